package org.sayso.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sayso.corroboration.Candidates;
import org.sayso.document.DocumentId;
import org.sayso.document.Incoming;
import org.sayso.document.IncomingDocuments;
import org.sayso.eval.questions.BearingLearning;
import org.sayso.eval.questions.QuestionLabel;
import org.sayso.eval.questions.QuestionLabel.Part;
import org.sayso.eval.questions.QuestionScores;
import org.sayso.eval.questions.QuestionScores.Shown;
import org.sayso.nlp.intake.IntakeLimits;
import org.sayso.nlp.intake.PathSource;
import org.sayso.server.workplace.ProjectDictionaries;
import org.sayso.server.workplace.Workplace;
import org.sayso.store.Project;
import org.sayso.store.ask.AskOutcome;
import org.sayso.store.mask.Disclosure;

/// `sayso evaluate questions`: what dossiers show of labelled questions, on the demo set that comes
/// with Sayso and on the labelled articles and reports of a folder. A folder that is a project is
/// asked as it is.
final class QuestionsTask implements EvaluationTask {
  private static final String HEADER = "part\tquestion\twhat\tdetail\tdocument\tbegin";

  private final Map<String, QuestionScores> scores = new TreeMap<>();
  private final List<String> rows = new ArrayList<>(List.of(HEADER));
  private final BearingLearning learning = new BearingLearning();
  private final Optional<Path> learned;
  private final boolean folds;
  private int documents;

  /// @param learned a file for the weights that are learned of the questions for that
  /// @param folds whether to score questions by what was learned without them, too
  QuestionsTask(Optional<Path> learned, boolean folds) {
    this.learned = learned;
    this.folds = folds;
  }

  @Override
  public Outcome score(Path data, Optional<Path> predictions) throws IOException {
    if (Project.exists(data)) {
      try (Workplace workplace = Workplace.open(data, Version.text())) {
        ask(workplace, QuestionLabel.all());
      }
    } else {
      if (Project.exists(data.resolve("demo"))) {
        folder(data.resolve("demo"), "demo", id -> true);
      } else {
        demo();
      }
      folder(below(data, "wikinews"), "wikinews", id -> true);
      Set<DocumentId> marked =
          of("reports").stream().map(QuestionLabel::document).collect(Collectors.toSet());
      if (Files.isDirectory(data.resolve("reports"))) {
        folder(data.resolve("reports"), "reports", marked::contains);
      }
    }
    if (predictions.isPresent()) {
      Files.createDirectories(predictions.get());
      Files.write(predictions.get().resolve("questions.tsv"), rows, StandardCharsets.UTF_8);
    }
    if (learned.isPresent()) {
      Files.write(learned.orElseThrow(), learning.learn().lines(), StandardCharsets.UTF_8);
    }
    if (folds) {
      scores.putAll(learning.folds());
      if (learned.isEmpty()) {
        scores.putAll(learning.corpora());
      }
    }
    Map<String, Double> metrics = new TreeMap<>();
    scores.forEach((name, own) -> {
      metrics.put(name + ".marks", (double) own.marks());
      metrics.put(name + ".recall", own.recall());
      metrics.put(name + ".precision", own.precision());
      metrics.put(name + ".side", own.side());
      metrics.put(name + ".side.commonest", own.commonestSide());
    });
    return new Outcome(documents, metrics);
  }

  private void demo() throws IOException {
    try (DemoFolder demo = DemoFolder.unpacked()) {
      Path project = demo.folder().resolve("project");
      try (Workplace workplace = Workplace.open(project, Version.text())) {
        ProjectDictionaries files = workplace.dictionaryFiles();
        files.add(ProjectDictionaries.Kind.ACTORS, demo.actors());
        files.add(ProjectDictionaries.Kind.PLACES, demo.places());
        take(workplace, demo.documents(), id -> true);
        ask(workplace, of("demo"));
      }
    }
  }

  private static Path below(Path data, String name) {
    return Files.isDirectory(data.resolve(name)) ? data.resolve(name) : data;
  }

  /// Asks what is labelled of a corpus, in a project of its own with those of its documents that
  /// `taken` has; a folder that is a project is asked as it is.
  private void folder(Path data, String corpus, Predicate<DocumentId> taken) throws IOException {
    if (Project.exists(data)) {
      try (Workplace workplace = Workplace.open(data, Version.text())) {
        ask(workplace, of(corpus));
      }
      return;
    }
    try (TemporaryFolder folder = TemporaryFolder.create();
        Workplace workplace = Workplace.open(folder.path().resolve("project"), Version.text())) {
      take(workplace, data, taken);
      ask(workplace, of(corpus));
    }
  }

  private static List<QuestionLabel> of(String corpus) {
    return QuestionLabel.all().stream().filter(label -> label.corpus().equals(corpus)).toList();
  }

  private static void take(Workplace workplace, Path documents, Predicate<DocumentId> taken) {
    PathSource source =
        new PathSource(List.of(documents.toString()), Optional.empty(), IntakeLimits.DEFAULT);
    workplace.ingest(
        "evaluate questions", () -> new Chosen(source.open(), taken), "evaluate", outcome -> {});
  }

  /// The documents of a source that are wanted, and all else that it tells.
  private static final class Chosen implements IncomingDocuments {
    private final IncomingDocuments all;
    private final Predicate<DocumentId> wanted;
    private Optional<Incoming> next = Optional.empty();

    Chosen(IncomingDocuments all, Predicate<DocumentId> wanted) {
      this.all = all;
      this.wanted = wanted;
    }

    @Override
    public boolean hasNext() {
      while (next.isEmpty() && all.hasNext()) {
        Incoming one = all.next();
        boolean other =
            one instanceof Incoming.Received received && !wanted.test(received.document().id());
        next = other ? Optional.empty() : Optional.of(one);
      }
      return next.isPresent();
    }

    @Override
    public Incoming next() {
      if (!hasNext()) {
        throw new NoSuchElementException("no document is left");
      }
      Incoming one = next.orElseThrow();
      next = Optional.empty();
      return one;
    }

    @Override
    public void close() {
      all.close();
    }
  }

  private void ask(Workplace workplace, List<QuestionLabel> labels) {
    Map<String, List<QuestionLabel>> byQuestion =
        labels.stream()
            .filter(label -> isThere(workplace, label))
            .collect(
                Collectors.groupingBy(
                    QuestionLabel::question, LinkedHashMap::new, Collectors.toList()));
    byQuestion.forEach((question, own) -> ask(workplace, question, own));
    documents +=
        (int)
            byQuestion.values().stream()
                .flatMap(List::stream)
                .map(QuestionLabel::document)
                .distinct()
                .count();
  }

  /// Whether the label's document is here with the words that were marked.
  private static boolean isThere(Workplace workplace, QuestionLabel label) {
    return workplace
        .store()
        .readings()
        .current(label.document())
        .filter(reading -> label.fits(reading.document().text()))
        .isPresent();
  }

  private void ask(Workplace workplace, String question, List<QuestionLabel> labels) {
    Part part = labels.getFirst().part();
    if (folds || learned.isPresent()) {
      if (part == Part.TUNE) {
        learn(workplace, question, labels);
      }
      return;
    }
    QuestionScores one = new QuestionScores();
    AskOutcome outcome = workplace.ask(question, Disclosure.NAMED);
    for (QuestionScores own :
        List.of(one, of(part, ""), of(part, "." + labels.getFirst().corpus()))) {
      switch (outcome) {
        case AskOutcome.Answered answer -> own.add(question, Shown.of(answer.dossier()), labels);
        case AskOutcome.NotReadable unreadable -> own.addUnread(question, labels);
      }
    }
    if (part == Part.TUNE) {
      one.misses().forEach(miss -> rows.add(part.name() + "\t" + miss));
    }
  }

  /// A question that cannot be read teaches nothing, and is answered with nothing.
  private void learn(Workplace workplace, String question, List<QuestionLabel> labels) {
    switch (workplace.ask(question, Disclosure.NAMED)) {
      case AskOutcome.NotReadable unreadable -> learning.addRuled(question, List.of(), labels);
      case AskOutcome.Answered answer -> {
        Candidates candidates = workplace.candidates(question);
        if (candidates.claims().isEmpty()) {
          learning.addRuled(question, Shown.of(answer.dossier()), labels);
        } else {
          learning.add(question, candidates, labels);
        }
      }
    }
  }

  private QuestionScores of(Part part, String end) {
    return scores.computeIfAbsent(
        part.name().toLowerCase(Locale.ROOT) + end, name -> new QuestionScores());
  }
}
