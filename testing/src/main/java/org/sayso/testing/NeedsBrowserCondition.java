package org.sayso.testing;

import static org.junit.platform.commons.support.AnnotationSupport.isAnnotated;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/// Disables what [NeedsBrowser] marks where no browser is installed, and notes it in
/// [SkippedNeeds].
final class NeedsBrowserCondition implements ExecutionCondition {

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (!isAnnotated(context.getElement(), NeedsBrowser.class)) {
      return ConditionEvaluationResult.enabled("needs no browser");
    }
    if (Browser.find().isPresent()) {
      return ConditionEvaluationResult.enabled("Chromium and its driver are there");
    }
    SkippedNeeds.note("browser", "chromium", context);
    return ConditionEvaluationResult.disabled(
        "needs Chromium and chromedriver on the PATH (Debian: apt install chromium chromium-driver)");
  }
}
