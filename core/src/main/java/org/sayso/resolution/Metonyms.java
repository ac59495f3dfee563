package org.sayso.resolution;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// Tells from the words around it whether the name of a capital or country stands for its
/// government or for the place: "If Washington is devoted to …" against "a march in Washington".
/// The words are in `metonyms.txt`.
final class Metonyms {
  private static final Set<String> AUXILIARIES =
      Set.of(
          "is", "was", "are", "were", "has", "have", "had", "will", "would", "must", "should",
          "may", "might", "can", "could", "did", "does", "do", "be", "been", "to", "shall");
  private static final int ADVERBS = 3;

  private final Set<String> verbs;
  private final Set<String> locatives;
  private final Set<String> partners;
  private final Set<String> possessions;
  private final Set<String> starters;

  private Metonyms(RecordJar.Entry entry) {
    verbs = list(entry, "verbs");
    locatives = list(entry, "locatives");
    partners = list(entry, "partners");
    possessions = list(entry, "possessions");
    starters = list(entry, "starters");
  }

  static Metonyms builtIn() {
    RecordJar jar = RecordJar.parse("sayso-metonyms 1", Countries.resource("metonyms.txt"));
    List<RecordJar.Field> fields =
        jar.records().stream().flatMap(entry -> entry.fields().stream()).toList();
    return new Metonyms(new RecordJar.Entry(fields));
  }

  private static Set<String> list(RecordJar.Entry entry, String key) {
    return entry.all(key).stream()
        .flatMap(line -> Arrays.stream(line.split(",")))
        .map(String::strip)
        .collect(Collectors.toCollection(HashSet::new));
  }

  /// Whether the capital at tokens `from` to before `end` stands for a government.
  boolean isGovernment(List<String> tokens, int from, int end) {
    if (partOfLongerName(tokens, from, end)) {
      return false;
    }
    if (followedByPossession(tokens, end) || precededByPartner(tokens, from)) {
      return true;
    }
    return !isPlace(tokens, from) && followedByVerb(tokens, end);
  }

  /// Whether the words before token `from` make the name there a place: "in", "near", "throughout".
  boolean isPlace(List<String> tokens, int from) {
    int before = from - 1;
    if (before >= 0 && lower(tokens, before).equals("the")) {
      before--;
    }
    return before >= 0 && locatives.contains(lower(tokens, before));
  }

  private boolean partOfLongerName(List<String> tokens, int from, int end) {
    return (from > 0 && isName(tokens.get(from - 1)) && !starters.contains(lower(tokens, from - 1)))
        || (end < tokens.size() && isName(tokens.get(end)));
  }

  private boolean followedByPossession(List<String> tokens, int end) {
    int next = end;
    boolean possessive = isPossessive(tokens.get(end - 1));
    if (!possessive && next < tokens.size() && isPossessive(tokens.get(next))) {
      possessive = true;
      next++;
    }
    for (int i = next; possessive && i < Math.min(tokens.size(), next + ADVERBS); i++) {
      if (possessions.contains(lower(tokens, i))) {
        return true;
      }
    }
    return false;
  }

  private boolean followedByVerb(List<String> tokens, int end) {
    int i = end;
    int skipped = 0;
    while (i < tokens.size() && skipped < ADVERBS && isHelper(lower(tokens, i))) {
      i++;
      skipped++;
    }
    return i < tokens.size() && verbs.contains(lower(tokens, i));
  }

  private boolean precededByPartner(List<String> tokens, int from) {
    if (from < 2) {
      return false;
    }
    String pair = lower(tokens, from - 2) + " " + lower(tokens, from - 1);
    return partners.contains(pair);
  }

  private static boolean isHelper(String word) {
    return AUXILIARIES.contains(word)
        || word.equals("not")
        || (word.length() > 3 && word.endsWith("ly"));
  }

  private static boolean isPossessive(String token) {
    return token.endsWith("'s") || token.endsWith("’s");
  }

  private static boolean isName(String token) {
    return token.length() > 1 && Character.isUpperCase(token.charAt(0));
  }

  private static String lower(List<String> tokens, int index) {
    return tokens.get(index).toLowerCase(Locale.ROOT);
  }
}
