package org.sayso.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sayso.eval.audit.AuditLabel;
import org.sayso.eval.audit.LineTable;
import org.sayso.nlp.intake.PathSource;
import org.sayso.nlp.text.DefaultTextExtractor;

/// The part of `sayso labels` that shows lines of digests with their words, and makes a table of
/// lines that were written out.
///
/// @param table the table of stand-off lines
/// @param articles a folder that holds the articles
record AuditLines(Path table, Path articles) {

  void show(PrintWriter out) throws IOException {
    List<String> rows = Files.readAllLines(table, StandardCharsets.UTF_8);
    List<AuditLabel> labels = new ArrayList<>();
    try {
      for (int i = 1; i < rows.size(); i++) {
        labels.add(AuditLabel.parse(rows.get(i), i + 1));
      }
    } catch (IllegalArgumentException e) {
      throw Failure.usage(
          String.valueOf(e.getMessage()), table.toString(), "mend the line: see docs/quality");
    }
    List<LineTable.Shown> shown =
        LineTable.show(labels, PathSource.of(articles), new DefaultTextExtractor());
    for (LineTable.Shown line : shown) {
      out.printf(
          "%s  %s  %s%n    %s%n",
          line.label().part(), kinds(line.label()), line.title(), line.line());
    }
    out.printf("%d of %d lines shown%n", shown.size(), labels.size());
    out.flush();
  }

  private static String kinds(AuditLabel label) {
    return label.kinds().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
  }

  void cut(Path written) throws IOException {
    List<String> rows = new ArrayList<>(List.of(AuditLabel.HEADER));
    try {
      LineTable.cut(
              Files.readAllLines(written, StandardCharsets.UTF_8),
              PathSource.of(articles),
              new DefaultTextExtractor())
          .forEach(label -> rows.add(label.row()));
    } catch (IllegalArgumentException e) {
      throw Failure.usage(
          String.valueOf(e.getMessage()), written.toString(), "write: part, title, kinds, line");
    }
    Files.write(table, rows, StandardCharsets.UTF_8);
  }
}
