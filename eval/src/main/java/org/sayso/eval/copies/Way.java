package org.sayso.eval.copies;

/// How a copy is made from an article.
enum Way {
  /// Another dateline, credit and sign-off.
  RE_HEADED,
  /// The beginning and some of the paragraphs after it.
  CUT,
  /// With paragraphs of another report.
  EXTENDED,
  /// With all or half of another article of the set.
  MERGED,
  /// Half of the names in other spellings.
  RE_SPELLED,
  /// The paragraphs in another order.
  RE_ORDERED,
  /// One sentence in ten rewritten.
  REWRITTEN_10,
  REWRITTEN_20,
  REWRITTEN_30,
  REWRITTEN_40,
  REWRITTEN_50,
  REWRITTEN_60,
  /// Cut, names in other spellings, three sentences in ten rewritten.
  MIXED;

  private static final double TENTHS = 10;

  /// The part of the sentences that is rewritten.
  double rewritten() {
    return switch (this) {
      case MIXED -> 3 / TENTHS;
      case REWRITTEN_10, REWRITTEN_20, REWRITTEN_30, REWRITTEN_40, REWRITTEN_50, REWRITTEN_60 ->
          (ordinal() - REWRITTEN_10.ordinal() + 1) / TENTHS;
      case RE_HEADED, CUT, EXTENDED, MERGED, RE_SPELLED, RE_ORDERED -> 0;
    };
  }
}
