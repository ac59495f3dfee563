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
import org.sayso.eval.coreference.TieEvaluation;
import org.sayso.eval.coreference.TieTraining;
import org.sayso.mention.TieModel;
import org.sayso.nlp.Dictionaries;
import org.sayso.nlp.RulesReader;
import org.sayso.nlp.intake.PathSource;
import org.sayso.pipeline.NewsPipeline;

/// `sayso evaluate coreference`: whom pronouns, role nouns and names stand for within a document.
record CoreferenceTask(RulesReader reader, boolean draw) implements EvaluationTask {
  private static final String DRAWN = "kind\tdocument\tbegin\tend\twords\ttext";
  private static final String SOURCES =
      "half\tdocument\tbegin\tend\tmention\tclaim\twords\tend\tspeaker\tgold";
  private static final String TIES = "topic\tdocument\tbegin\tend\tform\tverdict\twords\tend";

  /// Scores ECB+'s documents below `data`, or the labelled sources whose documents are there.
  /// Writes into `predictions`: `ties.tsv` with ECB+'s even topics, or `sources.tsv` with the
  /// tuning half; or only what is drawn to be labelled, `drawn.tsv`.
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

  /// Learns ties from the dense labels whose documents are below `data`; scores by tenths.
  static Outcome learn(Path data, Path file, Optional<Path> predictions) throws IOException {
    TieTraining training = new TieTraining(rules(), PathSource.of(data));
    training.write(file);
    Outcome outcome = new Outcome(training.documents(), training.folds());
    if (predictions.isPresent()) {
      Files.createDirectories(predictions.get());
      Files.write(predictions.get().resolve("ties.tsv"), training.rows());
    }
    return outcome;
  }

  /// The reader that ties by rules alone.
  private static NewsPipeline rules() throws IOException {
    Dictionaries own = Dictionaries.load(List.of(), List.of());
    return RulesReader.of(own, Version.text(), TieModel.NONE).pipeline();
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
    }
    SortedMap<String, Double> metrics = new TreeMap<>(tune.metrics("tune."));
    metrics.putAll(check.metrics("check."));
    return new Outcome(documents.size(), metrics);
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
    }
    SortedMap<String, Double> metrics =
        TieEvaluation.score(rules(), TieModel.bundled(), PathSource.of(data));
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
