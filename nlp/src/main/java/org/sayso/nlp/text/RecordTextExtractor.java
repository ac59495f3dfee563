package org.sayso.nlp.text;

import java.util.List;
import java.util.Optional;
import org.sayso.document.MediaType;
import org.sayso.document.SourceDocument;
import org.sayso.nlp.intake.FieldMapping.Field;
import org.sayso.nlp.intake.RecordBody;
import org.sayso.text.ArticleText;
import org.sayso.text.ArticleTextBuilder;
import org.sayso.text.BlockKind;
import org.sayso.text.BodyDecoder;
import org.sayso.text.Datelines;
import org.sayso.text.ExtractedText;
import org.sayso.text.PageFacts;
import org.sayso.text.PlainTextExtractor;
import org.sayso.text.SourceText;
import org.sayso.text.TextExtractor;
import org.sayso.text.UnreadableDocumentException;

/// Reads a row of a table or a line of JSON Lines: title and summary from their fields, the text as
/// plain text.
public final class RecordTextExtractor implements TextExtractor {
  private static final String BY = "rule:text/record@1";

  @Override
  public ExtractedText extract(SourceDocument document) throws UnreadableDocumentException {
    RecordBody record =
        RecordBody.parse(BodyDecoder.decode(document.body(), MediaType.RECORD).text());
    SourceText text =
        record
            .value(Field.TEXT)
            .orElseThrow(() ->
                new UnreadableDocumentException(
                    "no-text-field", "The record has no field that is known to hold the text."));
    ArticleTextBuilder builder = new ArticleTextBuilder();
    Optional<SourceText> title = record.value(Field.TITLE).filter(field -> !opensWith(text, field));
    title.ifPresent(field -> builder.add(BlockKind.TITLE, List.of(field)));
    record
        .value(Field.SUMMARY)
        .filter(field -> !opensWith(text, field))
        .ifPresent(field -> builder.add(BlockKind.STANDFIRST, List.of(field)));
    PlainTextExtractor.addBlocks(text, builder, title.isEmpty());
    ArticleText article = Datelines.split(builder.build(BY));
    return new ExtractedText(
        article,
        document
            .metadata()
            .orElse(record.metadata())
            .orElse(PageFacts.of(article))
            .orElse(PageFacts.ofDateline(article)));
  }

  /// A crawler's summary is often the first words of the text, cut off somewhere.
  private static boolean opensWith(SourceText text, SourceText field) {
    String words = singleSpaced(field).replaceFirst("(?:\\.\\.\\.|…|\\[…\\])$", "").strip();
    return singleSpaced(text.part(0, Math.min(text.chars().length(), 2 * words.length() + 400)))
        .contains(words);
  }

  private static String singleSpaced(SourceText text) {
    return text.chars().strip().replaceAll("\\s+", " ");
  }
}
