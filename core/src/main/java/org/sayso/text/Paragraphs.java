package org.sayso.text;

import java.util.ArrayList;
import java.util.List;

/// Cuts plain text into paragraphs: at blank lines, at indented lines, and at every line end that
/// no typist's margin explains.
///
/// A line end inside a stretch without blank lines is a soft one when the next line's first word
/// would not have fitted within the margin; when nearly all line ends of a stretch are of that
/// kind, its lines are one paragraph.
final class Paragraphs {
  private static final int NARROWEST_MARGIN = 40;
  private static final int WIDEST_MARGIN = 120;
  private static final int SLACK = 8;
  private static final double SOFT_SHARE = 0.8;

  /// Source offsets of one paragraph, white space at both ends left out.
  record Paragraph(int begin, int end) {}

  private record Line(int begin, int end, int indent) {
    int width() {
      return indent + end - begin;
    }
  }

  private Paragraphs() {}

  static List<Paragraph> of(String source) {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Line> stretch = new ArrayList<>();
    int at = 0;
    while (at < source.length()) {
      int lineEnd = lineEnd(source, at);
      Line line = line(source, at, lineEnd);
      if (line.begin() == line.end()) {
        flush(source, stretch, paragraphs);
      } else {
        stretch.add(line);
      }
      at = lineEnd + 1;
    }
    flush(source, stretch, paragraphs);
    return paragraphs;
  }

  private static int lineEnd(String source, int from) {
    int at = from;
    while (at < source.length() && !isLineBreak(source.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isLineBreak(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029' || c == '\u0085';
  }

  private static Line line(String source, int from, int to) {
    int begin = from;
    int end = to;
    while (begin < end && ArticleTextBuilder.isSpace(source.charAt(begin))) {
      begin++;
    }
    while (end > begin && ArticleTextBuilder.isSpace(source.charAt(end - 1))) {
      end--;
    }
    return new Line(begin, end, begin - from);
  }

  private static void flush(String source, List<Line> stretch, List<Paragraph> paragraphs) {
    if (stretch.isEmpty()) {
      return;
    }
    int margin = stretch.stream().mapToInt(Line::width).max().orElse(0);
    boolean wrapped = isWrapped(source, stretch, margin);
    int begin = stretch.getFirst().begin();
    for (int i = 1; i < stretch.size(); i++) {
      if (!wrapped || startsParagraph(source, stretch.get(i - 1), stretch.get(i))) {
        paragraphs.add(new Paragraph(begin, stretch.get(i - 1).end()));
        begin = stretch.get(i).begin();
      }
    }
    paragraphs.add(new Paragraph(begin, stretch.getLast().end()));
    stretch.clear();
  }

  private static boolean isWrapped(String source, List<Line> stretch, int margin) {
    if (stretch.size() < 2 || margin < NARROWEST_MARGIN || margin > WIDEST_MARGIN) {
      return false;
    }
    int breaks = 0;
    int soft = 0;
    int inSentence = 0;
    for (int i = 1; i < stretch.size(); i++) {
      Line above = stretch.get(i - 1);
      Line below = stretch.get(i);
      if (!startsParagraph(source, above, below)) {
        breaks++;
        // Translators' files wrap within a few columns of their margin, not exactly at it.
        soft += above.width() + 1 + firstWord(source, below) > margin - SLACK ? 1 : 0;
        String words = source.substring(above.begin(), above.end());
        inSentence += LineRole.endsSentence(words) ? 0 : 1;
      }
    }
    // A page with a paragraph on each line breaks only where sentences end.
    return breaks > 0 && soft >= breaks * SOFT_SHARE && inSentence * 2 >= breaks;
  }

  private static boolean startsParagraph(String source, Line above, Line below) {
    return (below.indent() > above.indent() && above.indent() == 0)
        || LineRole.isListItem(source.substring(below.begin(), below.end()));
  }

  private static int firstWord(String source, Line line) {
    int end = line.begin();
    while (end < line.end() && !ArticleTextBuilder.isSpace(source.charAt(end))) {
      end++;
    }
    return end - line.begin();
  }
}
