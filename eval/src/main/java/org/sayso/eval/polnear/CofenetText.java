package org.sayso.eval.polnear;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.text.TextSpan;

/// Tokens put together again as a newspaper would print them, each with its place.
///
/// @param tokens where each token stands in `text`
public record CofenetText(String text, List<TextSpan> tokens) {
  private static final Map<String, String> PRINTED =
      Map.of(
          "``", "“", "''", "”", "`", "‘", "--", "—", "-LRB-", "(", "-RRB-", ")", "-LSB-", "[",
          "-RSB-", "]");
  private static final Set<String> JOINED_TO_NEXT = Set.of("“", "‘", "(", "[", "$", "#");
  private static final Set<String> JOINED_TO_LAST =
      Set.of("”", ")", "]", ",", ".", ":", ";", "?", "!", "%", "...", "'", "n't");

  public CofenetText {
    tokens = List.copyOf(tokens);
  }

  static CofenetText of(List<String> tokens) {
    StringBuilder text = new StringBuilder();
    List<TextSpan> spans = new ArrayList<>();
    boolean joined = true;
    for (String token : tokens) {
      String printed = PRINTED.getOrDefault(token, token);
      if (!joined && !joinsLast(printed)) {
        text.append(' ');
      }
      int begin = text.length();
      text.append(printed);
      spans.add(new TextSpan(begin, text.length()));
      joined = JOINED_TO_NEXT.contains(printed);
    }
    return new CofenetText(text.toString(), spans);
  }

  private static boolean joinsLast(String printed) {
    return JOINED_TO_LAST.contains(printed)
        || (printed.length() > 1
            && printed.charAt(0) == '\''
            && Character.isLetter(printed.charAt(1)));
  }

  /// The tokens that `span` of the text touches, as a span that counts tokens.
  public Optional<TextSpan> tokensOf(TextSpan span) {
    int begin = -1;
    int end = -1;
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).overlaps(span)) {
        begin = begin < 0 ? i : begin;
        end = i + 1;
      }
    }
    return begin < 0 ? Optional.empty() : Optional.of(new TextSpan(begin, end));
  }
}
