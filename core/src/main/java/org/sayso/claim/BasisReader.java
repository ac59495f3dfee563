package org.sayso.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Reads how a speaker knows.
final class BasisReader {
  private static final Set<String> REPUTE = Words.set(WordFile.load("stances.txt"), "repute");
  private static final Set<String> EXAMINING = Words.set(WordFile.load("stances.txt"), "examining");

  /// What speakers tell of their own doing, plans and feelings.
  private static final Set<Stance> OWN =
      EnumSet.of(
          Stance.CLAIMS_RESPONSIBILITY,
          Stance.DENIES_RESPONSIBILITY,
          Stance.JUSTIFIES,
          Stance.PROMISES,
          Stance.THREATENS,
          Stance.EXPRESSES);

  private static final Set<String> SEEN = Set.of("saw", "seen", "witnessed", "watched", "heard");
  private static final Set<String> HEARSAY = Set.of("that", "of", "about", "from");
  private static final Set<String> SELF = Set.of("i", "we", "he", "she", "they");
  private static final Set<String> BEFORE_SEEING =
      Set.of("had", "have", "has", "also", "then", "only", "just", "later", "first", "both");

  private final Passage passage;

  BasisReader(Passage passage) {
    this.passage = passage;
  }

  /// Whether the saying is nobody's, but "widely recognized".
  boolean isCommonRepute(Candidate candidate) {
    if (candidate.source().isPresent() || candidate.cueWords().isEmpty()) {
      return false;
    }
    TokenRange cue = candidate.cueWords().get();
    for (int i = cue.first(); i < cue.end(); i++) {
      if (passage.isOneOf(i, REPUTE)) {
        return true;
      }
    }
    return false;
  }

  /// @param repute the sayings of common repute inside this one
  Basis of(
      Candidate candidate,
      Proposition proposition,
      Stance stance,
      Speaker speaker,
      List<Candidate> repute) {
    if (OWN.contains(stance)) {
      return Basis.OWN_ACT;
    }
    boolean common =
        isCommonRepute(candidate)
            || repute.stream()
                .flatMap(inner -> inner.cueWords().stream())
                .anyMatch(cue -> proposition.cover().contains(cue));
    if (common) {
      return Basis.COMMON_REPUTE;
    }
    if (candidate.cue().basis() != Basis.NOT_STATED) {
      return candidate.cue().basis();
    }
    if (isExamination(candidate)) {
      return Basis.EXAMINED;
    }
    boolean seen = speaker.standing() == Standing.WITNESS && saysSeen(proposition);
    return seen || tellsOwnSeeing(proposition) ? Basis.WITNESSED : Basis.NOT_STATED;
  }

  /// "She said that she had seen two men", whoever she is. What somebody has "heard that", "heard
  /// of" or "heard from" is told by others.
  private boolean tellsOwnSeeing(Proposition proposition) {
    TokenRange cover = proposition.cover();
    int at = cover.first();
    while (at < cover.end() && (passage.isMark(at) || passage.is(at, "that"))) {
      at++;
    }
    if (at >= cover.end() || !SELF.contains(passage.token(at).lower())) {
      return false;
    }
    at++;
    while (at < cover.end() && BEFORE_SEEING.contains(passage.token(at).lower())) {
      at++;
    }
    return at + 1 < cover.end()
        && passage.isOneOf(at, SEEN)
        && !(passage.is(at, "heard") && passage.isOneOf(at + 1, HEARSAY));
  }

  /// "the autopsy showed", "data confirmed": the source is itself an examination.
  private boolean isExamination(Candidate candidate) {
    return candidate
        .speaker()
        .or(candidate::source)
        .filter(words -> passage.isOneOf(words.end() - 1, EXAMINING))
        .isPresent();
  }

  private boolean saysSeen(Proposition proposition) {
    TokenRange cover = proposition.cover();
    for (int i = cover.first(); i < cover.end(); i++) {
      if (passage.isOneOf(i, SEEN)) {
        return true;
      }
    }
    return false;
  }
}
