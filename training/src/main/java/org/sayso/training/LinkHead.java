package org.sayso.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.nlp.encoder.Links;
import org.sayso.nlp.encoder.Links.Question;
import org.sayso.nlp.encoder.Passage;
import org.sayso.nlp.encoder.Window;

/// Which source a cue has, and which cue a content: each asks all candidates of the window, and
/// "none", by the product of two projected vectors and their distance.
final class LinkHead {
  static final int WIDTH = Links.WIDTH;

  private final Numbers distances = new Numbers(2 * Links.DISTANCES);
  private final Numbers none = new Numbers(2);

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
    Question question = asked.question();
    double[] chances =
        Links.chances(
            question, scores, asked.asker(), candidates, distances.values(), none.values());
    double rightChance = 0;
    for (int i = 0; i < chances.length; i++) {
      rightChance += isRight(asked, i) ? chances[i] : 0;
    }
    tally.add(question, isRight(asked, Links.best(chances)));
    rightChance = Math.max(rightChance, 1e-12);
    float[] asking = Links.vector(scores, asked.asker(), question.asking());
    float[] askingGradient = new float[Links.SIZE];
    for (int i = 0; i < chances.length; i++) {
      double gradient = weight * (chances[i] - (isRight(asked, i) ? chances[i] / rightChance : 0));
      if (i == candidates.size()) {
        none.addGradient(question.ordinal(), gradient);
      } else {
        Passage.Range candidate = candidates.get(i);
        distances.addGradient(Links.bucket(question, asked.asker(), candidate), gradient);
        float[] answering = Links.vector(scores, candidate, question.answering());
        for (int k = 0; k < Links.SIZE; k++) {
          askingGradient[k] += (float) (gradient * Links.SCALE * answering[k]);
          addGradient(
              scores, candidate, question.answering() + k, gradient * Links.SCALE * asking[k]);
        }
      }
    }
    for (int k = 0; k < Links.SIZE; k++) {
      addGradient(scores, asked.asker(), question.asking() + k, askingGradient[k]);
    }
    return -weight * Math.log(rightChance);
  }

  private static boolean isRight(Asked asked, int i) {
    return i == asked.candidates().size()
        ? asked.right().isEmpty()
        : asked.right().contains(asked.candidates().get(i));
  }

  private static void addGradient(Scores scores, Passage.Range range, int column, double amount) {
    scores.addGradient(range.from(), column, amount / 2);
    scores.addGradient(range.to() - 1, column, amount / 2);
  }

  Map<String, Numbers> numbers() {
    Map<String, Numbers> numbers = new LinkedHashMap<>();
    numbers.put("link.distances", distances);
    numbers.put("link.none", none);
    return numbers;
  }
}
