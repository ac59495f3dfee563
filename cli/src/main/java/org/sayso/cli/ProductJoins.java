package org.sayso.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sayso.corroboration.event.Account;
import org.sayso.corroboration.event.Incident;
import org.sayso.corroboration.event.Verdict;
import org.sayso.document.DocumentId;
import org.sayso.eval.incident.FiledDocument;
import org.sayso.eval.incident.IncidentSample;
import org.sayso.eval.incident.JoinScores;
import org.sayso.eval.topics.TopicCorpus;
import org.sayso.eval.topics.TopicDocument;
import org.sayso.nlp.intake.IntakeLimits;
import org.sayso.nlp.intake.PathSource;
import org.sayso.server.workplace.Workplace;
import org.sayso.store.IngestJob;
import org.sayso.store.Project;
import org.sayso.store.Store;

/// `sayso evaluate incidents --product` and `topics --product`: documents taken into a project as
/// any others, and joined by the events that are read of them.
///
/// With `--predictions OUT` the project is kept (`OUT/project`): the next run reads nothing that is
/// there and only joins anew. `OUT/joined.tsv` has the wrong pairs of the open part, with the
/// reasons.
record ProductJoins(String task, Kind kind) implements EvaluationTask {
  /// States and months are drawn until there are so many articles.
  private static final int ARTICLES = 600;

  /// In which form the documents are.
  enum Kind {
    INCIDENTS,
    TOPICS
  }

  @Override
  public Outcome score(Path data, Optional<Path> predictions) throws IOException {
    if (predictions.isPresent()) {
      return score(data, predictions.get());
    }
    try (TemporaryFolder folder = TemporaryFolder.create()) {
      return score(data, folder.path());
    }
  }

  private Outcome score(Path data, Path out) throws IOException {
    Path texts = out.resolve("documents");
    Files.createDirectories(texts);
    List<FiledDocument> filed =
        kind == Kind.INCIDENTS ? incidents(data, texts) : topics(data, texts);
    if (filed.isEmpty()) {
      throw Failure.usage(
          "no documents of incidents are here",
          data.toString(),
          "name a folder in the form of the Gun Violence Archive or of ECB+");
    }
    boolean there = Project.exists(out.resolve("project"));
    try (Workplace workplace = Workplace.open(out.resolve("project"), Version.text())) {
      take(workplace, texts);
      if (there) {
        workplace.store().incidents().rebuild();
      }
      Store store = workplace.store();
      List<Incident> incidents =
          store.incidents().ofDocuments(filed.stream().map(FiledDocument::id).toList());
      Files.write(out.resolve("joined.tsv"), wrong(store, filed, incidents));
      return new Outcome(filed.size(), 0, metrics(filed, incidents));
    }
  }

  private static List<FiledDocument> incidents(Path data, Path texts) throws IOException {
    IncidentSample sample = IncidentSample.draw(data, ARTICLES);
    Files.writeString(texts.resolve("articles.jsonl"), String.join("\n", sample.lines()) + "\n");
    return sample.documents();
  }

  private static List<FiledDocument> topics(Path data, Path texts) throws IOException {
    List<FiledDocument> filed = new ArrayList<>();
    for (TopicDocument document : TopicCorpus.read(data).documents()) {
      byte[] body = document.text().getBytes(StandardCharsets.UTF_8);
      Files.write(texts.resolve(document.name().replace(".xml", "") + ".txt"), body);
      filed.add(
          new FiledDocument(
              DocumentId.of(body),
              document.gold(),
              Integer.toString(document.topic()),
              document.topic() % 2 == 0));
    }
    return filed;
  }

  /// What a finished ingest took in is not read again.
  private void take(Workplace workplace, Path texts) {
    if (workplace.store().ingests().latest().flatMap(IngestJob::finished).isEmpty()) {
      PathSource source =
          new PathSource(List.of(texts.toString()), Optional.empty(), IntakeLimits.DEFAULT);
      workplace.ingest("evaluate " + task, source, "evaluate", outcome -> {});
    }
  }

  private static SortedMap<String, Double> metrics(
      List<FiledDocument> filed, List<Incident> incidents) {
    SortedMap<String, Double> metrics = new TreeMap<>();
    for (Map.Entry<String, Predicate<FiledDocument>> part : parts().entrySet()) {
      JoinScores scores = new JoinScores(filed.stream().filter(part.getValue()).toList());
      scores
          .metrics(documents(incidents, account -> true))
          .forEach((name, value) -> metrics.put(part.getKey() + name, value));
      scores.metrics(documents(incidents, Account::main)).entrySet().stream()
          .filter(one -> !one.getKey().contains("alone") && !one.getKey().contains("together"))
          .forEach(one -> metrics.put(part.getKey() + "main." + one.getKey(), one.getValue()));
    }
    return metrics;
  }

  private static Map<String, Predicate<FiledDocument>> parts() {
    return Map.of("", one -> true, "open.", FiledDocument::open, "closed.", one -> !one.open());
  }

  /// For each incident the documents that tell it by an account that is wanted.
  private static List<Set<DocumentId>> documents(
      List<Incident> incidents, Predicate<Account> wanted) {
    return incidents.stream()
        .map(incident ->
            incident.all().filter(wanted).map(Account::document).collect(Collectors.toSet()))
        .toList();
  }

  /// The pairs of the open part that are joined and filed under two incidents, with what joins
  /// them.
  private static List<String> wrong(
      Store store, List<FiledDocument> filed, List<Incident> incidents) {
    List<FiledDocument> open = filed.stream().filter(FiledDocument::open).toList();
    JoinScores scores = new JoinScores(open);
    List<String> rows = new ArrayList<>(List.of("one\tother\tincidents\tevents\tby\treasons"));
    Set<List<DocumentId>> told = new HashSet<>();
    for (Incident incident : incidents) {
      for (JoinScores.Pair pair : scores.pairs(documents(List.of(incident), account -> true))) {
        if (!pair.isRight() && told.add(List.of(pair.one().id(), pair.other().id()))) {
          rows.add(row(store, incident, pair));
        }
      }
    }
    return rows.stream().sorted(Comparator.comparing(row -> !row.startsWith("one\t"))).toList();
  }

  private static String row(Store store, Incident incident, JoinScores.Pair pair) {
    String events = event(incident, pair.one()) + " " + event(incident, pair.other());
    Optional<Verdict> verdict =
        store.incidents().judge(event(incident, pair.one()), event(incident, pair.other()));
    return String.join(
        "\t",
        pair.one().id().toString(),
        pair.other().id().toString(),
        pair.one().incident() + " " + pair.other().incident(),
        events,
        verdict.map(one -> one.decision().name()).orElse(""),
        verdict.map(one -> String.join("; ", one.reasons())).orElse(""));
  }

  private static String event(Incident incident, FiledDocument document) {
    return incident
        .all()
        .filter(account -> account.document().equals(document.id()))
        .map(Account::event)
        .findFirst()
        .orElse("");
  }
}
