package org.sayso.eval.muc;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// One template of a key or a response.
///
/// @param message the first word of the message's id
/// @param number the number in its message, `*` where the message has no incident
/// @param optional whether it may be left out without loss
/// @param slots fillers by slot; a slot without one is not there
public record MucTemplate(
    String message, String number, boolean optional, Map<MucSlot, List<Filler>> slots) {
  /// The number of a template that says that its message has no incident.
  public static final String NONE = "*";

  public MucTemplate {
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(number, "number");
    Map<MucSlot, List<Filler>> copy = new EnumMap<>(MucSlot.class);
    slots.forEach((slot, fillers) -> copy.put(slot, List.copyOf(fillers)));
    slots = Collections.unmodifiableMap(copy);
  }

  /// Whether it tells an incident.
  public boolean tells() {
    return !number.equals(NONE);
  }

  /// The fillers of a slot.
  public List<Filler> fillers(MucSlot slot) {
    return slots.getOrDefault(slot, List.of());
  }
}
