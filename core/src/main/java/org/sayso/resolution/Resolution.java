package org.sayso.resolution;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.evidence.By;

/// What a name was found to stand for: one thing, one of several, or nothing that is known.
///
/// The losers are kept, so that a reader sees what was not chosen and can correct it.
///
/// @param <T> [Place] or actor
public sealed interface Resolution<T> {
  /// The rule that decided, with the confidence in its choice.
  By by();

  /// The value, when there is exactly one.
  default Optional<T> value() {
    return switch (this) {
      case Resolved<T> resolved -> Optional.of(resolved.chosen());
      case Ambiguous<T> _, Unresolved<T> _ -> Optional.empty();
    };
  }

  /// What else it might be, best first: the losers, or the candidates among which no choice was
  /// made.
  default List<Candidate<T>> alternatives() {
    return switch (this) {
      case Resolved<T> resolved -> resolved.losers();
      case Ambiguous<T> ambiguous -> ambiguous.candidates();
      case Unresolved<T> _ -> List.of();
    };
  }

  /// The status word of `sayso/1`: `RESOLVED`, `AMBIGUOUS` or `UNRESOLVED`.
  default String status() {
    return switch (this) {
      case Resolved<T> _ -> "RESOLVED";
      case Ambiguous<T> _ -> "AMBIGUOUS";
      case Unresolved<T> _ -> "UNRESOLVED";
    };
  }

  /// Something that the name may stand for.
  ///
  /// @param score the higher, the better it fits; comparable within one resolution only
  record Candidate<T>(T value, double score) {
    public Candidate {
      Objects.requireNonNull(value, "value");
      if (Double.isNaN(score)) {
        throw new IllegalArgumentException("a candidate without a score: " + value);
      }
    }
  }

  /// One thing fits clearly best.
  ///
  /// @param losers the others that bear the name, best first
  record Resolved<T>(T chosen, double score, List<Candidate<T>> losers, By by)
      implements Resolution<T> {
    public Resolved {
      Objects.requireNonNull(chosen, "chosen");
      Objects.requireNonNull(by, "by");
      losers = List.copyOf(losers);
    }
  }

  /// Two or more fit about equally well; no choice is made, and never the more famous one by
  /// default.
  ///
  /// @param candidates at least two, best first
  record Ambiguous<T>(List<Candidate<T>> candidates, By by) implements Resolution<T> {
    public Ambiguous {
      candidates = List.copyOf(candidates);
      Objects.requireNonNull(by, "by");
      if (candidates.size() < 2) {
        throw new IllegalArgumentException(
            "ambiguous needs two candidates at least: " + candidates);
      }
    }
  }

  /// Nothing known bears the name.
  ///
  /// @param reason why, for a reader
  record Unresolved<T>(String reason, By by) implements Resolution<T> {
    public Unresolved {
      Objects.requireNonNull(reason, "reason");
      Objects.requireNonNull(by, "by");
    }
  }
}
