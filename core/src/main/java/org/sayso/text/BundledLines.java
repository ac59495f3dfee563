package org.sayso.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The lines of a table in UTF-8 that comes with Sayso.
public final class BundledLines {
  private BundledLines() {}

  /// All lines of the file `name` in the package of `beside`.
  ///
  /// @throws IllegalStateException when it is not there
  /// @throws UncheckedIOException when it cannot be read
  public static List<String> of(Class<?> beside, String name) {
    InputStream stream = beside.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException(name + " is missing from the jar; build again");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
