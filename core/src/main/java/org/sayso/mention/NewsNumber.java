package org.sayso.mention;

import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;

/// A number as news state it (NUMBER of `sayso/1`).
///
/// `PLURAL` and `NONE_STATED` have no numbers: "numerous injuries" is harm that is known to exist
/// and has no number.
///
/// @param qualifier how the words bound the number
/// @param low lower bound, when the words give one
/// @param high upper bound, when the words give one
/// @param text the words
public record NewsNumber(Qualifier qualifier, OptionalLong low, OptionalLong high, String text) {
  /// How words bound a number (closed list, `model.md`, 2).
  public enum Qualifier {
    EXACT,
    AT_LEAST,
    AT_MOST,
    ABOUT,
    RANGE,
    /// "dozens": a size without a number; numbers come only from a named rule set.
    WORD,
    /// "numerous", "several".
    PLURAL,
    NONE_STATED
  }

  public NewsNumber {
    Objects.requireNonNull(qualifier, "qualifier");
    Objects.requireNonNull(low, "low");
    Objects.requireNonNull(high, "high");
    Objects.requireNonNull(text, "text");
    boolean numberless =
        qualifier == Qualifier.PLURAL
            || qualifier == Qualifier.NONE_STATED
            || qualifier == Qualifier.WORD;
    if (numberless && (low.isPresent() || high.isPresent())) {
      throw new IllegalArgumentException(qualifier + " has no numbers: " + text);
    }
    if (low.isPresent() && high.isPresent() && low.getAsLong() > high.getAsLong()) {
      throw new IllegalArgumentException("low is above high: " + text);
    }
  }

  /// Exactly `value`.
  public static NewsNumber exact(long value, String text) {
    return new NewsNumber(Qualifier.EXACT, OptionalLong.of(value), OptionalLong.of(value), text);
  }

  /// As one would write it in a table: "at least 14", "2,500"; the words where they have no number.
  public String inFigures() {
    String least = low.isPresent() ? digits(low.getAsLong()) : "";
    String most = high.isPresent() ? digits(high.getAsLong()) : least;
    return switch (qualifier) {
      case EXACT -> least.isEmpty() ? most : least;
      case AT_LEAST -> "at least " + least;
      case AT_MOST -> "at most " + most;
      case ABOUT -> "about " + (least.isEmpty() ? most : least);
      case RANGE -> least + " to " + most;
      case WORD, PLURAL, NONE_STATED -> text;
    };
  }

  private static String digits(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /// A number that `text` does not state.
  public static NewsNumber without(Qualifier qualifier, String text) {
    return new NewsNumber(qualifier, OptionalLong.empty(), OptionalLong.empty(), text);
  }
}
