package org.sayso.resolution;

import java.util.ArrayList;
import java.util.List;
import org.sayso.text.TextSpan;

/// The words of a span with the words around it, for rules that look at context without tokens.
///
/// @param from index of the span's first word
/// @param end index after its last word
record WordsAround(List<String> words, int from, int end) {
  private static final int REACH = 80;

  static WordsAround of(String text, TextSpan span) {
    List<String> words =
        new ArrayList<>(
            NamePiece.words(text.substring(Math.max(0, span.begin() - REACH), span.begin())));
    int from = words.size();
    words.addAll(NamePiece.words(span.of(text)));
    int end = words.size();
    words.addAll(
        NamePiece.words(text.substring(span.end(), Math.min(text.length(), span.end() + REACH))));
    return new WordsAround(List.copyOf(words), from, end);
  }
}
