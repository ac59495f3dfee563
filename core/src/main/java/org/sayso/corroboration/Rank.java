package org.sayso.corroboration;

/// How a claim stands among all that may bear on the question. Scores are those of the first look,
/// as logarithms of odds.
public enum Rank {
  SCORE,
  /// The best of all.
  BEST,
  BELOW_BEST,
  /// How many stand above it, as a logarithm.
  ABOVE,
  /// The mean of the three best.
  TOP,
  /// How many are about as good as the best, as a logarithm.
  CLOSE_TO_BEST,
  TEXT_BEST,
  TEXT_BELOW_BEST,
  BELOW_TEXT_BEST,
  /// How many of its document stand above it, as a logarithm.
  ABOVE_IN_TEXT,
  TEXT_TOP,
  PREVIOUS,
  NEXT,
  /// The best within some 500 characters.
  NEARBY,
  /// The best within some 120 characters, mostly of the same sentence.
  RIGHT_BESIDE,
  /// The best of its document that tells of the same happening.
  SAME_EVENT,
  /// The score of what it replies to.
  REPLIED_TO,
  /// How much its sentence is like those of the best, 0–1.
  LIKE_BEST
}
