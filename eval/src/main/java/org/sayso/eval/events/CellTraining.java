package org.sayso.eval.events;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sayso.document.DocumentId;
import org.sayso.eval.events.EventLabel.Part;
import org.sayso.eval.learning.LinearModel;
import org.sayso.eval.learning.RegressionLearner;
import org.sayso.event.Cell;
import org.sayso.event.CellExample;
import org.sayso.event.CellWeights;
import org.sayso.event.EventMention;
import org.sayso.event.RuleEventExtractor;
import org.sayso.text.BlockKind;
import org.sayso.text.TextSpan;

/// Learns what decides on the cells of an event that the rules leave open, from the labels of the
/// part TUNE. The same labels give the same weights.
final class CellTraining {
  private static final String YES = "yes";
  private static final int MINIMUM = 4;
  private static final double PULL = 4;
  private static final int FOLDS = 8;

  private final List<Known> examples;

  /// A question about an event, and the answer.
  private record Known(DocumentId document, CellExample example, boolean answer) {}

  CellTraining(List<ReadEvents> documents) {
    this.examples = documents.stream().flatMap(one -> known(one).stream()).toList();
  }

  /// Which fold a document is in.
  static int fold(DocumentId document) {
    return Math.floorMod(document.toString().hashCode(), FOLDS);
  }

  static int folds() {
    return FOLDS;
  }

  /// The lines of [CellWeights] learned from all documents.
  List<String> learn() {
    return learn(-1);
  }

  /// Those learned from the documents of all other folds.
  CellWeights without(int fold) {
    return CellWeights.parse(learn(fold));
  }

  private List<String> learn(int fold) {
    List<String> lines = new ArrayList<>(List.of(CellWeights.HEADER));
    for (Cell cell : Cell.values()) {
      RegressionLearner learner = new RegressionLearner(MINIMUM, PULL);
      examples.stream()
          .filter(one -> one.example().cell() == cell && fold(one.document()) != fold)
          .forEach(one ->
              learner.add(
                  one.example().features().stream().sorted().toList(),
                  one.answer() ? Set.of(YES) : Set.of()));
      lines.addAll(lines(cell, learner.learn()));
    }
    return lines;
  }

  private static List<String> lines(Cell cell, LinearModel model) {
    List<String> lines = new ArrayList<>();
    new TreeMap<>(model.weights())
        .forEach((feature, own) ->
            lines.add(String.format(Locale.ROOT, "%s\t%s\t%.2f", cell.name(), feature, own[0])));
    return lines;
  }

  private static List<Known> known(ReadEvents read) {
    RuleEventExtractor rules = new RuleEventExtractor(CellWeights.NONE);
    List<EventMention> events = rules.extract(read.text(), read.mentions(), read.teller());
    List<CellExample> examples = rules.examples(read.text(), read.mentions(), read.teller());
    EventJudge judge = new EventJudge(read.words());
    List<Known> known = new ArrayList<>();
    for (EventLabel label : read.labels()) {
      if (label.part() != Part.TUNE) {
        continue;
      }
      Optional<EventMention> event = EventJudge.find(label, events);
      Map<EventCell, EventJudge.Verdict> verdicts = judge.judge(label, event);
      for (CellExample example : examples) {
        if (example.trigger().equals(label.trigger())) {
          answer(read, judge, label, verdicts, example)
              .ifPresent(answer -> known.add(new Known(read.document(), example, answer)));
        }
      }
    }
    return known;
  }

  /// The answer to a question; none where the label does not say, or a row says it already.
  private static Optional<Boolean> answer(
      ReadEvents read,
      EventJudge judge,
      EventLabel label,
      Map<EventCell, EventJudge.Verdict> verdicts,
      CellExample example) {
    if (example.cell() == Cell.ACT) {
      return Optional.of(label.type().isPresent());
    }
    if (label.type().isEmpty()) {
      return Optional.empty();
    }
    EventCell cell = EventCell.valueOf(example.cell().name());
    boolean right = judge.isOf(label, cell, example.words());
    boolean missing =
        EventJudge.missing(verdicts, cell).stream()
            .anyMatch(phrase -> judge.isOf(phrase, example.words()));
    if (right && !missing && !cell.isOneThing()) {
      return Optional.empty();
    }
    boolean seen = label.passage().contains(example.words()) || isTitle(read, example.words());
    return right || seen ? Optional.of(right) : Optional.empty();
  }

  private static boolean isTitle(ReadEvents read, TextSpan words) {
    return read.text().sentenceAt(words.begin()).block() == BlockKind.TITLE;
  }
}
