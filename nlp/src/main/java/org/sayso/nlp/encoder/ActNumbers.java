package org.sayso.nlp.encoder;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.sayso.nlp.encoder.ActReading.Question;
import org.sayso.nlp.encoder.ActReading.Spans;

/// What the head of stances learned outside the encoder.
public final class ActNumbers {
  private final float[] bias;
  private final Map<Question, float[]> rules = new EnumMap<>(Question.class);

  /// @param bias one number for each column of a voter
  /// @param rules for each question how much an answer of the rules adds to each answer, row by row
  /// @throws IllegalArgumentException when there are not as many numbers as answers
  public ActNumbers(float[] bias, Map<Question, float[]> rules) {
    this.bias = bias.clone();
    for (Question question : Question.values()) {
      float[] own = Objects.requireNonNull(rules.get(question), question.label());
      if (own.length != (question.answers() + 1) * question.answers()) {
        throw new IllegalArgumentException(own.length + " numbers for " + question.label());
      }
      this.rules.put(question, own.clone());
    }
    if (bias.length != ActReading.WIDTH) {
      throw new IllegalArgumentException(bias.length + " numbers for the head of stances");
    }
  }

  /// The probability of each answer.
  ///
  /// @param ruled what the rules answer
  double[] chances(UnitScores scores, Spans spans, Question question, int ruled) {
    return ActReading.chances(
        ActReading.values(
            scores::get,
            spans,
            question,
            ruled,
            bias,
            Objects.requireNonNull(rules.get(question))));
  }
}
