package org.sayso.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// One line of `triggers.txt`.
///
/// @param words for each word of the pattern the forms it may take, in lower case
/// @param gaps the words before which a noun phrase may stand, by their place in the pattern
/// @param part part of speech
/// @param type the type of event, empty when the words tell harm only
/// @param effect the harm done to the one it happens to
/// @param options the flags without value
/// @param cues groups of words of which the sentence must have one each
/// @param not groups of words that speak against this sense
record TriggerEntry(
    List<Set<String>> words,
    Set<Integer> gaps,
    Part part,
    Optional<EventType> type,
    EventMode mode,
    Optional<Effect> effect,
    Frame frame,
    Set<Option> options,
    Set<String> cues,
    Set<String> not) {
  /// Part of speech of a pattern.
  enum Part {
    V,
    N,
    A
  }

  /// Flags of a line.
  enum Option {
    WEAK,
    HUMAN,
    DOER,
    WEAPON,
    PLURAL,
    STATE,
    CLAIMS,
    ACCUSES,
    COUNTED,
    REMAINS
  }

  TriggerEntry {
    words = words.stream().map(Set::copyOf).toList();
    gaps = Set.copyOf(gaps);
    options = Set.copyOf(options);
    cues = Set.copyOf(cues);
    not = Set.copyOf(not);
  }

  /// Whether a noun phrase may stand between its words.
  boolean gap() {
    return !gaps.isEmpty();
  }

  boolean has(Option option) {
    return options.contains(option);
  }

  /// Whether the words tell harm only and make no event.
  boolean harmOnly() {
    return type.isEmpty();
  }

  /// The index of the word that inflects: the first of a verb, the last of a noun.
  int headWord() {
    return part == Part.N && frame != Frame.UNDERGOES ? words.size() - 1 : 0;
  }
}
