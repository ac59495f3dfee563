package org.sayso.event;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The one table that maps types and modes of events to PLOVER, ACLED, UCDP, HURIDOCS and MUC-4.
///
/// Sources: PLOVER manual 0.8; ACLED's table of 25 sub-event types; UCDP GED type_of_violence; acts
/// for HURIDOCS in words of our own; MUC-4 slot 4.
public final class EventCodes {
  private static final EventCodes BUNDLED =
      new EventCodes(RuleTable.load("codes.tsv", "sayso-event-codes 1", "\t", 9));

  private record Key(EventType type, EventMode mode) {}

  private final Map<Key, EventCode> codes = new LinkedHashMap<>();

  EventCodes(RuleTable table) {
    for (RuleTable.Line line : table.lines()) {
      EventCode code = code(line);
      if (!code.mode().fits(code.type())) {
        throw line.wrong("type " + code.type() + " has no mode " + code.mode());
      }
      if (codes.put(new Key(code.type(), code.mode()), code) != null) {
        throw line.wrong(code.type() + " " + code.mode() + " is listed twice");
      }
    }
  }

  /// The table of the jar.
  public static EventCodes bundled() {
    return BUNDLED;
  }

  /// The codes of an event of `type` done as `mode`.
  ///
  /// @throws IllegalArgumentException when the type cannot be done in that mode
  public EventCode of(EventType type, EventMode mode) {
    EventCode code = codes.get(new Key(type, mode));
    if (code == null) {
      throw new IllegalArgumentException("codes.tsv has no line for " + type + " " + mode);
    }
    return code;
  }

  /// All lines, in the order of the table.
  public List<EventCode> all() {
    return List.copyOf(codes.values());
  }

  private static EventCode code(RuleTable.Line line) {
    return new EventCode(
        line.constant(EventType.class, 0),
        line.constant(EventMode.class, 1),
        stated(line, 2),
        stated(line, 3),
        stated(line, 4),
        stated(line, 5),
        line.constant(EventCode.Ucdp.class, 6),
        stated(line, 7),
        stated(line, 8));
  }

  private static Optional<String> stated(RuleTable.Line line, int column) {
    return Optional.of(line.cells().get(column)).filter(cell -> !cell.equals("-"));
  }
}
