package org.sayso.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sayso.document.DocumentId;
import org.sayso.document.Incoming;
import org.sayso.document.IncomingDocuments;
import org.sayso.nlp.intake.PathSource;
import org.sayso.nlp.text.DefaultTextExtractor;
import org.sayso.text.UnreadableDocumentException;

/// The texts that labels point into.
final class Corpus {
  /// Where they lie.
  static final List<String> FOLDERS = List.of("reports", "wikinews", "muc4", "polnear");

  private Corpus() {}

  /// The texts of these documents, as the product reads them; those that are not there are left
  /// out.
  static Map<DocumentId, String> texts(Path data, Set<DocumentId> wanted) throws IOException {
    Map<DocumentId, String> texts = new HashMap<>();
    for (String folder : FOLDERS) {
      try (IncomingDocuments incoming = PathSource.of(data.resolve(folder)).open()) {
        while (incoming.hasNext()) {
          if (incoming.next() instanceof Incoming.Received received
              && wanted.contains(received.document().id())) {
            texts.put(
                received.document().id(),
                new DefaultTextExtractor().extract(received.document()).article().text());
          }
        }
      } catch (UnreadableDocumentException e) {
        throw new IOException(e);
      }
    }
    return texts;
  }
}
