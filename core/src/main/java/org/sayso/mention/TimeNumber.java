package org.sayso.mention;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// Kinds of numbers that the grammar of times asks for; each sets the field of its own name.
enum TimeNumber {
  /// 1–31, "2nd".
  DAY(1, 31, 1, 2),
  /// A year in four digits.
  YEAR(1600, 2099, 4, 4),
  /// A year in two digits.
  SHORTYEAR(0, 99, 2, 2),
  /// A month in two digits.
  MONTHNUMBER(1, 12, 2, 2),
  /// The first year of a decade, with its ending: "1990s".
  DECADE(1600, 2090, 4, 4),
  /// The same in two digits: "90s".
  SHORTDECADE(0, 90, 2, 2),
  /// Any number of units, in digits.
  DIGITS(0, 9999, 1, 4),
  /// The same with marks: "10,000".
  GROUPED(1, 999, 1, 3),
  /// Units and a half: "2.5".
  DECIMAL(0, 99, 1, 2),
  /// An hour with its minutes in four digits: "0735".
  MILITARY(0, 2359, 4, 4),
  /// An hour of the day.
  HOUR(0, 24, 1, 2),
  /// An hour with its minutes: "10:40", "10.35".
  CLOCK(0, 24, 1, 2),
  /// An hour with its minutes behind a colon.
  TIME(0, 24, 1, 2),
  /// "1st", "11th".
  RANK(1, 99, 1, 2),
  /// Days, months or the like with marks between: "03/04/2031".
  SLASHED(0, 31, 1, 2);

  private static final List<String> ENDINGS = List.of("st", "nd", "rd", "th");

  private final int least;
  private final int most;
  private final int fewest;
  private final int longest;

  TimeNumber(int least, int most, int fewest, int longest) {
    this.least = least;
    this.most = most;
    this.fewest = fewest;
    this.longest = longest;
  }

  static TimeNumber named(String name) {
    return Arrays.stream(values())
        .filter(kind -> kind.field().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no kind of number: " + name));
  }

  String field() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Whether `text` is a number of this kind.
  boolean matches(String text) {
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    return digits >= fewest
        && digits <= longest
        && isWithin(text.substring(0, digits))
        && ends(text.substring(digits));
  }

  private boolean isWithin(String digits) {
    int value = Integer.parseInt(digits);
    boolean whole = this != DECADE && this != SHORTDECADE || value % 10 == 0;
    boolean clock = this != MILITARY || value % 100 < 60;
    return value >= least && value <= most && whole && clock;
  }

  private boolean ends(String rest) {
    return switch (this) {
      case DAY -> rest.isEmpty() || ENDINGS.contains(rest.toLowerCase(Locale.ROOT));
      case RANK -> ENDINGS.contains(rest.toLowerCase(Locale.ROOT));
      case DECADE, SHORTDECADE -> rest.equals("s");
      case GROUPED -> rest.matches(",\\d{3}");
      case DECIMAL -> rest.equals(".5");
      case CLOCK -> rest.matches("[:.][0-5]\\d");
      case TIME -> rest.matches(":[0-5]\\d");
      case SLASHED -> rest.matches("([/.])\\d{1,2}\\1\\d{4}");
      case YEAR, SHORTYEAR, MONTHNUMBER, DIGITS, HOUR, MILITARY -> rest.isEmpty();
    };
  }

  /// The number that `digits` begin with.
  static OptionalInt leading(String digits) {
    int end = 0;
    while (end < digits.length() && Character.isDigit(digits.charAt(end))) {
      end++;
    }
    return end == 0 || end > 9
        ? OptionalInt.empty()
        : OptionalInt.of(Integer.parseInt(digits.substring(0, end)));
  }
}
