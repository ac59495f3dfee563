package org.sayso.nlp.text;

import org.sayso.document.SourceDocument;
import org.sayso.text.ExtractedText;
import org.sayso.text.MucTextExtractor;
import org.sayso.text.PlainTextExtractor;
import org.sayso.text.TextExtractor;
import org.sayso.text.UnreadableDocumentException;

/// Reads any document that the intake gives, by its media type.
public final class DefaultTextExtractor implements TextExtractor {
  private final TextExtractor plain = new PlainTextExtractor();
  private final TextExtractor html = new HtmlTextExtractor();
  private final TextExtractor record = new RecordTextExtractor();
  private final TextExtractor muc = new MucTextExtractor();

  @Override
  public ExtractedText extract(SourceDocument document) throws UnreadableDocumentException {
    TextExtractor extractor =
        switch (document.mediaType()) {
          case TEXT -> plain;
          case HTML -> html;
          case RECORD -> record;
          case MUC -> muc;
        };
    return extractor.extract(document);
  }
}
