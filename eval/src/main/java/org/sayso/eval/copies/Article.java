package org.sayso.eval.copies;

import java.util.List;
import java.util.Objects;
import org.sayso.document.Sha256;

/// An article of a corpus.
///
/// @param id its name in the corpus
/// @param paragraphs its text without the title
record Article(String id, List<String> paragraphs) {
  private static final int HALF = 8;

  Article {
    Objects.requireNonNull(id, "id");
    paragraphs = List.copyOf(paragraphs);
  }

  String text() {
    return String.join("\n\n", paragraphs);
  }

  /// Whether it is one of MUC-4, whose copies are few and known.
  boolean isInBoth() {
    return id.contains("-MUC");
  }

  /// Whether it belongs to the half that may be looked at: told from its id alone.
  boolean isForTuning() {
    return Integer.parseInt(Sha256.of(id).hex().substring(0, 1), 16) < HALF;
  }
}
