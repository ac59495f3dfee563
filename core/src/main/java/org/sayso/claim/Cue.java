package org.sayso.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// One line of `cues.txt`: words that mark saying, and what they tell about the claim.
///
/// @param words dictionary forms, the first one the head
/// @param takes what the cue may govern
record Cue(
    List<String> words,
    Kind kind,
    Stance stance,
    Set<Takes> takes,
    Narrator narrator,
    Channel channel,
    Basis basis) {

  /// The sections of `cues.txt`.
  enum Kind {
    VERBS,
    NOUNS,
    ADVERBS,
    PREPOSITIONS,
    /// Words that look like a cue and say nothing.
    LOOK_ALIKES
  }

  /// What a cue may govern; `cues.txt` explains each with an example.
  enum Takes {
    QUOTE,
    CLAUSE,
    WHETHER,
    TO,
    TO_SAY,
    NOUN,
    ING,
    PERSON,
    PERSON_TO,
    CHARGE,
    NAMING,
    SYMPATHY,
    SAID_THING,
    NOTHING,
    THAT,
    OF,
    IN,
    FOR,
    ABOUT,
    OVER,
    AGAINST
  }

  Cue {
    words = List.copyOf(words);
    takes = takes.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(takes));
  }

  String head() {
    return words.getFirst();
  }

  boolean takes(Takes what) {
    return takes.contains(what);
  }

  /// Whether the cue is a verb of saying, with a quotation or a clause.
  boolean says() {
    return kind == Kind.VERBS && (takes(Takes.QUOTE) || takes(Takes.CLAUSE));
  }
}
