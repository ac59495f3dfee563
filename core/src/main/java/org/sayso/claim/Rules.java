package org.sayso.claim;

import java.util.List;
import java.util.Optional;
import org.sayso.evidence.By;

/// What the attribution rules share: making candidates.
final class Rules {
  private Rules() {}

  static By by(String name, double confidence) {
    return By.rule("attribution/" + name, 1, confidence);
  }

  /// A candidate with a speaker.
  static Candidate said(
      CueMatch cue,
      Optional<Subject> subject,
      TokenRange cueWords,
      TokenRange clause,
      List<TokenRange> content,
      By by) {
    return new Candidate(
        cue.cue(),
        subject.map(Subject::words),
        subject.map(Subject::speaker),
        Optional.of(cueWords),
        clause,
        content,
        cue.negated(),
        false,
        by);
  }

  static TokenRange cover(TokenRange a, TokenRange b) {
    return new TokenRange(Math.min(a.first(), b.first()), Math.max(a.end(), b.end()));
  }

  /// The stretch from a subject to the end of the cue clause.
  static TokenRange clause(Optional<Subject> subject, TokenRange cueWords, int end) {
    TokenRange words = new TokenRange(cueWords.first(), Math.max(end, cueWords.end()));
    return subject
        .filter(s -> Math.abs(s.words().first() - cueWords.first()) < 60)
        .map(s -> cover(s.words(), words))
        .orElse(words);
  }
}
