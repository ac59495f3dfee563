package org.sayso.evidence;

import java.util.List;
import java.util.regex.Pattern;
import org.sayso.document.Sha256;
import org.sayso.text.TextSpan;

/// Ids of things read from one text: hash(text hash, kind, spans, ordinal), so that the same
/// reading twice gives the same id (`model.md`, 3).
public final class ReadingIds {
  private static final Pattern FORM = Pattern.compile("[a-z][0-9a-f]{24}");

  private final Sha256 textSha256;

  /// Ids of things read from the text with this hash.
  public ReadingIds(Sha256 textSha256) {
    this.textSha256 = textSha256;
  }

  /// The id of a claim; `kind` is its form and stance, `ordinal` tells apart claims on the same
  /// words.
  public ClaimId claim(String kind, List<TextSpan> spans, int ordinal) {
    return new ClaimId(id('c', kind, spans, ordinal));
  }

  public StatementId statement(String kind, List<TextSpan> spans, int ordinal) {
    return new StatementId(id('s', kind, spans, ordinal));
  }

  public EventId event(String kind, List<TextSpan> spans, int ordinal) {
    return new EventId(id('e', kind, spans, ordinal));
  }

  public MentionId mention(String kind, TextSpan span) {
    return new MentionId(id('m', kind, List.of(span), 0));
  }

  private String id(char prefix, String kind, List<TextSpan> spans, int ordinal) {
    StringBuilder key =
        new StringBuilder(textSha256.hex()).append('\n').append(prefix).append('\n').append(kind);
    for (TextSpan span : spans) {
      key.append('\n').append(span.begin()).append('-').append(span.end());
    }
    key.append('\n').append(ordinal);
    return prefix + Sha256.of(key.toString()).hex().substring(0, 24);
  }

  static void check(String value, char prefix) {
    if (!FORM.matcher(value).matches() || value.charAt(0) != prefix) {
      throw new IllegalArgumentException(
          "not an id of the form " + prefix + " and 24 hexadecimal digits: " + value);
    }
  }
}
