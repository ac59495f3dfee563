package org.sayso.corroboration;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.corroboration.CorpusEvent.Day;

/// The time that a question asks about.
///
/// @param text as asked
/// @param edtf `2019-03`, or `XXXX-03-02` where no year is asked
/// @param first first day, when a year is asked
/// @param last last day, when a year is asked
public record TimeWindow(
    String text, String edtf, Optional<LocalDate> first, Optional<LocalDate> last) {
  /// What happened in a month is still told in the month after.
  private static final int TOLD_WITHIN_DAYS = 31;

  /// What happened on a day is told on that day and the next ones.
  private static final int DAY_TOLD_WITHIN = 3;

  private static final int YEAR = 4;
  private static final Pattern MONTH = Pattern.compile("^[0-9X]{4}-(\\d{2})(?:-(\\d{2}))?");

  public TimeWindow {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(edtf, "edtf");
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(last, "last");
  }

  /// Whether what happened on `day` may have happened in it.
  public boolean admits(Day day) {
    if (first.isPresent()
        && last.isPresent()
        && day.first().isPresent()
        && day.last().isPresent()) {
      return !day.first().get().isAfter(last.get()) && !day.last().get().isBefore(first.get());
    }
    if (isYear() && day.first().isEmpty()) {
      return true;
    }
    Matcher asked = MONTH.matcher(edtf);
    Matcher told = MONTH.matcher(day.edtf());
    if (!asked.find() || !told.find() || !asked.group(1).equals(told.group(1))) {
      return false;
    }
    return asked.group(2) == null || told.group(2) == null || asked.group(2).equals(told.group(2));
  }

  /// Whether a whole year is asked about.
  public boolean isYear() {
    return edtf.length() == YEAR;
  }

  /// Whether a report of `day` may tell of it.
  public boolean admitsReport(LocalDate day) {
    if (first.isPresent() && last.isPresent()) {
      int within = first.get().equals(last.get()) ? DAY_TOLD_WITHIN : TOLD_WITHIN_DAYS;
      return !day.isBefore(first.get()) && !day.isAfter(last.get().plusDays(within));
    }
    Matcher asked = MONTH.matcher(edtf);
    if (!asked.find()) {
      return true;
    }
    int month = Integer.parseInt(asked.group(1));
    if (asked.group(2) != null) {
      LocalDate that = LocalDate.of(day.getYear(), month, 1);
      LocalDate first = that.plusDays(Integer.parseInt(asked.group(2)) - 1L);
      return !day.isBefore(first) && !day.isAfter(first.plusDays(DAY_TOLD_WITHIN));
    }
    return day.getMonthValue() == month || day.minusDays(TOLD_WITHIN_DAYS).getMonthValue() == month;
  }
}
