package org.sayso.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.sayso.eval.chains.ChainCase;
import org.sayso.eval.chains.ChainCases;
import org.sayso.eval.chains.ChainEvaluation;
import org.sayso.nlp.RulesReader;

/// `sayso evaluate chains`: claims inside claims, on texts of our own.
record ChainsTask(RulesReader reader) implements EvaluationTask {
  @Override
  public Outcome score(Path data, Optional<Path> predictions) {
    List<ChainCase> cases = ChainCases.all();
    return new Outcome(
        cases.size(), ChainEvaluation.metrics(new ChainEvaluation(reader.pipeline()).score(cases)));
  }
}
