package org.sayso.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.sayso.nlp.Dictionaries;

/// The demo set in a folder of its own, gone when closed.
record DemoFolder(TemporaryFolder temporary) implements AutoCloseable {
  static DemoFolder unpacked() throws IOException {
    TemporaryFolder temporary = TemporaryFolder.create();
    DemoSet.unpack(temporary.path());
    return new DemoFolder(temporary);
  }

  Path folder() {
    return temporary.path();
  }

  Path documents() {
    return folder().resolve("documents");
  }

  Path actors() {
    return folder().resolve("actors.txt");
  }

  Path places() {
    return folder().resolve("places.csv");
  }

  /// The dictionaries that come with it.
  Dictionaries dictionaries() throws IOException {
    return Dictionaries.load(List.of(actors()), List.of(places()));
  }

  @Override
  public void close() throws IOException {
    temporary.close();
  }
}
