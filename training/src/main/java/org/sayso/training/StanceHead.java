package org.sayso.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sayso.nlp.encoder.ActReading;
import org.sayso.nlp.encoder.ActReading.Question;
import org.sayso.nlp.encoder.Head;
import org.sayso.nlp.encoder.Passage;

/// What a speaker does with what they say, how they know, and how the outlet colours it.
///
/// Source, cue and content each vote with the mean of their columns; what the rules answer votes
/// with a weight that is learned, so that they are followed as far as they are right.
final class StanceHead {
  /// What the rules are trusted to begin with.
  private static final float TRUST = 2;

  private static final int FROM = Head.STANCE.from();

  private final Numbers bias = new Numbers(ActReading.WIDTH);
  private final Map<Question, Numbers> rules = new LinkedHashMap<>();
  private final Map<Question, double[]> balance = new LinkedHashMap<>();

  StanceHead() {
    for (Question question : Question.values()) {
      int answers = question.answers();
      Numbers numbers = new Numbers((answers + 1) * answers);
      for (int i = 0; i < answers; i++) {
        numbers.values()[i * answers + i] = TRUST;
      }
      rules.put(question, numbers);
    }
  }

  /// A labelled attribution; ranges are numbers of the window's units.
  ///
  /// @param source empty range when it has none here
  /// @param gold the right answer to each question, in their order; -1 where it has none
  /// @param ruled what the rules answer, the number of answers where they are silent
  record Item(
      Passage.Range source,
      Passage.Range cue,
      List<Passage.Range> content,
      List<Integer> gold,
      List<Integer> ruled) {
    Item {
      content = List.copyOf(content);
      gold = List.copyOf(gold);
      ruled = List.copyOf(ruled);
    }
  }

  /// Weighs rare answers up: by the root of how often each is the right one.
  void balance(List<Item> items) {
    for (Question question : Question.values()) {
      double[] counts = new double[question.answers()];
      for (Item item : items) {
        int gold = item.gold().get(question.ordinal());
        if (gold >= 0) {
          counts[gold]++;
        }
      }
      double[] weights = new double[counts.length];
      double sum = 0;
      double all = 0;
      for (int i = 0; i < counts.length; i++) {
        weights[i] = 1 / Math.sqrt(counts[i] + 4);
        sum += counts[i] * weights[i];
        all += counts[i];
      }
      for (int i = 0; i < counts.length; i++) {
        weights[i] *= sum == 0 ? 1 : all / sum;
      }
      balance.put(question, weights);
    }
  }

  /// The loss of a window's items; with `silent`, as if the rules had said nothing.
  double loss(StanceLesson lesson, Scores scores, double weight, boolean silent) {
    double loss = 0;
    for (Item item : lesson.items()) {
      for (Question question : Question.values()) {
        int gold = item.gold().get(question.ordinal());
        if (gold >= 0) {
          double own = question == Question.STANCE ? weight : weight / 3;
          loss += loss(item, question, gold, scores, own, silent);
        }
      }
    }
    return loss;
  }

  private double loss(
      Item item, Question question, int gold, Scores scores, double weight, boolean silent) {
    int answers = question.answers();
    double[] weights = balance.getOrDefault(question, new double[0]);
    double own = weights.length == 0 ? weight : weight * weights[gold];
    double[] chances = ActReading.chances(values(item, question, scores, silent));
    Numbers rule = rule(question);
    int ruled = silent ? answers : item.ruled().get(question.ordinal());
    for (int i = 0; i < answers; i++) {
      double error = own * (chances[i] - (i == gold ? 1 : 0));
      int column = question.from() + i;
      bias.addGradient(column, error);
      rule.addGradient(ruled * answers + i, error);
      spread(scores, item.source(), FROM + column, error);
      spread(scores, item.cue(), FROM + ActReading.WIDTH + column, error);
      int units = item.content().stream().mapToInt(Passage.Range::length).sum();
      for (Passage.Range part : item.content()) {
        spread(
            scores,
            part,
            FROM + 2 * ActReading.WIDTH + column,
            error * part.length() / Math.max(1, units));
      }
    }
    return -own * Math.log(Math.max(chances[gold], 1e-12));
  }

  /// The best answer to each question, in their order.
  List<Integer> answers(Item item, Scores scores) {
    List<Integer> best = new ArrayList<>();
    for (Question question : Question.values()) {
      double[] values = values(item, question, scores, false);
      int top = 0;
      for (int i = 1; i < values.length; i++) {
        top = values[i] > values[top] ? i : top;
      }
      best.add(top);
    }
    return best;
  }

  private double[] values(Item item, Question question, Scores scores, boolean silent) {
    return ActReading.values(
        scores::get,
        new ActReading.Spans(item.source(), item.cue(), item.content()),
        question,
        silent ? question.answers() : item.ruled().get(question.ordinal()),
        bias.values(),
        rule(question).values());
  }

  private Numbers rule(Question question) {
    return java.util.Objects.requireNonNull(rules.get(question));
  }

  private static void spread(Scores scores, Passage.Range range, int column, double amount) {
    for (int i = range.from(); i < range.to(); i++) {
      scores.addGradient(i, column, amount / range.length());
    }
  }

  Map<String, Numbers> numbers() {
    Map<String, Numbers> numbers = new LinkedHashMap<>();
    numbers.put("stance.bias", bias);
    rules.forEach((question, values) -> numbers.put("stance." + question.label(), values));
    return numbers;
  }
}
