package org.sayso.store.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sayso.store.ClaimFilter;
import org.sayso.store.DocumentFilter;
import org.sayso.store.EventFilter;
import org.sayso.store.IngestJob;
import org.sayso.store.Project;
import org.sayso.store.Store;
import org.sayso.store.StoredDocument;
import org.sayso.store.json.Sayso1Codec;

/// All that a project holds, line by line, to hold one against another.
final class Dump {
  private Dump() {}

  static List<String> of(Project project) {
    Store store = project.store();
    List<String> lines = new ArrayList<>();
    try (Stream<StoredDocument> documents = store.documents().stream(DocumentFilter.ALL)) {
      documents.forEach(document -> {
        lines.add(document.toString());
        lines.add(store.documents().retrievals(document.id()).toString());
        lines.add(store.documents().versions(document.id()).toString());
        lines.add(Sayso1Codec.write(store.readings().current(document.id()).orElseThrow()));
      });
    }
    add(lines, store.claims().stream(ClaimFilter.ALL));
    add(lines, store.events().stream(EventFilter.ALL));
    add(lines, store.rejections().stream());
    add(lines, store.actors().stream(org.sayso.store.ActorFilter.ALL));
    for (long job = 1; store.ingests().find(job).isPresent(); job++) {
      IngestJob found = store.ingests().find(job).orElseThrow();
      lines.add(found.toString());
      store.ingests().outcomes(job, 0, Integer.MAX_VALUE).forEach(x -> lines.add(x.toString()));
    }
    lines.addAll(originals(project.originals().root()));
    return lines;
  }

  private static void add(List<String> lines, Stream<?> stream) {
    try (stream) {
      stream.forEach(item -> lines.add(item.toString()));
    }
  }

  private static List<String> originals(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString())
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
