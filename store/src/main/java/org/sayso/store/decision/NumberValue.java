package org.sayso.store.decision;

import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.mention.NewsNumber;
import org.sayso.store.json.Sayso1;

/// A number as a person writes it in a correction: `5`, `AT_LEAST 5`, `RANGE 3 5`, `PLURAL`.
final class NumberValue {
  private static final Pattern FORM =
      Pattern.compile("(?:([A-Z_]+)\\b ?)?(\\d{1,18})?(?: (\\d{1,18}))?");

  private NumberValue() {}

  static NewsNumber parse(String value) {
    Matcher matcher = FORM.matcher(value);
    if (value.isEmpty() || !matcher.matches()) {
      throw bad(value);
    }
    NewsNumber.Qualifier qualifier = qualifier(matcher.group(1), value);
    OptionalLong first = bound(matcher.group(2));
    OptionalLong second = bound(matcher.group(3));
    boolean complete =
        switch (qualifier) {
          case EXACT, ABOUT, AT_LEAST, AT_MOST -> first.isPresent() && second.isEmpty();
          case RANGE -> first.isPresent() && second.isPresent();
          case WORD, PLURAL, NONE_STATED -> first.isEmpty() && second.isEmpty();
        };
    if (!complete) {
      throw bad(value);
    }
    return number(qualifier, first, second, value);
  }

  private static NewsNumber number(
      NewsNumber.Qualifier qualifier, OptionalLong first, OptionalLong second, String value) {
    return switch (qualifier) {
      case AT_LEAST -> new NewsNumber(qualifier, first, OptionalLong.empty(), value);
      case AT_MOST -> new NewsNumber(qualifier, OptionalLong.empty(), first, value);
      case RANGE -> new NewsNumber(qualifier, first, second, value);
      case EXACT, ABOUT, WORD, PLURAL, NONE_STATED ->
          new NewsNumber(qualifier, first, first, value);
    };
  }

  /// The corrected number; its text stays the text of the document.
  static Sayso1.NewsNumber correct(Sayso1.NewsNumber number, String value) {
    NewsNumber parsed = parse(value);
    return new Sayso1.NewsNumber(
        parsed.qualifier().name(),
        parsed.low().isPresent() ? parsed.low().getAsLong() : null,
        parsed.high().isPresent() ? parsed.high().getAsLong() : null,
        number.text(),
        List.of());
  }

  @SuppressWarnings("NullAway") // a group that did not take part is null
  private static OptionalLong bound(String digits) {
    return digits == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(digits));
  }

  @SuppressWarnings("NullAway") // a group that did not take part is null
  private static NewsNumber.Qualifier qualifier(String word, String value) {
    if (word == null) {
      return NewsNumber.Qualifier.EXACT;
    }
    try {
      return NewsNumber.Qualifier.valueOf(word);
    } catch (IllegalArgumentException unknown) {
      throw bad(value);
    }
  }

  private static IllegalArgumentException bad(String value) {
    return new IllegalArgumentException(
        "not a number: \"" + value + "\"; write 5, AT_LEAST 5, RANGE 3 5, PLURAL or NONE_STATED");
  }
}
