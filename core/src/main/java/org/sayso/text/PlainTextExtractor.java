package org.sayso.text;

import java.util.ArrayList;
import java.util.List;
import org.sayso.document.MediaType;
import org.sayso.document.SourceDocument;

/// Reads plain text: a title line, a digest, a dateline, paragraphs.
public final class PlainTextExtractor implements TextExtractor {
  private static final String BY = "rule:text/plain@1";

  @Override
  public ExtractedText extract(SourceDocument document) throws UnreadableDocumentException {
    String source = BodyDecoder.decode(document.body(), MediaType.TEXT).text();
    ArticleTextBuilder builder = new ArticleTextBuilder();
    addBlocks(SourceText.literal(source, 0, source.length()), builder, true);
    ArticleText article = Datelines.split(builder.build(BY));
    return new ExtractedText(
        article,
        document.metadata().orElse(PageFacts.of(article)).orElse(PageFacts.ofDateline(article)));
  }

  /// Adds the blocks of plain text to `builder`.
  ///
  /// @param source the text, which may itself stand in a field of a record
  /// @param titled whether the text opens with its title
  public static void addBlocks(SourceText source, ArticleTextBuilder builder, boolean titled) {
    List<SourceText> parts = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (Paragraphs.Paragraph paragraph : Paragraphs.of(source.chars())) {
      SourceText part = source.part(paragraph.begin(), paragraph.end());
      parts.add(part);
      words.add(singleSpaced(part.chars()));
    }
    List<BlockKind> kinds = PlainBlocks.kinds(words, titled);
    for (int i = 0; i < parts.size(); i++) {
      builder.add(kinds.get(i), List.of(withoutBullet(kinds.get(i), parts.get(i))));
    }
  }

  private static SourceText withoutBullet(BlockKind kind, SourceText part) {
    int bullet = kind == BlockKind.TAKEAWAY ? LineRole.bulletLength(part.chars()) : 0;
    return part.part(bullet, part.chars().length());
  }

  private static String singleSpaced(String text) {
    var words = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (!ArticleTextBuilder.isSpace(c)) {
        words.append(c);
      } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
        words.append(' ');
      }
    }
    return words.toString().stripTrailing();
  }
}
