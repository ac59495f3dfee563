package org.sayso.eval.said;

import java.util.List;
import java.util.Objects;
import org.sayso.document.DocumentId;
import org.sayso.document.Sha256;
import org.sayso.eval.polnear.GoldAttribution;
import org.sayso.text.TextSpan;

/// A stretch of a document of which a reader marked every attribution.
///
/// @param part what it may be used for
/// @param span the stretch
/// @param words hash of its words
/// @param attributions places in the whole document, in text order
public record SaidText(
    Part part,
    DocumentId document,
    TextSpan span,
    Sha256 words,
    List<GoldAttribution> attributions) {
  /// What a text may be used for.
  public enum Part {
    /// To train on.
    TRAIN,
    /// To choose between models by.
    DEV
  }

  public SaidText {
    Objects.requireNonNull(part, "part");
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(words, "words");
    attributions = List.copyOf(attributions);
  }

  /// Whether `text` has these words at this place.
  public boolean fits(String text) {
    return span.end() <= text.length() && Sha256.of(span.of(text)).equals(words);
  }

  /// The attributions by places within the stretch.
  public List<GoldAttribution> within() {
    return attributions.stream()
        .map(
            one -> new GoldAttribution(moved(one.source()), moved(one.cue()), moved(one.content())))
        .toList();
  }

  private List<TextSpan> moved(List<TextSpan> spans) {
    return spans.stream()
        .filter(span::contains)
        .map(one -> new TextSpan(one.begin() - span.begin(), one.end() - span.begin()))
        .toList();
  }
}
