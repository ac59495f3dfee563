package org.sayso.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sayso.eval.events.EventCell;
import org.sayso.eval.events.EventEvaluation;
import org.sayso.eval.events.EventEvaluation.Line;
import org.sayso.eval.events.EventJudge;
import org.sayso.eval.events.EventLabel;
import org.sayso.eval.events.EventLabels;
import org.sayso.eval.events.ToldScores;
import org.sayso.eval.events.ToldText;
import org.sayso.nlp.RulesReader;
import org.sayso.nlp.intake.PathSource;
import org.sayso.text.TextSpan;

/// `sayso evaluate events`: the cells of events, on labelled events.
record EventsTask(RulesReader reader) implements EvaluationTask {
  private static final String HEADER =
      "part\tcorpus\tdocument\ttrigger\ttype\tread\tcell\tright\tmissing\tspurious";

  /// Scores the labels whose documents are below `data`; writes `events.tsv` into `predictions`: a
  /// row for each cell that is wrong, with words of TUNE alone, since CHECK is for scoring.
  @Override
  public Outcome score(Path data, Optional<Path> predictions) throws IOException {
    List<EventLabel> labels = EventLabels.all();
    EventEvaluation evaluation =
        new EventEvaluation(reader.pipeline(), labels, PathSource.of(data));
    if (evaluation.documents() == 0) {
      throw Failure.usage(
          "none of the labelled documents is here",
          data.toString(),
          "name a folder that holds the reports, Wikinews, MUC-4's development texts or PolNeAR");
    }
    List<Line> lines = evaluation.read();
    if (predictions.isPresent()) {
      Files.createDirectories(predictions.get());
      List<String> rows = new ArrayList<>(List.of(HEADER));
      lines.stream()
          .filter(line -> line.label().part() == EventLabel.Part.TUNE)
          .flatMap(line -> rows(line).stream())
          .forEach(rows::add);
      Files.write(predictions.get().resolve("events.tsv"), rows);
    }
    Map<String, Double> metrics = EventEvaluation.metrics(lines);
    metrics.putAll(
        ToldScores.of(reader.pipeline(), ToldText.Part.DEV, PathSource.of(data)).metrics("told"));
    metrics.put("labels.moved", (double) labels.size() - evaluation.labels());
    return new Outcome(evaluation.documents(), metrics);
  }

  private static List<String> rows(Line line) {
    return Arrays.stream(EventCell.values())
        .filter(cell -> line.verdicts().containsKey(cell))
        .map(cell -> row(line, cell))
        .toList();
  }

  private static String row(Line line, EventCell cell) {
    EventLabel label = line.label();
    EventJudge.Verdict verdict = Objects.requireNonNull(line.verdicts().get(cell), cell.name());
    return String.join(
        "\t",
        label.part().name(),
        label.corpus(),
        label.document().toString(),
        label.trigger().begin() + "-" + label.trigger().end(),
        label.type().map(Enum::name).orElse("NONE"),
        line.event().map(event -> event.type().name()).orElse("NONE"),
        cell.name(),
        verdict.isRight() ? "yes" : "no",
        words(line, verdict.missing().stream().map(List::getFirst).toList()),
        words(line, verdict.spurious()));
  }

  private static String words(Line line, List<TextSpan> spans) {
    return spans.stream()
        .map(span -> span.of(line.words()).replaceAll("\\s+", " "))
        .collect(Collectors.joining(" | "));
  }
}
