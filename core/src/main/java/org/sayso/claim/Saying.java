package org.sayso.claim;

import org.sayso.annotation.Sentence;
import org.sayso.evidence.By;

/// Tells which attributions are sayings: an attitude ("the forces supporting the group") or a
/// question ("Did the ministry deny it?") is an attribution to the model and no claim of anybody.
record Saying(Passage passage) {
  /// Whether somebody says something by the attribution.
  boolean isOne(Candidate candidate) {
    boolean told = !isModels(candidate.by()) || (!isAsked(candidate) && !isAttitude(candidate));
    return told && new NoSaying(passage).reason(candidate).isEmpty();
  }

  private static boolean isModels(By by) {
    return by.name().startsWith("model:");
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
            .allMatch(content -> !hasMark(content) && !hasFiniteVerb(content));
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

  private boolean hasFiniteVerb(TokenRange content) {
    VerbGroups verbs = new VerbGroups(passage);
    for (int i = content.first(); i < content.end(); i++) {
      if (verbs.isFinite(i, content)) {
        return true;
      }
    }
    return false;
  }
}
