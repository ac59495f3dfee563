package org.sayso.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.evidence.Quoted;

/// How one document tells a statement: source, cue and content spans (PolNeAR's three roles), and
/// the form.
///
/// @param source the words for the speaker; absent in narration and where the document names nobody
/// @param cue the words that mark the saying
/// @param content the words said, in order; at least one span
public record Attribution(
    Form form, Optional<Quoted> source, Optional<Quoted> cue, List<Quoted> content) {
  public Attribution {
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(cue, "cue");
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an attribution without content");
    }
  }
}
