package org.sayso.corroboration.copy;

import java.util.function.IntPredicate;

/// How much of one text stands in another. Sign-offs and the like are not counted.
///
/// @param words words that count
/// @param covered of these the ones that stand in the other
/// @param own covered words that are not inside quotation marks
/// @param sentences sentences that count
/// @param shared sentences of which at least half stands in the other
/// @param lead whether one of the first sentences, a fifth and at least two, is shared
record Coverage(int words, int covered, int own, int sentences, int shared, boolean lead) {
  private static final int LEAD_PART = 5;
  private static final int LEAD_LEAST = 2;

  static Coverage of(CopyText text, IntPredicate isCovered) {
    int words = 0;
    int covered = 0;
    int own = 0;
    int sentences = 0;
    int shared = 0;
    boolean lead = false;
    int leading = Math.max(LEAD_LEAST, (text.sentences() + LEAD_PART - 1) / LEAD_PART);
    for (int sentence = 0; sentence < text.sentences(); sentence++) {
      int begin = text.begin(sentence);
      if (text.isStanding(begin)) {
        continue;
      }
      int inside = 0;
      for (int i = begin; i < text.begin(sentence + 1); i++) {
        boolean hit = isCovered.test(i);
        inside += hit ? 1 : 0;
        own += hit && !text.isQuoted(i) ? 1 : 0;
      }
      int length = text.begin(sentence + 1) - begin;
      words += length;
      covered += inside;
      sentences++;
      if (2 * inside >= length) {
        shared++;
        lead |= sentence < leading;
      }
    }
    return new Coverage(words, covered, own, sentences, shared, lead);
  }

  /// The covered part, 0–1.
  double share() {
    return words == 0 ? 0 : (double) covered / words;
  }
}
