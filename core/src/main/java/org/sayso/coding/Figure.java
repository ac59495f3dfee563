package org.sayso.coding;

import java.util.Objects;
import java.util.OptionalLong;
import org.sayso.mention.NewsNumber;

/// A figure as it is reckoned with: the least, the likeliest and the most that words allow.
///
/// @param worded whether a word of size ("dozens") gave it
public record Figure(OptionalLong low, OptionalLong best, OptionalLong high, boolean worded) {
  private static final Figure NONE =
      new Figure(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.empty(), false);

  public Figure {
    Objects.requireNonNull(low, "low");
    Objects.requireNonNull(best, "best");
    Objects.requireNonNull(high, "high");
  }

  static Figure none() {
    return NONE;
  }

  /// "7", "at least 7" and "about 7" are 7; "5 to 7" is 5 at the lowest and the likeliest; "up to
  /// 7" is 7 at the most and nothing else; words of size by [WordFigures].
  public static Figure of(NewsNumber number) {
    return switch (number.qualifier()) {
      case EXACT, ABOUT, AT_LEAST, RANGE -> {
        OptionalLong low = number.low().isPresent() ? number.low() : number.high();
        yield new Figure(low, low, number.high().isPresent() ? number.high() : low, false);
      }
      case AT_MOST -> new Figure(OptionalLong.empty(), OptionalLong.empty(), number.high(), false);
      case WORD -> {
        OptionalLong figure = WordFigures.of(number);
        yield new Figure(figure, figure, figure, figure.isPresent());
      }
      case PLURAL, NONE_STATED -> NONE;
    };
  }

  /// Whether there is no number at all.
  public boolean isNone() {
    return low.isEmpty() && best.isEmpty() && high.isEmpty();
  }

  /// The figure of both together; what has no number adds nothing.
  Figure plus(Figure other) {
    return new Figure(
        sum(low, other.low), sum(best, other.best), sum(high, other.high), worded || other.worded);
  }

  private static OptionalLong sum(OptionalLong one, OptionalLong other) {
    if (one.isEmpty() || other.isEmpty()) {
      return one.isPresent() ? one : other;
    }
    return OptionalLong.of(Math.addExact(one.getAsLong(), other.getAsLong()));
  }

  /// Orders by the likeliest figure, else by the most.
  long weight() {
    return best.orElse(high.orElse(-1));
  }
}
