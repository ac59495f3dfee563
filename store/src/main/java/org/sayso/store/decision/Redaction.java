package org.sayso.store.decision;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Replaces names by black blocks of the same length, so that every offset still holds.
public final class Redaction {
  /// One block for each UTF-16 code unit.
  public static final String BLOCK = "\u2588";

  private static final int SHORTEST = 2;
  private final List<String> names;
  private final Pattern pattern;

  private Redaction(List<String> names) {
    this.names = names;
    this.pattern =
        Pattern.compile(
            names.stream()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(Redaction::expression)
                .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /// Redacts whole words only, without regard to case.
  public static Redaction of(List<String> names) {
    return new Redaction(checkNames(names));
  }

  /// A name's words may stand apart in any way: on two lines, or joined in an address.
  private static String expression(String name) {
    return Pattern.compile("\\s+")
        .splitAsStream(name)
        .map(Pattern::quote)
        .collect(Collectors.joining("[\\s_+.-]{1,3}"));
  }

  static List<String> checkNames(List<String> names) {
    List<String> trimmed = names.stream().map(String::strip).distinct().toList();
    if (trimmed.isEmpty() || trimmed.stream().anyMatch(name -> name.length() < SHORTEST)) {
      throw new IllegalArgumentException("give the names to take out, each of two letters or more");
    }
    return trimmed;
  }

  public List<String> names() {
    return names;
  }

  public boolean occursIn(String text) {
    return pattern.matcher(text).find();
  }

  public String apply(String text) {
    return pattern.matcher(text).replaceAll(match -> BLOCK.repeat(match.group().length()));
  }

  /// These names and the shorter forms among `words` that share a name's word: "Ms Orlow" of
  /// "Tamsin Orlow".
  public Redaction withShortForms(List<String> words) {
    List<String> all = new ArrayList<>(names);
    Redaction parts = of(names.stream().flatMap(name -> nameWords(name).stream()).toList());
    for (String word : words) {
      Matcher matcher = parts.pattern.matcher(word);
      while (matcher.find()) {
        all.add(matcher.group());
      }
    }
    return of(all);
  }

  private static List<String> nameWords(String name) {
    List<String> words =
        Pattern.compile("[\\s-]+")
            .splitAsStream(name)
            .filter(word -> word.length() > SHORTEST && Character.isUpperCase(word.charAt(0)))
            .toList();
    return words.isEmpty() ? List.of(name) : words;
  }
}
