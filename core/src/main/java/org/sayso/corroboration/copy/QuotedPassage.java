package org.sayso.corroboration.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Words between quotation marks.
///
/// @param begin first character behind the opening mark, as UTF-16 offset
/// @param end the closing mark
public record QuotedPassage(int begin, int end, String words) {
  private static final int LEAST_WORDS = 2;
  private static final int LONGEST = 3000;

  /// Between marks of one kind; what is not closed within its paragraph, since the quotation goes
  /// on in the next one, ends there.
  private static final Pattern MARKED =
      Pattern.compile("“([^“”\n]+)[”\n]|«([^«»\n]+)[»\n]|\"([^\"\n]+)[\"\n]");

  /// The passages of a text that have at least two words, in order.
  public static List<QuotedPassage> of(String text) {
    List<QuotedPassage> passages = new ArrayList<>();
    Matcher marked = MARKED.matcher(text);
    while (marked.find()) {
      int group = marked.group(1) != null ? 1 : marked.group(2) != null ? 2 : 3;
      QuotedPassage passage =
          new QuotedPassage(marked.start(group), marked.end(group), marked.group(group));
      if (passage.words().length() <= LONGEST && passage.counts()) {
        passages.add(passage);
      }
    }
    return passages;
  }

  private boolean counts() {
    return words.strip().split("\\s+").length >= LEAST_WORDS;
  }

  /// Whether the characters from `from` to `to` touch it.
  public boolean touches(int from, int to) {
    return from < end && to > begin;
  }
}
