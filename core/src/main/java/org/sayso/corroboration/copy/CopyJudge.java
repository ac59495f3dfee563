package org.sayso.corroboration.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Says whether two texts carry one report, from the two texts alone: the answer is the same
/// whatever else the collection holds and in whatever order it came.
///
/// Sharing is not enough. What two reports on one event have in common is a quotation or two and
/// the paragraphs of background at their end; a copy has the beginning of the report, or most of
/// it, and more than quotations.
public final class CopyJudge {
  /// The rule and its version.
  public static final String BY = "rule:copy/alignment@1";

  private static final double SAME = 0.97;
  private static final double MOST = 0.6;
  private static final double PART = 0.4;
  private static final double LITTLE = 0.25;
  private static final int LEAST_WORDS = 20;

  private CopyJudge() {}

  /// Compares two texts; which one is called first does not matter.
  public static Optional<CopyVerdict> compare(CopyText one, CopyText other) {
    if (one.hasWordsOf(other) && one.wordsKey() != 0) {
      return Optional.of(CopyVerdict.SAME_WORDS);
    }
    Tiling tiling = Tiling.of(one, other);
    Coverage here = Coverage.of(one, tiling::isCoveredOne);
    Coverage there = Coverage.of(other, tiling::isCoveredOther);
    return kind(here, there, tiling.conflicts())
        .map(kind ->
            new CopyVerdict(kind, here.share(), there.share(), reasons(here, there, tiling)));
  }

  private static Optional<CopyKind> kind(Coverage one, Coverage other, int conflicts) {
    double more = Math.max(one.share(), other.share());
    double less = Math.min(one.share(), other.share());
    if (Math.min(one.own(), other.own()) < LEAST_WORDS || tellsOtherThings(one, other, conflicts)) {
      return Optional.empty();
    }
    if (less >= SAME) {
      return Optional.of(CopyKind.SAME_TEXT);
    }
    if (less >= MOST) {
      return Optional.of(CopyKind.NEAR_COPY);
    }
    boolean lead = one.lead() || other.lead();
    if (more >= MOST && (lead || less >= PART)) {
      return Optional.of(CopyKind.PART);
    }
    boolean both = one.lead() && other.lead();
    return more >= PART && less >= LITTLE && both
        ? Optional.of(CopyKind.NEAR_COPY)
        : Optional.empty();
  }

  /// Two round-ups of one form agree in the form and differ in who, where and how many.
  private static boolean tellsOtherThings(Coverage one, Coverage other, int conflicts) {
    return conflicts > 1 && conflicts * 2 > Math.min(one.shared(), other.shared());
  }

  private static List<String> reasons(Coverage one, Coverage other, Tiling tiling) {
    boolean shorter = one.words() <= other.words();
    Coverage small = shorter ? one : other;
    Coverage large = shorter ? other : one;
    List<String> reasons = new ArrayList<>();
    reasons.add(
        "%d of the %d sentences of the shorter text stand in the longer one"
            .formatted(small.shared(), small.sentences()));
    reasons.add(
        String.format(
            Locale.ROOT,
            "%.0f %% of the words of the shorter, %.0f %% of the longer are the other's",
            100 * small.share(),
            100 * large.share()));
    if (one.lead() && other.lead()) {
      reasons.add("both begin with what they share");
    }
    if (tiling.conflicts() > 0) {
      reasons.add("names or numbers differ in %d places".formatted(tiling.conflicts()));
    }
    return reasons;
  }
}
