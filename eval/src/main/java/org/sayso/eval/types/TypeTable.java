package org.sayso.eval.types;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.sayso.document.Sha256;
import org.sayso.eval.learning.LinearModel;
import org.sayso.eval.learning.ModelLines;

/// What was learned of all tasks, and the first digits of the hash of every text it was learned
/// from, so that a score can tell what it has seen.
///
/// The file holds lines of cells between tabs, compressed: `threshold TASK VALUE`, `text HASH`, and
/// the lines of [ModelLines] for `TASK.words` and `TASK.states`. No passages.
record TypeTable(Map<TypeTask, TypeModel> models, Set<String> texts) {
  private static final int DIGITS = 10;

  static String hash(String text) {
    return Sha256.of(text).hex().substring(0, DIGITS);
  }

  boolean hasSeen(TypeRow row) {
    return texts.contains(hash(row.text()));
  }

  static TypeTable read(InputStream in) throws IOException {
    ModelLines lines = new ModelLines();
    SortedMap<String, Double> thresholds = new TreeMap<>();
    Set<String> texts = new TreeSet<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
      reader
          .lines()
          .map(line -> line.split("\t"))
          .forEach(cells -> {
            switch (cells[0]) {
              case "threshold" -> thresholds.put(cells[1], Double.valueOf(cells[2]));
              case "text" -> texts.add(cells[1]);
              default -> {
                if (!lines.take(cells)) {
                  throw new IllegalArgumentException("a line of an unknown kind: " + cells[0]);
                }
              }
            }
          });
    }
    SortedMap<String, LinearModel> models = lines.models();
    Map<TypeTask, TypeModel> found = new EnumMap<>(TypeTask.class);
    for (TypeTask task : TypeTask.values()) {
      LinearModel words = models.get(task.key() + ".words");
      LinearModel states = models.get(task.key() + ".states");
      if (words != null && states != null) {
        double threshold = thresholds.getOrDefault(task.key(), 0.5);
        found.put(task, new TypeModel(task, words, states, threshold));
      }
    }
    return new TypeTable(found, texts);
  }

  void write(OutputStream to) throws IOException {
    try (PrintWriter out =
        new PrintWriter(new GZIPOutputStream(to), false, StandardCharsets.UTF_8)) {
      texts.stream().sorted().forEach(hash -> out.println("text\t" + hash));
      models.forEach((task, model) -> {
        out.println(
            "threshold\t" + task.key() + "\t" + Math.round(model.threshold() * 100) / 100.0);
        ModelLines.write(out, task.key() + ".words", model.words());
        ModelLines.write(out, task.key() + ".states", model.states());
      });
    }
  }
}
