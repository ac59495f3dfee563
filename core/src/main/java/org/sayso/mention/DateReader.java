package org.sayso.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sayso.mention.DateExpression.Repetition;
import org.sayso.mention.DateExpression.Since;
import org.sayso.mention.DateExpression.Stretch;
import org.sayso.mention.DateExpression.Timed;
import org.sayso.mention.DateForm.Hit;

/// Reads words for times. The one grammar of [DateFinder] and of the resolver of dates.
public final class DateReader {
  private static final List<DateForm> FORMS =
      Stream.concat(CalendarForms.ALL.stream(), RelativeForms.ALL.stream()).toList();
  private static final Pattern SINCE =
      Pattern.compile("(?:ever\\s+)?since\\s+(?:at\\s+least\\s+)?$", Pattern.CASE_INSENSITIVE);
  private static final Pattern LEADING =
      Pattern.compile(
          "^(?:on|in|at|by|until|till|before|after|of|from|to)\\s+", Pattern.CASE_INSENSITIVE);

  /// Every word for a time holds one of these or a digit, so that other sentences are passed over
  /// quickly.
  private static final Pattern HINT =
      Pattern.compile(
          "\\d|day|week|month|year|decade|centur|night|morning|hour|minute|today|tomorrow|january|february|march|april"
              + "|\\bmay\\b|june|july|august|september|october|november|december|\\b(?:mon|tues?|wed|thu|thurs|fri|sat|sun"
              + "|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\b",
          Pattern.CASE_INSENSITIVE);

  private DateReader() {}

  /// Words for a time within a sentence.
  ///
  /// @param begin offset in the sentence
  /// @param end offset behind the last character
  public record Found(int begin, int end, Timed timed) {
    public Found {
      Objects.requireNonNull(timed, "timed");
    }

    int length() {
      return end - begin;
    }
  }

  /// The times in `sentence`, the longest reading of each place, in order and without overlap.
  public static List<Found> find(String sentence) {
    if (!HINT.matcher(sentence).find()) {
      return List.of();
    }
    List<Found> all = new ArrayList<>();
    for (DateForm form : FORMS) {
      Matcher matcher = form.pattern().matcher(sentence);
      while (matcher.find()) {
        read(form, new Hit(matcher, sentence)).ifPresent(all::add);
      }
    }
    all.sort(
        Comparator.comparingInt(Found::begin)
            .thenComparing(Comparator.comparingInt(Found::length).reversed()));
    List<Found> chosen = new ArrayList<>();
    int end = 0;
    for (Found found : all) {
      if (found.begin() >= end) {
        chosen.add(found);
        end = found.end();
      }
    }
    return chosen;
  }

  /// What `words` say when all of them are words for one time, a preposition before them apart.
  public static Optional<Timed> read(String words) {
    String bare = LEADING.matcher(words.strip()).replaceFirst("");
    for (String form : bare.equals(words.strip()) ? List.of(bare) : List.of(words.strip(), bare)) {
      Optional<Timed> timed =
          find(form).stream()
              .filter(found -> found.length() == form.length())
              .map(Found::timed)
              .findFirst();
      if (timed.isPresent()) {
        return timed;
      }
    }
    return Optional.empty();
  }

  private static Optional<Found> read(DateForm form, Hit hit) {
    return form.reading()
        .apply(hit)
        .map(expression -> {
          Matcher since = SINCE.matcher(hit.sentence()).region(0, hit.matcher().start());
          boolean open =
              !(expression instanceof Stretch)
                  && !(expression instanceof Repetition)
                  && since.find();
          int begin = open ? since.start() : hit.matcher().start();
          Timed timed = new Timed(open ? new Since(expression) : expression, timeOfDay(hit));
          return new Found(begin, hit.matcher().end(), timed);
        });
  }

  private static Optional<String> timeOfDay(Hit hit) {
    return Stream.of("before", "after", "near")
        .flatMap(group -> hit.get(group).stream())
        .filter(words -> !words.toLowerCase(Locale.ROOT).startsWith("the day"))
        .flatMap(words -> DateVocabulary.timeOfDay(words).stream())
        .findFirst();
  }
}
