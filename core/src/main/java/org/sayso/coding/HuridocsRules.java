package org.sayso.coding;

import java.util.Optional;
import org.sayso.event.Blame;
import org.sayso.event.Effect;
import org.sayso.event.Involvement;
import org.sayso.event.ParticipantKind;
import org.sayso.mention.ActorKind;

/// [RuleSet#HURIDOCS_LIKE]: terms of the micro-thesauri, as codes of two digits a level. A term is
/// given only where what is told says it; the lists' "unknown" never stands for nothing said.
public final class HuridocsRules {
  /// List 25: dead.
  private static final String DEAD = "01 01";

  private HuridocsRules() {}

  /// List 7: what a person record counts.
  public static String countingUnit(ParticipantKind is, boolean one) {
    return is == ParticipantKind.INDIVIDUAL && one ? "01" : "03";
  }

  /// Whether somebody is a perpetrator in the sense of the list, which has those who were behind an
  /// act and those who let it happen beside those who did it.
  public static boolean isPerpetrator(Party party) {
    return party.involvement().isReproach(party.role()) && party.blame() != Blame.ACQUITTED;
  }

  /// List 18: how a perpetrator is said to be involved. Whoever is only accused is suspected;
  /// "suspected" stands below "directly involved" there, so whoever is accused of having let it
  /// happen keeps that degree.
  public static Optional<String> degree(Party party) {
    if (party.involvement() == Involvement.FAILED_TO_PREVENT
        && (party.isAccused() || party.isFirm())) {
      return Optional.of("05");
    }
    if (party.isAccused() || party.blame() == Blame.POSSIBLE) {
      return Optional.of("01 06");
    }
    if (!party.isFirm()) {
      return Optional.empty();
    }
    return switch (party.involvement()) {
      case CARRIED_OUT -> Optional.of("01 01");
      case ORDERED -> Optional.of("01 02");
      case ACQUIESCED -> Optional.of("01 03");
      case PLANNED -> Optional.of("01 05");
      case FAILED_TO_PREVENT -> Optional.of("05");
      case SUPPORTED -> Optional.of("90");
      case UNKNOWN -> Optional.empty();
    };
  }

  /// List 24: what kind of perpetrator.
  public static Optional<String> perpetrator(Party party) {
    if (party.blame() == Blame.UNIDENTIFIED) {
      return Optional.of("99");
    }
    return party.kind().flatMap(HuridocsRules::perpetrator);
  }

  private static Optional<String> perpetrator(ActorKind kind) {
    return switch (kind) {
      case STATE, GOVERNMENT_BODY -> Optional.of("01");
      case MILITARY -> Optional.of("01 01 03");
      case POLICE -> Optional.of("01 01 04");
      case INTELLIGENCE -> Optional.of("01 01 06");
      case COURT -> Optional.of("01 03");
      case ARMED_GROUP, MILITIA, GANG -> Optional.of("02");
      case COMPANY -> Optional.of("21");
      case EMBASSY,
          PARTY,
          NGO,
          IGO,
          MEDIA,
          AGENCY,
          RELIGIOUS_BODY,
          POPULATION_GROUP,
          PERSON,
          UNIDENTIFIED_GROUP,
          OTHER ->
          Optional.empty();
    };
  }

  /// List 25: the victim's status at the end of the act.
  public static Optional<String> statusAtEnd(Effect effect) {
    return effect == Effect.KILLED ? Optional.of(DEAD) : Optional.empty();
  }
}
