package org.sayso.nlp.text;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.sayso.text.SourceText;

/// The characters of a page's text nodes with their places in the page's source.
final class HtmlSource {
  private static final Pattern ENTITY =
      Pattern.compile("&(?:#[xX][0-9a-fA-F]+|#[0-9]+|[A-Za-z][A-Za-z0-9]*);?");

  private final String source;

  HtmlSource(String source) {
    this.source = source;
  }

  /// The characters of `node`; empty when the parser put them there itself.
  Optional<SourceText> of(TextNode node) {
    Range range = node.sourceRange();
    if (!range.isTracked() || range.startPos() >= range.endPos()) {
      return Optional.empty();
    }
    String chars = node.getWholeText();
    if (chars.isEmpty()) {
      return Optional.empty();
    }
    if (source.regionMatches(range.startPos(), chars, 0, chars.length())
        && range.endPos() - range.startPos() == chars.length()) {
      return Optional.of(SourceText.literal(source, range.startPos(), range.endPos()));
    }
    return Optional.of(aligned(chars, range.startPos(), range.endPos()));
  }

  /// A space that stands for `node`: a line break, the border of a cell.
  Optional<SourceText> space(Node node) {
    Range range = node.sourceRange();
    return range.isTracked() && range.startPos() < range.endPos()
        ? Optional.of(SourceText.mapped(" ", new int[] {range.startPos(), range.endPos()}))
        : Optional.empty();
  }

  private SourceText aligned(String chars, int begin, int end) {
    int[] offsets = new int[chars.length() + 1];
    Matcher entity = ENTITY.matcher(source).region(begin, end);
    int at = begin;
    int i = 0;
    while (i < chars.length() && at < end) {
      int width = 1;
      int length = 1;
      if (source.charAt(at) == '&' && entity.region(at, end).lookingAt()) {
        String decoded = Parser.unescapeEntities(entity.group(), false);
        if (!chars.startsWith(decoded, i)) {
          return asOne(chars, begin, end);
        }
        width = entity.end() - at;
        length = decoded.length();
      } else if (source.charAt(at) != chars.charAt(i)) {
        return asOne(chars, begin, end);
      }
      Arrays.fill(offsets, i, i + length, at);
      i += length;
      at += width;
    }
    offsets[chars.length()] = end;
    return i == chars.length() && at == end
        ? SourceText.mapped(chars, offsets)
        : asOne(chars, begin, end);
  }

  /// All of `chars` stand for all of the node's source: less fine, never wrong.
  private static SourceText asOne(String chars, int begin, int end) {
    int[] offsets = new int[chars.length() + 1];
    Arrays.fill(offsets, 0, chars.length(), begin);
    offsets[chars.length()] = end;
    return SourceText.mapped(chars, offsets);
  }
}
