package org.sayso.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sayso.annotation.Annotator;
import org.sayso.annotation.DefaultAnnotator;
import org.sayso.claim.AttributionTagger;
import org.sayso.eval.incidents.EventIncidents;
import org.sayso.eval.incidents.IncidentReader;
import org.sayso.eval.incidents.IncidentTraining;
import org.sayso.eval.incidents.LearnedIncidents;
import org.sayso.eval.muc.MucCorpus;
import org.sayso.eval.muc.OfficialDistribution;
import org.sayso.eval.polnear.PolnearEvaluation;
import org.sayso.eval.types.EventTypes;
import org.sayso.eval.types.LearnedTypes;
import org.sayso.mention.MentionTagger;
import org.sayso.nlp.Dictionaries;
import org.sayso.nlp.RulesReader;
import org.sayso.nlp.annotation.OpenNlpPosTagger;
import org.sayso.nlp.encoder.EncoderMentionTagger;
import org.sayso.nlp.encoder.EncoderTagger;
import org.sayso.nlp.encoder.ReaderModel;
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
  private static final String OWN_TEXTS = "texts that come with Sayso";

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
    /// Mentions with their class, in re3d's form.
    MENTIONS,
    /// Words for times with their values, in TimeML's form.
    DATES,
    /// Whom mentions stand for, on labelled mentions and pairs of names.
    ACTORS,
    /// Whom pronouns, role nouns and names stand for within a document, in ECB+'s form and on
    /// labelled sources.
    COREFERENCE,
    /// Places found and resolved, in the forms of LGL, GeoVirus and GeoWebNews.
    PLACES,
    /// Claims inside claims, on texts of our own.
    CHAINS,
    /// Templates of incidents by the rules of MUC-4: a response against a key, or all systems of an
    /// official distribution.
    MUC4,
    /// Whose knowledge attributions go back to, on the demo set and on labelled articles.
    ORIGINS,
    /// What bears on labelled questions and on which side, on the demo set and on labelled
    /// articles.
    QUESTIONS,
    /// Types of events, in the forms of PLOVER, SATP and the India Police Events.
    TYPES,
    /// What a careful reader notes on lines of digests, on labelled lines.
    AUDIT,
    /// Killed and injured, in the form of the Gun Violence Archive.
    HARM,
    /// Who did what to whom, where and when, on labelled events.
    EVENTS,
    /// Which tellings of a text are of one happening, on labelled texts.
    HAPPENINGS,
    /// Articles of one state and month grouped by incident, in the form of the Gun Violence
    /// Archive.
    INCIDENTS,
    /// Documents grouped by the event that they report, in ECB+'s form.
    TOPICS,
    /// Copies among the texts of a controlled set (`sayso make-copies`).
    COPIES,
    /// What finding copies costs in a project of many texts.
    COPIES_COST,
    /// How long a question takes in a project of many documents.
    ASK_COST,
    /// What an article of 600 words costs on one thread.
    COST,
    /// All that docs/quality/reader.md reports and this program can measure.
    READER
  }

  @Parameters(paramLabel = "TASK", description = "One of ${COMPLETION-CANDIDATES}.")
  private Task task = Task.SENTENCES;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "A folder of the corpus; CHAINS needs none.")
  private Optional<Path> folder = Optional.empty();

  @Option(
      names = "--predictions",
      paramLabel = "OUT",
      description =
          "POLNEAR, DATES: a folder for what was read, in the corpus's form; MENTIONS: a folder for"
              + " mentions.tsv; ACTORS: one for actors.tsv, which holds words of the documents; PLACES:"
              + " one for places.tsv; MUC4: one for response.muc4 and role-fillers.json; TYPES: one for"
              + " the sheets with what was read; HARM: one for harm.tsv; COPIES: one for pairs.tsv;"
              + " EVENTS: one for events.tsv, which holds words of the documents;"
              + " AUDIT: one for audit.tsv; INCIDENTS: one for incidents.tsv; TOPICS: one for"
              + " topics.tsv.")
  private Optional<Path> predictions = Optional.empty();

  @Option(names = "--key", paramLabel = "FILE", description = "MUC4: the key's templates.")
  private Optional<Path> key = Optional.empty();

  @Option(
      names = "--response",
      paramLabel = "FILE",
      description = "MUC4: the templates to score against the key.")
  private Optional<Path> response = Optional.empty();

  @Option(
      names = "--history",
      paramLabel = "FILE",
      description = "MUC4: what people accepted, in the form of the official scorer's history.")
  private Optional<Path> history = Optional.empty();

  @Option(
      names = "--events",
      description =
          "MUC4, TYPES: from the events of the record alone, by tables that were not learned.")
  private boolean events;

  @Option(
      names = "--learn",
      paramLabel = "FILE",
      description =
          "AUDIT, COREFERENCE, HAPPENINGS, MUC4, TYPES, ORIGINS, QUESTIONS: learn from what DIR holds and write"
              + " what was learned.")
  private Optional<Path> learned = Optional.empty();

  @Option(
      names = "--folds",
      description =
          "AUDIT, TYPES, ORIGINS, QUESTIONS: learn from the lines, rows, labels or questions"
              + " themselves; each is scored by a model learned without its fold.")
  private boolean folds;

  @Option(
      names = "--texts",
      paramLabel = "N",
      description = "COPIES_COST, ASK_COST: how many texts there are (default ${DEFAULT-VALUE}).")
  private int texts = 100_000;

  @Option(
      names = "--draw",
      description = "COREFERENCE: draw sources to label into OUT/drawn.tsv, and score nothing.")
  private boolean draw;

  @Option(
      names = "--product",
      description =
          "INCIDENTS, TOPICS: joined by the events that are read, in a project, as any documents"
              + " are. With --predictions the project is kept in OUT and not read again.")
  private boolean product;

  @Option(names = "--rules", description = "Read by rules alone, without the trained model.")
  private boolean rules;

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
    if (task == Task.MUC4) {
      return muc();
    }
    if (folder.isEmpty() && task != Task.CHAINS) {
      throw Failure.usage("this task needs a corpus", "--data", "name the corpus's folder");
    }
    Path data = folder.orElse(Path.of("."));
    if (!Files.isDirectory(data)) {
      throw Failure.usage("there is no such folder", data.toString(), "name the corpus's folder");
    }
    try {
      if (task == Task.TYPES && learned.isPresent()) {
        LearnedTypes.learn(TypesTask.sheets(data), annotator(), learned.orElseThrow());
        return ExitCode.DONE;
      }
      long begin = System.nanoTime();
      if (task == Task.COREFERENCE && learned.isPresent()) {
        print(
            task,
            CoreferenceTask.learn(data, learned.orElseThrow(), predictions),
            begin,
            "rules@1");
        return ExitCode.DONE;
      }
      RulesReader reader = reader();
      EvaluationTask.Outcome outcome = task(reader).score(data, predictions);
      print(task, outcome, begin, reader.pipeline().run().reader());
      return ExitCode.DONE;
    } catch (IOException e) {
      throw Failure.failed(
          "the corpus cannot be read (" + e + ")", data.toString(), "check its rights", e);
    }
  }

  private int muc() {
    if (folder.isEmpty() && (key.isEmpty() || response.isEmpty() || learned.isPresent())) {
      throw Failure.usage(
          "this task needs templates", "--key, --response", "name a key and a response");
    }
    try {
      if (learned.isPresent()) {
        MucCorpus corpus = MucCorpus.read(folder.orElseThrow());
        IncidentTraining.learn(corpus, reader().pipeline(), learned.orElseThrow());
        return ExitCode.DONE;
      }
      MucTask.Scored scored =
          key.isPresent() && response.isPresent()
              ? MucTask.response(key.orElseThrow(), response.orElseThrow(), history)
              : mucFolder(folder.orElse(Path.of(".")));
      PrintWriter out = spec.commandLine().getOut();
      if (common.json()) {
        JsonOutput.print(out, scored.report());
      } else {
        scored.print(out);
      }
      return ExitCode.DONE;
    } catch (IOException | IllegalArgumentException e) {
      throw Failure.failed(
          "the templates cannot be read (" + e + ")", "--key, --data", "check the files", e);
    }
  }

  private MucTask.Scored mucFolder(Path data) throws IOException {
    if (OfficialDistribution.isIn(data)) {
      return MucTask.distribution(data);
    }
    IncidentReader incidents = events || rules ? new EventIncidents() : LearnedIncidents.bundled();
    return new MucReadingTask(reader(), incidents).score(data, predictions);
  }

  private RulesReader reader() throws IOException {
    Dictionaries dictionaries = Dictionaries.load(List.of(), List.of());
    return rules
        ? RulesReader.byRules(dictionaries, Version.text())
        : RulesReader.of(dictionaries, Version.text());
  }

  private EvaluationTask task(RulesReader reader) throws IOException {
    return switch (task) {
      case SENTENCES -> new SentencesTask(annotator());
      case POLNEAR -> polnear();
      case STANCE -> new StanceTask(reader);
      case MENTIONS -> new MentionsTask(reader, mentionTagger());
      case DATES -> new DatesTask(annotator());
      case ACTORS -> new ActorsTask(reader);
      case COREFERENCE -> new CoreferenceTask(reader, draw);
      case PLACES -> new PlacesTask(reader, annotator());
      case CHAINS -> new ChainsTask(reader);
      case MUC4 -> throw new IllegalStateException("templates are scored without a reader");
      case ORIGINS ->
          new OriginsTask(reader, Dictionaries.load(List.of(), List.of()), learned, folds);
      case QUESTIONS -> new QuestionsTask(learned, folds);
      case TYPES ->
          new TypesTask(
              annotator(),
              events ? Optional.of(new EventTypes(reader.pipeline())) : Optional.empty(),
              folds);
      case AUDIT -> new AuditTask(reader, learned, folds);
      case HARM -> new HarmTask(reader);
      case EVENTS -> new EventsTask(reader);
      case HAPPENINGS -> new HappeningsTask(reader, learned);
      case INCIDENTS ->
          product
              ? new ProductJoins("incidents", ProductJoins.Kind.INCIDENTS)
              : new IncidentsTask();
      case TOPICS ->
          product ? new ProductJoins("topics", ProductJoins.Kind.TOPICS) : new TopicsTask();
      case COPIES -> new CopiesTask();
      case COPIES_COST -> new CopiesCostTask(texts);
      case ASK_COST -> new AskCostTask(texts);
      case COST -> new CostTask(reader, tagger());
      case READER ->
          new ReaderTask(
              polnear(),
              new StanceTask(reader),
              new MentionsTask(reader, mentionTagger()),
              new ChainsTask(reader),
              new CostTask(reader, tagger()));
    };
  }

  private MentionTagger mentionTagger() {
    return rules ? MentionTagger.NONE : EncoderMentionTagger.ofClassPath();
  }

  private AttributionTagger tagger() {
    return rules ? AttributionTagger.none() : EncoderTagger.ofClassPath();
  }

  private PolnearTask polnear() {
    return new PolnearTask(
        rules || !ReaderModel.isThere()
            ? new PolnearEvaluation(annotator())
            : new PolnearEvaluation(annotator(), new EncoderTagger(ReaderModel::shared)));
  }

  /// Without a look at the language: the corpora are English, and a row of one short sentence is
  /// too little to tell by.
  private static Annotator annotator() {
    return new DefaultAnnotator(OpenNlpPosTagger.load(), sample -> "en");
  }

  private void print(Task task, EvaluationTask.Outcome outcome, long begin, String by) {
    print(
        new Result(
            task.name().toLowerCase(Locale.ROOT),
            folder.map(Path::toString).orElse(OWN_TEXTS),
            outcome.documents(),
            outcome.repairs(),
            outcome.metrics(),
            Math.round((System.nanoTime() - begin) / NANOS * 10) / 10.0,
            by));
  }

  private void print(Result result) {
    PrintWriter out = spec.commandLine().getOut();
    if (common.json()) {
      JsonOutput.print(out, result);
      return;
    }
    out.printf("%s on %d documents of %s%n", result.task(), result.documents(), result.data());
    int width = result.metrics().keySet().stream().mapToInt(String::length).max().orElse(1);
    result
        .metrics()
        .forEach(
            (name, value) -> out.printf(Locale.ROOT, "  %-" + width + "s %7.1f%n", name, value));
    out.printf(Locale.ROOT, "  %.1f s, by %s%n", result.seconds(), result.by());
    out.flush();
  }
}
