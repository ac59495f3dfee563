package org.sayso.mention;

import java.util.Locale;
import java.util.Optional;

/// What most bearers of a first name are: one hint among others of whom "he" or "she" stands for
/// among those told before. It decides nothing by itself and is kept nowhere.
final class FirstNames {
  private static final WordLists WORDS = WordLists.load("first-names.txt", "sayso-first-names 1");

  private FirstNames() {}

  /// By the first word of a name of several words.
  static Optional<Gender> gender(String name) {
    int space = name.indexOf(' ');
    return space < 0
        ? Optional.empty()
        : WORDS.key(name.substring(0, space).toLowerCase(Locale.ROOT)).map(Gender::valueOf);
  }
}
