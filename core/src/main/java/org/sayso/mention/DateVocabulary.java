package org.sayso.mention;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.mention.DateExpression.Direction;
import org.sayso.mention.DateExpression.Part;
import org.sayso.mention.DateExpression.Unit;

/// The words that dates are made of, as pieces of patterns and as values.
final class DateVocabulary {
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
  private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
  private static final String PART_OF_DAY =
      "(?:early[\\s-]+|late[\\s-]+|mid-?\\s?)?(?:morning|afternoon|evening|night)";
  private static final String CLOCK =
      "(?:at\\s+|around\\s+|about\\s+)?\\d{1,2}(?:[:.]\\d\\d)?\\s?(?:[ap]\\.?m\\b\\.?|GMT|hours|h)?\\s+"
          + "(?:local\\s+time\\s+)?on\\s+|\\d{1,2}(?:[:.]\\d\\d)?\\s?[ap]\\.?m\\b\\.?\\s+";

  /// Pieces that patterns name as `{NAME}`.
  private static final Map<String, String> PIECES =
      Map.ofEntries(
          Map.entry(
              "{MONTH}",
              "(?:(?:January|February|March|April|May|June|July|August|September|October|November|December)\\b"
                  + "|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b\\.?)"),
          Map.entry(
              "{WEEKDAY}",
              "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Mon|Tues?|Wed|Thu|Thurs|Fri|Sat|Sun)\\.)"),
          Map.entry("{DAY}", "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?"),
          Map.entry("{YEAR}", "(?:1[6-9]|20)\\d\\d"),
          Map.entry(
              "{PART}", "(?:the\\s+)?(?:early|mid|late|(?:beginning|start|middle|end)\\s+of)"),
          Map.entry(
              "{UNIT}",
              "(?:minute|hour|day|weekend|week|month|year|decade|century|centurie|night)"),
          Map.entry(
              "{COUNT}",
              "(?:\\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen"
                  + "|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|several|(?:a\\s+)?few"
                  + "|(?:a\\s+)?couple(?:\\s+of)?|many|some|half\\s+a|a\\s+dozen)"),
          Map.entry(
              "{ABOUT}",
              "(?:about|around|nearly|almost|more\\s+than|less\\s+than|over|at\\s+least|some|just|roughly|up\\s+to)"),
          Map.entry(
              "{BEFORE}",
              "(?:(?<before>(?:the\\s+)?(?:early\\s+hours|"
                  + PART_OF_DAY
                  + ")\\s+(?:of|on)\\s+(?:the\\s+)?"
                  + "|(?:early|late)\\s+(?:on\\s+)?|"
                  + CLOCK
                  + "))?"),
          Map.entry(
              "{AFTER}",
              "(?:,?\\s+(?<after>"
                  + PART_OF_DAY
                  + "\\b|at\\s+\\d{1,2}(?:[:.]\\d\\d)?\\s?[ap]\\.?m\\b\\.?))?"));

  private static final Map<String, Integer> COUNTS =
      Map.ofEntries(
          Map.entry("a", 1),
          Map.entry("an", 1),
          Map.entry("one", 1),
          Map.entry("two", 2),
          Map.entry("three", 3),
          Map.entry("four", 4),
          Map.entry("five", 5),
          Map.entry("six", 6),
          Map.entry("seven", 7),
          Map.entry("eight", 8),
          Map.entry("nine", 9),
          Map.entry("ten", 10),
          Map.entry("eleven", 11),
          Map.entry("twelve", 12),
          Map.entry("thirteen", 13),
          Map.entry("fourteen", 14),
          Map.entry("fifteen", 15),
          Map.entry("sixteen", 16),
          Map.entry("seventeen", 17),
          Map.entry("eighteen", 18),
          Map.entry("nineteen", 19),
          Map.entry("twenty", 20),
          Map.entry("thirty", 30),
          Map.entry("forty", 40),
          Map.entry("fifty", 50));
  private static final Pattern CLOCK_TIME =
      Pattern.compile("(\\d{1,2})(?:[:.](\\d\\d))?\\s?([ap])?", Pattern.CASE_INSENSITIVE);

  private DateVocabulary() {}

  /// The pattern of `template`, with its pieces put in; matches whatever the case.
  static Pattern pattern(String template) {
    String regex = template;
    for (Map.Entry<String, String> piece : PIECES.entrySet()) {
      regex = regex.replace(piece.getKey(), piece.getValue());
    }
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}$€£])" + regex + "(?![\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
  }

  /// 1–12.
  static int month(String word) {
    return MONTHS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }

  static DayOfWeek weekday(String word) {
    return DayOfWeek.of(DAYS.indexOf(word.substring(0, 3).toLowerCase(Locale.ROOT)) + 1);
  }

  /// The digits of "2nd", "02", "2".
  static int number(String digits) {
    return Integer.parseInt(digits.replaceAll("\\D", ""));
  }

  static Part part(Optional<String> words) {
    String first =
        words.map(part -> part.toLowerCase(Locale.ROOT).replaceFirst("^the\\s+", "")).orElse("");
    if (first.startsWith("early") || first.startsWith("beginning") || first.startsWith("start")) {
      return Part.EARLY;
    }
    if (first.startsWith("late") || first.startsWith("end")) {
      return Part.LATE;
    }
    return first.isEmpty() ? Part.WHOLE : Part.MIDDLE;
  }

  static Direction direction(Optional<String> word) {
    return switch (word.map(given -> given.toLowerCase(Locale.ROOT)).orElse("")) {
      case "last", "past", "previous", "recent", "this past", "ago", "earlier" -> Direction.LAST;
      case "this", "current" -> Direction.THIS;
      case "next", "coming", "following", "later" -> Direction.NEXT;
      default -> Direction.NONE;
    };
  }

  static Unit unit(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.startsWith("weekend")) {
      return Unit.WEEKEND;
    }
    return switch (lower.substring(0, 3)) {
      case "min" -> Unit.MINUTE;
      case "hou" -> Unit.HOUR;
      case "day", "nig" -> Unit.DAY;
      case "wee" -> Unit.WEEK;
      case "mon" -> Unit.MONTH;
      case "yea" -> Unit.YEAR;
      case "dec" -> Unit.DECADE;
      case "cen" -> Unit.CENTURY;
      default -> throw new IllegalArgumentException("not a unit of time: " + word);
    };
  }

  /// The count that `words` state; empty for "several".
  static OptionalInt count(String words) {
    String lower = words.toLowerCase(Locale.ROOT).strip();
    if (Character.isDigit(lower.charAt(0))) {
      return OptionalInt.of(Integer.parseInt(lower));
    }
    if (lower.endsWith("dozen")) {
      return OptionalInt.of(12);
    }
    Integer count = COUNTS.get(lower);
    return count == null ? OptionalInt.empty() : OptionalInt.of(count);
  }

  /// `morning`, `afternoon`, `evening`, `night` or `HH:mm` for the words around a day.
  static Optional<String> timeOfDay(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    Matcher clock = CLOCK_TIME.matcher(lower);
    if (clock.find()) {
      return clockTime(clock);
    }
    for (String part : List.of("morning", "afternoon", "evening", "night")) {
      if (lower.contains(part)) {
        return Optional.of(part);
      }
    }
    if (lower.contains("early")) {
      return Optional.of("morning");
    }
    return lower.contains("late") ? Optional.of("night") : Optional.empty();
  }

  private static Optional<String> clockTime(Matcher clock) {
    int hour = Integer.parseInt(clock.group(1));
    int minute = clock.group(2) == null ? 0 : Integer.parseInt(clock.group(2));
    String half = clock.group(3);
    if (half != null) {
      hour = hour % 12 + (half.equals("p") ? 12 : 0);
    }
    return hour < 24 && minute < 60
        ? Optional.of("%02d:%02d".formatted(hour, minute))
        : Optional.empty();
  }
}
