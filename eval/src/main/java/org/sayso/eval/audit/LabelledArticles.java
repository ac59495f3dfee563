package org.sayso.eval.audit;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.sayso.document.DocumentId;
import org.sayso.document.DocumentSource;
import org.sayso.document.Incoming;
import org.sayso.document.IncomingDocuments;
import org.sayso.document.MediaType;
import org.sayso.document.SourceDocument;
import org.sayso.document.SourceMetadata;
import org.sayso.text.ArticleText;
import org.sayso.text.Block;
import org.sayso.text.BlockKind;
import org.sayso.text.ExtractedText;
import org.sayso.text.TextExtractor;
import org.sayso.text.UnreadableDocumentException;

/// The articles that lines are written for, and pages made of a line and its article.
final class LabelledArticles {
  private static final int BULLET = 2;

  private LabelledArticles() {}

  /// Gives every readable document of `source` once, in order.
  static void forEach(
      DocumentSource source, TextExtractor extractor, BiConsumer<DocumentId, ExtractedText> to) {
    Set<DocumentId> seen = new HashSet<>();
    try (IncomingDocuments incoming = source.open()) {
      while (incoming.hasNext()) {
        if (incoming.next() instanceof Incoming.Received received
            && seen.add(received.document().id())) {
          text(received.document(), extractor)
              .ifPresent(text -> to.accept(received.document().id(), text));
        }
      }
    }
  }

  private static Optional<ExtractedText> text(SourceDocument document, TextExtractor extractor) {
    try {
      return Optional.of(extractor.extract(document));
    } catch (UnreadableDocumentException e) {
      return Optional.empty();
    }
  }

  /// A page with the line as its one takeaway over the body of the article; an empty line is left
  /// out.
  static SourceDocument page(String line, ExtractedText text, SourceMetadata metadata) {
    ArticleText article = text.article();
    StringBuilder page = new StringBuilder();
    page.append(text.metadata().title().orElse("Untitled").strip()).append("\n\n");
    if (!line.isEmpty()) {
      page.append("Key Takeaways\n").append("- ").append(line).append("\n\n");
    }
    for (Block block : article.blocks()) {
      if (block.kind() == BlockKind.BODY) {
        String words = article.words(block.span()).strip();
        page.append(words.length() > BULLET ? words : "").append("\n\n");
      }
    }
    return SourceDocument.of(
        page.toString().getBytes(StandardCharsets.UTF_8), MediaType.TEXT, metadata);
  }
}
