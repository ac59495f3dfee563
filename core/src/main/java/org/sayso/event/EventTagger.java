package org.sayso.event;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.sayso.annotation.AnnotatedText;
import org.sayso.text.TextSpan;

/// Says with a trained model which words tell acts, and which phrases take part in them.
///
/// A pure function of its argument; safe for use by many threads.
@FunctionalInterface
public interface EventTagger {
  /// Tags nothing: what the rules read stays as it is.
  EventTagger NONE = text -> Tagged.NOTHING;

  /// What the model makes of a text.
  Tagged tag(AnnotatedText text);

  /// How an act is told.
  enum Telling {
    TOLD,
    ALLEGED,
    DENIED,
    /// Threatened, planned, called for, supposed.
    OPEN,
    PATTERN
  }

  /// Words that the model takes for telling an act.
  ///
  /// @param type empty where they only say that somebody was hurt
  /// @param probability that they tell an act, 0–1
  record Act(TextSpan words, Optional<EventType> type, Telling telling, double probability) {
    public Act {
      Objects.requireNonNull(words, "words");
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(telling, "telling");
    }
  }

  /// The answers for one text.
  interface Tagged {
    /// Of a text of which the model knows nothing.
    Tagged NOTHING =
        new Tagged() {
          @Override
          public List<Act> acts() {
            return List.of();
          }

          @Override
          public OptionalDouble chance(Cell cell, TextSpan trigger, TextSpan phrase) {
            return OptionalDouble.empty();
          }

          @Override
          public OptionalDouble same(TextSpan trigger, TextSpan other) {
            return OptionalDouble.empty();
          }
        };

    /// The acts in text order, none overlapping another.
    List<Act> acts();

    /// The probability, 0–1, that `phrase` belongs to a cell of the act that `trigger` tells; for
    /// [Cell#ACT], that the trigger tells an act at all, whatever the phrase. Empty where the model
    /// did not read both together.
    OptionalDouble chance(Cell cell, TextSpan trigger, TextSpan phrase);

    /// The probability, 0–1, that two triggers tell one happening. Empty where the model did not
    /// read both together.
    OptionalDouble same(TextSpan trigger, TextSpan other);
  }
}
