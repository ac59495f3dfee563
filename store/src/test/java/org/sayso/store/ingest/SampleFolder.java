package org.sayso.store.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.document.DocumentSource;
import org.sayso.document.Incoming;
import org.sayso.document.IncomingDocuments;
import org.sayso.document.MediaType;
import org.sayso.document.SourceDocument;
import org.sayso.document.SourceMetadata;

/// A folder of text files as a source: empty ones are refused, `.log` files skipped; what stands
/// before a `~` in a name is what its versions share.
record SampleFolder(Path folder) implements DocumentSource {

  /// Writes `count` files: new articles, copies, new versions, unreadable, empty, not English,
  /// skipped.
  static SampleFolder generate(Path folder, int count) {
    try {
      Files.createDirectories(folder);
      for (int i = 0; i < count; i++) {
        Files.writeString(folder.resolve(name(i)), text(i), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new SampleFolder(folder);
  }

  private static String name(int i) {
    if (i % 29 == 28) {
      return "%04d.log".formatted(i);
    }
    return i % 11 == 10 ? "%04d~2.txt".formatted(i - 1) : "%04d~1.txt".formatted(i);
  }

  private static String text(int i) {
    if (i % 23 == 22) {
      return "";
    }
    if (i % 13 == 12) {
      return "!%d".formatted(i);
    }
    if (i % 19 == 18) {
      return "?Le marché numéro %d".formatted(i);
    }
    int article = i % 17 == 16 ? i - 5 : i;
    return """
    Report %d from Miravel
    Colonel Maud Ferrick said: five men were killed in Miravel on 2019-03-%02d.
    Speaker%d denied: the front planted bomb %d in Tidegate.
    """
        .formatted(article, 1 + article % 28, article % 7, article);
  }

  @Override
  public IncomingDocuments open() {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> sorted = files.sorted().toList();
      return new Pass(sorted.iterator());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// One pass over the files.
  private record Pass(Iterator<Path> files) implements IncomingDocuments {
    @Override
    public boolean hasNext() {
      return files.hasNext();
    }

    @Override
    public Incoming next() {
      Path file = files.next();
      String name = file.getFileName().toString();
      if (name.endsWith(".log")) {
        return new Incoming.Skipped(name, "unknown-type", "not a document by its name");
      }
      try {
        byte[] body = Files.readAllBytes(file);
        if (body.length == 0) {
          return new Incoming.Refused(name, "empty", "the file is empty");
        }
        return new Incoming.Received(
            SourceDocument.of(body, MediaType.TEXT, SourceMetadata.NONE),
            name,
            Optional.of("sample"),
            Optional.of(name.substring(0, name.indexOf('~'))));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {}
  }
}
