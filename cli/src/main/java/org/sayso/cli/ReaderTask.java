package org.sayso.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// `sayso evaluate reader`: every figure of the reader that this program can measure, one after the
/// other, each under the name of its task.
record ReaderTask(
    EvaluationTask polnear,
    EvaluationTask stance,
    EvaluationTask mentions,
    EvaluationTask chains,
    EvaluationTask cost)
    implements EvaluationTask {
  @Override
  public Outcome score(Path data, Optional<Path> predictions) throws IOException {
    Map<String, Double> metrics = new TreeMap<>();
    int documents = 0;
    documents += add(metrics, "rows", polnear, data.resolve("polnear/cofenet"));
    documents += add(metrics, "articles", polnear, data.resolve("polnear/dev"));
    documents += add(metrics, "stance", stance, data);
    documents += add(metrics, "mentions", mentions, data.resolve("re3d"));
    documents += add(metrics, "chains", chains, data);
    documents += add(metrics, "cost", cost, data.resolve("wikinews"));
    return new Outcome(documents, metrics);
  }

  private static int add(Map<String, Double> metrics, String name, EvaluationTask task, Path data)
      throws IOException {
    if (!Files.isDirectory(data)) {
      throw Failure.usage(
          "the corpus of " + name + " is not here", data.toString(), "name the folder of corpora");
    }
    Outcome outcome = task.score(data, Optional.empty());
    outcome.metrics().forEach((metric, value) -> metrics.put(name + "." + metric, value));
    return outcome.documents();
  }
}
