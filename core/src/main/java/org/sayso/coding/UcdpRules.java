package org.sayso.coding;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.sayso.coding.Count.Group;
import org.sayso.coding.Party.Force;
import org.sayso.event.EventCode.Ucdp;
import org.sayso.event.Role;
import org.sayso.resolution.Country;

/// [RuleSet#UCDP_LIKE]: sides, type of violence and deaths as UCDP GED has them.
///
/// Only what is told decides: a victim of whom nobody says "civilian" is of unknown status, and an
/// event whose sides are not told has no type of violence.
public final class UcdpRules {
  private static final String CIVILIANS = "Civilians";

  private UcdpRules() {}

  /// The two sides and what kind of violence it is.
  ///
  /// @param type 1 state-based, 2 non-state, 3 one-sided; empty when what is told does not decide
  /// @param sideA the state in type 1, else who did it
  /// @param a the party behind side A
  /// @param b the party behind side B, empty where side B is civilians
  /// @param gwA Gleditsch-Ward number of side A, where it is a state
  public record Dyad(
      OptionalInt type,
      Optional<String> sideA,
      Optional<String> sideB,
      Optional<Party> a,
      Optional<Party> b,
      OptionalInt gwA,
      OptionalInt gwB) {
    /// `Government of Tavara - Karst Liberation Front`; empty unless both sides are told.
    public Optional<String> name() {
      return sideA.flatMap(one -> sideB.map(other -> one + " - " + other));
    }
  }

  /// Deaths: the spread over all tellers, and by group of the teller who gives the best figure.
  ///
  /// The groups add up to `best`; a group of which nothing is said is empty and its deaths are
  /// among those unknown.
  public record Deaths(
      Figure spread,
      OptionalLong a,
      OptionalLong b,
      OptionalLong civilians,
      OptionalLong unknown) {}

  /// Why UCDP has no row for an event that counts.
  public static Optional<NotCounted> refuses(Setting setting) {
    if (setting.code().ucdp() == Ucdp.NONE) {
      return Optional.of(NotCounted.NO_VIOLENCE);
    }
    if (setting.killed().isEmpty()) {
      return Optional.of(NotCounted.NO_DEATH);
    }
    Figure spread = Tally.of(setting.killed()).spread();
    if (spread.isNone()) {
      return Optional.of(NotCounted.DEATHS_WITHOUT_FIGURE);
    }
    boolean one = Math.max(spread.best().orElse(0), spread.high().orElse(0)) >= 1;
    return one ? Optional.empty() : Optional.of(NotCounted.NO_DEATH);
  }

  /// The sides of an event.
  public static Dyad dyad(Setting setting) {
    Optional<Party> doer = Setting.first(setting.doers(), party -> party.force().isArmed());
    Optional<Party> other = Setting.first(setting.undergoers(), Party::bearsArms);
    boolean civilians =
        setting.undergoers().stream().anyMatch(party -> party.force() == Force.CIVILIANS)
            || setting.killed().stream().anyMatch(row -> row.group() == Group.CIVILIANS);
    OptionalInt type = type(setting, doer, other, civilians);
    if (type.orElse(0) == 3) {
      return new Dyad(
          type,
          doer.flatMap(party -> sideName(setting, party)),
          Optional.of(CIVILIANS),
          doer,
          Optional.empty(),
          gw(setting, doer),
          OptionalInt.empty());
    }
    boolean turned = isState(other) && !isState(doer);
    Optional<Party> a = turned ? other : doer;
    Optional<Party> b = turned ? doer : other;
    return new Dyad(
        type,
        a.flatMap(party -> sideName(setting, party)),
        b.flatMap(party -> sideName(setting, party)),
        a,
        b,
        gw(setting, a),
        gw(setting, b));
  }

  private static OptionalInt type(
      Setting setting, Optional<Party> doer, Optional<Party> other, boolean civilians) {
    // Of a person with a name nobody knows whether he bore arms.
    boolean nameless =
        setting.undergoers().isEmpty()
            || setting.undergoers().stream().anyMatch(party -> !party.named());
    return switch (setting.code().ucdp()) {
      case NONE -> OptionalInt.empty();
      case BY_SIDES -> bySides(doer, other);
      case ONE_SIDED ->
          (civilians || nameless) && other.isEmpty() ? oneSided(doer) : bySides(doer, other);
      case BY_TARGET -> civilians && other.isEmpty() ? oneSided(doer) : bySides(doer, other);
    };
  }

  /// Violence against civilians is one-sided where a state or an organised group does it.
  private static OptionalInt oneSided(Optional<Party> doer) {
    return isState(doer) || isGroup(doer) ? OptionalInt.of(3) : OptionalInt.empty();
  }

  private static OptionalInt bySides(Optional<Party> doer, Optional<Party> other) {
    boolean known = (isState(doer) || isGroup(doer)) && (isState(other) || isGroup(other));
    if (!known) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(isState(doer) || isState(other) ? 1 : 2);
  }

  private static boolean isState(Optional<Party> party) {
    return party.filter(one -> one.force() == Force.STATE).isPresent();
  }

  private static boolean isGroup(Optional<Party> party) {
    return party.filter(one -> one.force() == Force.GROUP).isPresent();
  }

  /// UCDP names states by their governments; "six soldiers" are no name of a side.
  private static Optional<String> sideName(Setting setting, Party party) {
    Optional<String> government =
        setting
            .stateOf(party)
            .filter(state -> party.force() == Force.STATE)
            .map(state -> "Government of " + state);
    return government.or(() -> party.kind().map(kind -> party.name()));
  }

  private static OptionalInt gw(Setting setting, Optional<Party> party) {
    return party
        .filter(one -> one.force() == Force.STATE)
        .flatMap(setting::countryOf)
        .map(Country::gleditschWard)
        .orElse(OptionalInt.empty());
  }

  /// The deaths of an event between the sides of `dyad`.
  public static Deaths deaths(Setting setting, Dyad dyad) {
    Tally tally = Tally.of(setting.killed());
    Figure spread = tally.spread();
    Map<Group, Long> told = groups(tally, spread);
    EnumMap<Column, Long> columns = new EnumMap<>(Column.class);
    told.forEach((group, number) -> columns.merge(column(group, dyad), number, Long::sum));
    columns.remove(Column.UNKNOWN);
    long known = columns.values().stream().mapToLong(Long::longValue).sum();
    long best = spread.best().orElse(0);
    if (spread.best().isEmpty() || known > best) {
      return new Deaths(spread, none(), none(), none(), spread.best());
    }
    OptionalLong rest = known == best ? none() : OptionalLong.of(best - known);
    return new Deaths(
        spread,
        value(columns, Column.A),
        value(columns, Column.B),
        value(columns, Column.CIVILIANS),
        rest);
  }

  private enum Column {
    A,
    B,
    CIVILIANS,
    UNKNOWN
  }

  /// By group, what the teller of the best figure says: of the wholes, or of the parts of a whole
  /// of whom nothing is said.
  private static Map<Group, Long> groups(Tally tally, Figure spread) {
    Map<Group, Long> groups = new EnumMap<>(Group.class);
    for (Tally.Told told : tally.giving(spread.best())) {
      boolean bare = told.wholes().stream().allMatch(row -> row.group() == Group.NOT_SAID);
      List<Count> rows = bare ? told.parts() : told.wholes();
      for (Count row : rows) {
        row.figure().best().ifPresent(number -> groups.merge(row.group(), number, Long::sum));
      }
    }
    return groups;
  }

  private static Column column(Group group, Dyad dyad) {
    return switch (group) {
      case CIVILIANS -> Column.CIVILIANS;
      case SIDE_A -> side(dyad, Role.SIDE_A);
      case SIDE_B -> side(dyad, Role.SIDE_B);
      case SECURITY_FORCES -> isState(dyad.a()) && !isState(dyad.b()) ? Column.A : Column.UNKNOWN;
      case COMBATANTS -> isState(dyad.a()) && isGroup(dyad.b()) ? Column.B : Column.UNKNOWN;
      case NOT_SAID -> Column.UNKNOWN;
    };
  }

  private static Column side(Dyad dyad, Role role) {
    if (dyad.a().filter(party -> party.role() == role).isPresent()) {
      return Column.A;
    }
    return dyad.b().filter(party -> party.role() == role).isPresent() ? Column.B : Column.UNKNOWN;
  }

  private static OptionalLong none() {
    return OptionalLong.empty();
  }

  private static OptionalLong value(Map<Column, Long> columns, Column column) {
    Long value = columns.get(column);
    return value == null ? OptionalLong.empty() : OptionalLong.of(value);
  }

  /// UCDP's region of a state by its Gleditsch-Ward number.
  public static Optional<String> region(int gleditschWard) {
    if (gleditschWard < 2 || gleditschWard > 999) {
      return Optional.empty();
    }
    if (gleditschWard < 200) {
      return Optional.of("Americas");
    }
    if (gleditschWard < 400) {
      return Optional.of("Europe");
    }
    if (gleditschWard < 630) {
      return Optional.of("Africa");
    }
    return Optional.of(gleditschWard < 700 ? "Middle East" : "Asia");
  }
}
