package org.sayso.text;

import java.util.Objects;
import org.sayso.document.SourceMetadata;

/// What a [TextExtractor] gives: the text, and the facts that the page states about itself.
public record ExtractedText(ArticleText article, SourceMetadata metadata) {
  public ExtractedText {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(metadata, "metadata");
  }
}
