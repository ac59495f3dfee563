package org.sayso.text;

import org.sayso.document.SourceDocument;

/// Cuts the readable text out of a document's bytes.
public interface TextExtractor {
  /// The text of `document` and what the page says about itself.
  ///
  /// @throws UnreadableDocumentException when the bytes hold no readable text; says why
  ExtractedText extract(SourceDocument document) throws UnreadableDocumentException;
}
