package org.sayso.claim;

import java.util.List;
import java.util.Optional;
import org.sayso.evidence.By;

/// One act of saying as a rule or a model found it, before its content is split into claims.
///
/// @param source the words for the speaker at the cue
/// @param speaker the words that name the speaker, where they stand elsewhere (before "who", at an
///   earlier verb)
/// @param cueWords the words that mark the saying; none when a quotation is carried on
/// @param clause the words around cue and source that are not said: where day and channel stand
/// @param content the words said, in text order, with their marks; never empty
record Candidate(
    Cue cue,
    Optional<TokenRange> source,
    Optional<TokenRange> speaker,
    Optional<TokenRange> cueWords,
    TokenRange clause,
    List<TokenRange> content,
    boolean negated,
    boolean narrated,
    By by) {
  Candidate {
    content = content.stream().sorted().toList();
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a candidate without content at " + clause);
    }
  }

  /// The first token of what is said, or of who says it.
  int first() {
    return Math.min(clause.first(), content.getFirst().first());
  }

  boolean holds(TokenRange range) {
    return content.stream().anyMatch(part -> part.contains(range));
  }

  /// The same as somebody else found it.
  Candidate by(By other) {
    return new Candidate(cue, source, speaker, cueWords, clause, content, negated, narrated, other);
  }

  Candidate withContent(List<TokenRange> other) {
    return new Candidate(cue, source, speaker, cueWords, clause, other, negated, narrated, by);
  }

  /// The same said by somebody else.
  Candidate withSource(Optional<TokenRange> words, Optional<TokenRange> named) {
    return new Candidate(cue, words, named, cueWords, clause, content, negated, narrated, by);
  }

  Candidate withSpeaker(Optional<TokenRange> other) {
    return new Candidate(cue, source, other, cueWords, clause, content, negated, narrated, by);
  }
}
