package org.sayso.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sayso.claim.Stance;
import org.sayso.eval.stance.StanceEvaluation;
import org.sayso.eval.stance.StanceLabel;
import org.sayso.eval.stance.StanceLabel.Act;
import org.sayso.eval.stance.StanceLabels;
import org.sayso.eval.stance.StanceScores;
import org.sayso.eval.stance.WholeScores;
import org.sayso.nlp.RulesReader;
import org.sayso.nlp.intake.PathSource;

/// `sayso evaluate stance`: what speakers do with what they say, on labelled attributions.
record StanceTask(RulesReader reader) implements EvaluationTask {
  private static final String HEADER =
      "part\tdocument\tcue.begin\tcue.end\tstance\tread\tby\twords";

  /// Scores the labels whose documents are below `data`; writes `stance.tsv` into `predictions`: a
  /// row for each label, with words of the open parts alone, since the others are for scoring.
  @Override
  public Outcome score(Path data, Optional<Path> predictions) throws IOException {
    List<StanceLabel> labels = StanceLabels.all();
    List<StanceLabel> every =
        Stream.of(labels, StanceLabels.agreed(), StanceLabels.drawn(), StanceLabels.natural())
            .flatMap(List::stream)
            .toList();
    StanceEvaluation.Outcome outcome =
        new StanceEvaluation(reader.pipeline(), every, StanceLabels.whole())
            .score(PathSource.of(data));
    if (outcome.documents() == 0) {
      throw Failure.usage(
          "none of the labelled documents is here",
          data.toString(),
          "name a folder that holds the reports, Wikinews, MUC-4's development texts or PolNeAR");
    }
    if (predictions.isPresent()) {
      Files.createDirectories(predictions.get());
      Files.write(
          predictions.get().resolve("stance.tsv"),
          Stream.concat(Stream.of(HEADER), outcome.reads().stream().map(StanceTask::row)).toList());
    }
    Map<String, Double> metrics = new TreeMap<>();
    outcome
        .scores()
        .forEach((part, scores) -> {
          if (scores.attributions() == 0) {
            return;
          }
          String name = part.name().toLowerCase(Locale.ROOT);
          putClasses(metrics, name, scores, part.isDrawn());
          if (!part.isDrawn()) {
            metrics.put(name + ".macro.f1", scores.macroF1());
            metrics.put(name + ".accuracy", scores.accuracy());
          }
          if (part == StanceLabel.Part.TRAIN || part == StanceLabel.Part.TEST) {
            putManner(metrics, name, scores);
          }
        });
    for (Stance family : List.of(Stance.DENIES, Stance.CALLS_FOR, Stance.CLAIMS_RESPONSIBILITY)) {
      WholeScores.Score score = outcome.whole().of(family);
      String name = "whole." + family.name().toLowerCase(Locale.ROOT);
      metrics.put(name + ".labels", (double) score.labels());
      metrics.put(name + ".precision", score.precision());
      metrics.put(name + ".recall", score.recall());
    }
    metrics.put("labels.moved", (double) outcome.moved());
    metrics.put("agreement.stance", StanceScores.agreement(labels, Act::stance));
    metrics.put("agreement.basis", StanceScores.agreement(labels, Act::basis));
    metrics.put("agreement.narrator", StanceScores.agreement(labels, Act::narrator));
    return new Outcome(outcome.documents(), metrics);
  }

  private static String row(StanceEvaluation.Read read) {
    StanceLabel label = read.label();
    boolean open = label.part().isOpen();
    return String.join(
        "\t",
        label.part().name(),
        label.document().toString(),
        Integer.toString(label.cue().begin()),
        Integer.toString(label.cue().end()),
        open ? label.first().map(act -> act.stance().name()).orElse("NONE") : "-",
        read.claim().map(claim -> claim.stance().name()).orElse("NONE"),
        read.claim().map(claim -> claim.by().name()).orElse("-"),
        open ? read.words().replaceAll("\\s+", " ") : "-");
  }

  private static void putClasses(
      Map<String, Double> metrics, String part, StanceScores scores, boolean drawn) {
    for (Stance stance : Stance.values()) {
      StanceScores.Score score = scores.of(stance);
      boolean asked = !drawn || stance == Stance.DENIES || stance == Stance.CALLS_FOR;
      if (score.labels() >= StanceScores.ENOUGH && asked) {
        String name = part + "." + stance.name().toLowerCase(Locale.ROOT);
        metrics.put(name + ".precision", score.precision());
        metrics.put(name + ".recall", score.recall());
        metrics.put(name + ".f1", score.f1());
        if (drawn) {
          metrics.put(name + ".precision.strict", score.strict());
        }
      }
    }
    metrics.put(part + ".attributions", (double) scores.attributions());
    metrics.put(part + ".attributions.read", scores.readShare());
    metrics.put(part + ".others.read", scores.othersReadShare());
  }

  /// Basis and narrator, which the later readers did not label.
  private static void putManner(Map<String, Double> metrics, String part, StanceScores scores) {
    metrics.put(part + ".basis.accuracy", scores.basisAccuracy());
    metrics.put(part + ".narrator.accuracy", scores.narratorAccuracy());
  }
}
