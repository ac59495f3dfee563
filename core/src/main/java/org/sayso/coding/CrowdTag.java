package org.sayso.coding;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.sayso.mention.NewsNumber;
import org.sayso.mention.NewsNumber.Qualifier;

/// ACLED's tag for how many took part in a protest or a riot ([RuleSet#ACLED_LIKE]).
///
/// ACLED writes the size as it is reported. Where several are told, the tag spans them, as none is
/// preferred. Where none is told it is absent; ACLED's "no report" would say that nobody else
/// reports one either.
public final class CrowdTag {
  private CrowdTag() {}

  /// "crowd size=about 2,500", "crowd size=between 2,500 and 8,000"; a word of size only where no
  /// number is told.
  ///
  /// @param told the numbers that speakers hold to be so
  public static Optional<String> of(List<NewsNumber> told) {
    List<NewsNumber> numbers =
        told.stream().filter(one -> one.low().isPresent() || one.high().isPresent()).toList();
    if (numbers.isEmpty()) {
      return told.stream()
          .filter(one -> one.qualifier() == Qualifier.WORD)
          .findFirst()
          .map(one -> tag(one.text()));
    }
    long least = least(numbers, CrowdTag::size);
    long most = -least(numbers, one -> -one.high().orElse(one.low().orElse(0)));
    boolean one = numbers.size() == 1 && numbers.getFirst().qualifier() != Qualifier.RANGE;
    if (one || least == most) {
      return Optional.of(tag(numbers.getFirst().inFigures()));
    }
    return Optional.of(
        tag(
            "between %s and %s"
                .formatted(
                    NewsNumber.exact(least, "").inFigures(),
                    NewsNumber.exact(most, "").inFigures())));
  }

  /// The larger of two numbers; a word of size goes behind any number.
  public static NewsNumber larger(NewsNumber one, NewsNumber other) {
    return size(other) > size(one) ? other : one;
  }

  private static long size(NewsNumber number) {
    return number.low().orElse(number.high().orElse(0));
  }

  private static long least(List<NewsNumber> numbers, ToLongFunction<NewsNumber> end) {
    return numbers.stream().mapToLong(end).min().orElse(0);
  }

  private static String tag(String size) {
    return "crowd size=" + size;
  }
}
