package org.sayso.corroboration.copy;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Says whether one text tells what another tells in other words.
///
/// Two reports on one event have names, numbers and a quotation in common. What only a reworded
/// copy has is the same order of the same things, sentence by sentence, the same choice of who
/// speaks and of what they say, and next to nothing of its own.
final class RewordingJudge {
  /// The rule and its version, the last of the reasons.
  static final String BY = "rule:copy/retelling@1";

  private static final int LEAST_SENTENCES = 6;
  private static final double LEAST_NAMED = 9;
  private static final double NAMED = 0.72;
  private static final double COVERED_ONE = 0.78;
  private static final double COVERED_BOTH = 0.6;
  private static final double IN_ORDER = 0.8;
  private static final double QUOTATIONS = 0.6;

  /// Where both quote somebody in the same places, and where nobody is quoted.
  private static final double TOLD_WITH_QUOTATIONS = 0.42;

  private static final double TOLD = 0.5;
  private static final double DENSE_WITH_QUOTATIONS = 0.46;
  private static final double DENSE = 0.5;

  private RewordingJudge() {}

  static Optional<CopyVerdict> compare(Telling one, Telling other) {
    if (!namesAgree(one.named(), other.named())
        || isShort(one)
        || isShort(other)
        || mostTold(one, other) < TOLD_WITH_QUOTATIONS) {
      return Optional.empty();
    }
    Laid laid = Laid.of(one, other);
    return laid.isRetelling()
        ? Optional.of(
            new CopyVerdict(
                CopyKind.REWORDED,
                laid.coverOne(),
                laid.coverOther(),
                laid.reasons(named(one.named(), other.named()))))
        : Optional.empty();
  }

  /// How much both could tell alike, were each sentence free to find what it tells anywhere in the
  /// other text. Costs little, and most texts that only share names are done with.
  private static double mostTold(Telling one, Telling other) {
    double shared = Math.min(one.sharedWith(other), other.sharedWith(one));
    return 2 * shared / (one.total() + other.total());
  }

  /// Whether two texts have enough names and numbers in common, and most of what the shorter one
  /// has.
  static boolean namesAgree(int[] one, int[] other) {
    return Telling.shared(one, other) >= LEAST_NAMED && named(one, other) >= NAMED;
  }

  /// The same, from how many names and numbers each has and how many at most are in both.
  static boolean namesMayAgree(int one, int other, int both) {
    double shared = both * Telling.FIRM;
    return shared >= LEAST_NAMED && shared / (Math.min(one, other) * Telling.FIRM) >= NAMED;
  }

  private static double named(int[] one, int[] other) {
    double fewer = Math.min(Telling.weight(one), Telling.weight(other));
    return fewer == 0 ? 0 : Telling.shared(one, other) / fewer;
  }

  /// Whether a text has too few sentences to be known again in other words.
  static boolean isShort(Telling telling) {
    return telling.size() < LEAST_SENTENCES;
  }

  /// Two tellings side by side, in figures.
  ///
  /// @param coverOne how much of the one, by weight, stands in matched sentences
  /// @param dense of what matched sentences tell, how much both tell
  /// @param told of all that both tell, how much is told alike
  /// @param inOrder of what could be matched in any order, how much is matched in order
  /// @param quotations of the sentences with quotations, how many are matched; 0 where only one
  ///   text quotes, -1 where neither does
  /// @param matches number of matches
  record Laid(
      double coverOne,
      double coverOther,
      double dense,
      double told,
      double inOrder,
      double quotations,
      int matches,
      int sentences) {
    static Laid of(Telling one, Telling other) {
      List<Retelling.Match> matches = Retelling.of(one, other);
      double shared = 0;
      double here = 0;
      double there = 0;
      boolean[] matchedOne = new boolean[one.size()];
      boolean[] matchedOther = new boolean[other.size()];
      for (Retelling.Match match : matches) {
        shared += match.shared();
        here += mark(one, match.one(), match.ones(), matchedOne);
        there += mark(other, match.other(), match.others(), matchedOther);
      }
      double all = one.total();
      double allOther = other.total();
      return new Laid(
          here / all,
          there / allOther,
          here + there == 0 ? 0 : 2 * shared / (here + there),
          2 * shared / (all + allOther),
          shared / Math.max(1, free(one, other)),
          quotations(one, matchedOne, other, matchedOther, matches),
          matches.size(),
          Math.min(one.size(), other.size()));
    }

    private static double mark(Telling telling, int begin, int count, boolean[] matched) {
      double weight = 0;
      for (int i = begin; i < begin + count; i++) {
        matched[i] = true;
        weight += telling.weight(i, 1);
      }
      return weight;
    }

    /// What would be shared if every sentence of one could choose its partner.
    private static double free(Telling one, Telling other) {
      double free = 0;
      for (int i = 0; i < one.size(); i++) {
        double most = 0;
        for (int j = 0; j < other.size(); j++) {
          most = Math.max(most, Telling.shared(one.cells(i, 1), other.cells(j, 1)));
        }
        free += most;
      }
      return free;
    }

    /// 0 where only one of the two quotes more than once, -1 where neither quotes.
    private static double quotations(
        Telling one,
        boolean[] matchedOne,
        Telling other,
        boolean[] matchedOther,
        List<Retelling.Match> matches) {
      int here = one.quotations(0, one.size());
      int there = other.quotations(0, other.size());
      if (here + there == 0) {
        return -1;
      }
      if ((here > 1 && there == 0) || (there > 1 && here == 0)) {
        return 0;
      }
      int matched =
          matched(one, matchedOne)
              + matched(other, matchedOther)
              + 2 * between(one, other, matches);
      return Math.min(1, (double) matched / (here + there));
    }

    private static int matched(Telling telling, boolean[] matched) {
      int count = 0;
      for (int i = 0; i < matched.length; i++) {
        count += telling.isQuoted(i) && matched[i] ? 1 : 0;
      }
      return count;
    }

    /// Quotations of too few words to be matched, in the same place of both.
    private static int between(Telling one, Telling other, List<Retelling.Match> matches) {
      int count = 0;
      int i = 0;
      int j = 0;
      for (Retelling.Match match : matches) {
        count += Math.min(one.quotations(i, match.one()), other.quotations(j, match.other()));
        i = match.one() + match.ones();
        j = match.other() + match.others();
      }
      return count + Math.min(one.quotations(i, one.size()), other.quotations(j, other.size()));
    }

    boolean isRetelling() {
      boolean quoting = quotations > 0;
      return Math.max(coverOne, coverOther) >= COVERED_ONE
          && Math.min(coverOne, coverOther) >= COVERED_BOTH
          && dense >= (quoting ? DENSE_WITH_QUOTATIONS : DENSE)
          && told >= (quoting ? TOLD_WITH_QUOTATIONS : TOLD)
          && inOrder >= IN_ORDER
          && (quotations < 0 || quotations >= QUOTATIONS);
    }

    List<String> reasons(double named) {
      return List.of(
          "%d stretches tell the same in the same order, of %d sentences of the shorter text"
              .formatted(matches, sentences),
          String.format(
              Locale.ROOT,
              "%.0f %% and %.0f %% of what each tells stands in these stretches",
              100 * coverOne,
              100 * coverOther),
          String.format(Locale.ROOT, "%.0f %% of the names and numbers are shared", 100 * named),
          BY);
    }
  }
}
