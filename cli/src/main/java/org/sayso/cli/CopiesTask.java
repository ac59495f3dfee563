package org.sayso.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.sayso.eval.copies.CopyEvaluation;
import org.sayso.eval.copies.CopySet;

/// `sayso evaluate copies`: the copies of a controlled set made by `sayso make-copies`.
record CopiesTask() implements EvaluationTask {
  @Override
  public Outcome score(Path data, Optional<Path> predictions) throws IOException {
    if (!CopySet.isIn(data)) {
      throw Failure.usage(
          "no controlled set is here", data.toString(), "make one with sayso make-copies");
    }
    CopySet set = CopySet.read(data);
    return new Outcome(set.texts().size(), CopyEvaluation.score(set, predictions));
  }
}
