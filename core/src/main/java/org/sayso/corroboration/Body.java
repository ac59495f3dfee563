package org.sayso.corroboration;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.mention.ActorKind;

/// A body that a question means by a noun and no name: "the police", "security forces", "rebels".
enum Body {
  ARMY(
      EnumSet.of(ActorKind.MILITARY),
      "army",
      "military",
      "soldier",
      "troop",
      "armed forces",
      "garrison",
      "patrol",
      "navy",
      "air force"),
  POLICE(
      EnumSet.of(ActorKind.POLICE),
      "police",
      "policeman",
      "policemen",
      "police officer",
      "constable",
      "gendarme"),
  FORCES(
      EnumSet.of(ActorKind.MILITARY, ActorKind.POLICE, ActorKind.INTELLIGENCE),
      "security forces",
      "security force",
      "security service",
      "security agent",
      "security agency",
      "security personnel",
      "government forces",
      "forces",
      "army",
      "military",
      "soldier",
      "troop",
      "police",
      "policemen",
      "intelligence",
      "paramilitary",
      "task force"),
  GOVERNMENT(
      EnumSet.of(
          ActorKind.STATE,
          ActorKind.GOVERNMENT_BODY,
          ActorKind.MILITARY,
          ActorKind.POLICE,
          ActorKind.INTELLIGENCE),
      "government",
      "authority",
      "official",
      "regime",
      "administration",
      "ministry",
      "minister",
      "president",
      "cabinet",
      "police",
      "security forces",
      "army"),
  MINISTRY(EnumSet.of(ActorKind.GOVERNMENT_BODY), "ministry", "minister"),
  COURT(EnumSet.of(ActorKind.COURT), "court", "judge", "tribunal", "magistrate"),
  EMBASSY(EnumSet.of(ActorKind.EMBASSY), "embassy", "ambassador", "consulate"),
  INTELLIGENCE(
      EnumSet.of(ActorKind.INTELLIGENCE),
      "intelligence service",
      "intelligence agency",
      "intelligence",
      "secret service",
      "spy"),
  ARMED(
      EnumSet.of(
          ActorKind.ARMED_GROUP, ActorKind.MILITIA, ActorKind.GANG, ActorKind.UNIDENTIFIED_GROUP),
      "militant",
      "rebel",
      "insurgent",
      "gunman",
      "gunmen",
      "fighter",
      "armed group",
      "militia",
      "armed man",
      "armed men",
      "terrorist",
      "separatist",
      "guerrilla",
      "attacker",
      "bomber");

  private static final Map<String, Body> CALLED = calls();

  // Copies that nobody can change, which their types do not tell.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<ActorKind> kinds;

  @SuppressWarnings("ImmutableEnumChecker")
  private final List<String> nouns;

  /// @param kinds of actor that it may be
  /// @param nouns for it
  Body(Set<ActorKind> kinds, String... nouns) {
    this.kinds = Set.copyOf(kinds);
    this.nouns = List.of(nouns);
  }

  List<String> nouns() {
    return nouns;
  }

  boolean isOf(ActorKind kind) {
    return kinds.contains(kind);
  }

  /// The kind of an actor that stands for such a body.
  ActorKind kind() {
    return switch (this) {
      case ARMY, FORCES -> ActorKind.MILITARY;
      case POLICE -> ActorKind.POLICE;
      case GOVERNMENT, MINISTRY -> ActorKind.GOVERNMENT_BODY;
      case COURT -> ActorKind.COURT;
      case EMBASSY -> ActorKind.EMBASSY;
      case INTELLIGENCE -> ActorKind.INTELLIGENCE;
      case ARMED -> ActorKind.ARMED_GROUP;
    };
  }

  /// The body that `words`, in dictionary form, mean without naming it.
  static Optional<Body> called(String words) {
    return Optional.ofNullable(CALLED.get(words.toLowerCase(Locale.ROOT)));
  }

  /// The body that an actor of a question without a name stands for.
  static Optional<Body> of(ActorRef actor) {
    return actor.id().isPresent() ? Optional.empty() : called(actor.name());
  }

  private static Map<String, Body> calls() {
    Map<String, Body> calls = new HashMap<>();
    put(calls, ARMY, "army", "military", "soldier", "troop", "armed force");
    put(calls, POLICE, "police", "policeman", "police officer", "police force");
    put(
        calls,
        FORCES,
        "security force",
        "security service",
        "security agent",
        "security official",
        "government force",
        "state force",
        "force");
    put(calls, GOVERNMENT, "government", "authority", "official", "state", "regime");
    put(calls, MINISTRY, "ministry");
    put(calls, COURT, "court", "judge");
    put(calls, EMBASSY, "embassy");
    put(calls, INTELLIGENCE, "intelligence service", "intelligence agency", "secret service");
    put(
        calls,
        ARMED,
        "rebel",
        "militant",
        "insurgent",
        "gunman",
        "fighter",
        "armed group",
        "militia",
        "terrorist",
        "separatist",
        "armed man");
    return Map.copyOf(calls);
  }

  private static void put(Map<String, Body> calls, Body body, String... words) {
    for (String word : words) {
      calls.put(word, body);
    }
  }
}
