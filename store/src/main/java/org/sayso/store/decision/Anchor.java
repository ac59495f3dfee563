package org.sayso.store.decision;

import java.util.Objects;
import java.util.Optional;
import org.sayso.document.Sha256;
import org.sayso.text.TextSpan;

/// Words of a text, with enough around them to find them again without an offset.
///
/// @param text hash of the text
/// @param exact the words
/// @param prefix what stands right before them
/// @param suffix what stands right after them
public record Anchor(Sha256 text, String exact, String prefix, String suffix) {
  private static final int FIRST_CONTEXT = 32;

  public Anchor {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(prefix, "prefix");
    Objects.requireNonNull(suffix, "suffix");
    if (exact.isEmpty()) {
      throw new IllegalArgumentException("a decision binds to words, and these are none");
    }
  }

  /// Binds to `span` of `words`: with 32 characters on both sides, or as many more as make it the
  /// only such place.
  public static Anchor of(Sha256 text, String words, TextSpan span) {
    for (int context = FIRST_CONTEXT; ; context *= 2) {
      Anchor anchor = of(text, words, span, context);
      if (anchor.find(words).isPresent() || context > words.length()) {
        return anchor;
      }
    }
  }

  private static Anchor of(Sha256 text, String words, TextSpan span, int context) {
    int from = Math.max(0, span.begin() - context);
    int to = Math.min(words.length(), span.end() + context);
    return new Anchor(
        text, span.of(words), words.substring(from, span.begin()), words.substring(span.end(), to));
  }

  /// Where the words stand in `words`: the one place with this prefix and suffix, else the only
  /// place of the exact words at all.
  public Optional<TextSpan> find(String words) {
    Optional<TextSpan> inContext = only(words, prefix + exact + suffix, prefix.length());
    return inContext.isPresent() ? inContext : only(words, exact, 0);
  }

  private Optional<TextSpan> only(String words, String wanted, int offset) {
    int at = words.indexOf(wanted);
    if (at < 0 || words.indexOf(wanted, at + 1) >= 0) {
      return Optional.empty();
    }
    return Optional.of(new TextSpan(at + offset, at + offset + exact.length()));
  }
}
