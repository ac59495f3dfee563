package org.sayso.testing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/// A test's text with its spans marked in place: `>The minister< said >he >knew<<.`
///
/// A `>` opens a span and a `<` closes the last one that is open, so spans nest and never cross.
/// `\>` and `\<` stand for the signs themselves.
///
/// @param text the text without the marks
/// @param spans the spans in the order in which they open
public record MarkedText(String text, List<Span> spans) {

  /// A stretch of [#text]: UTF-16 code units, begin inclusive, end exclusive.
  ///
  /// @param begin the first unit
  /// @param end the unit after the last
  public record Span(int begin, int end) {
    public Span {
      if (begin < 0 || end < begin) {
        throw new IllegalArgumentException("A span from %d to %d".formatted(begin, end));
      }
    }
  }

  public MarkedText {
    spans = List.copyOf(spans);
  }

  /// Reads the marks out of a text.
  ///
  /// @throws IllegalArgumentException where a mark opens and never closes, or closes what is not
  ///   open
  public static MarkedText parse(String marked) {
    StringBuilder plain = new StringBuilder();
    Deque<Integer> open = new ArrayDeque<>();
    List<Span> spans = new ArrayList<>();
    for (int i = 0; i < marked.length(); i++) {
      char unit = marked.charAt(i);
      if (unit == '\\' && i + 1 < marked.length() && isMark(marked.charAt(i + 1))) {
        i++;
        plain.append(marked.charAt(i));
      } else if (unit == '>') {
        open.push(plain.length());
      } else if (unit == '<') {
        if (open.isEmpty()) {
          throw new IllegalArgumentException("'<' at %d closes nothing: %s".formatted(i, marked));
        }
        spans.add(new Span(open.pop(), plain.length()));
      } else {
        plain.append(unit);
      }
    }
    if (!open.isEmpty()) {
      throw new IllegalArgumentException("A '>' that is never closed: " + marked);
    }
    spans.sort(
        Comparator.comparingInt(Span::begin).thenComparing(Span::end, Comparator.reverseOrder()));
    return new MarkedText(plain.toString(), spans);
  }

  /// Puts marks into a text: the reverse of [#parse], to compare what a finder found with what a
  /// test expects.
  ///
  /// @param spans spans that nest or stand apart, in any order
  public static String render(String text, List<Span> spans) {
    StringBuilder marked = new StringBuilder();
    for (int i = 0; i <= text.length(); i++) {
      int at = i;
      spans.stream().filter(span -> span.end() == at).forEach(span -> marked.append('<'));
      spans.stream().filter(span -> span.begin() == at).forEach(span -> marked.append('>'));
      if (i < text.length()) {
        marked.append(isMark(text.charAt(i)) ? "\\" : "").append(text.charAt(i));
      }
    }
    return marked.toString();
  }

  /// The words of every span, in the order of [#spans].
  public List<String> words() {
    return spans.stream().map(span -> text.substring(span.begin(), span.end())).toList();
  }

  private static boolean isMark(char unit) {
    return unit == '>' || unit == '<';
  }
}
