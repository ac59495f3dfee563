package org.sayso.claim;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.annotation.AnnotatedText;
import org.sayso.text.TextSpan;

/// Says with a trained model what a speaker does with what they say.
///
/// A pure function of its arguments; safe for use by many threads.
@FunctionalInterface
public interface ActTagger {
  /// Answers nothing: what the rules say stays as it is.
  ActTagger NONE = (text, question) -> Optional.empty();

  /// An attribution, and what the rules take it for, which the model weighs with the rest.
  ///
  /// @param source the words for the speaker, none where the text has none
  /// @param cue the words that mark the saying
  /// @param content the words said, in text order, not empty
  record Question(
      Optional<TextSpan> source,
      TextSpan cue,
      List<TextSpan> content,
      Stance stance,
      Basis basis,
      Narrator narrator) {
    public Question {
      Objects.requireNonNull(source, "source");
      Objects.requireNonNull(cue, "cue");
      content = List.copyOf(content);
      if (content.isEmpty()) {
        throw new IllegalArgumentException("an attribution without content");
      }
      Objects.requireNonNull(stance, "stance");
      Objects.requireNonNull(basis, "basis");
      Objects.requireNonNull(narrator, "narrator");
    }
  }

  /// What the model takes the attribution for.
  ///
  /// @param stance the likeliest, should it be an attribution
  /// @param probability of the stance, should it be an attribution, 0–1
  /// @param none the probability that it is no attribution at all, 0–1
  record Answer(Stance stance, double probability, double none, Basis basis, Narrator narrator) {
    public Answer {
      Objects.requireNonNull(stance, "stance");
      Objects.requireNonNull(basis, "basis");
      Objects.requireNonNull(narrator, "narrator");
    }
  }

  /// The answer; empty where the model does not see the cue.
  Optional<Answer> answer(AnnotatedText text, Question question);
}
