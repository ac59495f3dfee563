package org.sayso.corroboration.origin;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// By which words a report speaks of a body that it does not name there: "the hospital", "a rights
/// group", "hospital officials".
public final class BodyWords {
  /// What a body is called by its kind alone.
  private static final Set<String> BODIES =
      Set.of(
          "hospital",
          "clinic",
          "embassy",
          "mission",
          "ministry",
          "department",
          "committee",
          "commission",
          "council",
          "group",
          "organisation",
          "organization",
          "association",
          "union",
          "party",
          "front",
          "movement",
          "company",
          "agency",
          "university",
          "institute",
          "foundation",
          "church",
          "court",
          "prosecutor",
          "office",
          "directorate",
          "authority",
          "police",
          "army",
          "military");

  /// Who speaks for all of a body.
  private static final Set<String> OFFICIALS = Set.of("officials", "authorities");

  /// Words that every other body is called by.
  private static final Set<String> EMPTY =
      Set.of(
          "group",
          "organisation",
          "organization",
          "association",
          "body",
          "office",
          "department",
          "agency",
          "leading",
          "local",
          "national",
          "state",
          "international",
          "main",
          "major");

  private BodyWords() {}

  /// The words that tell which body a description means; none where it is not of a body, or says of
  /// which kind it is and no more ("the group").
  ///
  /// @param description as printed, with or without an article
  public static Set<String> telling(String description) {
    List<String> words = words(description).toList();
    boolean body =
        !words.isEmpty()
            && (BODIES.contains(words.getLast()) || OFFICIALS.contains(words.getLast()));
    return body
        ? words.stream()
            .filter(word -> !EMPTY.contains(word) && !OFFICIALS.contains(word))
            .collect(Collectors.toSet())
        : Set.of();
  }

  /// Whether a body of this name is called by one of the telling words.
  public static boolean isCalled(String name, Set<String> telling) {
    return words(name).anyMatch(telling::contains);
  }

  /// Whether a description is of those who work for a body, and not of the body.
  static boolean areOfficials(String description) {
    return words(description).anyMatch(OFFICIALS::contains);
  }

  /// Whether the words mean an army, of which a country has one.
  static boolean isArmy(Set<String> telling) {
    return !telling.isEmpty() && Set.of("army", "military").containsAll(telling);
  }

  /// Whether a body of this name is called by each of the telling words.
  public static boolean isCalledByAll(String name, Set<String> telling) {
    return words(name).collect(Collectors.toSet()).containsAll(telling);
  }

  private static Stream<String> words(String name) {
    return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+"))
        .filter(word -> word.length() > 3);
  }
}
