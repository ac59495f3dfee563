package org.sayso.eval.coreference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The labels of pronouns and role nouns that come with Sayso.
public final class SourceLabels {
  private static final String TABLE = "sources.tsv";

  private SourceLabels() {}

  /// In the order of the table.
  public static List<SourceLabel> all() {
    InputStream table =
        Objects.requireNonNull(SourceLabels.class.getResourceAsStream(TABLE), TABLE);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(SourceLabel::parse).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + TABLE, e);
    }
  }
}
