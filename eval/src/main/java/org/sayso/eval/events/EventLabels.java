package org.sayso.eval.events;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The labels of events that come with Sayso.
public final class EventLabels {
  private static final String TABLE = "labels.tsv";

  private EventLabels() {}

  /// All labels, in the order of the table.
  public static List<EventLabel> all() {
    InputStream table = Objects.requireNonNull(EventLabels.class.getResourceAsStream(TABLE), TABLE);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      List<String> rows = lines.lines().skip(1).toList();
      List<EventLabel> labels = new ArrayList<>();
      for (int i = 0; i < rows.size(); i++) {
        labels.add(EventLabel.parse(rows.get(i), i + 2));
      }
      return labels;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + TABLE, e);
    }
  }
}
