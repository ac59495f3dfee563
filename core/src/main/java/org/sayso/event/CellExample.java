package org.sayso.event;

import java.util.Objects;
import java.util.Set;
import org.sayso.text.TextSpan;

/// What a model is asked about an event: whether `words` belong to a cell of it.
///
/// @param trigger the words that tell the event
/// @param words the candidate; for [Cell#ACT] the trigger itself
/// @param features what is to be seen of it
public record CellExample(TextSpan trigger, Cell cell, TextSpan words, Set<String> features) {
  public CellExample {
    Objects.requireNonNull(trigger, "trigger");
    Objects.requireNonNull(cell, "cell");
    Objects.requireNonNull(words, "words");
    features = Set.copyOf(features);
  }
}
