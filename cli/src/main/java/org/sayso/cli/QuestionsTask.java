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
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sayso.eval.questions.QuestionLabel;
import org.sayso.eval.questions.QuestionLabel.Part;
import org.sayso.eval.questions.QuestionScores;
import org.sayso.nlp.intake.IntakeLimits;
import org.sayso.nlp.intake.PathSource;
import org.sayso.server.workplace.ProjectDictionaries;
import org.sayso.server.workplace.Workplace;
import org.sayso.store.Project;
import org.sayso.store.ask.AskOutcome;
import org.sayso.store.mask.Disclosure;

/// `sayso evaluate questions`: what dossiers show of labelled questions, on the demo set that comes
/// with Sayso and on the labelled articles of a folder. A folder that is a project is asked as it
/// is.
final class QuestionsTask implements EvaluationTask {
  private static final String HEADER = "part\tquestion\twhat\tdetail\tdocument\tbegin";

  private final Map<String, QuestionScores> scores = new TreeMap<>();
  private final List<String> rows = new ArrayList<>(List.of(HEADER));
  private int documents;

  @Override
  public Outcome score(Path data, Optional<Path> predictions) throws IOException {
    if (Project.exists(data)) {
      try (Workplace workplace = Workplace.open(data, Version.text())) {
        ask(workplace, QuestionLabel.all());
      }
    } else {
      demo();
      folder(data);
    }
    if (predictions.isPresent()) {
      Files.createDirectories(predictions.get());
      Files.write(predictions.get().resolve("questions.tsv"), rows, StandardCharsets.UTF_8);
    }
    Map<String, Double> metrics = new TreeMap<>();
    scores.forEach((name, own) -> {
      metrics.put(name + ".marks", (double) own.marks());
      metrics.put(name + ".recall", own.recall());
      metrics.put(name + ".precision", own.precision());
      metrics.put(name + ".side", own.side());
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
        take(workplace, demo.documents());
        ask(workplace, of("demo"));
      }
    }
  }

  private void folder(Path data) throws IOException {
    try (TemporaryFolder folder = TemporaryFolder.create();
        Workplace workplace = Workplace.open(folder.path().resolve("project"), Version.text())) {
      take(workplace, data);
      ask(workplace, of("wikinews"));
    }
  }

  private static List<QuestionLabel> of(String corpus) {
    return QuestionLabel.all().stream().filter(label -> label.corpus().equals(corpus)).toList();
  }

  private static void take(Workplace workplace, Path documents) {
    PathSource source =
        new PathSource(List.of(documents.toString()), Optional.empty(), IntakeLimits.DEFAULT);
    workplace.ingest("evaluate questions", source, "evaluate", outcome -> {});
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
    QuestionScores one = new QuestionScores();
    for (QuestionScores own :
        List.of(one, of(part, ""), of(part, "." + labels.getFirst().corpus()))) {
      switch (workplace.ask(question, Disclosure.NAMED)) {
        case AskOutcome.Answered answer -> own.add(question, answer.dossier(), labels);
        case AskOutcome.NotReadable unreadable -> own.addUnread(question, labels);
      }
    }
    if (part == Part.TUNE) {
      one.misses().forEach(miss -> rows.add(part.name() + "\t" + miss));
    }
  }

  private QuestionScores of(Part part, String end) {
    return scores.computeIfAbsent(
        part.name().toLowerCase(Locale.ROOT) + end, name -> new QuestionScores());
  }
}
