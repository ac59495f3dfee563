package org.sayso.coding;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.sayso.coding.Count.Group;
import org.sayso.coding.Party.Force;
import org.sayso.event.ParticipantKind;
import org.sayso.mention.ActorKind;

/// [RuleSet#ACLED_LIKE]: types, actors and fatalities as ACLED has them.
///
/// People whom nobody names and of whom nothing is said count as civilians where they are attacked,
/// as in ACLED; a doer whom nobody names stays empty. ACLED adds the years of a government to the
/// names of its forces; here actors keep the names that they have in the record.
public final class AcledRules {
  private static final String BATTLES = "Battles";
  private static final String AGAINST_CIVILIANS = "Violence against civilians";
  private static final String REMOTE = "Explosions/Remote violence";
  private static final String PROTESTS = "Protests";
  private static final String RIOTS = "Riots";
  private static final String STRATEGIC = "Strategic developments";
  private static final String EXCESSIVE = "Excessive force against protesters";
  private static final String INTERVENTION = "Protest with intervention";
  private static final String MOB = "Mob violence";

  private AcledRules() {}

  /// An actor of ACLED.
  ///
  /// @param inter ACLED's number for its kind, 1 to 8
  /// @param associated others of the same side
  public record Actor(String name, OptionalInt inter, List<String> associated) {
    public Actor {
      associated = List.copyOf(associated);
    }
  }

  /// The codes of an event.
  ///
  /// @param interaction two digits, the lower first
  public record Coding(
      String eventType,
      String subEventType,
      String disorderType,
      Optional<Actor> actor1,
      Optional<Actor> actor2,
      OptionalInt interaction,
      boolean civilianTargeting) {}

  /// The codes, empty where ACLED has no type for what is told.
  public static Optional<Coding> code(Setting setting) {
    Optional<String> event = setting.code().acledEvent();
    Optional<String> sub = setting.code().acledSubEvent();
    if (event.isEmpty() || sub.isEmpty()) {
      return Optional.empty();
    }
    if (!event.get().equals(AGAINST_CIVILIANS)) {
      return Optional.of(coding(setting, event.get(), subType(setting, sub.get())));
    }
    if (isAgainstArmed(setting) && sub.get().equals("Attack")) {
      // Who attacks forces and bears no arms is a crowd or one man, for whom ACLED has other types.
      boolean battle = setting.doers().stream().allMatch(party -> party.force().isArmed());
      return battle ? Optional.of(coding(setting, BATTLES, "Armed clash")) : Optional.empty();
    }
    boolean somebody =
        setting.undergoers().stream()
            .anyMatch(party ->
                party.is() == ParticipantKind.INDIVIDUAL
                    || party.force() == Force.CIVILIANS
                    || party.bearsArms());
    return somebody || !setting.hurt().isEmpty()
        ? Optional.of(coding(setting, AGAINST_CIVILIANS, sub.get()))
        : Optional.empty();
  }

  /// Whether those to whom it was done are armed people, as far as anything is said of them.
  private static boolean isAgainstArmed(Setting setting) {
    boolean civilians =
        setting.undergoers().stream().anyMatch(party -> party.force() == Force.CIVILIANS);
    boolean armed = setting.undergoers().stream().anyMatch(Party::bearsArms);
    return !civilians && (armed || setting.undergoers().isEmpty() && setting.hurtsOnlyArmed());
  }

  /// A crackdown that hurts people is excessive force.
  private static String subType(Setting setting, String sub) {
    return sub.equals(INTERVENTION) && !setting.hurt().isEmpty() ? EXCESSIVE : sub;
  }

  private static Coding coding(Setting setting, String event, String sub) {
    Optional<Actor> doer = doer(setting);
    Optional<Actor> one = doer;
    Optional<Actor> other = undergoer(setting, event);
    if (event.equals(PROTESTS)) {
      boolean intervention = !sub.equals("Peaceful protest");
      List<String> of = intervention ? List.of() : organised(setting.doers());
      one = Optional.of(new Actor(of("Protesters", setting), OptionalInt.of(6), of));
      other = intervention ? doer : Optional.empty();
    } else if (event.equals(RIOTS)) {
      List<String> of = organised(setting.doers());
      one = Optional.of(new Actor(of("Rioters", setting), OptionalInt.of(5), of));
    }
    boolean alone = event.equals(PROTESTS) || event.equals(RIOTS);
    boolean civilians =
        !event.equals(STRATEGIC)
                && !event.equals(PROTESTS)
                && other.filter(actor -> actor.inter().orElse(0) == 7).isPresent()
            || sub.equals(EXCESSIVE);
    return new Coding(
        event, sub, disorder(event, sub), one, other, interaction(one, other, alone), civilians);
  }

  private static String disorder(String event, String sub) {
    if (sub.equals(EXCESSIVE)) {
      return "Political violence; Demonstrations";
    }
    return switch (event) {
      case PROTESTS -> "Demonstrations";
      case RIOTS -> sub.equals(MOB) ? "Political violence" : "Demonstrations";
      case STRATEGIC -> STRATEGIC;
      default -> "Political violence";
    };
  }

  private static Optional<Actor> doer(Setting setting) {
    Optional<Party> party = Setting.first(setting.doers(), one -> true);
    if (party.isEmpty()) {
      return setting.isByUnknown()
          ? Optional.of(unidentified(setting, List.of()))
          : Optional.empty();
    }
    List<String> others = others(setting.doers(), party.get());
    return Optional.of(
        party.get().force() == Force.UNIDENTIFIED
            ? unidentified(setting, others)
            : new Actor(party.get().name(), inter(setting, party.get()), others));
  }

  private static Optional<Actor> undergoer(Setting setting, String event) {
    Optional<Party> armed = Setting.first(setting.undergoers(), Party::bearsArms);
    if (armed.isPresent()) {
      List<String> others = others(setting.undergoers(), armed.get());
      return Optional.of(
          armed.get().kind().isEmpty()
              ? nameless(setting, armed.get().force() == Force.STATE)
              : new Actor(armed.get().name(), inter(setting, armed.get()), others));
    }
    boolean attack = event.equals(AGAINST_CIVILIANS) || event.equals(REMOTE) || event.equals(RIOTS);
    if ((attack || event.equals(BATTLES)) && setting.hurtsOnlyArmed()) {
      return Optional.of(
          nameless(
              setting,
              setting.hurt().stream().allMatch(row -> row.group() == Group.SECURITY_FORCES)));
    }
    List<Party> stated =
        setting.undergoers().stream().filter(one -> one.force() == Force.CIVILIANS).toList();
    boolean counted = setting.hurt().stream().anyMatch(row -> row.group() == Group.CIVILIANS);
    return stated.isEmpty() && !counted && !(attack && isOnNamelessPeople(setting))
        ? Optional.empty()
        : Optional.of(new Actor(of("Civilians", setting), OptionalInt.of(7), organised(stated)));
  }

  /// People who are attacked, of whom nobody says that they bear arms, and whom nobody names: a
  /// person with a name may be anybody.
  private static boolean isOnNamelessPeople(Setting setting) {
    boolean nameless =
        setting.undergoers().stream()
            .anyMatch(party ->
                party.force() == Force.NOT_SAID
                    && !party.named()
                    && party.is() == ParticipantKind.INDIVIDUAL);
    return nameless || setting.undergoers().isEmpty() && !setting.hurt().isEmpty();
  }

  /// "six soldiers" are forces of a state, whichever.
  private static Actor nameless(Setting setting, boolean state) {
    return state
        ? new Actor(of("State Forces", setting), OptionalInt.of(1), List.of())
        : unidentified(setting, List.of());
  }

  private static Actor unidentified(Setting setting, List<String> others) {
    return new Actor(of("Unidentified Armed Group", setting), OptionalInt.of(3), others);
  }

  private static String of(String name, Setting setting) {
    return setting.country().map(country -> name + " (" + country + ")").orElse(name);
  }

  private static List<String> others(List<Party> parties, Party first) {
    return organised(parties.stream().filter(party -> !party.name().equals(first.name())).toList());
  }

  private static List<String> organised(List<Party> parties) {
    return parties.stream()
        .filter(party -> party.is() == ParticipantKind.ORGANISATION && party.kind().isPresent())
        .map(Party::name)
        .distinct()
        .toList();
  }

  private static OptionalInt inter(Setting setting, Party party) {
    return switch (party.force()) {
      case STATE -> OptionalInt.of(isForeign(setting, party) ? 8 : 1);
      case GROUP ->
          OptionalInt.of(
              party.kind().filter(kind -> kind == ActorKind.ARMED_GROUP).isPresent() ? 2 : 3);
      case UNIDENTIFIED -> OptionalInt.of(3);
      case CIVILIANS -> OptionalInt.of(7);
      case NOT_SAID -> OptionalInt.empty();
    };
  }

  private static boolean isForeign(Setting setting, Party party) {
    return setting
        .stateOf(party)
        .flatMap(state -> setting.country().map(country -> !country.equals(state)))
        .orElse(false);
  }

  private static OptionalInt interaction(
      Optional<Actor> one, Optional<Actor> other, boolean alone) {
    OptionalInt first = one.map(Actor::inter).orElse(OptionalInt.empty());
    OptionalInt second = other.map(Actor::inter).orElse(OptionalInt.empty());
    if (first.isPresent() && second.isPresent()) {
      int low = Math.min(first.getAsInt(), second.getAsInt());
      return OptionalInt.of(low * 10 + Math.max(first.getAsInt(), second.getAsInt()));
    }
    return alone && first.isPresent() && other.isEmpty()
        ? OptionalInt.of(first.getAsInt() * 10)
        : OptionalInt.empty();
  }

  /// The most conservative figure that anybody tells; empty where nobody gives a number.
  public static OptionalLong fatalities(Setting setting) {
    return Tally.of(setting.killed()).spread().low();
  }

  /// Names joined as ACLED joins them.
  public static String joined(List<String> names) {
    return names.stream().distinct().collect(Collectors.joining("; "));
  }
}
