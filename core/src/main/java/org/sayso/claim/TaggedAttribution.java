package org.sayso.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// One attribution that a model tagged; the content is never empty.
///
/// @param probability of the least certain of its spans and of the links between them, 0–1
public record TaggedAttribution(
    Optional<TaggedSpan> source,
    Optional<TaggedSpan> cue,
    List<TaggedSpan> content,
    double probability) {
  public TaggedAttribution {
    Objects.requireNonNull(source, "source");
    Objects.requireNonNull(cue, "cue");
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an attribution without content");
    }
  }
}
