package org.sayso.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;

/// Checks by grammar whether the words that were found for a speaker can be the speaker's: not whom
/// a passive speaks of, who hears, a word that stands for nobody, or the object of the verb whose
/// subject goes on with "saying".
final class SourceCheck {
  /// Participles behind a noun or "was" by which somebody is spoken of.
  private static final Set<String> SPOKEN_OF =
      Set.of(
          "accused",
          "charged",
          "suspected",
          "thought",
          "believed",
          "alleged",
          "identified",
          "arrested",
          "attributed",
          "blamed",
          "convicted",
          "indicted",
          "said");

  /// What follows them where no "was" stands before.
  private static final Set<String> REDUCED = Set.of("of", "with", "to", "as", "for");

  /// Participles by which somebody hears what is said.
  private static final Set<String> HEARING = Set.of("told", "informed", "notified");

  private static final Set<String> REPUTED =
      Set.of(
          "said", "believed", "reported", "alleged", "thought", "understood", "rumoured", "feared");

  private static final Set<String> RECEIVED = Set.of("receive", "get");
  private static final Set<String> MESSAGES = Set.of("report", "call", "tip", "complaint");

  private final Passage passage;
  private final VerbGroups verbs;
  private final Phrases phrases;
  private final ParticipleSource participles;

  SourceCheck(Passage passage) {
    this.passage = passage;
    this.verbs = new VerbGroups(passage);
    this.phrases = new Phrases(passage);
    this.participles = new ParticipleSource(passage);
  }

  /// The candidate with its speaker, with the right one, or with none.
  Candidate checked(Candidate candidate) {
    Optional<TokenRange> cue = candidate.cueWords();
    Optional<TokenRange> words = candidate.source().or(candidate::speaker);
    if (cue.isEmpty() || words.isEmpty()) {
      return candidate;
    }
    boolean nobody =
        isNobody(words.get())
            || words.get().end() <= cue.get().first()
                && (isSpokenOf(words.get(), cue.get()) || receives(cue.get()));
    Optional<Candidate> claimed = claimed(candidate, words.get(), cue.get());
    if (claimed.isPresent()) {
      return claimed.get();
    }
    return nobody
        ? candidate.withSource(Optional.empty(), Optional.empty())
        : participles.of(candidate);
  }

  /// "There were credible reports": no word of it stands for anybody.
  private boolean isNobody(TokenRange words) {
    for (int i = words.first(); i < words.end(); i++) {
      if (!passage.is(i, "there") && !isExpletive(words) && !isAttribute(i, words)) {
        return false;
      }
    }
    return true;
  }

  /// "It is said that …".
  private boolean isExpletive(TokenRange words) {
    return words.size() == 1
        && passage.is(words.first(), "it")
        && passage.isOneOf(words.end(), Set.of("is", "was", "'s", "’s"))
        && passage.isOneOf(words.end() + 1, REPUTED);
  }

  /// "credible" of "credible reports", not "the accused".
  private boolean isAttribute(int i, TokenRange words) {
    return passage.pos(i) == PartOfSpeech.ADJ
        && !passage.token(i).isCapitalized()
        && words.first() > 0
        && passage.pos(words.first() - 1) != PartOfSpeech.DET
        && words.end() < passage.size()
        && passage.token(words.end()).isNominal();
  }

  /// "a series of attacks claimed by the front killed ten": the front claims the attacks.
  private Optional<Candidate> claimed(Candidate candidate, TokenRange words, TokenRange cue) {
    int deed = words.end() - 1;
    boolean reduced =
        cue.size() == 1
            && words.end() == cue.first()
            && passage.is(cue.first(), "claimed")
            && passage.is(cue.end(), "by")
            && passage.pos(deed) == PartOfSpeech.NOUN;
    return reduced
        ? phrases
            .startingAt(cue.end() + 1, passage.regionOf(cue.first()).end(), true)
            .map(agent ->
                candidate
                    .withSource(Optional.of(agent), Optional.empty())
                    .withContent(List.of(new TokenRange(deed, words.end()))))
        : Optional.empty();
  }

  private boolean isSpokenOf(TokenRange words, TokenRange cue) {
    for (int i = cue.first(); i < cue.end() && !saysBefore(i, cue); i++) {
      boolean hears = passage.isOneOf(i, HEARING);
      if (!hears && !passage.isOneOf(i, SPOKEN_OF)) {
        continue;
      }
      if (verbs.isPassive(i, verbs.of(i, passage.regionOf(i)))) {
        return true;
      }
      boolean bare = i == words.end() && i == cue.first();
      return !hears
          && bare
          && passage.isOneOf(i + 1, REDUCED)
          && (passage.is(i, "accused")
              || passage.is(i, "charged")
              || passage.is(i + 1, "to") && passage.isOneOf(i + 2, Set.of("be", "have")));
    }
    return false;
  }

  /// "has reported being told": who hears it says it, too.
  private boolean saysBefore(int i, TokenRange cue) {
    return i - 2 >= cue.first() && passage.is(i - 1, "being");
  }

  /// "Police received a report that shots were fired": the caller's words.
  private boolean receives(TokenRange cue) {
    return RECEIVED.contains(passage.lemma(cue.first()))
        && MESSAGES.contains(passage.lemma(cue.end() - 1));
  }
}
