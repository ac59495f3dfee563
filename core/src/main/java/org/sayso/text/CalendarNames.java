package org.sayso.text;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Names of days and months in lower case.
public final class CalendarNames {
  /// The days of the week from Monday on.
  public static final List<String> DAYS =
      List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");

  /// The months from January on.
  public static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  /// All of both.
  public static final Set<String> DAYS_AND_MONTHS =
      Stream.of(DAYS, MONTHS).flatMap(Collection::stream).collect(Collectors.toUnmodifiableSet());

  private CalendarNames() {}
}
