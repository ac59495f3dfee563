package org.sayso.mention;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sayso.mention.DateExpression.Timed;
import org.sayso.mention.TimeGrammar.Definition;
import org.sayso.mention.TimeGrammar.Use;

/// Reads words for times by the grammar `times.txt`. The one grammar of [DateFinder] and of the
/// resolver of dates; at each token it does a bounded piece of work.
public final class DateReader {
  private static final TimeGrammar.Beginnings BEGINNINGS =
      new TimeGrammar.Beginnings(TimeGrammar.bundled().whole());
  private static final Set<String> PREPOSITIONS =
      Set.of("on", "in", "at", "by", "until", "till", "before", "after", "of", "from", "to");

  private DateReader() {}

  /// Words for a time within a sentence.
  ///
  /// @param begin offset in the sentence
  /// @param core where the time itself begins, behind the "for" of "for two years"
  /// @param end offset behind the last character
  public record Found(int begin, int core, int end, Timed timed) {
    public Found {
      Objects.requireNonNull(timed, "timed");
    }

    int length() {
      return end - begin;
    }
  }

  /// The times in `sentence` that carry a date or a stretch of time, the longest reading of each
  /// place, in order and without overlap.
  public static List<Found> find(String sentence) {
    List<TimeToken> tokens = TimeToken.of(sentence);
    return longest(
        read(tokens, Set.of(Use.DATE, Use.RANGE), false), Comparator.comparingInt(Found::begin));
  }

  /// All words for times, those too that carry no date ("now", "daily", "a three-day trip"); the
  /// two ends of a range ("from March to May") are two.
  public static List<Found> findAll(String sentence) {
    List<TimeToken> tokens = TimeToken.of(sentence);
    List<Found> cores =
        read(tokens, Set.of(Use.DATE, Use.TIME), false).stream()
            .map(found -> new Found(found.core(), found.core(), found.end(), found.timed()))
            .toList();
    return longest(cores, Comparator.comparingInt(Found::core));
  }

  private static List<Found> longest(List<Found> all, Comparator<Found> order) {
    List<Found> sorted = new ArrayList<>(all);
    sorted.sort(order.thenComparing(Comparator.comparingInt(Found::length).reversed()));
    List<Found> chosen = new ArrayList<>();
    int end = 0;
    for (Found found : sorted) {
      if (found.begin() >= end) {
        chosen.add(found);
        end = found.end();
      }
    }
    return chosen;
  }

  /// What `words` say when all of them are words for one time, a preposition before them apart.
  public static Optional<Timed> read(String words) {
    List<TimeToken> tokens = TimeToken.of(words);
    Optional<Timed> whole = whole(tokens);
    boolean led = tokens.size() > 1 && PREPOSITIONS.contains(tokens.getFirst().lower());
    return whole.isPresent() || !led ? whole : whole(tokens.subList(1, tokens.size()));
  }

  private static Optional<Timed> whole(List<TimeToken> tokens) {
    if (tokens.isEmpty()) {
      return Optional.empty();
    }
    int end = tokens.getLast().end();
    int begin = tokens.getFirst().begin();
    return read(tokens, Set.of(Use.values()), true).stream()
        .filter(found -> found.begin() == begin && found.end() == end)
        .map(Found::timed)
        .findFirst();
  }

  private static List<Found> read(List<TimeToken> tokens, Set<Use> uses, boolean alone) {
    TimeParser parser = new TimeParser(tokens, alone);
    List<Found> found = new ArrayList<>();
    for (int from = 0; from < (alone ? 1 : tokens.size()); from++) {
      for (Definition definition : BEGINNINGS.at(tokens.get(from))) {
        if (uses.contains(definition.use())) {
          for (TimeParser.Match match : parser.matches(definition, from)) {
            found(tokens, from, match).ifPresent(found::add);
          }
        }
      }
      parser.leave(from);
    }
    return found;
  }

  private static Optional<Found> found(List<TimeToken> tokens, int from, TimeParser.Match match) {
    boolean empty = match.core() >= match.end();
    TimeFields fields = new TimeFields(match.fields());
    TimeFields times =
        fields.has("kind") && fields.text("kind").equals("since") ? fields.below("of") : fields;
    return empty
        ? Optional.empty()
        : TimeReadings.read(fields)
            .map(expression ->
                new Found(
                    tokens.get(from).begin(),
                    tokens.get(match.core()).begin(),
                    tokens.get(match.end() - 1).end(),
                    new Timed(expression, times.timeOfDay())));
  }
}
