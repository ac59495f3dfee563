package org.sayso.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.sayso.eval.copies.CopyCost;

/// `sayso evaluate copies_cost`: what texts cost beyond reading them.
///
/// @param texts how many are taken in before the timed ones
record CopiesCostTask(int texts) implements EvaluationTask {
  @Override
  public Outcome score(Path data, Optional<Path> predictions) throws IOException {
    return new Outcome(texts, CopyCost.measure(data, texts));
  }
}
