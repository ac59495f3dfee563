package org.sayso.coding;

import java.util.Objects;
import java.util.Optional;
import org.sayso.event.Blame;
import org.sayso.event.CivilianStatus;
import org.sayso.event.Involvement;
import org.sayso.event.ParticipantKind;
import org.sayso.event.Role;
import org.sayso.mention.ActorKind;

/// Somebody in an event, with what rule sets need to know.
///
/// @param row its place among the event's participants
/// @param name as it may be shown
/// @param named whether it has a name of its own, known or not, and is not only described
/// @param country two-letter code of the actor's country, when known
public record Party(
    int row,
    String name,
    boolean named,
    Optional<ActorKind> kind,
    Optional<String> country,
    ParticipantKind is,
    Role role,
    Involvement involvement,
    Blame blame,
    CivilianStatus status) {
  /// What a party is in a conflict.
  public enum Force {
    STATE,
    /// An organised armed group.
    GROUP,
    /// Armed, and nobody says which group.
    UNIDENTIFIED,
    CIVILIANS,
    NOT_SAID;

    /// Whether it bears arms.
    public boolean isArmed() {
      return this == STATE || this == GROUP || this == UNIDENTIFIED;
    }
  }

  public Party {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(country, "country");
    Objects.requireNonNull(is, "is");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(involvement, "involvement");
    Objects.requireNonNull(blame, "blame");
    Objects.requireNonNull(status, "status");
  }

  /// By what is said of it, else by what kind of actor it is.
  public Force force() {
    return switch (status) {
      case CIVILIAN -> Force.CIVILIANS;
      case SECURITY_FORCES -> Force.STATE;
      case COMBATANT ->
          kind.filter(ActorKind::isArmedNonState).isPresent() ? Force.GROUP : Force.UNIDENTIFIED;
      case MIXED, NOT_STATED -> kind.map(Party::forceOf).orElse(Force.NOT_SAID);
    };
  }

  private static Force forceOf(ActorKind kind) {
    return switch (kind) {
      case STATE, GOVERNMENT_BODY, MILITARY, POLICE, INTELLIGENCE -> Force.STATE;
      case ARMED_GROUP, MILITIA, GANG -> Force.GROUP;
      case UNIDENTIFIED_GROUP -> Force.UNIDENTIFIED;
      case NGO, MEDIA, AGENCY, COMPANY, RELIGIOUS_BODY, PARTY, POPULATION_GROUP -> Force.CIVILIANS;
      case COURT, EMBASSY, IGO, PERSON, OTHER -> Force.NOT_SAID;
    };
  }

  /// Whether it is armed people when something is done to it: a state or an office that is attacked
  /// is not, its forces are.
  public boolean bearsArms() {
    boolean office =
        kind.filter(one -> one == ActorKind.STATE || one == ActorKind.GOVERNMENT_BODY).isPresent();
    return force().isArmed()
        && (role == Role.SIDE_A || role == Role.SIDE_B || !office || isArmedBySaying());
  }

  private boolean isArmedBySaying() {
    return status == CivilianStatus.SECURITY_FORCES || status == CivilianStatus.COMBATANT;
  }

  /// Whether somebody says firmly that it did it.
  public boolean isFirm() {
    return switch (blame) {
      case REPORTED_AS_FACT, CLAIMED, ADMITTED, CONVICTED -> true;
      case ACQUITTED, CHARGED, ACCUSED_BY_AUTHORITIES, ACCUSED, POSSIBLE, UNIDENTIFIED -> false;
    };
  }

  /// Whether somebody accuses it, without more.
  public boolean isAccused() {
    return switch (blame) {
      case CHARGED, ACCUSED_BY_AUTHORITIES, ACCUSED -> true;
      case REPORTED_AS_FACT, CLAIMED, ADMITTED, CONVICTED, ACQUITTED, POSSIBLE, UNIDENTIFIED ->
          false;
    };
  }
}
