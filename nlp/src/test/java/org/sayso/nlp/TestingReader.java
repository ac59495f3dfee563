package org.sayso.nlp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.sayso.document.MediaType;
import org.sayso.document.SourceDocument;
import org.sayso.document.SourceMetadata;
import org.sayso.pipeline.DocumentRecord;
import org.sayso.pipeline.DocumentResult;

/// The reader with its built-in dictionaries, loaded once for all tests of the module.
final class TestingReader {
  private static final RulesReader READER = load();

  private TestingReader() {}

  private static RulesReader load() {
    try {
      return RulesReader.of(Dictionaries.load(List.of(), List.of()), "test");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static RulesReader reader() {
    return READER;
  }

  static DocumentResult process(byte[] body) {
    return READER.pipeline().process(SourceDocument.of(body, MediaType.TEXT, SourceMetadata.NONE));
  }

  /// Reads an article: title, then paragraphs.
  static DocumentRecord read(String article) {
    return switch (process(article.getBytes(StandardCharsets.UTF_8))) {
      case DocumentResult.Processed processed -> processed.record();
      case DocumentResult.Rejected rejected ->
          throw new AssertionError(rejected.problem().message());
    };
  }
}
