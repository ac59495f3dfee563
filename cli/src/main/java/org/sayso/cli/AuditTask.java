package org.sayso.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.audit.FindingKind;
import org.sayso.eval.audit.AuditEvaluation;
import org.sayso.eval.audit.AuditEvaluation.Read;
import org.sayso.eval.audit.AuditLabel;
import org.sayso.eval.audit.AuditLabel.Part;
import org.sayso.eval.audit.AuditLabels;
import org.sayso.eval.audit.AuditScores;
import org.sayso.nlp.RulesReader;
import org.sayso.nlp.intake.IntakeLimits;
import org.sayso.nlp.intake.PathSource;

/// `sayso evaluate audit`: what is noted on lines of digests, on labelled lines.
///
/// @param learned a file for the weights of the second opinion that are learned of the lines
/// @param folds whether to score what was learned without the document of a line, too
record AuditTask(RulesReader reader, Optional<Path> learned, boolean folds)
    implements EvaluationTask {
  private static final String HEADER = "part\tdocument\tkinds\tread\tline\tfindings";

  /// Scores the lines whose articles are below `data`; writes `audit.tsv` into `predictions`: a row
  /// for each line, with words of the open part alone, since the other is for scoring.
  @Override
  public Outcome score(Path data, Optional<Path> predictions) throws IOException {
    AuditEvaluation evaluation = new AuditEvaluation(reader.pipeline(), AuditLabels.all());
    AuditEvaluation.Outcome outcome = evaluation.score(source(data));
    if (outcome.documents() == 0) {
      throw Failure.usage(
          "none of the labelled articles is here",
          data.toString(),
          "name a folder that holds the Wikinews articles of 2019 or texts of PolNeAR");
    }
    if (predictions.isPresent()) {
      Files.createDirectories(predictions.get());
      Files.write(
          predictions.get().resolve("audit.tsv"),
          Stream.concat(Stream.of(HEADER), outcome.reads().stream().map(AuditTask::row)).toList());
    }
    if (learned.isPresent()) {
      Files.write(learned.orElseThrow(), evaluation.learning().learn().lines());
    }
    Map<String, Double> metrics = new TreeMap<>();
    outcome.scores().forEach((part, scores) -> put(metrics, part, outcome.reads(), scores));
    outcome.sets().forEach((name, scores) -> put(metrics, "set." + name, scores));
    outcome.ruled().forEach((name, scores) -> put(metrics, "rules.set." + name, scores));
    if (folds) {
      evaluation
          .learning()
          .folds()
          .forEach((name, scores) -> {
            put(metrics, "folds.set." + name, scores);
            kinds(metrics, "folds.set." + name, scores);
          });
    }
    metrics.put("titles.lines", (double) outcome.titles().lines());
    metrics.put("titles.noted", (double) outcome.titles().noted());
    metrics.put("titles.noted.by.rules", (double) outcome.titles().ruled());
    metrics.put("labels.moved", (double) outcome.moved());
    return new Outcome(outcome.documents(), metrics);
  }

  /// What lies in the folder, and behind the links in it.
  private static PathSource source(Path data) throws IOException {
    List<String> paths = new ArrayList<>(List.of(data.toString()));
    try (Stream<Path> children = Files.list(data)) {
      for (Path link : children.filter(Files::isSymbolicLink).sorted().toList()) {
        paths.add(link.toRealPath().toString());
      }
    }
    return new PathSource(paths, Optional.empty(), IntakeLimits.DEFAULT);
  }

  private static void put(
      Map<String, Double> metrics, Part part, List<Read> reads, AuditScores scores) {
    String name = part.name().toLowerCase(Locale.ROOT);
    List<AuditLabel> labels =
        reads.stream().map(Read::label).filter(label -> label.part() == part).toList();
    if (labels.isEmpty()) {
      return;
    }
    put(metrics, name, scores);
    metrics.put(name + ".lines.exact", scores.exact());
    kinds(metrics, name, scores);
  }

  private static void put(Map<String, Double> metrics, String name, AuditScores scores) {
    Set<FindingKind> findings = EnumSet.complementOf(EnumSet.of(FindingKind.SUPPORTED));
    metrics.put(name + ".lines", (double) scores.lines());
    metrics.put(name + ".f1", scores.f1());
    metrics.put(name + ".findings.f1", scores.f1OfFindings());
    metrics.put(name + ".findings.precision", scores.precision(findings));
    metrics.put(name + ".findings.recall", scores.recall(findings));
  }

  private static void kinds(Map<String, Double> metrics, String name, AuditScores scores) {
    for (FindingKind kind : FindingKind.values()) {
      if (scores.labelled(kind) > 0) {
        metrics.put(
            name + ".kind." + kind.name().toLowerCase(Locale.ROOT) + ".f1",
            scores.f1(Set.of(kind)));
      }
    }
  }

  private static String row(Read read) {
    AuditLabel label = read.label();
    boolean open = label.part() == Part.TUNE;
    return String.join(
        "\t",
        label.part().name(),
        label.document().toString(),
        names(label.kinds()),
        names(read.noted()),
        open ? read.line() : "-",
        open
            ? read.findings().stream()
                .map(found -> found.kind() + " [" + found.line().text() + "] " + found.message())
                .collect(Collectors.joining("; "))
                .replaceAll("\\s+", " ")
            : "-");
  }

  private static String names(Set<FindingKind> kinds) {
    return kinds.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
  }
}
