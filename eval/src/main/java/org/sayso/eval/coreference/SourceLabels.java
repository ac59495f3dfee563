package org.sayso.eval.coreference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The labels of pronouns and role nouns that come with Sayso.
public final class SourceLabels {
  private static final String SOURCES = "sources.tsv";
  private static final String DENSE = "dense.tsv";

  private SourceLabels() {}

  /// The sources of claims, in the order of the table.
  public static List<SourceLabel> all() {
    return lines(SOURCES).map(SourceLabel::parse).toList();
  }

  /// All pronouns and definite nouns of some documents, in the order of the table.
  public static List<TieLabel> dense() {
    return lines(DENSE).map(TieLabel::parse).toList();
  }

  private static Stream<String> lines(String table) {
    InputStream stream =
        Objects.requireNonNull(SourceLabels.class.getResourceAsStream(table), table);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + table, e);
    }
  }
}
