package org.sayso.eval.copies;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Spells names as another desk would: the same name the same way throughout a text.
final class Respelling {
  private static final Pattern NAME = Pattern.compile("(?<=[a-z,] )[A-Z][a-z]{4,}");
  private static final List<Map.Entry<String, String>> LETTERS =
      List.of(
          Map.entry("u", "o"),
          Map.entry("a", "e"),
          Map.entry("ee", "i"),
          Map.entry("i", "ee"),
          Map.entry("o", "u"),
          Map.entry("z", "s"),
          Map.entry("q", "k"),
          Map.entry("kh", "k"),
          Map.entry("ss", "s"),
          Map.entry("ll", "l"),
          Map.entry("m", "mm"),
          Map.entry("ph", "f"),
          Map.entry("y", "i"),
          Map.entry("ou", "u"),
          Map.entry("e", "a"));

  private Respelling() {}

  /// `text` with at least half of its names spelled otherwise.
  static String apply(String text, Random random) {
    Set<String> names = new LinkedHashSet<>();
    Matcher name = NAME.matcher(text);
    while (name.find()) {
      names.add(name.group());
    }
    List<String> drawn = new ArrayList<>(names);
    Collections.shuffle(drawn, random);
    Map<String, String> spelled = new LinkedHashMap<>();
    drawn.stream()
        .limit((drawn.size() + 1) / 2)
        .forEach(one -> spelled.put(one, other(one, random)));
    String out = text;
    for (Map.Entry<String, String> entry : spelled.entrySet()) {
      out = out.replaceAll("\\b" + entry.getKey() + "\\b", entry.getValue());
    }
    return out;
  }

  private static String other(String name, Random random) {
    List<Map.Entry<String, String>> order = new ArrayList<>(LETTERS);
    Collections.shuffle(order, random);
    for (Map.Entry<String, String> letters : order) {
      int at = name.indexOf(letters.getKey(), 1);
      if (at > 0) {
        return name.substring(0, at)
            + letters.getValue()
            + name.substring(at + letters.getKey().length());
      }
    }
    return name;
  }
}
