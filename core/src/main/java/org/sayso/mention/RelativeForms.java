package org.sayso.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.sayso.mention.DateExpression.DayOfTelling;
import org.sayso.mention.DateExpression.Direction;
import org.sayso.mention.DateExpression.NamedDay;
import org.sayso.mention.DateExpression.NearDay;
import org.sayso.mention.DateExpression.Period;
import org.sayso.mention.DateExpression.Repetition;
import org.sayso.mention.DateExpression.Shift;
import org.sayso.mention.DateExpression.Stretch;
import org.sayso.mention.DateExpression.Unit;
import org.sayso.mention.DateForm.Hit;

/// Times that count from the telling or from nothing: weekdays, "yesterday", "two days ago", "the
/// last two decades", "for years".
final class RelativeForms {
  /// All forms of this kind.
  static final List<DateForm> ALL =
      List.of(
          DateForm.of(
              "{BEFORE}(?:(?:the\\s+)?(?<direction>last|this past|this|next|past|previous|coming)\\s+)?(?<weekday>{WEEKDAY}){AFTER}",
              RelativeForms::weekday),
          DateForm.of(
              "(?:(?:every|each)\\s+(?<weekday>{WEEKDAY})|(?<plural>{WEEKDAY})s)",
              RelativeForms::repeatedWeekday),
          DateForm.of(
              "(?:every|each)\\s+(?:other\\s+)?(?:day|night|morning|evening|week|month|year)",
              hit -> Optional.of(new Repetition())),
          DateForm.of(
              "{BEFORE}(?:(?:earlier|later)\\s+)?(?<near>the\\s+day\\s+before\\s+yesterday|the\\s+day\\s+after\\s+tomorrow|yesterday|today|tomorrow"
                  + "|tonight|overnight|last\\s+night|this\\s+(?:morning|afternoon|evening)){AFTER}",
              RelativeForms::nearDay),
          DateForm.of(
              "(?:(?<about>{ABOUT})\\s+)?(?<count>{COUNT})\\s+(?<unit>{UNIT})s?\\s+(?<direction>ago|earlier|later)",
              RelativeForms::shift),
          DateForm.of(
              "(?:(?:earlier|later)\\s+)?(?:the\\s+)?(?<direction>last|past|previous|this|next|coming|following|current)\\s+(?<unit>weekend|week|month|year|decade|century)",
              RelativeForms::period),
          DateForm.of(
              "the\\s+weekend", hit -> Optional.of(new Period(Unit.WEEKEND, Direction.NONE))),
          DateForm.of(
              "(?:(?:for|over|during|in|within|throughout)\\s+)?(?:the\\s+|these\\s+)?(?<direction>last|past|previous|next|coming|recent)\\s+(?:(?<count>{COUNT})\\s+)?(?<unit>{UNIT})s",
              RelativeForms::stretch),
          DateForm.of(
              "(?:for|over|within|during)\\s+(?:{ABOUT}\\s+)?(?:(?<count>{COUNT})\\s+)?(?<unit>{UNIT})(?<plural>s)?",
              RelativeForms::duration),
          DateForm.of(
              "(?:the|that)\\s+(?:same|next|following|previous)\\s+(?:day|night|morning|afternoon|evening)|that\\s+(?:day|night|morning|evening)",
              hit -> Optional.of(new DayOfTelling())));

  private RelativeForms() {}

  private static Optional<DateExpression> weekday(Hit hit) {
    return hit.isCapitalized("weekday")
        ? Optional.of(
            new NamedDay(
                DateVocabulary.weekday(hit.group("weekday")),
                DateVocabulary.direction(hit.get("direction"))))
        : Optional.empty();
  }

  private static Optional<DateExpression> repeatedWeekday(Hit hit) {
    return hit.isCapitalized("weekday") && hit.isCapitalized("plural")
        ? Optional.of(new Repetition())
        : Optional.empty();
  }

  private static Optional<DateExpression> nearDay(Hit hit) {
    String words = hit.group("near").toLowerCase(Locale.ROOT);
    if (words.endsWith("before yesterday")) {
      return Optional.of(new NearDay(-2, -2));
    }
    if (words.endsWith("after tomorrow")) {
      return Optional.of(new NearDay(2, 2));
    }
    return Optional.of(
        switch (words.substring(0, 4)) {
          case "yest", "last" -> new NearDay(-1, -1);
          case "over" -> new NearDay(-1, 0);
          case "tomo" -> new NearDay(1, 1);
          default -> new NearDay(0, 0);
        });
  }

  private static Optional<DateExpression> shift(Hit hit) {
    String direction = hit.group("direction").toLowerCase(Locale.ROOT);
    return Optional.of(
        new Shift(
            DateVocabulary.count(hit.group("count")),
            DateVocabulary.unit(hit.group("unit")),
            DateVocabulary.direction(Optional.of(direction)),
            !direction.equals("ago"),
            hit.get("about").isPresent()));
  }

  private static Optional<DateExpression> period(Hit hit) {
    Unit unit = DateVocabulary.unit(hit.group("unit"));
    String direction = hit.group("direction").toLowerCase(Locale.ROOT);
    return Optional.of(
        switch (direction) {
          case "past" -> new Stretch(OptionalInt.of(1), unit, Direction.LAST);
          case "previous", "following" ->
              new Shift(
                  OptionalInt.of(1),
                  unit,
                  DateVocabulary.direction(Optional.of(direction)),
                  true,
                  false);
          default -> new Period(unit, DateVocabulary.direction(Optional.of(direction)));
        });
  }

  private static Optional<DateExpression> stretch(Hit hit) {
    OptionalInt count = hit.get("count").map(DateVocabulary::count).orElse(OptionalInt.empty());
    Direction direction = DateVocabulary.direction(hit.get("direction"));
    return Optional.of(new Stretch(count, DateVocabulary.unit(hit.group("unit")), direction));
  }

  private static Optional<DateExpression> duration(Hit hit) {
    if (hit.get("count").isEmpty() && hit.get("plural").isEmpty()) {
      return Optional.empty();
    }
    OptionalInt count = hit.get("count").map(DateVocabulary::count).orElse(OptionalInt.empty());
    return Optional.of(new Stretch(count, DateVocabulary.unit(hit.group("unit")), Direction.NONE));
  }
}
