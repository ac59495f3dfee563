package org.sayso.claim;

import java.util.Set;
import org.sayso.annotation.Sentence;

/// Tells which attributions are sayings: an attitude ("the forces supporting the group") or a
/// question ("Did the ministry deny it?") is an attribution to the model and no claim of anybody,
/// and who denies families access to a camp withholds something and denies nothing.
record Saying(Passage passage) {
  private static final WordFile FILE = WordFile.load("stances.txt");
  private static final Set<String> WITHHELD = Words.set(FILE, "withheld");
  private static final Set<String> ANSWERED = Words.set(FILE, "answered");

  /// Whether somebody says something by the attribution.
  boolean isOne(Candidate candidate) {
    return !isWithheld(candidate)
        && (!candidate.by().isModel() || (!isAsked(candidate) && !isAttitude(candidate)))
        && !new NoSaying(passage).holds(candidate);
  }

  /// "denied them entry", "denied the request": up to the end of the noun phrases behind "deny"
  /// stands something that can be withheld, and nothing that can be answered.
  private boolean isWithheld(Candidate candidate) {
    TokenRange content = candidate.content().getLast();
    if (!candidate.cue().head().equals("deny") || hasMark(content)) {
      return false;
    }
    for (int i = content.first(); i < content.end(); i++) {
      if (passage.is(i, "that") || isVerb(i, content.end()) || passage.isOneOf(i, ANSWERED)) {
        return false;
      }
      if (WITHHELD.contains(passage.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  /// A verb; not the participle of "some indicted defendants".
  private boolean isVerb(int i, int end) {
    boolean before = i + 1 < end && passage.token(i + 1).isNominal();
    return passage.token(i).isVerbal() && !(before && passage.lower(i).endsWith("ed"));
  }

  /// The cue stands in a question of the outlet's own.
  private boolean isAsked(Candidate candidate) {
    if (candidate.cueWords().isEmpty() || candidate.cue().stance() == Stance.ASKS) {
      return false;
    }
    TokenRange cue = candidate.cueWords().get();
    Sentence sentence = passage.sentence(cue.first());
    return passage.is(sentence.endToken() - 1, "?")
        && passage.quotationOf(cue.first()) < 0
        && candidate.content().stream()
            .allMatch(content -> passage.quotationOf(content.first()) < 0 && !hasMark(content));
  }

  /// A cue that the lexicon does not know, with a mere thing for content.
  private boolean isAttitude(Candidate candidate) {
    return candidate.cue().kind() == Cue.Kind.VERBS
        && CueLexicon.standard().startingWith(Cue.Kind.VERBS, candidate.cue().head()).isEmpty()
        && candidate.content().stream()
            .allMatch(content -> !hasMark(content) && !new VerbGroups(passage).hasFinite(content));
  }

  private boolean hasMark(TokenRange content) {
    for (int i = content.first(); i < content.end(); i++) {
      // The apostrophe of "the villagers' deaths" quotes nothing.
      boolean mark = passage.isMark(i) && !passage.is(i, "'") && !passage.is(i, "’");
      if (mark || passage.quotationOf(i) >= 0) {
        return true;
      }
    }
    return false;
  }
}
