package org.sayso.training;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sayso.claim.Stance;
import org.sayso.eval.mentions.MentionScores;
import org.sayso.eval.polnear.Role;
import org.sayso.eval.polnear.SpanScores;
import org.sayso.nlp.encoder.ActReading.Question;
import org.sayso.nlp.encoder.LinearChain;
import org.sayso.nlp.encoder.Window;
import org.sayso.nlp.encoder.WordPiece;

/// Scores of what is held back of each corpus.
final class Developments {
  private final RunLog log;
  private final WordPiece wordPiece;
  private final int window;
  private final int batchPieces;

  Developments(RunLog log, WordPiece wordPiece, int window, int batchPieces) {
    this.log = log;
    this.wordPiece = wordPiece;
    this.window = window;
    this.batchPieces = batchPieces;
  }

  /// Mean exact F1 of source, cue and content on the development rows, each alone.
  Trainer.Development attributions(DevRows dev) {
    return (model, when) -> {
      LinearChain chain = model.attribution().chain();
      DevRows.Reading reading =
          new DevRows.Reading() {
            @Override
            public List<float[][]> tags(List<Window> windows) {
              return model.read(windows, batchPieces).stream()
                  .map(model.attribution()::columns)
                  .toList();
            }

            @Override
            public LinearChain chain() {
              return chain;
            }
          };
      SpanScores alone = dev.alone(reading);
      say(log, when + ", dev rows alone", alone);
      say(log, when + ", dev rows in their article", dev.inArticle(reading));
      return SpanScores.roles().stream()
          .mapToDouble(role -> alone.exact(role).f1())
          .average()
          .orElse(0);
    };
  }

  static void say(RunLog log, String what, SpanScores scores) throws IOException {
    StringBuilder line = new StringBuilder();
    for (Role role : SpanScores.roles()) {
      SpanScores.Score exact = scores.exact(role);
      line.append(
          String.format(
              Locale.ROOT,
              "  %s %.1f (P %.1f R %.1f, begin %.1f, Jaccard %.1f)",
              role.name().toLowerCase(Locale.ROOT),
              exact.f1(),
              exact.precision(),
              exact.recall(),
              scores.begin(role).f1(),
              scores.jaccard(role)));
    }
    log.say("%s, exact F1:%s", what, line);
  }

  /// Mean F1 of tokens by class of mention.
  Trainer.Development mentions(List<GoldMentions> held) {
    return (model, when) -> {
      MentionReading reading = new MentionReading(model, wordPiece, window, batchPieces);
      MentionScores scores = reading.score(held);
      log.say(
          "%s, %d documents of mentions held back: %s",
          when, held.size(), MentionReading.line(scores));
      return scores.tokenMacroF1();
    };
  }

  /// Mean F1 of the stances that occur three times or more in what is held back.
  Trainer.Development stances(List<GoldStances> held) {
    return (model, when) -> {
      SortedMap<Integer, int[]> counts = new TreeMap<>();
      int[] right = new int[Question.values().length];
      int[] asked = new int[Question.values().length];
      List<StanceLesson> lessons = new ArrayList<>();
      held.forEach(one -> lessons.addAll(one.lessons(window, wordPiece)));
      List<Scores> scores =
          model.read(lessons.stream().map(StanceLesson::window).toList(), batchPieces);
      for (int i = 0; i < lessons.size(); i++) {
        for (StanceHead.Item item : lessons.get(i).items()) {
          List<Integer> answers = model.stance().answers(item, scores.get(i));
          for (int q = 0; q < answers.size(); q++) {
            asked[q] += item.gold().get(q) >= 0 ? 1 : 0;
            right[q] += item.gold().get(q).equals(answers.get(q)) ? 1 : 0;
          }
          count(counts, item.gold().getFirst())[0]++;
          count(counts, answers.getFirst())[1]++;
          if (item.gold().getFirst().equals(answers.getFirst())) {
            count(counts, answers.getFirst())[2]++;
          }
        }
      }
      StringBuilder line = new StringBuilder();
      double sum = 0;
      int classes = 0;
      for (var entry : counts.entrySet()) {
        int[] count = entry.getValue();
        if (count[0] >= 3) {
          double f1 = 200.0 * count[2] / Math.max(1, count[0] + count[1]);
          sum += f1;
          classes++;
          boolean none = entry.getKey() == Stance.values().length;
          line.append(
              String.format(
                  Locale.ROOT,
                  "  %s %.0f of %d",
                  none ? "NONE" : Stance.values()[entry.getKey()].name(),
                  f1,
                  count[0]));
        }
      }
      double macro = sum / Math.max(1, classes);
      log.say(
          "%s, stances held back: macro F1 %.1f, right %.1f, basis %.1f, narrator %.1f;%s",
          when,
          macro,
          100.0 * right[0] / Math.max(1, asked[0]),
          100.0 * right[1] / Math.max(1, asked[1]),
          100.0 * right[2] / Math.max(1, asked[2]),
          line);
      return macro;
    };
  }

  /// Mean F1 of triggers and of the phrases that answer each question about them.
  Trainer.Development events(List<GoldEvents> held) {
    return (model, when) -> {
      List<EventLesson> lessons = new ArrayList<>();
      held.forEach(one -> lessons.addAll(one.lessons(window, wordPiece)));
      List<Scores> scores =
          model.read(lessons.stream().map(EventLesson::window).toList(), batchPieces);
      EventTally tally = new EventTally();
      LinearChain chain = model.event().chain();
      for (int i = 0; i < lessons.size(); i++) {
        tally.add(lessons.get(i).acts(), model.event().read(chain, scores.get(i)));
      }
      log.say("%s, %d texts of events held back: %s", when, held.size(), tally.line());
      return tally.mean();
    };
  }

  private static int[] count(SortedMap<Integer, int[]> counts, int answer) {
    return counts.computeIfAbsent(answer, key -> new int[3]);
  }
}
