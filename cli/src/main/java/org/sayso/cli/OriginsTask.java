package org.sayso.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sayso.corroboration.Kinship;
import org.sayso.corroboration.origin.OriginWeights;
import org.sayso.eval.origins.OriginEvaluation;
import org.sayso.eval.origins.OriginEvaluation.Found;
import org.sayso.eval.origins.OriginEvaluation.Judged;
import org.sayso.eval.origins.OriginLabel;
import org.sayso.eval.origins.OriginLearning;
import org.sayso.nlp.Dictionaries;
import org.sayso.nlp.RulesReader;
import org.sayso.nlp.intake.PathSource;

/// `sayso evaluate origins`: whose knowledge attributions go back to, on the demo set that comes
/// with Sayso and on the labelled articles of a folder.
///
/// @param learned a file for the weights that are learned of the labels for that
/// @param folds whether to score labels by what was learned without their documents, too
record OriginsTask(
    RulesReader reader, Dictionaries dictionaries, Optional<Path> learned, boolean folds)
    implements EvaluationTask {
  private static final double PERCENT = 100;
  private static final String HEADER =
      "part\tcorpus\tdocument\tbegin\tlabel\tread\tby\tright\twho\tvoice\twords";

  /// Scores the demo set and the labels whose documents are below `data`; writes `origins.tsv` into
  /// `predictions`: a row for each label, with what was read of the open part alone, since the
  /// other is for scoring.
  @Override
  public Outcome score(Path data, Optional<Path> predictions) throws IOException {
    List<OriginLabel> labels = OriginLabel.all();
    List<OriginEvaluation.Outcome> outcomes = new ArrayList<>();
    outcomes.add(demo(labels));
    outcomes.add(
        new OriginEvaluation(
                reader.pipeline(), Kinship.of(dictionaries.actors()), of(labels, "wikinews"))
            .read(PathSource.of(data)));
    List<Found> found = outcomes.stream().flatMap(outcome -> outcome.found().stream()).toList();
    List<Judged> judged = found.stream().map(one -> one.judged(OriginWeights.bundled())).toList();
    if (predictions.isPresent()) {
      Files.createDirectories(predictions.get());
      List<String> rows = new ArrayList<>(List.of(HEADER));
      judged.forEach(one -> rows.add(row(one)));
      Files.write(predictions.get().resolve("origins.tsv"), rows, StandardCharsets.UTF_8);
    }
    SortedMap<String, Double> metrics = new TreeMap<>();
    addParts(metrics, "", judged);
    OriginLearning learning = new OriginLearning(found);
    if (learned.isPresent()) {
      Files.write(learned.orElseThrow(), learning.learn().lines(), StandardCharsets.UTF_8);
    }
    if (folds) {
      addParts(metrics, "folds.", learning.folds());
      addParts(metrics, "rules.", learning.rules());
    }
    metrics.put(
        "labels.moved", (double) outcomes.stream().mapToInt(OriginEvaluation.Outcome::moved).sum());
    return new Outcome(
        outcomes.stream().mapToInt(OriginEvaluation.Outcome::documents).sum(), metrics);
  }

  private static List<OriginLabel> of(List<OriginLabel> labels, String corpus) {
    return labels.stream().filter(label -> label.corpus().equals(corpus)).toList();
  }

  /// The demo set with the dictionaries that come with it.
  private static OriginEvaluation.Outcome demo(List<OriginLabel> labels) throws IOException {
    try (DemoFolder demo = DemoFolder.unpacked()) {
      Dictionaries own = demo.dictionaries();
      return new OriginEvaluation(
              RulesReader.of(own, Version.text()).pipeline(),
              Kinship.of(own.actors()),
              of(labels, "demo"))
          .read(PathSource.of(demo.documents()));
    }
  }

  private static void addParts(
      SortedMap<String, Double> metrics, String before, List<Judged> judged) {
    for (OriginLabel.Part part : OriginLabel.Part.values()) {
      List<Judged> own = judged.stream().filter(one -> one.label().part() == part).toList();
      addAll(metrics, before + part.name().toLowerCase(Locale.ROOT), own);
    }
  }

  private static void addAll(SortedMap<String, Double> metrics, String name, List<Judged> judged) {
    add(metrics, name, judged);
    for (String corpus : List.of("demo", "wikinews")) {
      add(
          metrics,
          name + "." + corpus,
          judged.stream().filter(one -> one.label().corpus().equals(corpus)).toList());
    }
  }

  private static void add(SortedMap<String, Double> metrics, String name, List<Judged> judged) {
    metrics.put(name + ".labels", (double) judged.size());
    metrics.put(name + ".kind", share(judged.stream().filter(Judged::kindIsRight).count(), judged));
    metrics.put(name + ".who", share(judged.stream().filter(Judged::whoIsRight).count(), judged));
    metrics.put(name + ".right", share(judged.stream().filter(Judged::isRight).count(), judged));
  }

  private static double share(long part, List<Judged> all) {
    return all.isEmpty() ? 0 : PERCENT * part / all.size();
  }

  private static String row(Judged judged) {
    OriginLabel label = judged.label();
    boolean open = label.part() == OriginLabel.Part.TUNE;
    return String.join(
        "\t",
        label.part().name(),
        label.corpus(),
        label.document().toString(),
        Integer.toString(label.content().begin()),
        open ? label.kinds().toString() : "-",
        open ? judged.lineage().map(one -> one.kind().name()).orElse("-") : "-",
        open ? judged.lineage().map(one -> one.by().name()).orElse("-") : "-",
        open ? (judged.kindIsRight() ? "kind " : "") + (judged.whoIsRight() ? "who" : "") : "-",
        open ? judged.lineage().map(one -> one.who().name()).orElse("-") : "-",
        open ? judged.voice().replaceAll("\\s+", " ") : "-",
        open ? judged.words().replaceAll("\\s+", " ") : "-");
  }
}
