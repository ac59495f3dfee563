package org.sayso.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The audit's own word lists (`words.txt`).
final class Lexicon {
  private static final String FILE = "words.txt";
  private static final String SCALE = "scale ";
  private static final Lexicon STANDARD = new Lexicon(load());

  private final Map<String, List<String>> sections = new LinkedHashMap<>();
  private final Map<String, Set<String>> sets = new HashMap<>();
  private final Map<String, Set<Integer>> groups = new HashMap<>();
  private final Map<String, Set<String>> opposites = new HashMap<>();
  private final Map<String, Map<String, Integer>> scales = new LinkedHashMap<>();
  private final Map<String, String> roles = new HashMap<>();

  private Lexicon(String content) {
    String section = "";
    for (String raw : content.lines().toList()) {
      String line = raw.replaceAll("\\s*#.*", "").strip();
      if (line.startsWith("[")) {
        section = line.substring(1, line.length() - 1);
      } else if (!line.isEmpty()) {
        sections.computeIfAbsent(section, key -> new ArrayList<>()).add(line);
      }
    }
    sections.forEach((name, lines) -> sets.put(name, words(lines)));
    addGroups();
    for (String pair : lines("opposite")) {
      String[] words = pair.split(" ");
      opposites.computeIfAbsent(words[0], key -> new HashSet<>()).add(words[1]);
      opposites.computeIfAbsent(words[1], key -> new HashSet<>()).add(words[0]);
    }
    sections.keySet().stream().filter(name -> name.startsWith(SCALE)).forEach(this::addScale);
    for (String line : lines("roles")) {
      String[] parts = line.split(": ");
      Arrays.stream(parts[1].split(" ")).forEach(noun -> roles.put(noun, parts[0]));
    }
  }

  static Lexicon standard() {
    return STANDARD;
  }

  private static String load() {
    try (InputStream in = Objects.requireNonNull(Lexicon.class.getResourceAsStream(FILE), FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  private List<String> lines(String section) {
    return sections.getOrDefault(section, List.of());
  }

  private static Set<String> words(List<String> lines) {
    Set<String> words = new HashSet<>();
    lines.forEach(line -> words.addAll(Arrays.asList(line.split(" "))));
    return words;
  }

  private void addGroups() {
    int number = 0;
    for (String line : lines("same")) {
      for (String word : line.split(" ")) {
        groups.computeIfAbsent(word, key -> new HashSet<>()).add(number);
      }
      number++;
    }
  }

  private void addScale(String section) {
    Map<String, Integer> ranks = new HashMap<>();
    for (String line : lines(section)) {
      String[] parts = line.split(": ");
      Arrays.stream(parts[1].split(" "))
          .forEach(word -> ranks.put(word, Integer.valueOf(parts[0])));
    }
    scales.put(section.substring(SCALE.length()), ranks);
  }

  /// Whether `word` stands in the list `section`.
  boolean has(String section, String word) {
    return sets.getOrDefault(section, Set.of()).contains(word);
  }

  /// Whether a line of `[same]` has both.
  boolean isSame(String one, String other) {
    Set<Integer> ofOther = groups.getOrDefault(other, Set.of());
    return !ofOther.isEmpty() && !Collections.disjoint(groups.getOrDefault(one, Set.of()), ofOther);
  }

  /// Whether a line of `[same]` has the word.
  boolean isInSame(String word) {
    return groups.containsKey(word);
  }

  /// The words that `word` excludes.
  Set<String> opposites(String word) {
    return opposites.getOrDefault(word, Set.of());
  }

  boolean isOpposite(String one, String other) {
    return opposites.getOrDefault(one, Set.of()).contains(other);
  }

  /// The scales by name; each gives words their rank, the weakest first.
  Map<String, Map<String, Integer>> scales() {
    return scales;
  }

  /// The kind of actor that a noun names; empty where it is not listed.
  String role(String noun) {
    return roles.getOrDefault(noun, "");
  }
}
