package org.sayso.corroboration.origin;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// Nouns that tell whose knowledge an account goes back to (`sources.txt`).
final class SourceWords {
  private static final String FILE = "sources.txt";
  private static final SourceWords BUNDLED = load();

  private final Map<OriginKind, List<String>> nouns;

  private SourceWords(Map<OriginKind, List<String>> nouns) {
    this.nouns = nouns;
  }

  static SourceWords bundled() {
    return BUNDLED;
  }

  /// What the nouns of a description tell; the first kind of the list that has one.
  Optional<OriginKind> kindOf(String description) {
    String words =
        " " + description.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ") + " ";
    return nouns.entrySet().stream()
        .filter(entry -> entry.getValue().stream().anyMatch(noun -> has(words, noun)))
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static boolean has(String words, String noun) {
    return words.contains(" " + noun + " ")
        || words.contains(" " + noun + "s ")
        || (noun.endsWith("man")
            && words.contains(" " + noun.substring(0, noun.length() - 3) + "men "))
        || (noun.endsWith("y")
            && words.contains(" " + noun.substring(0, noun.length() - 1) + "ies "))
        || (noun.endsWith("fe")
            && words.contains(" " + noun.substring(0, noun.length() - 2) + "ves "));
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
