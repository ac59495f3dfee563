package org.sayso.nlp.encoder;

import java.util.List;
import java.util.OptionalInt;

/// Which source a cue has, and which cue a content: each asks all candidates, and "none", by the
/// product of two projected vectors and their distance.
public final class Links {
  /// Numbers of one projected vector.
  public static final int SIZE = 64;

  /// Four vectors: a cue asks for its source, a source answers, a content asks for its cue, a cue
  /// answers.
  public static final int WIDTH = 4 * SIZE;

  /// Steps of distance for each question.
  public static final int DISTANCES = 24;

  /// What a product of vectors is multiplied by.
  public static final double SCALE = 1 / Math.sqrt(SIZE);

  private static final int FROM = AttributionTag.count();

  private final float[] distances;
  private final float[] none;

  /// The two questions.
  public enum Question {
    SOURCE_OF_CUE,
    CUE_OF_CONTENT;

    /// The first column of the vector of the one who asks.
    public int asking() {
      return FROM + 2 * ordinal() * SIZE;
    }

    /// The first column of the vector of one who answers.
    public int answering() {
      return FROM + (2 * ordinal() + 1) * SIZE;
    }
  }

  /// The answer to a question.
  ///
  /// @param candidate number of the candidate; empty for none of them
  public record Answer(OptionalInt candidate, double probability) {}

  /// @param distances scores of the steps of distance, first question first
  /// @param none one score for each question
  /// @throws IllegalArgumentException when there are not as many scores as steps and questions
  public Links(float[] distances, float[] none) {
    int questions = Question.values().length;
    if (distances.length != questions * DISTANCES || none.length != questions) {
      throw new IllegalArgumentException(
          distances.length + " and " + none.length + " scores for links");
    }
    this.distances = distances.clone();
    this.none = none.clone();
  }

  /// The likeliest answer.
  public Answer answer(
      Question question, UnitScores scores, Passage.Range asker, List<Passage.Range> candidates) {
    double[] chances = chances(question, scores, asker, candidates, distances, none);
    int best = best(chances);
    return new Answer(
        best == candidates.size() ? OptionalInt.empty() : OptionalInt.of(best), chances[best]);
  }

  /// The probability of each candidate, and of none in the last place.
  ///
  /// @param distances as the constructor takes them
  /// @param none as the constructor takes them
  public static double[] chances(
      Question question,
      UnitScores scores,
      Passage.Range asker,
      List<Passage.Range> candidates,
      float[] distances,
      float[] none) {
    double[] values = new double[candidates.size() + 1];
    float[] asking = vector(scores, asker, question.asking());
    for (int i = 0; i < candidates.size(); i++) {
      float[] answering = vector(scores, candidates.get(i), question.answering());
      values[i] =
          SCALE * product(asking, answering)
              + distances[bucket(question, asker, candidates.get(i))];
    }
    values[candidates.size()] = none[question.ordinal()];
    return ActReading.chances(values);
  }

  /// The place of the greatest of `chances`; the first where several are equal.
  public static int best(double[] chances) {
    int best = 0;
    for (int i = 1; i < chances.length; i++) {
      best = chances[i] > chances[best] ? i : best;
    }
    return best;
  }

  /// The mean of the vectors of a span's first and last unit.
  ///
  /// @param from the vector's first column
  public static float[] vector(UnitScores scores, Passage.Range range, int from) {
    float[] vector = new float[SIZE];
    for (int k = 0; k < SIZE; k++) {
      vector[k] = (scores.get(range.from(), from + k) + scores.get(range.to() - 1, from + k)) / 2;
    }
    return vector;
  }

  /// The step of distance, by direction and rough number of units between the spans.
  public static int bucket(Question question, Passage.Range asker, Passage.Range candidate) {
    boolean before = candidate.from() < asker.from();
    int gap = before ? asker.from() - candidate.to() : candidate.from() - asker.to();
    int rough = gap <= 0 ? 0 : gap < 4 ? gap : 2 + (32 - Integer.numberOfLeadingZeros(gap));
    int half = DISTANCES / 2;
    return question.ordinal() * DISTANCES + Math.min(rough, half - 1) + (before ? 0 : half);
  }

  private static double product(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }
}
