package org.sayso.eval.stance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The labels of stance that come with Sayso.
public final class StanceLabels {
  private static final String TABLE = "labels.tsv";
  private static final String DRAWN = "drawn.tsv";

  private StanceLabels() {}

  /// What Sayso took for attributions, in the order of the table.
  public static List<StanceLabel> all() {
    return read(TABLE);
  }

  /// What was drawn by words of denying and calling, whether Sayso reads anything there or not.
  public static List<StanceLabel> drawn() {
    return read(DRAWN);
  }

  private static List<StanceLabel> read(String name) {
    InputStream table = Objects.requireNonNull(StanceLabels.class.getResourceAsStream(name), name);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      List<String> rows = lines.lines().toList();
      List<StanceLabel> labels = new ArrayList<>();
      for (int i = 1; i < rows.size(); i++) {
        labels.add(StanceLabel.parse(rows.get(i), i + 1));
      }
      return labels;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
