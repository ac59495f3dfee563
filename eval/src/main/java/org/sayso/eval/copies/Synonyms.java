package org.sayso.eval.copies;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Other words for words (`synonyms.tsv`, `small-words.tsv`).
final class Synonyms {
  private final Map<String, List<String>> others = new HashMap<>();
  private final Pattern pattern;

  private Synonyms(String resource) {
    try (InputStream in = Objects.requireNonNull(Synonyms.class.getResourceAsStream(resource))) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(cells -> others.put(cells[0], List.of(cells[1].split("\\|"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    List<String> words = new ArrayList<>(others.keySet());
    words.sort(Comparator.comparingInt(String::length).reversed().thenComparing(word -> word));
    pattern = Pattern.compile("\\b(" + String.join("|", words) + ")\\b", Pattern.CASE_INSENSITIVE);
  }

  static final Synonyms TABLE = new Synonyms("synonyms.tsv");

  /// Small words, for reworded copies.
  static final Synonyms SMALL = new Synonyms("small-words.tsv");

  /// `text` with words of the table said otherwise, each with this chance.
  String apply(String text, double chance, Random random) {
    Matcher found = pattern.matcher(text);
    StringBuilder out = new StringBuilder();
    while (found.find()) {
      String word = found.group();
      List<String> choices = others.getOrDefault(word.toLowerCase(Locale.ROOT), List.of());
      boolean changed = !choices.isEmpty() && random.nextDouble() < chance;
      String other = changed ? choices.get(random.nextInt(choices.size())) : word;
      boolean capital = Character.isUpperCase(word.charAt(0));
      found.appendReplacement(out, Matcher.quoteReplacement(capital ? capital(other) : other));
    }
    return found.appendTail(out).toString();
  }

  private static String capital(String word) {
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }
}
