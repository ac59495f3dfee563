package org.sayso.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sayso.corroboration.event.ReportRules;
import org.sayso.eval.topics.TopicCorpus;
import org.sayso.eval.topics.TopicDocument;
import org.sayso.eval.topics.TopicEvaluation;

/// `sayso evaluate topics`: documents grouped by the event that they report, in ECB+'s form.
record TopicsTask() implements EvaluationTask {
  @Override
  public Outcome score(Path data, Optional<Path> predictions) throws IOException {
    TopicCorpus corpus = TopicCorpus.read(data);
    if (corpus.documents().isEmpty()) {
      throw Failure.usage(
          "no documents of topics are here",
          data.toString(),
          "name a folder with XML files in the form of ECB+");
    }
    TopicEvaluation evaluation = new TopicEvaluation(ReportRules.STANDARD);
    if (predictions.isPresent()) {
      List<Integer> groups = evaluation.groups(corpus.documents());
      StringBuilder rows = new StringBuilder("document\tcluster\n");
      for (int i = 0; i < groups.size(); i++) {
        TopicDocument document = corpus.documents().get(i);
        rows.append(document.name()).append('\t').append(groups.get(i)).append('\n');
      }
      Files.createDirectories(predictions.get());
      Files.writeString(predictions.get().resolve("topics.tsv"), rows.toString());
    }
    return new Outcome(
        corpus.documents().size(), corpus.unread(), evaluation.metrics(corpus.documents()));
  }
}
