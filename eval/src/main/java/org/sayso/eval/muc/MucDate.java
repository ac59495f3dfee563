package org.sayso.eval.muc;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A date of slot 2: a day, days between two, or up to a day.
///
/// @param begin empty where only the end is known
record MucDate(Optional<LocalDate> begin, LocalDate end) {
  private static final int CENTURY = 1900;
  private static final List<String> MONTHS =
      List.of("JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC");
  private static final Pattern DAY =
      Pattern.compile("(\\d{1,2})\\s+([A-Z]{3})[A-Z]*\\.?,?\\s+(\\d{2,4})");

  /// Reads `DD MMM YY`, `A - B` or `- A`; months may be written out, years have four digits.
  static Optional<MucDate> parse(String text) {
    String upper = text.toUpperCase(Locale.ROOT).strip();
    Matcher days = DAY.matcher(upper);
    Optional<LocalDate> first = next(days);
    Optional<LocalDate> second = next(days);
    if (second.isPresent()) {
      return second.map(end -> new MucDate(first, end));
    }
    boolean open = upper.startsWith("-") || upper.startsWith("NIL");
    return first.map(end -> new MucDate(open ? Optional.empty() : first, end));
  }

  private static Optional<LocalDate> next(Matcher days) {
    if (!days.find()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(days.group(3));
    int month = MONTHS.indexOf(days.group(2)) + 1;
    try {
      return Optional.of(
          LocalDate.of(year < 100 ? CENTURY + year : year, month, Integer.parseInt(days.group(1))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /// How well `answer` answers this date of a key: partly where it lies in the key's range, or is
  /// "up to" the key's day or upper end.
  Verdict compare(MucDate answer) {
    if (equals(answer)) {
      return Verdict.CORRECT;
    }
    if (answer.begin.isEmpty()) {
      return answer.end.equals(end) ? Verdict.OPEN : Verdict.INCORRECT;
    }
    LocalDate from = answer.begin.orElseThrow();
    boolean inside = !answer.end.isAfter(end) && begin.map(at -> !from.isBefore(at)).orElse(true);
    return inside ? Verdict.OPEN : Verdict.INCORRECT;
  }
}
