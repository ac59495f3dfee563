package org.sayso.eval.incidents;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// The file of an [IncidentTable]: lines of cells between tabs, compressed.
///
/// `title WORD`, `head WORD`, `longer WORD`, `place FORM COUNT`, `threshold NAME VALUE`, `model
/// NAME CLASS…`; below a model `f FEATURE CLASS WEIGHT…` (class by number) and `n CLASS WEIGHT…`.
final class IncidentTableFile {
  private final TreeSet<String> titles = new TreeSet<>();
  private final TreeSet<String> heads = new TreeSet<>();
  private final TreeSet<String> longer = new TreeSet<>();
  private final Gazette gazette = new Gazette();
  private final SortedMap<String, LinearModel> models = new TreeMap<>();
  private final SortedMap<String, Double> thresholds = new TreeMap<>();
  private String open = "";
  private List<String> classes = List.of();
  private Map<String, float[]> weights = new HashMap<>();
  private final List<float[]> numbers = new ArrayList<>();

  private IncidentTableFile() {}

  static IncidentTable read(InputStream in) throws IOException {
    IncidentTableFile file = new IncidentTableFile();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
      lines.lines().forEach(line -> file.line(line.split("\t")));
    }
    file.close();
    return new IncidentTable(
        file.titles, file.heads, file.longer, file.gazette, file.models, file.thresholds);
  }

  private void line(String[] cells) {
    switch (cells[0]) {
      case "title" -> titles.add(cells[1]);
      case "head" -> heads.add(cells[1]);
      case "longer" -> longer.add(cells[1]);
      case "place" -> gazette.put(cells[1], Integer.parseInt(cells[2]));
      case "threshold" -> thresholds.put(cells[1], Double.valueOf(cells[2]));
      case "model" -> {
        close();
        open = cells[1];
        classes = List.of(cells).subList(2, cells.length);
      }
      case "f" -> {
        float[] own = new float[classes.size()];
        for (int i = 2; i + 1 < cells.length; i += 2) {
          own[Integer.parseInt(cells[i])] = Float.parseFloat(cells[i + 1]);
        }
        weights.put(cells[1], own);
      }
      case "n" -> {
        float[] own = new float[cells.length - 2];
        for (int i = 0; i < own.length; i++) {
          own[i] = Float.parseFloat(cells[i + 2]);
        }
        numbers.add(own);
      }
      default -> throw new IllegalArgumentException("a line of an unknown kind: " + cells[0]);
    }
  }

  private void close() {
    if (!open.isEmpty()) {
      models.put(open, new LinearModel(classes, weights, numbers.toArray(float[][]::new)));
    }
    weights = new HashMap<>();
    numbers.clear();
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
      table.models().forEach((name, model) -> model(out, name, model));
    }
  }

  private static void model(PrintWriter out, String name, LinearModel model) {
    List<String> cells = new ArrayList<>(List.of("model", name));
    cells.addAll(model.classes());
    row(out, cells.toArray(String[]::new));
    new TreeMap<>(model.weights())
        .forEach((feature, own) -> {
          List<String> line = new ArrayList<>(List.of("f", feature));
          for (int i = 0; i < own.length; i++) {
            if (own[i] != 0) {
              line.add("" + i);
              line.add(String.format(Locale.ROOT, "%.2f", own[i]));
            }
          }
          row(out, line.toArray(String[]::new));
        });
    for (int i = 0; i < model.numbers().length; i++) {
      List<String> line = new ArrayList<>(List.of("n", model.classes().get(i)));
      for (float one : model.numbers()[i]) {
        line.add(String.format(Locale.ROOT, "%.4f", one));
      }
      row(out, line.toArray(String[]::new));
    }
  }

  private static void row(PrintWriter out, String... cells) {
    out.println(String.join("\t", Arrays.asList(cells)));
  }
}
