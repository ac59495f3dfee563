package org.sayso.eval.learning;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// Models as lines of cells between tabs: `model NAME CLASS…`; below it `f FEATURE CLASS WEIGHT…`
/// (class by number) and `n CLASS WEIGHT…`.
public final class ModelLines {
  private final SortedMap<String, LinearModel> models = new TreeMap<>();
  private String open = "";
  private List<String> classes = List.of();
  private Map<String, float[]> weights = new HashMap<>();
  private final List<float[]> numbers = new ArrayList<>();

  /// Takes a line of a model; false for a line of another kind.
  public boolean take(String[] cells) {
    switch (cells[0]) {
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
      default -> {
        return false;
      }
    }
    return true;
  }

  private void close() {
    if (!open.isEmpty()) {
      models.put(open, new LinearModel(classes, weights, numbers.toArray(float[][]::new)));
    }
    weights = new HashMap<>();
    numbers.clear();
  }

  /// The models of all lines taken, by name.
  public SortedMap<String, LinearModel> models() {
    close();
    open = "";
    return models;
  }

  /// Writes a model; the same model gives the same lines.
  public static void write(PrintWriter out, String name, LinearModel model) {
    List<String> cells = new ArrayList<>(List.of("model", name));
    cells.addAll(model.classes());
    out.println(String.join("\t", cells));
    new TreeMap<>(model.weights())
        .forEach((feature, own) -> {
          List<String> line = new ArrayList<>(List.of("f", feature));
          for (int i = 0; i < own.length; i++) {
            if (own[i] != 0) {
              line.add("" + i);
              line.add(String.format(Locale.ROOT, "%.2f", own[i]));
            }
          }
          out.println(String.join("\t", line));
        });
    for (int i = 0; i < model.numbers().length; i++) {
      List<String> line = new ArrayList<>(List.of("n", model.classes().get(i)));
      for (float one : model.numbers()[i]) {
        line.add(String.format(Locale.ROOT, "%.4f", one));
      }
      out.println(String.join("\t", line));
    }
  }
}
