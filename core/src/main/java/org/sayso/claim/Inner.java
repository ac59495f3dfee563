package org.sayso.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tells which sayings inside others are no sayings of somebody else.
///
/// @param all the sayings of the text
record Inner(Passage passage, List<Candidate> all) {
  private static final Set<String> AGAIN = Set.of("it", "they", "he", "she");

  /// What a speaker calls his and what still speaks for itself.
  private static final Set<String> STANDING_APART =
      Set.of(
          "brother",
          "sister",
          "father",
          "mother",
          "son",
          "daughter",
          "wife",
          "husband",
          "friend",
          "lawyer",
          "doctor",
          "boss",
          "minister",
          "president",
          "government",
          "source",
          "colleague",
          "neighbour",
          "neighbor",
          "leader");

  /// The tagger takes the "'m" of "I'm" for a name now and then.
  private static final Set<String> FIRST = Set.of("i", "we", "our", "my", "'m", "’m");

  /// Common repute inside somebody's words ("it is widely recognized that …") is that speaker's
  /// basis.
  boolean isRepute(Candidate candidate) {
    return new BasisReader(passage).isCommonRepute(candidate) && isInside(candidate);
  }

  /// Inside somebody's words, "has been implicated" or "reportedly" names no further speaker.
  boolean isNobodys(Candidate candidate) {
    return candidate.speaker().isEmpty() && candidate.cueWords().isPresent() && isInside(candidate);
  }

  /// "We condemn …" inside a quotation is the quotation's own act, which its stance tells.
  boolean isOwn(Candidate candidate) {
    if (candidate.source().filter(this::isOfTheSpeaker).isPresent()) {
      return isInside(candidate);
    }
    Optional<TokenRange> source = candidate.source().filter(words -> words.size() == 1);
    if (source.isEmpty() || !isInside(candidate)) {
      return false;
    }
    return passage.isOneOf(source.get().first(), FIRST) || beginsOuter(candidate, source.get());
  }

  /// "our work shows": the speaker's own words by what is his.
  private boolean isOfTheSpeaker(TokenRange source) {
    return (source.size() > 1 && passage.isOneOf(source.first(), Set.of("our", "my")))
        && passage.quotationOf(source.first()) >= 0
        && !STANDING_APART.contains(passage.lemma(source.end() - 1));
  }

  /// "said it has found …": the outer speaker's own act, told with "it" at the head of the words.
  private boolean beginsOuter(Candidate candidate, TokenRange source) {
    return passage.isOneOf(source.first(), AGAIN)
        && all.stream()
            .filter(outer -> !outer.equals(candidate) && outer.cue().stance() == Stance.ASSERTS)
            .flatMap(outer -> outer.content().stream())
            .anyMatch(content -> begins(content, source));
  }

  private boolean begins(TokenRange content, TokenRange source) {
    int first = passage.is(content.first(), "that") ? content.first() + 1 : content.first();
    return first == source.first();
  }

  private boolean isInside(Candidate candidate) {
    TokenRange mark = candidate.cueWords().orElse(candidate.clause());
    return all.stream().anyMatch(outer -> !outer.equals(candidate) && outer.holds(mark));
  }
}
