package org.sayso.eval.events;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.sayso.document.Sha256;
import org.sayso.event.EventTagger.Telling;
import org.sayso.event.EventType;
import org.sayso.text.TextSpan;

/// Words of a text that was read whole that tell an act, and the phrases that a reader found to
/// answer who, to whom, where, when and with what.
///
/// @param trigger the words that tell it
/// @param words hash of them
/// @param type empty where somebody is only said to be hurt
/// @param parts by part the phrases, in the order of the reader
/// @param happening a number that the acts of one happening within the text share; empty for a
///   pattern
public record ToldAct(
    TextSpan trigger,
    Sha256 words,
    Optional<EventType> type,
    Telling telling,
    Map<Part, List<TextSpan>> parts,
    OptionalInt happening) {
  /// What a phrase is to an act.
  public enum Part {
    WHO,
    WHOM,
    WHERE,
    WHEN,
    WITH
  }

  public ToldAct {
    Objects.requireNonNull(trigger, "trigger");
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(telling, "telling");
    parts = Map.copyOf(parts);
    Objects.requireNonNull(happening, "happening");
  }

  /// The phrases of a part.
  public List<TextSpan> of(Part part) {
    return parts.getOrDefault(part, List.of());
  }
}
