package org.sayso.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.sayso.nlp.Dictionaries;

/// The demo set in a folder of its own, gone when closed.
record DemoFolder(Path folder) implements AutoCloseable {
  static DemoFolder unpacked() throws IOException {
    Path folder = Files.createTempDirectory("sayso-demo-set");
    DemoSet.unpack(folder);
    return new DemoFolder(folder);
  }

  Path documents() {
    return folder.resolve("documents");
  }

  Path actors() {
    return folder.resolve("actors.txt");
  }

  Path places() {
    return folder.resolve("places.csv");
  }

  /// The dictionaries that come with it.
  Dictionaries dictionaries() throws IOException {
    return Dictionaries.load(List.of(actors()), List.of(places()));
  }

  @Override
  public void close() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }
}
