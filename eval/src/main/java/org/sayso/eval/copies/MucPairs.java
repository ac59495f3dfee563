package org.sayso.eval.copies;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The known near-copies among the texts of MUC-4 (`muc-pairs.tsv`).
final class MucPairs {
  private MucPairs() {}

  /// Two ids a line, a tab between them.
  static List<String> lines() {
    try (InputStream in =
        Objects.requireNonNull(MucPairs.class.getResourceAsStream("muc-pairs.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
