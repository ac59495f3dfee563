package org.sayso.eval.copies;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// A controlled set: texts, which pairs of them carry one report, and which nobody can tell.
///
/// As a folder: one `.txt` a text and `pairs.gold.tsv` with the two names, in order, how the copy
/// was made, and of reworded copies the name of the copy; `open` means that a pair is not counted.
///
/// @param texts by name
/// @param pairs how each pair came about
/// @param reworded of the pairs with a reworded copy, the copy
public record CopySet(
    Map<String, String> texts, Map<Pair, String> pairs, Map<Pair, String> reworded) {
  /// What the second column says of pairs that are not counted.
  static final String OPEN = "open";

  private static final String GOLD = "pairs.gold.tsv";

  /// Two texts, in the order of their names.
  record Pair(String one, String other) implements Comparable<Pair> {
    static Pair of(String a, String b) {
      return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
    }

    @Override
    public int compareTo(Pair that) {
      int first = one.compareTo(that.one);
      return first != 0 ? first : other.compareTo(that.other);
    }
  }

  public CopySet {
    texts = new TreeMap<>(texts);
    pairs = new TreeMap<>(pairs);
    reworded = new TreeMap<>(reworded);
  }

  /// The set in a folder.
  public static CopySet read(Path folder) throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".txt")).toList()) {
        String name = String.valueOf(file.getFileName());
        texts.put(name.substring(0, name.length() - 4), Files.readString(file));
      }
    }
    Map<Pair, String> pairs = new TreeMap<>();
    Map<Pair, String> reworded = new TreeMap<>();
    for (String line : Files.readAllLines(folder.resolve(GOLD))) {
      String[] cells = line.split("\t");
      Pair pair = Pair.of(cells[0], cells[1]);
      pairs.put(pair, cells[2]);
      if (cells.length > 3) {
        reworded.put(pair, cells[3]);
      }
    }
    return new CopySet(texts, pairs, reworded);
  }

  /// Whether a folder holds such a set.
  public static boolean isIn(Path folder) {
    return Files.exists(folder.resolve(GOLD));
  }

  /// Writes the set into a folder, which is made.
  public void write(Path folder) throws IOException {
    Files.createDirectories(folder);
    for (Map.Entry<String, String> text : texts.entrySet()) {
      Files.writeString(folder.resolve(text.getKey() + ".txt"), text.getValue());
    }
    List<String> lines = new ArrayList<>();
    pairs.forEach((pair, how) -> {
      String line = pair.one() + "\t" + pair.other() + "\t" + how;
      String copy = reworded.get(pair);
      lines.add(copy == null ? line : line + "\t" + copy);
    });
    Files.write(folder.resolve(GOLD), lines);
  }

  /// The ways in which its copies were made.
  Set<String> ways() {
    Set<String> ways = new TreeSet<>(pairs.values());
    ways.remove(OPEN);
    return ways;
  }
}
