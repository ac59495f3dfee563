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
  /// The rule and its version, the last of the reasons.
  static final String BY = "rule:copy/alignment@1";

  private static final double SAME = 0.97;
  private static final double MOST = 0.6;
  private static final double HALF = 0.55;
  private static final double MUCH = 0.38;
  private static final double BOTH = 0.4;
  private static final double OTHER_NAMES = 0.15;
  private static final double OTHER_NAME = 0.18;
  private static final int LEAST_WORDS = 30;
  private static final int MANY_WORDS = 60;
  private static final int LONG_QUOTATION = 100;

  private CopyJudge() {}

  /// Compares two texts; which one is called first does not matter.
  public static Optional<CopyVerdict> compare(CopyText one, CopyText other) {
    if (one.hasWordsOf(other) && one.wordsKey() != 0) {
      return Optional.of(CopyVerdict.SAME_WORDS);
    }
    Tiling tiling = Tiling.of(one, other);
    Coverage here = Coverage.of(one, tiling::isCoveredOne);
    Coverage there = Coverage.of(other, tiling::isCoveredOther);
    if (isCopy(here, there) && !tellsOtherThings(tiling)) {
      return Optional.of(
          new CopyVerdict(
              kind(here, there, tiling),
              here.share(),
              there.share(),
              reasons(here, there, tiling)));
    }
    return tellsOtherThings(tiling)
        ? Optional.empty()
        : RewordingJudge.compare(one.telling(), other.telling());
  }

  private static boolean isCopy(Coverage one, Coverage other) {
    double more = Math.max(one.share(), other.share());
    double less = Math.min(one.share(), other.share());
    int own = Math.min(one.own(), other.own());
    boolean lead = one.lead() || other.lead();
    boolean quotations = Math.min(one.covered(), other.covered()) >= LONG_QUOTATION && less >= BOTH;
    return quotations
        || own >= LEAST_WORDS
            && (less >= BOTH
                || (more >= HALF && lead)
                || (more >= MUCH && lead && own >= MANY_WORDS));
  }

  private static CopyKind kind(Coverage one, Coverage other, Tiling tiling) {
    double less = Math.min(one.share(), other.share());
    if (less >= SAME && tiling.rewritten() == 0) {
      return CopyKind.SAME_TEXT;
    }
    return less >= MOST ? CopyKind.NEAR_COPY : CopyKind.PART;
  }

  /// Two round-ups of one form agree in the form and differ in who, where and how many.
  private static boolean tellsOtherThings(Tiling tiling) {
    int conflicts = tiling.conflicts();
    double part = (double) conflicts / Math.max(1, conflicts + tiling.agreements());
    return part > (conflicts > 1 ? OTHER_NAMES : OTHER_NAME);
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
      reasons.add("%d names or numbers differ".formatted(tiling.conflicts()));
    }
    reasons.add(BY);
    return reasons;
  }
}
