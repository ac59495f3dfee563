package org.sayso.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.sayso.eval.coreference.DrawnSource;
import org.sayso.eval.coreference.EcbDocument;
import org.sayso.eval.coreference.EcbEvaluation;
import org.sayso.eval.coreference.EcbReader;
import org.sayso.eval.coreference.SourceDraw;
import org.sayso.eval.coreference.SourceEvaluation;
import org.sayso.eval.coreference.SourceEvaluation.Answer;
import org.sayso.eval.coreference.SourceEvaluation.Judged;
import org.sayso.eval.coreference.SourceLabel;
import org.sayso.eval.coreference.SourceLabels;
import org.sayso.eval.coreference.TieCounts;
import org.sayso.eval.coreference.TieExample;
import org.sayso.eval.coreference.TieLearning;
import org.sayso.nlp.RulesReader;
import org.sayso.nlp.intake.PathSource;

/// `sayso evaluate coreference`: whom pronouns, role nouns and names stand for within a document.
record CoreferenceTask(RulesReader reader, boolean draw) implements EvaluationTask {
  private static final String DRAWN = "kind\tdocument\tbegin\tend\twords\ttext";
  private static final String SOURCES =
      "half\tdocument\tbegin\tend\tmention\tclaim\twords\tend\tspeaker\tgold";
  private static final String TIES = "topic\tdocument\tbegin\tend\tform\tverdict\twords\tend";

  /// Scores ECB+'s documents below `data`, or the labelled sources whose documents are there.
  /// Writes into `predictions`: `ties.tsv` with ECB+'s even topics, or `sources.tsv` with the
  /// tuning half, and what was drawn to be labelled (`drawn.tsv`).
  @Override
  public Outcome score(Path data, Optional<Path> predictions) throws IOException {
    if (predictions.isPresent()) {
      Files.createDirectories(predictions.get());
    }
    if (draw) {
      draw(data, predictions.orElse(data));
      return new Outcome(0, new TreeMap<>());
    }
    return EcbReader.isIn(data) ? chains(data, predictions) : sources(data, predictions);
  }

  private Outcome chains(Path data, Optional<Path> predictions) throws IOException {
    EcbEvaluation tune = evaluation();
    EcbEvaluation check = evaluation();
    List<EcbDocument> documents = EcbReader.read(data);
    documents.forEach(document -> (document.isOpen() ? tune : check).add(document));
    if (predictions.isPresent()) {
      List<String> rows = new ArrayList<>(List.of(TIES));
      tune.rows().forEach(one -> rows.add(row(one)));
      Files.write(predictions.get().resolve("ties.tsv"), rows);
      Files.write(
          predictions.get().resolve("pairs.tsv"),
          tune.examples().stream().flatMap(one -> one.rows().stream()).toList());
    }
    SortedMap<String, Double> metrics = new TreeMap<>(tune.metrics("tune."));
    metrics.putAll(check.metrics("check."));
    return new Outcome(documents.size(), metrics);
  }

  /// Learns from ECB+'s even topics and the tuning half of the labelled sources below `data`.
  void learn(Path data, Path file) throws IOException {
    List<TieExample> examples = new ArrayList<>();
    EcbEvaluation chains = evaluation();
    EcbReader.read(data).stream().filter(EcbDocument::isOpen).forEach(chains::add);
    examples.addAll(chains.examples());
    new SourceEvaluation(
            reader.pipeline(),
            SourceLabels.all().stream().filter(one -> one.half() == SourceLabel.Half.TUNE).toList())
        .score(PathSource.of(data)).stream()
            .flatMap(one -> one.example().stream())
            .forEach(examples::add);
    TieLearning.learn(examples, file);
  }

  private EcbEvaluation evaluation() {
    return new EcbEvaluation(reader.annotator(), reader.mentions(), reader.resolver());
  }

  private static String row(EcbEvaluation.Row row) {
    return String.join(
        "\t",
        Integer.toString(row.document().topic()),
        row.document().name(),
        Integer.toString(row.mention().span().begin()),
        Integer.toString(row.mention().span().end()),
        row.mention().form().name(),
        row.verdict().name(),
        row.mention().words().text().replaceAll("\\s", " "),
        row.end().words().text().replaceAll("\\s", " "));
  }

  private Outcome sources(Path data, Optional<Path> predictions) throws IOException {
    List<SourceLabel> labels = SourceLabels.all();
    List<Judged> judged =
        new SourceEvaluation(reader.pipeline(), labels).score(PathSource.of(data));
    if (predictions.isPresent()) {
      List<String> rows = new ArrayList<>(List.of(SOURCES));
      judged.stream()
          .filter(one -> one.label().half() == SourceLabel.Half.TUNE)
          .forEach(one -> rows.add(row(one)));
      Files.write(predictions.get().resolve("sources.tsv"), rows);
      Files.write(
          predictions.get().resolve("pairs.tsv"),
          judged.stream()
              .filter(one -> one.label().half() == SourceLabel.Half.TUNE)
              .flatMap(one -> one.example().stream())
              .flatMap(one -> one.rows().stream())
              .toList());
    }
    SortedMap<String, Double> metrics = new TreeMap<>();
    for (SourceLabel.Half half : SourceLabel.Half.values()) {
      List<Judged> own = judged.stream().filter(one -> one.label().half() == half).toList();
      String name = half.name().toLowerCase(Locale.ROOT);
      add(metrics, name + ".mention", own, Judged::tie);
      add(metrics, name + ".claim", own, Judged::speaker);
    }
    long documents = judged.stream().map(one -> one.label().document()).distinct().count();
    return new Outcome((int) documents, metrics);
  }

  private static void add(
      SortedMap<String, Double> metrics,
      String name,
      List<Judged> judged,
      Function<Judged, Optional<Answer>> answer) {
    TieCounts all = new TieCounts();
    SortedMap<String, TieCounts> counts = new TreeMap<>();
    for (Judged one : judged) {
      answer
          .apply(one)
          .map(Answer::verdict)
          .ifPresent(found -> {
            all.add(found);
            counts.computeIfAbsent(kind(one), any -> new TieCounts()).add(found);
          });
    }
    all.addTo(metrics, name);
    counts.forEach((kind, own) -> own.addTo(metrics, name + "." + kind));
  }

  private static String kind(Judged judged) {
    String words = judged.words().toLowerCase(Locale.ROOT);
    return switch (words) {
      case "he", "she" -> "person";
      case "they", "it" -> words;
      default -> "role";
    };
  }

  private static String row(Judged judged) {
    SourceLabel label = judged.label();
    return String.join(
        "\t",
        label.half().name(),
        label.document().toString(),
        Integer.toString(label.span().begin()),
        Integer.toString(label.span().end()),
        judged.tie().map(one -> one.verdict().name()).orElse("-"),
        judged.speaker().map(one -> one.verdict().name()).orElse("-"),
        judged.words().replaceAll("\\s", " "),
        judged.tie().map(Answer::name).orElse("-").replaceAll("\\s", " "),
        judged.speaker().map(Answer::name).orElse("-").replaceAll("\\s", " "),
        judged.gold().replaceAll("\\s", " "));
  }

  private void draw(Path data, Path out) throws IOException {
    List<String> rows = new ArrayList<>(List.of(DRAWN));
    new SourceDraw(reader.pipeline()).draw(PathSource.of(data)).forEach(one -> rows.add(row(one)));
    Files.write(out.resolve("drawn.tsv"), rows);
  }

  private static String row(DrawnSource drawn) {
    return String.join(
        "\t",
        drawn.kind().name(),
        drawn.document().toString(),
        Integer.toString(drawn.span().begin()),
        Integer.toString(drawn.span().end()),
        drawn.words().hex(),
        drawn.text().replaceAll("\\s", " "));
  }
}
