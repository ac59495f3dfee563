package org.sayso.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The words for times that tellings name, and what they say of whether two are of one happening.
record DayWords(List<String> words) {
  private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");
  private static final Pattern FAR =
      Pattern.compile(
          "(?i)\\b(19|20)\\d\\d\\b|\\b(last|previous) (year|month)\\b|\\b(years|months|weeks) (ago|earlier)\\b");
  private static final Pattern AGO =
      Pattern.compile(
          "(?i)\\b(last|previous) (year|month)\\b|\\b(year|month|week)s? (ago|earlier|before)\\b");
  private static final Pattern WEEKDAY =
      Pattern.compile("(?i)\\b(mon|tues|wednes|thurs|fri|satur|sun)day\\b");
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(?i)\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? (\\d{1,2})\\b|\\b(\\d{1,2}) (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)");

  private static final Pattern MONTH =
      Pattern.compile(
          "(?i)\\b(january|february|march|april|may|june|july|august|september|october|november|december)\\b");

  DayWords {
    words = List.copyOf(words);
  }

  /// Those of a telling, with a year before its noun ("the 2017 murder").
  static DayWords of(Draft draft) {
    List<String> words =
        new ArrayList<>(draft.dates().stream().map(row -> row.row().words().text()).toList());
    Trigger trigger = draft.trigger();
    for (int i = trigger.phraseFirst(); i < trigger.first(); i++) {
      if (YEAR.matcher(trigger.view().token(i).text()).matches()) {
        words.add(trigger.view().token(i).text());
      }
    }
    return new DayWords(words);
  }

  /// Those of all tellings.
  static DayWords of(List<Draft> drafts) {
    return new DayWords(drafts.stream().flatMap(draft -> of(draft).words().stream()).toList());
  }

  /// Whether they speak against one happening: other weekdays, days of months, months, or years.
  boolean conflictWith(DayWords other) {
    return differ(MONTH, other)
        || differ(WEEKDAY, other)
        || differ(MONTH_DAY, other)
        || differ(YEAR, other)
        || isYearBeside(other)
        || other.isYearBeside(this)
        || isAgo() && other.isDay()
        || other.isAgo() && isDay();
  }

  private boolean differ(Pattern pattern, DayWords other) {
    Set<String> own = days(pattern);
    Set<String> others = other.days(pattern);
    return !own.isEmpty() && !others.isEmpty() && own.stream().noneMatch(others::contains);
  }

  /// A bare year beside days of no year.
  private boolean isYearBeside(DayWords other) {
    return isBareYear() && !other.words.isEmpty() && other.years().isEmpty();
  }

  boolean isBareYear() {
    return !words.isEmpty() && words.stream().allMatch(word -> YEAR.matcher(word).find());
  }

  /// "four years ago": no weekday's.
  private boolean isAgo() {
    return !words.isEmpty() && words.stream().allMatch(word -> AGO.matcher(word).find());
  }

  private boolean isDay() {
    return words.stream()
        .anyMatch(word -> WEEKDAY.matcher(word).find() && !AGO.matcher(word).find());
  }

  /// Whether some lie far from the news: a year, "last month".
  boolean areFar() {
    return words.stream().anyMatch(word -> FAR.matcher(word).find());
  }

  Set<String> years() {
    return days(YEAR);
  }

  /// In lower case.
  Set<String> distinct() {
    return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
  }

  private Set<String> days(Pattern pattern) {
    Set<String> found = new HashSet<>();
    for (String word : words) {
      Matcher matcher = pattern.matcher(word);
      while (matcher.find()) {
        found.add(normal(matcher.group()));
      }
    }
    return found;
  }

  /// "Sept. 2", "September 2" and "2 September" alike.
  private static String normal(String day) {
    String letters = day.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    String digits = day.replaceAll("[^0-9]", "");
    return (letters.length() > 3 && !digits.isEmpty() ? letters.substring(0, 3) : letters) + digits;
  }
}
