package org.sayso.audit;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// What a learned second opinion is given of a line beside the body: clues by name, each with a
/// value of about 0–1 and not more than [#MOST], to three digits; those of what words mean may be
/// less than 0.
final class Clues {
  private static final double MOST = 3;
  private static final double DIGITS = 1000;

  private final SortedMap<String, Double> values = new TreeMap<>();

  /// All clues of a line.
  ///
  /// @param ruled what the rules note on it
  /// @param hinted what single rules would note, had no other noted anything
  static SortedMap<String, Double> of(
      Alignment alignment, List<Finding> ruled, List<Finding> hinted) {
    Clues clues = new Clues();
    ruled.stream()
        .map(Finding::kind)
        .filter(FindingKind::isFinding)
        .distinct()
        .forEach(kind -> clues.put("rule:" + kind, 1));
    hinted.stream()
        .map(Finding::kind)
        .filter(kind -> ruled.stream().noneMatch(finding -> finding.kind() == kind))
        .distinct()
        .forEach(kind -> clues.put("hint:" + kind, 1));
    new WordClues(alignment, clues).add();
    new PairClues(alignment, clues).add();
    new SureClues(alignment, clues).add();
    new SourceClues(alignment, clues).add();
    new NumberClues(alignment, clues).add();
    new OrderClues(alignment, clues).add();
    new ActorClues(alignment, clues).add();
    new SequenceClues(alignment, clues).add();
    new HedgeClues(alignment, clues).add();
    new MeaningClues(alignment, clues).add();
    new HomeClues(alignment, clues).add();
    new SpeakerClues(alignment, clues).add();
    return Collections.unmodifiableSortedMap(clues.values);
  }

  /// Says that there is `name`, as far as `value`; 0 says nothing.
  void put(String name, double value) {
    double rounded = Math.round(value * DIGITS) / DIGITS;
    if (rounded != 0) {
      values.put(name, rounded);
    }
  }

  /// Says that there is `name`.
  void say(String name, boolean is) {
    put(name, is ? 1 : 0);
  }

  /// Says that there is `name`, as far as `value` or as was said before, whichever is more.
  void strongest(String name, double value) {
    put(name, Math.max(of(name), value));
  }

  /// Counts one more of `name`; what is counted often is damped.
  void count(String name) {
    values.merge(name, 1.0, (old, one) -> Math.min(MOST, old + 0.5));
  }

  /// What was said of `name` up to now; 0 for nothing.
  double of(String name) {
    return values.getOrDefault(name, 0.0);
  }
}
