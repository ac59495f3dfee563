package org.sayso.eval.mentions;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Counts of found and sought things by label, summed over documents.
///
/// @param <L> the labels
final class MentionCounts<L> {
  private final Map<L, Count> counts = new HashMap<>();

  /// Counts of one label.
  private static final class Count {
    private long right;
    private long predicted;
    private long gold;
  }

  /// Adds what one document has of one label; both are sets of places.
  <P> void add(L label, Collection<P> gold, Collection<P> predicted) {
    Set<P> sought = new HashSet<>(gold);
    Set<P> found = new HashSet<>(predicted);
    Count count = counts.computeIfAbsent(label, key -> new Count());
    count.gold += sought.size();
    count.predicted += found.size();
    count.right += found.stream().filter(sought::contains).count();
  }

  /// The score of one label.
  MentionScores.Score of(L label) {
    return sum(List.of(label));
  }

  /// The score of all of `labels` counted together.
  MentionScores.Score sum(List<L> labels) {
    List<Count> some = labels.stream().map(counts::get).filter(Objects::nonNull).toList();
    return MentionScores.Score.of(
        some.stream().mapToLong(count -> count.right).sum(),
        some.stream().mapToLong(count -> count.predicted).sum(),
        some.stream().mapToLong(count -> count.gold).sum());
  }

  /// The mean F1 of those of `labels` that the gold or the predictions have at all; 0 when none is.
  double macroF1(List<L> labels) {
    return labels.stream()
        .map(this::of)
        .filter(score -> score.gold() + score.predicted() > 0)
        .mapToDouble(MentionScores.Score::f1)
        .average()
        .orElse(0);
  }
}
