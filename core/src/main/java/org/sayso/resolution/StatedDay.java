package org.sayso.resolution;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.annotation.AnnotatedText;
import org.sayso.text.BlockKind;

/// The day that a text says it is, as bulletins that are read out do: "It is eleven o'clock. Here
/// is the news on Saturday, the twenty-third of March, 2019."
///
/// @param day day and month
/// @param date the same with its year, where the text states it
record StatedDay(MonthDay day, Optional<LocalDate> date) {
  private static final List<String> ORDINALS =
      List.of(
          "first",
          "second",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "eighth",
          "ninth",
          "tenth",
          "eleventh",
          "twelfth",
          "thirteenth",
          "fourteenth",
          "fifteenth",
          "sixteenth",
          "seventeenth",
          "eighteenth",
          "nineteenth",
          "twentieth",
          "twenty-first",
          "twenty-second",
          "twenty-third",
          "twenty-fourth",
          "twenty-fifth",
          "twenty-sixth",
          "twenty-seventh",
          "twenty-eighth",
          "twenty-ninth",
          "thirtieth",
          "thirty-first");
  private static final Pattern IT_IS =
      Pattern.compile(
          "(?i)\\b(?:it is|it's|this is|here is|here are|today is|good (?:morning|evening|afternoon))\\b"
              + "[^.!?]{0,60}?\\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:the )?"
              + "([a-z-]+|\\d{1,2}(?:st|nd|rd|th)?)(?: of)? "
              + "(january|february|march|april|may|june|july|august|september|october|november|december)"
              + "\\b(?:,? (\\d{4}))?");

  /// So many sentences are its beginning.
  private static final int BEGINNING = 3;

  /// What the beginning of `text` says.
  static Optional<StatedDay> of(AnnotatedText text) {
    return text.sentences().stream()
        .filter(sentence -> sentence.block() == BlockKind.BODY)
        .limit(BEGINNING)
        .map(sentence -> IT_IS.matcher(text.words(sentence.span())))
        .filter(Matcher::find)
        .findFirst()
        .flatMap(StatedDay::read);
  }

  private static Optional<StatedDay> read(Matcher found) {
    String number = found.group(1).toLowerCase(Locale.ROOT);
    int day =
        Character.isDigit(number.charAt(0))
            ? Integer.parseInt(number.replaceAll("\\D", ""))
            : ORDINALS.indexOf(number) + 1;
    Month month = Month.valueOf(found.group(2).toUpperCase(Locale.ROOT));
    try {
      MonthDay monthDay = MonthDay.of(month, day);
      Optional<LocalDate> date =
          Optional.ofNullable(found.group(3))
              .map(Integer::parseInt)
              .filter(monthDay::isValidYear)
              .map(monthDay::atYear);
      return Optional.of(new StatedDay(monthDay, date));
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }
}
