package org.sayso.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.sayso.corroboration.event.ReportRules;
import org.sayso.eval.incident.IncidentArticle;
import org.sayso.eval.incident.IncidentCorpus;
import org.sayso.eval.incident.IncidentEvaluation;

/// `sayso evaluate incidents`: articles of one state and month grouped by incident, in the form of
/// the Gun Violence Archive.
record IncidentsTask() implements EvaluationTask {
  @Override
  public Outcome score(Path data, Optional<Path> predictions) throws IOException {
    IncidentCorpus corpus = IncidentCorpus.read(data);
    if (corpus.articles().isEmpty()) {
      throw Failure.usage(
          "no articles with a record are here",
          data.toString(),
          "name a folder with articles and incidents as JSON lines");
    }
    IncidentEvaluation evaluation = new IncidentEvaluation(ReportRules.STANDARD);
    if (predictions.isPresent()) {
      Map<String, String> groups = evaluation.groups(corpus.articles());
      StringBuilder rows = new StringBuilder("document\tcluster\n");
      for (IncidentArticle article : corpus.articles()) {
        rows.append(article.id()).append('\t').append(groups.get(article.id())).append('\n');
      }
      Files.createDirectories(predictions.get());
      Files.writeString(predictions.get().resolve("incidents.tsv"), rows.toString());
    }
    SortedMap<String, Double> metrics = evaluation.metrics(corpus.articles());
    metrics.put("withoutRecord.articles", (double) corpus.without());
    return new Outcome(corpus.articles().size(), corpus.unread(), metrics);
  }
}
