package org.sayso.corroboration.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.event.EventType;

/// Which types of events can be words for one happening: "the attack" and "the bombing".
final class Kinds {
  private static final List<Set<EventType>> ALIKE =
      List.of(
          EnumSet.of(
              EventType.KILLING,
              EventType.EXECUTION,
              EventType.SHOOTING,
              EventType.ARMED_CLASH,
              EventType.ATTACK,
              EventType.RAID),
          EnumSet.of(
              EventType.KILLING,
              EventType.BOMBING,
              EventType.SHELLING,
              EventType.AIR_STRIKE,
              EventType.ATTACK,
              EventType.DESTRUCTION),
          EnumSet.of(EventType.ATTACK, EventType.ASSAULT, EventType.RIOT, EventType.CRACKDOWN),
          EnumSet.of(EventType.ATTACK, EventType.ARSON, EventType.DESTRUCTION),
          EnumSet.of(EventType.KILLING, EventType.ASSAULT),
          EnumSet.of(EventType.ASSAULT, EventType.TORTURE),
          EnumSet.of(EventType.SEXUAL_VIOLENCE, EventType.ASSAULT),
          EnumSet.of(
              EventType.ABDUCTION,
              EventType.DISAPPEARANCE,
              EventType.HOSTAGE_TAKING,
              EventType.ARREST),
          EnumSet.of(EventType.HIJACKING, EventType.HOSTAGE_TAKING, EventType.ATTACK),
          EnumSet.of(EventType.ARREST, EventType.RAID),
          EnumSet.of(EventType.PROTEST, EventType.RIOT),
          EnumSet.of(EventType.CEASEFIRE, EventType.AGREEMENT));

  private Kinds() {}

  /// Whether both can be one happening.
  static boolean fit(EventType one, EventType other) {
    return one == other && one != EventType.OTHER
        || ALIKE.stream().anyMatch(types -> types.contains(one) && types.contains(other));
  }

  /// A type as a person reads it.
  static String words(EventType type) {
    return type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /// "bombing and attack", in the order of the types.
  static String both(EventType one, EventType other) {
    boolean turned = one.compareTo(other) > 0;
    return words(turned ? other : one) + " and " + words(turned ? one : other);
  }

  /// Why both cannot be one happening, if they cannot.
  static Optional<String> clash(EventType one, EventType other) {
    if (fit(one, other)) {
      return Optional.empty();
    }
    boolean turned = one.compareTo(other) > 0;
    return Optional.of(
        "one is %s, the other %s"
            .formatted(words(turned ? other : one), words(turned ? one : other)));
  }
}
