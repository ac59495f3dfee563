package org.sayso.testing;

import static org.junit.platform.commons.support.AnnotationSupport.findAnnotation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Disables what [NeedsCorpus] marks where a corpus is missing, and notes it in [SkippedNeeds].
final class NeedsCorpusCondition implements ExecutionCondition {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    Optional<NeedsCorpus> needed = findAnnotation(context.getElement(), NeedsCorpus.class);
    if (needed.isEmpty()) {
      return ConditionEvaluationResult.enabled("needs no corpus");
    }
    List<String> missing =
        Arrays.stream(needed.get().value()).filter(name -> Corpora.find(name).isEmpty()).toList();
    if (missing.isEmpty()) {
      return ConditionEvaluationResult.enabled("its corpora are there");
    }
    missing.forEach(name -> SkippedNeeds.note("corpus", name, context));
    return ConditionEvaluationResult.disabled(
        "needs the corpus %s, not in %s".formatted(String.join(", ", missing), Corpora.home()));
  }
}
