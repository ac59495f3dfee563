package org.sayso.eval.chains;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/// The chains that come with Sayso.
public final class ChainCases {
  private static final List<String> FILES = List.of("train.txt", "test.txt");

  private ChainCases() {}

  /// All cases, by number.
  public static List<ChainCase> all() {
    List<ChainCase> cases = new ArrayList<>();
    FILES.forEach(file -> cases.addAll(ChainFile.parse(lines(file))));
    return cases.stream().sorted(Comparator.comparingInt(ChainCase::number)).toList();
  }

  private static List<String> lines(String file) {
    InputStream stream = Objects.requireNonNull(ChainCases.class.getResourceAsStream(file), file);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
