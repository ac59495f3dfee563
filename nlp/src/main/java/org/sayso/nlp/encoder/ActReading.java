package org.sayso.nlp.encoder;

import java.util.List;
import java.util.Locale;
import org.sayso.claim.Basis;
import org.sayso.claim.Narrator;
import org.sayso.claim.Stance;

/// Reads from the encoder's columns what a speaker does with what they say.
public final class ActReading {
  /// Columns of one voter: the answers to all questions.
  public static final int WIDTH =
      Stance.values().length + 1 + Basis.values().length + Narrator.values().length;

  private ActReading() {}

  /// What is asked of an attribution.
  public enum Question {
    /// [Stance], and one answer more: that it is no attribution.
    STANCE(Stance.values().length + 1),
    /// [Basis].
    BASIS(Basis.values().length),
    /// [Narrator].
    NARRATOR(Narrator.values().length);

    private final int answers;

    Question(int answers) {
      this.answers = answers;
    }

    /// How many answers there are.
    public int answers() {
      return answers;
    }

    /// Its first column among those of a voter.
    public int from() {
      int from = 0;
      for (int i = 0; i < ordinal(); i++) {
        from += values()[i].answers;
      }
      return from;
    }

    /// The name under which its numbers are kept.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// The parts of an attribution, as ranges of units.
  ///
  /// @param source empty range when there is none
  public record Spans(Passage.Range source, Passage.Range cue, List<Passage.Range> content) {
    public Spans {
      content = List.copyOf(content);
    }
  }

  /// The number of a column at a unit.
  @FunctionalInterface
  public interface Columns {
    float get(int unit, int column);
  }

  /// The value of each answer.
  ///
  /// @param ruled what the rules answer, [Question#answers()] where they are silent
  /// @param bias one for each column of a voter
  /// @param rules how much an answer of the rules adds to each answer, row by row
  public static double[] values(
      Columns columns, Spans spans, Question question, int ruled, float[] bias, float[] rules) {
    int answers = question.answers();
    double[] values = new double[answers];
    for (int i = 0; i < answers; i++) {
      int column = Head.STANCE.from() + question.from() + i;
      values[i] =
          bias[question.from() + i]
              + rules[ruled * answers + i]
              + mean(columns, List.of(spans.source()), column)
              + mean(columns, List.of(spans.cue()), column + WIDTH)
              + mean(columns, spans.content(), column + 2 * WIDTH);
    }
    return values;
  }

  private static double mean(Columns columns, List<Passage.Range> ranges, int column) {
    double sum = 0;
    int count = 0;
    for (Passage.Range range : ranges) {
      for (int i = range.from(); i < range.to(); i++) {
        sum += columns.get(i, column);
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  /// The probabilities of values.
  public static double[] chances(double[] values) {
    double top = java.util.Arrays.stream(values).max().orElse(0);
    double[] chances = new double[values.length];
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      chances[i] = Math.exp(values[i] - top);
      sum += chances[i];
    }
    for (int i = 0; i < values.length; i++) {
      chances[i] /= sum;
    }
    return chances;
  }
}
