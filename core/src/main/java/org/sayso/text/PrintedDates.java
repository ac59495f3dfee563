package org.sayso.text;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads a full calendar day as printed or as a field gives it. A date without its year stays
/// unread; so does `03/04/2031`, whose order nobody can tell.
public final class PrintedDates {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final Pattern ISO =
      Pattern.compile("(?<!\\d)(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})(?!\\d)");
  private static final Pattern COMPACT =
      Pattern.compile("^(?<year>(?:19|20)\\d{2})(?<month>\\d{2})(?<day>\\d{2})(?:T?\\d*Z?)?$");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "(?i)\\b(?<month>[a-z]{3,9})\\.? (?<day>\\d{1,2})(?:st|nd|rd|th)?,? (?<year>\\d{4})\\b");
  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "(?i)\\b(?<day>\\d{1,2})(?:st|nd|rd|th)? (?<month>[a-z]{3,9})\\.?,? (?<year>\\d{4})\\b");

  private PrintedDates() {}

  /// The first full day in `text`: `2031-02-12T08:00:00Z`, `12 February 2031`, `Feb. 12, 2031`.
  ///
  /// The day is the one written, in the zone in which it was written.
  public static Optional<LocalDate> parse(String text) {
    String trimmed = text.strip();
    for (Pattern pattern : List.of(ISO, COMPACT, MONTH_FIRST, DAY_FIRST)) {
      Matcher matcher = pattern.matcher(trimmed);
      while (matcher.find()) {
        Optional<LocalDate> date = date(matcher);
        if (date.isPresent()) {
          return date;
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> date(Matcher matcher) {
    int month = month(matcher.group("month"));
    if (month == 0) {
      return Optional.empty();
    }
    try {
      int year = Integer.parseInt(matcher.group("year"));
      return Optional.of(LocalDate.of(year, month, Integer.parseInt(matcher.group("day"))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /// The month's number, or 0.
  static int month(String text) {
    if (Character.isDigit(text.charAt(0))) {
      return Integer.parseInt(text);
    }
    String word = text.toLowerCase(Locale.ROOT);
    for (int i = 0; i < MONTHS.size(); i++) {
      if (word.startsWith(MONTHS.get(i)) && isMonthWord(word, i)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static boolean isMonthWord(String word, int index) {
    String full =
        Month.of(index + 1).getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
    return full.equals(word) || (word.length() <= 4 && full.startsWith(word.substring(0, 3)));
  }
}
