package org.sayso.nlp.encoder;

import java.util.List;
import java.util.Locale;
import org.sayso.event.EventTagger.Telling;
import org.sayso.event.EventType;

/// Reads from the encoder's columns what is told to have been done, by whom, to whom, where, when
/// and with what.
///
/// Tags say which words tell an act and which take part in one; an act asks every phrase for its
/// part in it, by the product of two projected vectors and their distance.
public final class EventReading {
  /// Numbers of one projected vector.
  public static final int SIZE = 32;

  /// Outside, then two for each kind of span.
  public static final int TAGS = 1 + 2 * Span.values().length;

  /// Steps of distance for each tie.
  public static final int DISTANCES = 24;

  /// The types of acts, and one more: that somebody was hurt, told by itself.
  public static final int TYPES = EventType.values().length + 1;

  /// All columns: tags, types, tellings, then two vectors for each tie.
  public static final int WIDTH =
      TAGS + TYPES + Telling.values().length + 2 * SIZE * Tie.values().length;

  /// What a product of vectors is multiplied by.
  public static final double SCALE = 1 / Math.sqrt(SIZE);

  private EventReading() {}

  /// What a run of words may be.
  public enum Span {
    /// Words that tell an act.
    TRIGGER,
    /// Somebody or something that takes part in an act.
    PARTY,
    PLACE,
    DATE,
    /// What an act is done with.
    MEANS
  }

  /// What an act asks of a phrase.
  public enum Tie {
    WHO(Span.PARTY),
    WHOM(Span.PARTY),
    WHERE(Span.PLACE),
    WHEN(Span.DATE),
    WITH(Span.MEANS),
    /// Whether other words tell the same happening.
    SAME(Span.TRIGGER);

    private final Span asked;

    Tie(Span asked) {
      this.asked = asked;
    }

    /// The kind of span that may answer.
    public Span asked() {
      return asked;
    }

    /// The first column of the vector of the one who asks.
    public int asking() {
      return ties() + 2 * ordinal() * SIZE;
    }

    /// The first column of the vector of one who answers.
    public int answering() {
      return ties() + (2 * ordinal() + 1) * SIZE;
    }

    /// The name under which its numbers are kept.
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /// The first column of the types.
  public static int types() {
    return Head.EVENT.from() + TAGS;
  }

  /// The first column of the tellings.
  public static int tellings() {
    return types() + TYPES;
  }

  private static int ties() {
    return tellings() + Telling.values().length;
  }

  /// The value of a phrase as an answer to a tie; positive where it is likelier than not.
  ///
  /// @param distances one for each step of each tie
  /// @param bias one for each tie
  public static double value(
      Tie tie,
      UnitScores scores,
      Passage.Range asker,
      Passage.Range candidate,
      float[] distances,
      float[] bias) {
    double product = 0;
    for (int k = 0; k < SIZE; k++) {
      product +=
          edges(scores, asker, tie.asking() + k) * edges(scores, candidate, tie.answering() + k);
    }
    return SCALE * product + distances[bucket(tie, asker, candidate)] + bias[tie.ordinal()];
  }

  /// The mean of a column at a span's first and last unit.
  public static double edges(UnitScores scores, Passage.Range range, int column) {
    return (scores.get(range.from(), column) + scores.get(range.to() - 1, column)) / 2.0;
  }

  /// The step of distance, by direction and rough number of units between the spans.
  public static int bucket(Tie tie, Passage.Range asker, Passage.Range candidate) {
    boolean before = candidate.from() < asker.from();
    int gap = before ? asker.from() - candidate.to() : candidate.from() - asker.to();
    int rough = gap <= 0 ? 0 : gap < 4 ? gap : 2 + (32 - Integer.numberOfLeadingZeros(gap));
    int half = DISTANCES / 2;
    return tie.ordinal() * DISTANCES + Math.min(rough, half - 1) + (before ? 0 : half);
  }

  /// The probabilities of the answers in `count` columns from `from` on, for the first unit of a
  /// span.
  public static double[] chances(UnitScores scores, Passage.Range span, int from, int count) {
    double[] values = new double[count];
    for (int i = 0; i < count; i++) {
      values[i] = edges(scores, span, from + i);
    }
    return ActReading.chances(values);
  }

  /// The ties that a phrase of this kind may answer.
  public static List<Tie> answeredBy(Span span) {
    return List.of(Tie.values()).stream().filter(tie -> tie.asked() == span).toList();
  }
}
