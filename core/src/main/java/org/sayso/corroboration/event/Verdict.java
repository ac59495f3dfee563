package org.sayso.corroboration.event;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// What two accounts are to each other, and why.
///
/// @param score 0 to 1; at [#ENOUGH] the points of the rule set are reached
/// @param strength the same for two that are joined, but not cut at 1: two can be alike in more
///   than they need
/// @param ruleSet name of the [JoinRules] that say so; empty where a person decided
/// @param reasons in words, for a person who checks: "the same day", "told 3 km apart"
public record Verdict(
    Decision decision,
    double score,
    double strength,
    Optional<String> ruleSet,
    List<String> reasons) {
  /// The score of two accounts that just reach the bar.
  public static final double ENOUGH = 0.5;

  /// The strength of what a person joined.
  static final double DECIDED = 1000;

  /// Whether two accounts tell of one happening.
  public enum Decision {
    /// They do.
    JOINED,
    /// Nothing decides it; others may join them.
    OPEN,
    /// They do not, whatever others say.
    APART
  }

  public Verdict {
    Objects.requireNonNull(decision, "decision");
    Objects.requireNonNull(ruleSet, "ruleSet");
    reasons = List.copyOf(reasons);
    if (!(score >= 0 && score <= 1)) {
      throw new IllegalArgumentException("a score is 0 to 1, not " + score);
    }
    if (!(strength >= 0)) {
      throw new IllegalArgumentException("a strength is 0 or more, not " + strength);
    }
  }

  static Verdict apart(String reason) {
    return Weight.APART.verdict(List.of(reason));
  }

  /// The same, said by a rule set.
  Verdict by(JoinRules rules) {
    return new Verdict(decision, score, strength, Optional.of(rules.name()), reasons);
  }

  public boolean isJoined() {
    return decision == Decision.JOINED;
  }

  public boolean isApart() {
    return decision == Decision.APART;
  }
}
