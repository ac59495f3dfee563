package org.sayso.eval.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.eval.audit.AuditLabel.Piece;
import org.sayso.text.TextSpan;

/// Cuts a line into pieces: runs of two words or more that stand in the article, and names and
/// numbers, are kept as places; all else is words of our own.
final class LineCutter {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}$%'’-]+");
  private static final Pattern NAME = Pattern.compile("\\p{Lu}.*|.*\\d.*");

  private LineCutter() {}

  /// The pieces of `line` against the article's `text`.
  static List<Piece> cut(String line, String text) {
    List<TextSpan> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(line);
    while (matcher.find()) {
      words.add(new TextSpan(matcher.start(), matcher.end()));
    }
    List<Piece> pieces = new ArrayList<>();
    int done = 0;
    int i = 0;
    while (i < words.size()) {
      int last = words.size();
      int at = -1;
      while (last > i && at < 0) {
        boolean enough = last - i > 1 || NAME.matcher(words.get(i).of(line)).matches();
        at =
            enough
                ? find(line.substring(words.get(i).begin(), words.get(last - 1).end()), text)
                : -1;
        last--;
      }
      if (at >= 0) {
        own(pieces, line, done, words.get(i).begin());
        int end = words.get(last).end();
        pieces.add(new Piece.Taken(new TextSpan(at, at + end - words.get(i).begin())));
        done = end;
        i = last + 1;
      } else {
        i++;
      }
    }
    own(pieces, line, done, line.length());
    return pieces;
  }

  private static void own(List<Piece> pieces, String line, int from, int to) {
    if (from < to) {
      pieces.add(new Piece.Own(line.substring(from, to)));
    }
  }

  /// Where the words stand as whole words; -1 where they do not.
  private static int find(String words, String text) {
    Matcher matcher =
        Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])")
            .matcher(text);
    return matcher.find() ? matcher.start() : -1;
  }
}
