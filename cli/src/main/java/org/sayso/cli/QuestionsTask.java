package org.sayso.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

record QuestionsTask() implements EvaluationTask {
  @Override
  public Outcome score(Path data, Optional<Path> predictions) {
    return new Outcome(0, Map.of());
  }
}
