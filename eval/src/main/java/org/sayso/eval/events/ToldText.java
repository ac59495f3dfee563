package org.sayso.eval.events;

import java.util.List;
import java.util.Objects;
import org.sayso.document.DocumentId;
import org.sayso.document.Sha256;
import org.sayso.text.TextSpan;

/// A stretch of a document in which a reader marked every act.
///
/// @param part what it may be used for
/// @param span the stretch
/// @param words hash of its words
/// @param acts in text order
public record ToldText(
    Part part, DocumentId document, TextSpan span, Sha256 words, List<ToldAct> acts) {
  /// What a text may be used for.
  public enum Part {
    /// To train on.
    TRAIN,
    /// To choose between models by.
    DEV
  }

  public ToldText {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(words, "words");
    acts = List.copyOf(acts);
  }

  /// Whether `text` has these words at these places.
  public boolean fits(String text) {
    return span.end() <= text.length()
        && Sha256.of(span.of(text)).equals(words)
        && acts.stream().allMatch(act -> Sha256.of(act.trigger().of(text)).equals(act.words()));
  }
}
