package org.sayso.eval.actors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// The labels and the pairs of names that come with Sayso.
public final class ActorGold {
  private ActorGold() {}

  /// The labelled mentions, in the order of the table.
  public static List<ActorLabel> labels() {
    List<String> rows = rows("labels.tsv");
    List<ActorLabel> labels = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      labels.add(ActorLabel.parse(rows.get(i), i + 1));
    }
    return labels;
  }

  /// The pairs of names, in the order of the table.
  public static List<NamePair> pairs() {
    List<String> rows = rows("pairs.tsv");
    List<NamePair> pairs = new ArrayList<>();
    for (int i = 1; i < rows.size(); i++) {
      pairs.add(NamePair.parse(rows.get(i), i + 1));
    }
    return pairs;
  }

  private static List<String> rows(String table) {
    InputStream in = Objects.requireNonNull(ActorGold.class.getResourceAsStream(table), table);
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + table, e);
    }
  }
}
