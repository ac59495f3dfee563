package org.sayso.eval.stance;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sayso.eval.stance.StanceLabel.Part;

/// The labels of stance that come with Sayso.
public final class StanceLabels {
  private static final String TABLE = "labels.tsv";
  private static final String DRAWN = "drawn.tsv";
  private static final String TAUGHT = "taught.tsv";
  private static final String NATURAL = "natural.tsv";
  private static final String WHOLE = "whole.tsv";
  private static final String READERS = "readers.tsv";

  private StanceLabels() {}

  /// What Sayso took for attributions, in the order of the table.
  public static List<StanceLabel> all() {
    return read(TABLE);
  }

  /// What was drawn by words of denying and calling, whether Sayso reads anything there or not.
  public static List<StanceLabel> drawn() {
    return read(DRAWN);
  }

  /// What Sayso reads as attributions in documents of the training half, to learn from.
  public static List<StanceLabel> taught() {
    return read(TAUGHT);
  }

  /// What Sayso reads as attributions in documents of the other half, drawn at random whatever it
  /// takes them for, to score with.
  public static List<StanceLabel> natural() {
    return read(NATURAL);
  }

  /// What two readers found in stretches that they read whole, in documents of the other half, to
  /// score with.
  public static List<WholeLabel> whole() {
    List<String> rows = rows(WHOLE);
    List<WholeLabel> labels = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      labels.add(WholeLabel.parse(rows.get(i), i + 2));
    }
    return labels;
  }

  /// The kept-back labels of [#all], each with the stance that most of three readers give it: the
  /// table's own, and two who read the items later by the same guideline, without sight of the
  /// table, of Sayso's answers or of each other.
  public static List<StanceLabel> agreed() {
    Map<String, Readers> later = new HashMap<>();
    for (String row : rows(READERS)) {
      String[] cells = row.split("\t", -1);
      later.put(cells[0] + " " + cells[1], new Readers(cells[2], cells[3]));
    }
    return all().stream()
        .filter(label -> label.part() == Part.TEST)
        .map(label ->
            label.agreed(
                Objects.requireNonNull(
                    later.get(
                        label.document() + " " + label.cue().begin() + "-" + label.cue().end()))))
        .toList();
  }

  /// What two more readers say of one label: a stance, or `NONE`.
  record Readers(String second, String third) {}

  private static List<StanceLabel> read(String name) {
    List<String> rows = rows(name);
    List<StanceLabel> labels = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      labels.add(StanceLabel.parse(rows.get(i), i + 2));
    }
    return labels;
  }

  /// The lines below the heading.
  private static List<String> rows(String name) {
    InputStream table = Objects.requireNonNull(StanceLabels.class.getResourceAsStream(name), name);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name, e);
    }
  }
}
