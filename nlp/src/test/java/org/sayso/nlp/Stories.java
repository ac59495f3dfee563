package org.sayso.nlp;

import java.util.Arrays;
import java.util.List;
import org.sayso.event.EventMention;
import org.sayso.event.EventType;
import org.sayso.event.Participant;
import org.sayso.event.Role;
import org.sayso.pipeline.DocumentRecord;

/// What tests ask of stories that are read by the shipped reader.
final class Stories {
  private Stories() {}

  /// The record of an article of the invented island that goes on with `sentences`.
  static DocumentRecord read(String sentences) {
    return TestingReader.read(
        "News from the island\n\nMIRAVEL, 4 September 2031 (Karst Press) — Rain fell all day.\n\n"
            + sentences);
  }

  /// The first event of `type`; fails without one.
  static EventMention event(DocumentRecord record, EventType type) {
    return record.events().stream()
        .filter(event -> event.type() == type)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + type + " in " + record.events()));
  }

  /// The names of those who have the part.
  static List<String> names(EventMention event, Role role) {
    return event.participants().stream()
        .filter(one -> one.role() == role)
        .map(Participant::name)
        .toList();
  }

  /// What a cell of a table lists: "rebels; the army", "-" for nothing.
  static List<String> split(String cell) {
    return cell.equals("-") ? List.of() : Arrays.asList(cell.split("; "));
  }
}
