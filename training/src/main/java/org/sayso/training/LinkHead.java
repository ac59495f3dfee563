package org.sayso.training;

import org.sayso.nlp.encoder.Head;
import org.sayso.nlp.encoder.Window;
import org.sayso.nlp.encoder.Passage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Which source a cue has, and which cue a content: each asks all candidates of the window, and
/// "none", by the product of two projected vectors and their distance.
final class LinkHead {
  /// Numbers of one projected vector.
  static final int SIZE = 64;

  /// Four vectors: a cue asks for its source, a source answers, a content asks for its cue, a cue
  /// answers.
  static final int WIDTH = 4 * SIZE;

  private static final int FROM = Head.LINK.from();
  private static final int DISTANCES = 24;
  private static final double SCALE = 1 / Math.sqrt(SIZE);

  private final Numbers distances = new Numbers(2 * DISTANCES);
  private final Numbers none = new Numbers(2);

  /// The two questions.
  enum Question {
    SOURCE_OF_CUE,
    CUE_OF_CONTENT
  }

  /// One question about a span and its right answers.
  private record Asked(
      Question question,
      Passage.Range asker,
      List<Passage.Range> candidates,
      Set<Passage.Range> right) {}

  /// The loss over all questions of one window, and how many of them are answered rightly.
  double loss(Example example, Scores scores, double weight, Tally tally) {
    List<Asked> all = questions(example);
    double loss = 0;
    for (Asked asked : all) {
      loss += loss(asked, scores, weight / Math.max(1, all.size()), tally);
    }
    return loss;
  }

  /// Questions asked and rightly answered.
  static final class Tally {
    private final int[] asked = new int[2];
    private final int[] right = new int[2];

    void add(Question question, boolean isRight) {
      asked[question.ordinal()]++;
      right[question.ordinal()] += isRight ? 1 : 0;
    }

    double percent(Question question) {
      return 100.0 * right[question.ordinal()] / Math.max(1, asked[question.ordinal()]);
    }
  }

  private static List<Asked> questions(Example example) {
    Window window = example.window();
    Set<Passage.Range> sources = new LinkedHashSet<>();
    Set<Passage.Range> cues = new LinkedHashSet<>();
    Set<Passage.Range> contents = new LinkedHashSet<>();
    for (GoldArticle.Link link : example.gold().links()) {
      link.source().flatMap(range -> in(window, range)).ifPresent(sources::add);
      link.cue().flatMap(range -> in(window, range)).ifPresent(cues::add);
      link.contents().forEach(range -> in(window, range).ifPresent(contents::add));
    }
    List<Asked> asked = new ArrayList<>();
    for (Passage.Range cue : cues) {
      ask(example, Question.SOURCE_OF_CUE, cue, List.copyOf(sources)).ifPresent(asked::add);
    }
    for (Passage.Range content : contents) {
      ask(example, Question.CUE_OF_CONTENT, content, List.copyOf(cues)).ifPresent(asked::add);
    }
    return asked;
  }

  /// The question with its answers; none when an answer stands outside the window.
  private static Optional<Asked> ask(
      Example example, Question question, Passage.Range asker, List<Passage.Range> candidates) {
    Window window = example.window();
    Set<Passage.Range> right = new LinkedHashSet<>();
    for (GoldArticle.Link link : example.gold().links()) {
      boolean concerned =
          question == Question.SOURCE_OF_CUE
              ? is(window, link.cue(), asker)
              : link.contents().stream().anyMatch(range -> is(window, Optional.of(range), asker));
      if (concerned) {
        Optional<Passage.Range> answer =
            question == Question.SOURCE_OF_CUE ? link.source() : link.cue();
        if (answer.isPresent()) {
          Optional<Passage.Range> here = in(window, answer.orElseThrow());
          if (here.isEmpty()) {
            return Optional.empty();
          }
          right.add(here.orElseThrow());
        }
      }
    }
    return Optional.of(new Asked(question, asker, candidates, right));
  }

  private static boolean is(Window window, Optional<Passage.Range> range, Passage.Range asker) {
    return range.flatMap(there -> in(window, there)).equals(Optional.of(asker));
  }

  /// A range as numbers of the window's units, cut at its edge; none when it begins elsewhere.
  private static Optional<Passage.Range> in(Window window, Passage.Range range) {
    int[] units = window.units();
    int from = java.util.Arrays.binarySearch(units, range.from());
    if (from < 0) {
      return Optional.empty();
    }
    int to = from;
    while (to < units.length && units[to] < range.to()) {
      to++;
    }
    return Optional.of(new Passage.Range(from, to));
  }

  private double loss(Asked asked, Scores scores, double weight, Tally tally) {
    List<Passage.Range> candidates = asked.candidates();
    int question = asked.question().ordinal();
    double[] values = new double[candidates.size() + 1];
    int[] buckets = new int[candidates.size()];
    float[] asking = vector(scores, asked.asker(), FROM + 2 * question * SIZE);
    for (int i = 0; i < candidates.size(); i++) {
      float[] answering = vector(scores, candidates.get(i), FROM + (2 * question + 1) * SIZE);
      buckets[i] = question * DISTANCES + bucket(asked.asker(), candidates.get(i));
      values[i] = SCALE * product(asking, answering) + distances.value(buckets[i]);
    }
    values[candidates.size()] = none.value(question);
    double[] chances = chances(values);
    double rightChance = 0;
    int best = 0;
    for (int i = 0; i < values.length; i++) {
      rightChance += isRight(asked, i) ? chances[i] : 0;
      best = chances[i] > chances[best] ? i : best;
    }
    tally.add(asked.question(), isRight(asked, best));
    rightChance = Math.max(rightChance, 1e-12);
    float[] askingGradient = new float[SIZE];
    for (int i = 0; i < values.length; i++) {
      double gradient = weight * (chances[i] - (isRight(asked, i) ? chances[i] / rightChance : 0));
      if (i == candidates.size()) {
        none.addGradient(question, gradient);
      } else {
        distances.addGradient(buckets[i], gradient);
        int answerFrom = FROM + (2 * question + 1) * SIZE;
        float[] answering = vector(scores, candidates.get(i), answerFrom);
        for (int k = 0; k < SIZE; k++) {
          askingGradient[k] += (float) (gradient * SCALE * answering[k]);
          addGradient(scores, candidates.get(i), answerFrom + k, gradient * SCALE * asking[k]);
        }
      }
    }
    for (int k = 0; k < SIZE; k++) {
      addGradient(scores, asked.asker(), FROM + 2 * question * SIZE + k, askingGradient[k]);
    }
    return -weight * Math.log(rightChance);
  }

  private static boolean isRight(Asked asked, int i) {
    return i == asked.candidates().size()
        ? asked.right().isEmpty()
        : asked.right().contains(asked.candidates().get(i));
  }

  /// The mean of the vectors of a span's first and last unit.
  private static float[] vector(Scores scores, Passage.Range range, int from) {
    float[] vector = new float[SIZE];
    for (int k = 0; k < SIZE; k++) {
      vector[k] = (scores.get(range.from(), from + k) + scores.get(range.to() - 1, from + k)) / 2;
    }
    return vector;
  }

  private static void addGradient(Scores scores, Passage.Range range, int column, double amount) {
    scores.addGradient(range.from(), column, amount / 2);
    scores.addGradient(range.to() - 1, column, amount / 2);
  }

  private static double product(float[] a, float[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  /// Direction and rough distance, in units between the spans.
  static int bucket(Passage.Range asker, Passage.Range candidate) {
    boolean before = candidate.from() < asker.from();
    int gap = before ? asker.from() - candidate.to() : candidate.from() - asker.to();
    int rough = gap <= 0 ? 0 : gap < 4 ? gap : 2 + (32 - Integer.numberOfLeadingZeros(gap));
    return Math.min(rough, DISTANCES / 2 - 1) + (before ? 0 : DISTANCES / 2);
  }

  private static double[] chances(double[] values) {
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

  Map<String, Numbers> numbers() {
    Map<String, Numbers> numbers = new LinkedHashMap<>();
    numbers.put("link.distances", distances);
    numbers.put("link.none", none);
    return numbers;
  }
}
