package org.sayso.eval.harm;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/// An article with what the record says of its incident.
///
/// @param text title and content
/// @param published the day that the corpus gives, where it gives one
/// @param gold what the record says; empty where the incident has no record
public record HarmDocument(
    String id, String text, Optional<LocalDate> published, Optional<Toll> gold) {
  public HarmDocument {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(gold, "gold");
  }
}
