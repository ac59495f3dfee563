package org.sayso.training;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sayso.event.EventTagger.Telling;
import org.sayso.nlp.encoder.EventReading;
import org.sayso.nlp.encoder.EventReading.Span;
import org.sayso.nlp.encoder.EventReading.Tie;
import org.sayso.nlp.encoder.Head;
import org.sayso.nlp.encoder.LinearChain;
import org.sayso.nlp.encoder.Passage;
import org.sayso.nlp.encoder.TagRun;

/// Acts that are told, and who and what takes part in them.
final class EventHead {
  private final ChainHead tags = new ChainHead("event", Head.EVENT.from(), EventReading.TAGS);
  private final Numbers distances = new Numbers(EventReading.DISTANCES * Tie.values().length);
  private final Numbers bias = new Numbers(Tie.values().length);

  EventHead() {
    java.util.Arrays.fill(bias.values(), -2);
  }

  /// A labelled act; ranges are numbers of the window's units.
  ///
  /// @param type its number among [EventReading#TYPES]
  /// @param parts by tie the phrases that answer it
  record Act(Passage.Range trigger, int type, Telling telling, Map<Tie, Set<Passage.Range>> parts) {
    Act {
      parts = Map.copyOf(parts);
    }

    Set<Passage.Range> of(Tie tie) {
      return parts.getOrDefault(tie, Set.of());
    }
  }

  LinearChain chain() {
    return tags.chain();
  }

  float[][] columns(Scores scores) {
    return tags.columns(scores);
  }

  /// The loss of one window.
  ///
  /// @param units of the whole batch
  double loss(LinearChain chain, EventLesson lesson, Scores scores, double units, double weight) {
    double loss = tags.loss(chain, scores, lesson.tags(), weight / units);
    List<TagRun> runs = TagRun.of(lesson.tags());
    double each = weight / units;
    for (Act act : lesson.acts()) {
      loss +=
          kind(scores, act.trigger(), EventReading.types(), EventReading.TYPES, act.type(), each);
      loss +=
          kind(
              scores,
              act.trigger(),
              EventReading.tellings(),
              Telling.values().length,
              act.telling().ordinal(),
              each / 2);
      for (Tie tie : Tie.values()) {
        loss += ties(scores, act, tie, candidates(runs, tie, act), each);
      }
    }
    return loss;
  }

  private static List<Passage.Range> candidates(List<TagRun> runs, Tie tie, Act act) {
    List<Passage.Range> found = new ArrayList<>();
    for (TagRun run : runs) {
      if (run.type() == tie.asked().ordinal() && !run.units().equals(act.trigger())) {
        found.add(run.units());
      }
    }
    return found;
  }

  private static double kind(
      Scores scores, Passage.Range span, int from, int count, int gold, double weight) {
    double[] chances = EventReading.chances(scores, span, from, count);
    for (int i = 0; i < count; i++) {
      edges(scores, span, from + i, weight * (chances[i] - (i == gold ? 1 : 0)));
    }
    return -weight * Math.log(Math.max(chances[gold], 1e-12));
  }

  private double ties(
      Scores scores, Act act, Tie tie, List<Passage.Range> candidates, double weight) {
    double loss = 0;
    for (Passage.Range candidate : candidates) {
      boolean right = act.of(tie).contains(candidate);
      double chance = chance(tie, scores, act.trigger(), candidate);
      double gradient = weight * (chance - (right ? 1 : 0));
      distances.addGradient(EventReading.bucket(tie, act.trigger(), candidate), gradient);
      bias.addGradient(tie.ordinal(), gradient);
      for (int k = 0; k < EventReading.SIZE; k++) {
        double asking = EventReading.edges(scores, act.trigger(), tie.asking() + k);
        double answering = EventReading.edges(scores, candidate, tie.answering() + k);
        double by = gradient * EventReading.SCALE;
        edges(scores, act.trigger(), tie.asking() + k, by * answering);
        edges(scores, candidate, tie.answering() + k, by * asking);
      }
      loss -= weight * Math.log(Math.max(right ? chance : 1 - chance, 1e-12));
    }
    return loss;
  }

  private static void edges(Scores scores, Passage.Range range, int column, double amount) {
    scores.addGradient(range.from(), column, amount / 2);
    scores.addGradient(range.to() - 1, column, amount / 2);
  }

  /// The probability that a phrase answers a tie.
  double chance(Tie tie, Scores scores, Passage.Range trigger, Passage.Range candidate) {
    double value =
        EventReading.value(tie, scores, trigger, candidate, distances.values(), bias.values());
    return 1 / (1 + Math.exp(-value));
  }

  /// What is read in a window: acts with their likeliest types, and the phrases that are likelier
  /// parts of them than not.
  List<Act> read(LinearChain chain, Scores scores) {
    List<TagRun> runs = TagRun.of(chain.decode(columns(scores)));
    List<Act> acts = new ArrayList<>();
    for (TagRun run : runs) {
      if (run.type() != Span.TRIGGER.ordinal()) {
        continue;
      }
      Act bare = new Act(run.units(), 0, Telling.TOLD, Map.of());
      Map<Tie, Set<Passage.Range>> parts = new LinkedHashMap<>();
      for (Tie tie : Tie.values()) {
        Set<Passage.Range> own = new java.util.LinkedHashSet<>();
        for (Passage.Range candidate : candidates(runs, tie, bare)) {
          if (chance(tie, scores, run.units(), candidate) > 0.5) {
            own.add(candidate);
          }
        }
        parts.put(tie, own);
      }
      acts.add(
          new Act(
              run.units(),
              best(scores, run.units(), EventReading.types(), EventReading.TYPES),
              Telling.values()[
                  best(scores, run.units(), EventReading.tellings(), Telling.values().length)],
              parts));
    }
    return acts;
  }

  private static int best(Scores scores, Passage.Range span, int from, int count) {
    double[] chances = EventReading.chances(scores, span, from, count);
    int best = 0;
    for (int i = 1; i < count; i++) {
      best = chances[i] > chances[best] ? i : best;
    }
    return best;
  }

  Map<String, Numbers> numbers() {
    Map<String, Numbers> numbers = new LinkedHashMap<>(tags.numbers());
    numbers.put("event.distances", distances);
    numbers.put("event.bias", bias);
    return numbers;
  }
}
