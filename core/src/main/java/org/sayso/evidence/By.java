package org.sayso.evidence;

import java.util.Objects;

/// What gave an answer: `rule:attribution/according-to@1`, `dictionary:actors@1`, `model:…@…`.
///
/// @param name the rule or model, with its version after `@`
/// @param confidence 0–1; for a rule the share of its answers that readers found right, or its
///   author's estimate
public record By(String name, double confidence) {
  public By {
    Objects.requireNonNull(name, "name");
    if (!name.contains("@")) {
      throw new IllegalArgumentException("a rule's name carries its version after '@': " + name);
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence is not within 0 and 1: " + confidence);
    }
  }

  /// The answer of version `version` of a rule.
  public static By rule(String path, int version, double confidence) {
    return new By("rule:" + path + "@" + version, confidence);
  }

  /// Whether a rule gave it.
  public boolean isRule() {
    return name.startsWith("rule:");
  }

  /// Whether a trained model gave it.
  public boolean isModel() {
    return name.startsWith("model:");
  }
}
