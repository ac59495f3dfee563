package org.sayso.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.sayso.annotation.Annotator;
import org.sayso.annotation.DefaultAnnotator;
import org.sayso.claim.Stance;
import org.sayso.eval.chains.ChainCase;
import org.sayso.eval.chains.ChainCases;
import org.sayso.eval.chains.ChainEvaluation;
import org.sayso.eval.polnear.BratFile;
import org.sayso.eval.polnear.CofenetEvaluation;
import org.sayso.eval.polnear.CofenetReader;
import org.sayso.eval.polnear.CofenetRow;
import org.sayso.eval.polnear.PolnearArticle;
import org.sayso.eval.polnear.PolnearEvaluation;
import org.sayso.eval.polnear.PolnearReader;
import org.sayso.eval.polnear.Role;
import org.sayso.eval.polnear.RoleSpan;
import org.sayso.eval.polnear.SpanScores;
import org.sayso.eval.sentences.ReviewedSentences;
import org.sayso.eval.sentences.SentenceGold;
import org.sayso.eval.sentences.SentenceScorer;
import org.sayso.eval.stance.StanceEvaluation;
import org.sayso.eval.stance.StanceLabel;
import org.sayso.eval.stance.StanceLabel.Act;
import org.sayso.eval.stance.StanceLabels;
import org.sayso.eval.stance.StanceScores;
import org.sayso.nlp.Dictionaries;
import org.sayso.nlp.RulesReader;
import org.sayso.nlp.annotation.OpenNlpLanguageIdentifier;
import org.sayso.nlp.annotation.OpenNlpPosTagger;
import org.sayso.nlp.intake.PathSource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `sayso evaluate`: holds the reader against texts that people have marked.
@Command(
    name = "evaluate",
    description = "Hold the reader against texts that people have marked.",
    mixinStandardHelpOptions = true)
final class EvaluateCommand implements Callable<Integer> {
  private static final double NANOS = 1e9;
  private static final String OWN_TEXTS = "Sayso's own";

  @Mixin private CommonOptions common = new CommonOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  /// What can be evaluated so far.
  enum Task {
    /// Ends of sentences, reviewed in articles of PolNeAR's development part.
    SENTENCES,
    /// Source, cue and content of attributions, in PolNeAR's form.
    POLNEAR,
    /// What speakers do with what they say, on labelled attributions.
    STANCE,
    /// Claims inside claims, on texts of our own.
    CHAINS
  }

  @Parameters(paramLabel = "TASK", description = "One of ${COMPLETION-CANDIDATES}.")
  private Task task = Task.SENTENCES;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "A folder of the corpus; CHAINS needs none.")
  private Optional<Path> folder = Optional.empty();

  private Path data = Path.of("");

  @Option(
      names = "--predictions",
      paramLabel = "OUT",
      description = "POLNEAR: a folder for what was read, in the corpus's form.")
  private Optional<Path> predictions = Optional.empty();

  /// The frame of every evaluation (`docs/formats.md`).
  ///
  /// @param metrics percentages by name, one digit
  private record Result(
      String task,
      String data,
      int documents,
      int repairs,
      Map<String, Double> metrics,
      double seconds,
      String by) {}

  @Override
  public Integer call() {
    if (folder.isEmpty() && task != Task.CHAINS) {
      throw Failure.usage("this task needs a corpus", "--data", "name the corpus's folder");
    }
    data = folder.orElse(Path.of("."));
    if (!Files.isDirectory(data)) {
      throw Failure.usage("there is no such folder", data.toString(), "name the corpus's folder");
    }
    try {
      long begin = System.nanoTime();
      Map<String, Double> metrics = new TreeMap<>();
      int documents =
          switch (task) {
            case SENTENCES -> sentences(metrics);
            case POLNEAR -> polnear(metrics);
            case STANCE -> stance(metrics);
            case CHAINS -> chains(metrics);
          };
      double seconds = round((System.nanoTime() - begin) / NANOS);
      String name = task.name().toLowerCase(Locale.ROOT);
      print(
          new Result(
              name,
              folder.map(Path::toString).orElse(OWN_TEXTS),
              documents,
              0,
              metrics,
              seconds,
              "rules@1"));
      return ExitCode.DONE;
    } catch (IOException e) {
      throw Failure.failed(
          "the corpus cannot be read (" + e + ")", data.toString(), "check its rights", e);
    }
  }

  private static Annotator annotator() {
    return new DefaultAnnotator(OpenNlpPosTagger.load(), OpenNlpLanguageIdentifier.load());
  }

  private int sentences(Map<String, Double> metrics) throws IOException {
    List<SentenceGold> gold = List.of();
    for (Path folder : folders()) {
      gold = ReviewedSentences.read(folder);
      if (!gold.isEmpty()) {
        break;
      }
    }
    if (gold.isEmpty()) {
      throw Failure.usage(
          "none of the reviewed articles is here", data.toString(), "name PolNeAR's folder");
    }
    SentenceScorer.Score score = SentenceScorer.score(gold, annotator());
    metrics.put("precision", round(score.precision()));
    metrics.put("recall", round(score.recall()));
    metrics.put("f1", round(score.f1()));
    return score.documents();
  }

  /// The folder and all below it, since a corpus is known by what it holds.
  private List<Path> folders() throws IOException {
    try (Stream<Path> all = Files.walk(data)) {
      return all.filter(Files::isDirectory).sorted().toList();
    }
  }

  private int polnear(Map<String, Double> metrics) throws IOException {
    PolnearEvaluation reader = new PolnearEvaluation(annotator());
    List<Path> rows = PolnearReader.isIn(data) ? List.of() : CofenetReader.files(data);
    SpanScores scores = new SpanScores();
    int documents = 0;
    for (Path file : rows) {
      documents += rows(file, reader, scores);
    }
    if (rows.isEmpty()) {
      List<PolnearArticle> articles = PolnearReader.read(data);
      scores = reader.evaluate(articles);
      documents = articles.size();
      if (predictions.isPresent()) {
        for (PolnearArticle article : articles) {
          BratFile.write(predictions.get(), article.name(), reader.attributions(article.text()));
        }
      }
    }
    for (Role role : SpanScores.roles()) {
      String name = role.name().toLowerCase(Locale.ROOT);
      SpanScores.Score exact = scores.exact(role);
      metrics.put(name + ".exact.precision", round(exact.precision()));
      metrics.put(name + ".exact.recall", round(exact.recall()));
      metrics.put(name + ".exact.f1", round(exact.f1()));
      metrics.put(name + ".begin.f1", round(scores.begin(role).f1()));
      metrics.put(name + ".jaccard", round(scores.jaccard(role)));
      // Tokens where the corpus comes in tokens.
      metrics.put(name + ".characters.f1", round(scores.characters(role).f1()));
    }
    return documents;
  }

  /// Adds the scores of a file of CofeNet's rows and gives the number of its articles.
  private int rows(Path file, PolnearEvaluation reader, SpanScores scores) throws IOException {
    List<CofenetRow> rows = CofenetReader.read(file);
    List<SortedSet<RoleSpan>> read =
        CofenetEvaluation.predict(rows, CofenetEvaluation.rowByRow(reader::predict));
    CofenetEvaluation.score(rows, read, scores);
    if (predictions.isPresent()) {
      CofenetEvaluation.write(
          rows, read, predictions.orElseThrow().resolve(file.getFileName().toString()));
    }
    return (int) rows.stream().map(CofenetRow::id).distinct().count();
  }

  private int stance(Map<String, Double> metrics) throws IOException {
    List<StanceLabel> labels = StanceLabels.all();
    RulesReader reader = RulesReader.of(Dictionaries.load(List.of(), List.of()), Version.text());
    StanceEvaluation.Outcome outcome =
        new StanceEvaluation(reader.pipeline(), labels).score(PathSource.of(data));
    if (outcome.documents() == 0) {
      throw Failure.usage(
          "none of the labelled documents is here",
          data.toString(),
          "name a folder that holds the reports, Wikinews, MUC-4's development texts or PolNeAR");
    }
    outcome
        .scores()
        .forEach((part, scores) -> stance(metrics, part.name().toLowerCase(Locale.ROOT), scores));
    metrics.put("labels.moved", (double) outcome.moved());
    metrics.put("agreement.stance", round(StanceScores.agreement(labels, Act::stance)));
    metrics.put("agreement.basis", round(StanceScores.agreement(labels, Act::basis)));
    metrics.put("agreement.narrator", round(StanceScores.agreement(labels, Act::narrator)));
    return outcome.documents();
  }

  private static void stance(Map<String, Double> metrics, String part, StanceScores scores) {
    for (Stance stance : Stance.values()) {
      StanceScores.Score score = scores.of(stance);
      if (score.labels() >= StanceScores.ENOUGH) {
        String name = part + "." + stance.name().toLowerCase(Locale.ROOT);
        metrics.put(name + ".precision", round(score.precision()));
        metrics.put(name + ".recall", round(score.recall()));
        metrics.put(name + ".f1", round(score.f1()));
      }
    }
    metrics.put(part + ".macro.f1", round(scores.macroF1()));
    metrics.put(part + ".attributions", (double) scores.attributions());
    metrics.put(part + ".attributions.read", round(scores.readShare()));
    metrics.put(part + ".others.read", round(scores.othersReadShare()));
    metrics.put(part + ".basis.accuracy", round(scores.basisAccuracy()));
    metrics.put(part + ".narrator.accuracy", round(scores.narratorAccuracy()));
  }

  private static int chains(Map<String, Double> metrics) throws IOException {
    List<ChainCase> cases = ChainCases.all();
    RulesReader reader = RulesReader.of(Dictionaries.load(List.of(), List.of()), Version.text());
    ChainEvaluation.metrics(new ChainEvaluation(reader.pipeline()).score(cases))
        .forEach((name, value) -> metrics.put(name, round(value)));
    return cases.size();
  }

  private static double round(double value) {
    return Math.round(value * 10) / 10.0;
  }

  private void print(Result result) {
    PrintWriter out = spec.commandLine().getOut();
    if (common.json()) {
      JsonOutput.print(out, result);
      return;
    }
    out.printf("%s on %d documents of %s%n", result.task(), result.documents(), result.data());
    result
        .metrics()
        .forEach((name, value) -> out.printf(Locale.ROOT, "  %-24s %5.1f%n", name, value));
    out.printf(Locale.ROOT, "  %.1f s, by %s%n", result.seconds(), result.by());
    out.flush();
  }
}
