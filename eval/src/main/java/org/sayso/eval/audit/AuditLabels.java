package org.sayso.eval.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The lines that come with Sayso.
public final class AuditLabels {
  private static final String TABLE = "lines.tsv";

  private AuditLabels() {}

  /// All labels, in the order of the table.
  public static List<AuditLabel> all() {
    InputStream table = Objects.requireNonNull(AuditLabels.class.getResourceAsStream(TABLE), TABLE);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      List<String> rows = lines.lines().toList();
      List<AuditLabel> labels = new ArrayList<>();
      for (int i = 1; i < rows.size(); i++) {
        labels.add(AuditLabel.parse(rows.get(i), i + 1));
      }
      return labels;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + TABLE, e);
    }
  }
}
