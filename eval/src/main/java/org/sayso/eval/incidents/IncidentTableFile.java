package org.sayso.eval.incidents;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.sayso.eval.learning.ModelLines;
import org.sayso.eval.learning.TreeLines;

/// The file of an [IncidentTable]: lines of cells between tabs, compressed.
///
/// `title WORD`, `head WORD`, `longer WORD`, `place FORM COUNT`, `threshold NAME VALUE`, and the
/// lines of [ModelLines] and [TreeLines].
final class IncidentTableFile {
  private final TreeSet<String> titles = new TreeSet<>();
  private final TreeSet<String> heads = new TreeSet<>();
  private final TreeSet<String> longer = new TreeSet<>();
  private final Gazette gazette = new Gazette();
  private final ModelLines models = new ModelLines();
  private final TreeLines trees = new TreeLines();
  private final SortedMap<String, Double> thresholds = new TreeMap<>();

  private IncidentTableFile() {}

  static IncidentTable read(InputStream in) throws IOException {
    IncidentTableFile file = new IncidentTableFile();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
      lines.lines().forEach(line -> file.line(line.split("\t")));
    }
    return new IncidentTable(
        file.titles,
        file.heads,
        file.longer,
        file.gazette,
        file.models.models(),
        file.trees.models(),
        file.thresholds);
  }

  private void line(String[] cells) {
    switch (cells[0]) {
      case "title" -> titles.add(cells[1]);
      case "head" -> heads.add(cells[1]);
      case "longer" -> longer.add(cells[1]);
      case "place" -> gazette.put(cells[1], Integer.parseInt(cells[2]));
      case "threshold" -> thresholds.put(cells[1], Double.valueOf(cells[2]));
      default -> {
        if (!models.take(cells) && !trees.take(cells)) {
          throw new IllegalArgumentException("a line of an unknown kind: " + cells[0]);
        }
      }
    }
  }

  static void write(IncidentTable table, OutputStream to) throws IOException {
    try (PrintWriter out =
        new PrintWriter(new GZIPOutputStream(to), false, StandardCharsets.UTF_8)) {
      table.titles().stream().sorted().forEach(word -> row(out, "title", word));
      table.heads().stream().sorted().forEach(word -> row(out, "head", word));
      table.longer().stream().sorted().forEach(word -> row(out, "longer", word));
      table
          .gazette()
          .forms()
          .values()
          .forEach(forms -> forms.forEach((form, count) -> row(out, "place", form, "" + count)));
      table.thresholds().forEach((name, value) -> row(out, "threshold", name, "" + value));
      table.models().forEach((name, model) -> ModelLines.write(out, name, model));
      table.trees().forEach((name, model) -> TreeLines.write(out, name, model));
    }
  }

  private static void row(PrintWriter out, String... cells) {
    out.println(String.join("\t", Arrays.asList(cells)));
  }
}
