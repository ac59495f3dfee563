package org.sayso.claim;

import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;

/// Tells what verbs that may call for something do with their clause: "told them to leave", "expect
/// the army to", "proposed that".
record Calling(Passage passage) {
  /// What begins an indirect question.
  private static final Set<String> INDIRECT =
      Set.of("if", "whether", "what", "who", "why", "where", "when");

  /// Who has a stake in what they expect of others.
  private static final Set<String> CONCERNED =
      Set.of("we", "people", "citizens", "residents", "villagers", "families", "victims", "public");

  /// What holds or may hold, and is not called for.
  private static final Set<String> HELD =
      Set.of("is", "are", "was", "were", "has", "had", "may", "might", "could");

  /// "told the families to leave", "asked the army to explain", "asked the envoy for help", "is
  /// asked to wait".
  Optional<Stance> directed(Candidate candidate, Proposition proposition) {
    String head = candidate.cue().head();
    boolean asks = head.equals("ask");
    if ((!asks && !head.equals("tell")) || candidate.cue().words().size() > 1) {
      return Optional.empty();
    }
    int behind = candidate.cueWords().map(TokenRange::end).orElse(-1);
    if (asks && isInfinitive(behind)) {
      return Optional.of(Stance.CALLS_FOR);
    }
    TokenRange cover = proposition.cover();
    for (int i = cover.first(); i + 1 < cover.end(); i++) {
      if (passage.isOneOf(i, INDIRECT)) {
        return Optional.empty();
      }
      if (asks && i > cover.first() && passage.is(i, "for")) {
        return Optional.of(Stance.CALLS_FOR);
      }
      if (isInfinitive(i)) {
        return Optional.of(asks ? Stance.CALLS_FOR : Stance.ORDERS);
      }
      if (passage.token(i).isVerbal() || passage.isBorder(i) || passage.is(i, ",")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// "to leave", "to please leave".
  private boolean isInfinitive(int to) {
    int verb = passage.is(to + 1, "please") ? to + 2 : to + 1;
    return passage.is(to, "to") && verb < passage.size() && passage.token(verb).isVerbal();
  }

  /// "we expect the army to clear the mines", "families expect them to answer"; what experts expect
  /// of a bank, and what anybody expects of a thing, they foresee.
  boolean demands(Candidate candidate, Proposition proposition) {
    boolean asking =
        candidate.source().filter(source -> hasOneOf(source, CONCERNED)).isPresent()
            || passage.isOneOf(proposition.cover().first(), Set.of("me", "us", "you"));
    TokenRange cover = proposition.cover();
    for (int i = cover.first() + 1; asking && i + 1 < cover.end(); i++) {
      if (passage.is(i, "to") && passage.token(i + 1).isVerbal()) {
        return !passage.isOneOf(i - 1, Set.of("it", "this", "that", "expected"));
      }
      if (passage.token(i).isVerbal() || passage.is(i, ",")) {
        return false;
      }
    }
    return false;
  }

  /// "proposed that birds first ran": a thought about what was; "that the talks be held" is a call.
  boolean isHypothesis(Proposition proposition) {
    TokenRange cover = proposition.cover();
    if (!passage.is(cover.first() - 1, "that") && !passage.is(cover.first(), "that")) {
      return false;
    }
    for (int i = cover.first(); i < cover.end(); i++) {
      if (passage.isOneOf(i, HELD)) {
        return true;
      }
      if (isPast(i)) {
        return true;
      }
      if (passage.pos(i) == PartOfSpeech.AUX || passage.isOneOf(i, Set.of("be", "should"))) {
        return false;
      }
    }
    return false;
  }

  private boolean isPast(int i) {
    return passage.pos(i) == PartOfSpeech.VERB
        && !passage.lower(i).equals(passage.lemma(i))
        && !passage.lower(i).endsWith("ing");
  }

  private boolean hasOneOf(TokenRange range, Set<String> words) {
    for (int i = range.first(); i < range.end(); i++) {
      if (passage.isOneOf(i, words)) {
        return true;
      }
    }
    return false;
  }
}
