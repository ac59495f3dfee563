package org.sayso.eval.learning;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// Tree models as lines of cells between tabs: `trees NAME START`; below it `t` and three cells for
/// each node of one tree: the number it asks for (-1 for a leaf), the value, the left child.
public final class TreeLines {
  private static final int CELLS = 3;

  private final SortedMap<String, TreeModel> models = new TreeMap<>();
  private String open = "";
  private double start;
  private final List<TreeModel.Tree> trees = new ArrayList<>();

  /// Takes a line of a model; false for a line of another kind.
  public boolean take(String[] cells) {
    switch (cells[0]) {
      case "trees" -> {
        close();
        open = cells[1];
        start = Double.parseDouble(cells[2]);
      }
      case "t" -> trees.add(tree(cells));
      default -> {
        return false;
      }
    }
    return true;
  }

  private static TreeModel.Tree tree(String[] cells) {
    int size = (cells.length - 1) / CELLS;
    int[] feature = new int[size];
    float[] value = new float[size];
    int[] left = new int[size];
    for (int i = 0; i < size; i++) {
      feature[i] = Integer.parseInt(cells[1 + CELLS * i]);
      value[i] = Float.parseFloat(cells[2 + CELLS * i]);
      left[i] = Integer.parseInt(cells[CELLS + CELLS * i]);
    }
    return new TreeModel.Tree(feature, value, left);
  }

  private void close() {
    if (!open.isEmpty()) {
      models.put(open, new TreeModel(start, trees));
    }
    trees.clear();
  }

  /// The models of all lines taken, by name.
  public SortedMap<String, TreeModel> models() {
    close();
    open = "";
    return models;
  }

  /// Writes a model; the same model gives the same lines.
  public static void write(PrintWriter out, String name, TreeModel model) {
    out.println(String.join("\t", "trees", name, Double.toString(model.start())));
    for (TreeModel.Tree tree : model.trees()) {
      List<String> cells = new ArrayList<>(List.of("t"));
      for (int i = 0; i < tree.feature().length; i++) {
        cells.add(Integer.toString(tree.feature()[i]));
        cells.add(Float.toString(tree.value()[i]));
        cells.add(Integer.toString(tree.left()[i]));
      }
      out.println(String.join("\t", cells));
    }
  }
}
