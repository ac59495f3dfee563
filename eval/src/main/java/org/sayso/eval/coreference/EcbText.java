package org.sayso.eval.coreference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sayso.text.TextSpan;

/// Puts tokens together again: the corpus keeps no spaces.
final class EcbText {
  private static final Set<String> CLOSING =
      Set.of(
          ",", ".", ";", ":", "!", "?", ")", "]", "%", "”", "’", "n't", "'s", "'re", "'ve", "'ll",
          "'d", "'m", "’s", "...");
  private static final Set<String> OPENING = Set.of("(", "[", "$", "£", "€", "“", "‘", "#");

  private final StringBuilder text = new StringBuilder();
  private final List<TextSpan> spans = new ArrayList<>();
  private int sentence = -1;
  private String before = "";
  private boolean quoted;

  /// Adds a token; a new sentence begins a new line.
  void add(String token, int ofSentence) {
    boolean first = ofSentence != sentence;
    if (first) {
      text.append(sentence < 0 ? "" : "\n");
      sentence = ofSentence;
      quoted = false;
    }
    String words = mark(token);
    if (!first && !CLOSING.contains(words) && !OPENING.contains(before) && !joins(words)) {
      text.append(' ');
    }
    spans.add(new TextSpan(text.length(), text.length() + words.length()));
    text.append(words);
    before = words;
  }

  /// The two kinds of quotation marks that tokens were written with, as news writes them.
  private String mark(String token) {
    if (token.equals("``") || (token.equals("\"") && !quoted)) {
      quoted = true;
      return "“";
    }
    if (token.equals("''") || token.equals("\"")) {
      quoted = false;
      return "”";
    }
    return token.replaceAll("\\s", "_");
  }

  /// "8-year-old": what stands on both sides of a hyphen or slash.
  private boolean joins(String words) {
    return words.equals("-") || words.equals("/") || before.equals("-") || before.equals("/");
  }

  String text() {
    return text.toString();
  }

  /// From the first to the last of these tokens.
  ///
  /// @param tokens positions in the order in which they were added
  TextSpan span(List<Integer> tokens) {
    int first = tokens.stream().mapToInt(Integer::intValue).min().orElseThrow();
    int last = tokens.stream().mapToInt(Integer::intValue).max().orElseThrow();
    return spans.get(first).cover(spans.get(last));
  }
}
