package org.sayso.eval.chains;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A short text and all that is said in it.
///
/// @param number of the case; odd ones are [Part#TRAIN]
/// @param name what it shows
/// @param text without its marks, one paragraph
/// @param levels by number, from 1 without a gap
public record ChainCase(int number, String name, String text, List<ChainLevel> levels) {

  /// What a case may be used for.
  public enum Part {
    /// To write rules by.
    TRAIN,
    /// To score with, and for nothing else.
    TEST
  }

  public ChainCase {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(text, "text");
    levels = List.copyOf(levels);
    for (int i = 0; i < levels.size(); i++) {
      ChainLevel level = levels.get(i);
      int outermost = level.number();
      if (level.number() != i + 1
          || level.parent().filter(outer -> outer >= outermost).isPresent()) {
        throw new IllegalArgumentException(
            "case " + number + ": levels are counted from 1, outer ones first");
      }
    }
  }

  public Part part() {
    return number % 2 == 0 ? Part.TEST : Part.TRAIN;
  }

  /// The level in whose content `level` stands.
  public Optional<ChainLevel> parent(ChainLevel level) {
    return level.parent().map(number -> levels.get(number - 1));
  }
}
