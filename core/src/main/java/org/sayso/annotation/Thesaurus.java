package org.sayso.annotation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/// Which common English words mean the same, the opposite, or something a step wider (WordNet 3.1;
/// `thesaurus/README.md` says how the file was made).
public final class Thesaurus {
  private static final String FILE = "thesaurus.gz";

  /// How many kinds of kinds lead to a person.
  private static final int STEPS = 4;

  private final Map<String, Entry> entries = new HashMap<>();

  private record Entry(Set<String> same, Set<String> opposite, Set<String> wider) {
    static final Entry NONE = new Entry(Set.of(), Set.of(), Set.of());
  }

  private Thesaurus(List<String> lines) {
    for (String line : lines) {
      String[] cells = line.split("\t", -1);
      entries.put(cells[0], new Entry(words(cells[1]), words(cells[2]), words(cells[3])));
    }
  }

  private static final class Holder {
    private static final Thesaurus STANDARD = load();
  }

  /// The list that comes with Sayso, read at the first use.
  public static Thesaurus standard() {
    return Holder.STANDARD;
  }

  private static Thesaurus load() {
    try (InputStream in = Objects.requireNonNull(Thesaurus.class.getResourceAsStream(FILE), FILE);
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(new GZIPInputStream(in), StandardCharsets.UTF_8))) {
      return new Thesaurus(lines.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  private static Set<String> words(String cell) {
    return cell.isEmpty() ? Set.of() : Set.copyOf(Arrays.asList(cell.split(" ")));
  }

  private Entry entry(String word) {
    return entries.getOrDefault(word, Entry.NONE);
  }

  /// Whether the word is listed.
  public boolean knows(String word) {
    return entries.containsKey(word);
  }

  /// The words that may stand for `word`.
  public Set<String> same(String word) {
    return entry(word).same;
  }

  /// Whether one may stand for the other.
  public boolean isSame(String one, String other) {
    return entry(one).same.contains(other) || entry(other).same.contains(one);
  }

  /// Whether both have a word in common that may stand for each.
  public boolean isSameByAThird(String one, String other) {
    Set<String> ofOther = entry(other).same;
    for (String third : entry(one).same) {
      if (entry(third).same.contains(other) || ofOther.contains(third)) {
        return true;
      }
    }
    return false;
  }

  /// Whether one means the opposite of the other.
  public boolean isOpposite(String one, String other) {
    return entry(one).opposite.contains(other) || entry(other).opposite.contains(one);
  }

  /// Whether the word is a kind of person.
  public boolean isPerson(String word) {
    Set<String> open = Set.of(word);
    for (int step = 0; step < STEPS; step++) {
      if (open.contains("person")) {
        return true;
      }
      open =
          open.stream()
              .flatMap(one -> entry(one).wider.stream())
              .collect(java.util.stream.Collectors.toSet());
    }
    return false;
  }

  /// Whether one of them is a kind of the other.
  public boolean isWider(String one, String other) {
    return entry(one).wider.contains(other) || entry(other).wider.contains(one);
  }

  /// Whether both are kinds of one thing.
  public boolean isAkin(String one, String other) {
    return !Collections.disjoint(entry(one).wider, entry(other).wider);
  }
}
