package org.sayso.text;

import java.util.Comparator;

/// A stretch of [ArticleText#text()]: UTF-16 code units, `begin` inclusive, `end` exclusive, never
/// empty.
public record TextSpan(int begin, int end) implements Comparable<TextSpan> {
  private static final Comparator<TextSpan> ORDER =
      Comparator.comparingInt(TextSpan::begin).thenComparingInt(TextSpan::end);

  public TextSpan {
    if (begin < 0 || end <= begin) {
      throw new IllegalArgumentException("not a span: [" + begin + ", " + end + ")");
    }
  }

  public int length() {
    return end - begin;
  }

  /// The words of this span in `text`.
  public String of(String text) {
    return text.substring(begin, end);
  }

  public boolean contains(TextSpan other) {
    return begin <= other.begin && other.end <= end;
  }

  public boolean contains(int offset) {
    return begin <= offset && offset < end;
  }

  public boolean overlaps(TextSpan other) {
    return begin < other.end && other.begin < end;
  }

  /// The smallest span that covers both.
  public TextSpan cover(TextSpan other) {
    return new TextSpan(Math.min(begin, other.begin), Math.max(end, other.end));
  }

  /// By begin, then by end.
  @Override
  public int compareTo(TextSpan other) {
    return ORDER.compare(this, other);
  }
}
