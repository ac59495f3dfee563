package org.sayso.store.decision;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sayso.store.json.Sayso1;

/// A day, month or year in EDTF (ISO 8601-2) as a person writes it in a correction, or an interval
/// of two: `2019-03-02`, `2019-03`, `2019`, `XXXX-03-02`, `2019-03-02/2019-03-04`.
///
/// @param start days that the beginning may be; none without a year
/// @param finish days that the end may be
record EdtfDay(Optional<Sayso1.Bounds> start, Optional<Sayso1.Bounds> finish) {
  private static final Pattern NO_YEAR = Pattern.compile("XXXX-\\d\\d(-\\d\\d)?");

  static EdtfDay parse(String value) {
    String[] ends = value.split("/", -1);
    try {
      if (ends.length == 2) {
        return new EdtfDay(bounds(ends[0]), bounds(ends[1]));
      }
      Optional<Sayso1.Bounds> only = bounds(value);
      return new EdtfDay(only, only);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException(
          "not a date: \""
              + value
              + "\"; write 2019-03-02, 2019-03, 2019, XXXX-03-02 or two with /",
          e);
    }
  }

  private static Optional<Sayso1.Bounds> bounds(String value) {
    if (NO_YEAR.matcher(value).matches()) {
      LocalDate.parse("2000" + value.substring(4) + (value.length() == 7 ? "-01" : ""));
      return Optional.empty();
    }
    return Optional.of(
        switch (value.length()) {
          case 4 -> days(Year.parse(value).atDay(1), Year.parse(value).atMonth(12).atEndOfMonth());
          case 7 -> days(YearMonth.parse(value).atDay(1), YearMonth.parse(value).atEndOfMonth());
          default -> days(LocalDate.parse(value), LocalDate.parse(value));
        });
  }

  private static Sayso1.Bounds days(LocalDate earliest, LocalDate latest) {
    return new Sayso1.Bounds(earliest.toString(), latest.toString());
  }
}
