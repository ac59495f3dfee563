package org.sayso.corroboration.origin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/// Nouns that tell whose knowledge an account goes back to (`sources.txt`).
final class SourceWords {
  private static final String FILE = "sources.txt";
  private static final SourceWords BUNDLED = load();

  /// Nouns of the section of outlets that are persons.
  private static final Set<String> REPORTERS =
      Set.of("journalist", "reporter", "correspondent", "columnist", "editor", "blogger");

  private final List<OriginKind> order;
  private final List<Noun> longestFirst;

  private SourceWords(Map<OriginKind, List<String>> nouns) {
    this.order = List.copyOf(nouns.keySet());
    this.longestFirst =
        nouns.entrySet().stream()
            .flatMap(
                entry -> entry.getValue().stream().map(words -> Noun.of(entry.getKey(), words)))
            .sorted(
                Comparator.comparingInt((Noun noun) -> noun.words().length())
                    .reversed()
                    .thenComparing(Noun::words))
            .toList();
  }

  static SourceWords bundled() {
    return BUNDLED;
  }

  /// What the nouns of a person's description tell; the nouns of outlets, which stand beside
  /// persons for many reasons, tell nothing.
  Optional<OriginKind> kindOfPerson(String description) {
    Set<OriginKind> found = kindsOf(description, noun -> !noun.isOutlet());
    return order.stream().filter(found::contains).findFirst();
  }

  /// What the nouns of a description tell: the first kind of the list that has one. A word inside a
  /// longer entry of the list counts with that entry: no general in "general manager".
  Optional<OriginKind> kindOf(String description) {
    Set<OriginKind> found = kindsOf(description, noun -> true);
    return order.stream().filter(found::contains).findFirst();
  }

  /// As `kindOf`, but a paper that only belongs to the noun is none: "the study's author", "the
  /// scientists behind the study".
  Optional<OriginKind> kindOfNoun(String description) {
    Optional<OriginKind> whole = kindOf(description);
    if (whole.filter(OriginKind.DOCUMENT::equals).isEmpty()) {
      return whole;
    }
    String head = description.split("\\s(?:of|behind|from|in|on|for|by|who|that|which)\\s|,", 2)[0];
    String own = head.replaceFirst("^.*['’]s\\s", "");
    return kindOf(own).or(() -> whole);
  }

  /// Whether somebody who works for an outlet is described.
  boolean isReporter(String description) {
    String words =
        " " + description.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
    return REPORTERS.stream()
        .anyMatch(noun -> words.contains(" " + noun + " ") || words.contains(" " + noun + "s "));
  }

  private Set<OriginKind> kindsOf(String description, Predicate<Noun> counts) {
    String words =
        " " + description.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
    Set<OriginKind> found = EnumSet.noneOf(OriginKind.class);
    for (Noun noun : longestFirst) {
      for (String form : noun.forms()) {
        if (words.contains(form)) {
          if (counts.test(noun)) {
            found.add(noun.kind());
          }
          words = words.replace(form, " | ");
        }
      }
    }
    return found;
  }

  /// One entry with its forms, each between spaces.
  private record Noun(OriginKind kind, String words, List<String> forms) {
    boolean isOutlet() {
      return kind == OriginKind.OTHER_OUTLET && !REPORTERS.contains(words);
    }

    static Noun of(OriginKind kind, String words) {
      List<String> forms = new ArrayList<>(List.of(" " + words + " ", " " + words + "s "));
      if (words.endsWith("man")) {
        forms.add(" " + words.substring(0, words.length() - 3) + "men ");
      }
      if (words.endsWith("y")) {
        forms.add(" " + words.substring(0, words.length() - 1) + "ies ");
      }
      if (words.endsWith("fe")) {
        forms.add(" " + words.substring(0, words.length() - 2) + "ves ");
      }
      return new Noun(kind, words, forms);
    }
  }

  private static SourceWords load() {
    Map<OriginKind, List<String>> nouns = new LinkedHashMap<>();
    OriginKind section = OriginKind.UNKNOWN;
    for (String raw : text().lines().toList()) {
      String line = raw.strip();
      if (line.startsWith("[")) {
        section = kind(line.substring(1, line.length() - 1));
      } else if (!line.isEmpty() && !line.startsWith("#")) {
        nouns.computeIfAbsent(section, kind -> new ArrayList<>()).add(line);
      }
    }
    return new SourceWords(nouns);
  }

  private static OriginKind kind(String section) {
    return switch (section) {
      case "medical" -> OriginKind.MEDICAL;
      case "relative" -> OriginKind.VICTIM_OR_RELATIVE;
      case "document" -> OriginKind.DOCUMENT;
      case "official" -> OriginKind.OFFICIAL;
      case "party" -> OriginKind.PARTY;
      case "outlet" -> OriginKind.OTHER_OUTLET;
      case "witness" -> OriginKind.WITNESS;
      case "group" -> OriginKind.GROUP;
      default ->
          throw new IllegalStateException(FILE + " has a section that nobody knows: " + section);
    };
  }

  private static String text() {
    try (InputStream in =
        Objects.requireNonNull(
            SourceWords.class.getResourceAsStream(FILE), FILE + " is missing from the jar")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
  }
}
