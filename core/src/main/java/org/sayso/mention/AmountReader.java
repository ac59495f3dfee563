package org.sayso.mention;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Token;
import org.sayso.mention.NewsNumber.Qualifier;
import org.sayso.mention.NumberWords.Numeral;

/// Reads the amount that begins at a token: its bound, its numeral, what limits it afterwards.
final class AmountReader {
  private static final Pattern JOINED = Pattern.compile("[0-9]{1,6}-[0-9]{1,6}");

  private static final Set<String> NEVER_ONE_BEFORE =
      Set.of(
          "no", "this", "that", "the", "any", "every", "each", "which", "some", "not", "day",
          "for");
  private static final Set<String> NEVER_ONE_AFTER =
      Set.of(
          "another", "day", "time", "thing", "side", "way", "hand", "'s", "’s", "month", "year",
          "week");

  private final List<Token> tokens;
  private final List<String> words;
  private final Supplier<boolean[]> times;
  private boolean @Nullable [] taken;

  /// @param tokens of one sentence
  /// @param times which tokens belong to words for a time; asked at most once, and only where
  ///   something is counted, since most sentences count nothing
  AmountReader(List<Token> tokens, Supplier<boolean[]> times) {
    this.tokens = tokens;
    this.words = tokens.stream().map(Token::lower).toList();
    this.times = times;
  }

  private boolean isTaken(int at) {
    boolean[] known = taken == null ? times.get() : taken;
    taken = known;
    return known[at];
  }

  /// An amount and how many tokens it takes.
  record Amount(Qualifier qualifier, OptionalLong low, OptionalLong high, int tokens) {
    static Amount of(Qualifier qualifier, long value, int tokens) {
      OptionalLong known = OptionalLong.of(value);
      return switch (qualifier) {
        case AT_LEAST -> new Amount(qualifier, known, OptionalLong.empty(), tokens);
        case AT_MOST -> new Amount(qualifier, OptionalLong.empty(), known, tokens);
        case EXACT, ABOUT, RANGE -> new Amount(qualifier, known, known, tokens);
        case WORD, PLURAL, NONE_STATED -> without(qualifier, tokens);
      };
    }

    static Amount without(Qualifier qualifier, int tokens) {
      return new Amount(qualifier, OptionalLong.empty(), OptionalLong.empty(), tokens);
    }
  }

  /// The amount that begins at token `at`, if any.
  Optional<Amount> at(int at) {
    return AmountWords.FIRST.contains(words.get(at)) || NumberWords.mayBegin(words.get(at))
        ? reading(at)
        : Optional.empty();
  }

  private Optional<Amount> reading(int at) {
    return bounded(at)
        .or(() -> range(at))
        .or(() -> size(at))
        .or(() -> group(at))
        .or(() -> plain(at))
        .or(() -> none(at))
        .or(() -> article(at));
  }

  private Optional<Amount> bounded(int at) {
    for (Map.Entry<String, Qualifier> bound : AmountWords.BOUNDS) {
      int length = phrase(at, bound.getKey());
      if (length > 0) {
        return boundedBy(at, length, bound.getValue());
      }
    }
    return Optional.empty();
  }

  private Optional<Amount> boundedBy(int at, int length, Qualifier qualifier) {
    Optional<Amount> inner = size(at + length);
    if (inner.isPresent()) {
      return Optional.of(Amount.without(inner.get().qualifier(), inner.get().tokens() + length));
    }
    Optional<Group> group = groupAt(at + length);
    if (group.isPresent()) {
      return Optional.of(Amount.of(qualifier, group.get().size(), length + group.get().tokens()));
    }
    return numeral(at + length)
        .map(found -> Amount.of(qualifier, found.value(), found.tokens() + length));
  }

  /// "between 36 and 40", "36 to 40", "36-40", "two or three".
  private Optional<Amount> range(int at) {
    int begin = phrase(at, "between") > 0 || phrase(at, "from") > 0 ? at + 1 : at;
    Optional<Amount> joined = begin == at ? joinedRange(at) : Optional.empty();
    if (joined.isPresent()) {
      return joined;
    }
    Optional<Numeral> low = numeral(begin);
    int link = low.map(found -> begin + found.tokens()).orElse(words.size());
    if (link >= words.size()
        || !isLink(words.get(link), begin > at && words.get(at).equals("between"))) {
      return Optional.empty();
    }
    Optional<Numeral> high = numeral(link + 1);
    boolean ordered = high.isPresent() && low.get().value() < high.get().value();
    return ordered
        ? Optional.of(
            rangeOf(low.get().value(), high.get().value(), link + 1 + high.get().tokens() - at))
        : Optional.empty();
  }

  private static boolean isLink(String word, boolean between) {
    return between ? word.equals("and") : Set.of("to", "or", "-", "–", "—").contains(word);
  }

  private static Amount rangeOf(long low, long high, int length) {
    return new Amount(Qualifier.RANGE, OptionalLong.of(low), OptionalLong.of(high), length);
  }

  private Optional<Amount> joinedRange(int at) {
    if (at >= words.size()
        || !JOINED.matcher(words.get(at)).matches()
        || isTaken(at)
        || isMeasure(at + 1)) {
      return Optional.empty();
    }
    String[] parts = words.get(at).split("-", -1);
    long low = Long.parseLong(parts[0]);
    long high = Long.parseLong(parts[1]);
    boolean counted =
        at + 1 < tokens.size()
            && (tokens.get(at + 1).isNominal() || tokens.get(at + 1).pos() == PartOfSpeech.ADJ);
    return low < high && counted ? Optional.of(rangeOf(low, high, 1)) : Optional.empty();
  }

  private Optional<Amount> size(int at) {
    return longest(at, AmountWords.SIZES)
        .filter(length -> !isTaken(at) && !isMeasure(at + length) && !behindOf(at + length))
        .map(length -> Amount.without(Qualifier.WORD, length))
        .or(() ->
            longest(at, AmountWords.PLURALS)
                .filter(length -> isPlural(at, length))
                .map(length -> Amount.without(Qualifier.PLURAL, length)));
  }

  /// Whether "of" and a unit follow: "hundreds of miles".
  private boolean behindOf(int at) {
    return at < words.size() && words.get(at).equals("of") && isMeasure(at + 1);
  }

  /// "several", "many": only where something is counted, not "many of whom", "how many", "so many".
  private boolean isPlural(int at, int length) {
    boolean asked = at > 0 && Set.of("how", "so", "too", "as").contains(words.get(at - 1));
    return !asked && !isTaken(at) && !isMeasure(at + length) && !behindOf(at + length);
  }

  private Optional<Integer> longest(int at, List<String> phrases) {
    return phrases.stream()
        .map(phrase -> phrase(at, phrase))
        .filter(length -> length > 0)
        .max(Integer::compare);
  }

  /// A word for a set of a known size.
  private record Group(long size, int tokens, boolean exact) {}

  private Optional<Amount> group(int at) {
    return groupAt(at)
        .filter(group -> !isTaken(at) && !isMeasure(at + group.tokens()))
        .map(group ->
            Amount.of(
                group.exact() ? Qualifier.EXACT : Qualifier.ABOUT, group.size(), group.tokens()));
  }

  private Optional<Group> groupAt(int at) {
    return AmountWords.GROUPS.entrySet().stream()
        .map(entry ->
            new Group(
                entry.getValue(), phrase(at, entry.getKey()), entry.getKey().equals("a pair")))
        .filter(group -> group.tokens() > 0)
        .findFirst();
  }

  private Optional<Amount> plain(int at) {
    Optional<Numeral> numeral = numeral(at);
    if (numeral.isEmpty()) {
      return Optional.empty();
    }
    int end = at + numeral.get().tokens();
    if (phrase(end, "or more") > 0) {
      return Optional.of(
          Amount.of(Qualifier.AT_LEAST, numeral.get().value(), numeral.get().tokens() + 2));
    }
    if (phrase(end, "or so") > 0) {
      return Optional.of(
          Amount.of(Qualifier.ABOUT, numeral.get().value(), numeral.get().tokens() + 2));
    }
    return Optional.of(Amount.of(Qualifier.EXACT, numeral.get().value(), numeral.get().tokens()));
  }

  /// "no casualties", "none".
  private Optional<Amount> none(int at) {
    if (at >= words.size() || !words.get(at).startsWith("no") || isTaken(at)) {
      return Optional.empty();
    }
    if (words.get(at).equals("none")) {
      return Optional.of(Amount.of(Qualifier.EXACT, 0, 1));
    }
    return words.get(at).equals("no") && head(at + 1).filter(AmountReader::isPluralNoun).isPresent()
        ? Optional.of(Amount.of(Qualifier.EXACT, 0, 1))
        : Optional.empty();
  }

  /// "a soldier", "an unarmed civilian", "a single".
  private Optional<Amount> article(int at) {
    if (at >= words.size()
        || !(words.get(at).equals("a") || words.get(at).equals("an"))
        || isTaken(at)) {
      return Optional.empty();
    }
    if (phrase(at, "a single") > 0) {
      return Optional.of(Amount.of(Qualifier.EXACT, 1, 2));
    }
    return head(at + 1)
        .filter(head -> AmountWords.PERSONS.contains(head.lower()))
        .map(head -> Amount.of(Qualifier.EXACT, 1, 1));
  }

  /// The noun at the end of the run of adjectives and nouns from `at`.
  private Optional<Token> head(int at) {
    int i = at;
    while (i < tokens.size()
        && (tokens.get(i).pos() == PartOfSpeech.ADJ || tokens.get(i).isNominal())) {
      i++;
    }
    return i > at && tokens.get(i - 1).isNominal()
        ? Optional.of(tokens.get(i - 1))
        : Optional.empty();
  }

  private static boolean isPluralNoun(Token token) {
    return token.pos() == PartOfSpeech.NOUN && !token.lemma().equals(token.lower());
  }

  /// The numeral at `at` when it counts something.
  private Optional<Numeral> numeral(int at) {
    return at >= words.size()
        ? Optional.empty()
        : NumberWords.at(words, at)
            .filter(found -> !isTaken(at) && counts(at, at + found.tokens()));
  }

  private boolean counts(int at, int end) {
    if (isMeasure(end) || isMoney(at) || isNumberOfSomething(at, end) || isAge(at, end)) {
      return false;
    }
    if (words.get(at).equals("one") && end == at + 1) {
      boolean idiom = at > 0 && NEVER_ONE_BEFORE.contains(words.get(at - 1));
      return !idiom && !(end < words.size() && NEVER_ONE_AFTER.contains(words.get(end)));
    }
    return true;
  }

  private boolean isMeasure(int at) {
    return at < words.size()
        && (AmountWords.MEASURES.contains(words.get(at))
            || (words.get(at).equals("-") && isMeasure(at + 1)));
  }

  private boolean isMoney(int at) {
    String before = at > 0 ? words.get(at - 1) : "";
    return Set.of("$", "€", "£", "₹", "rs", "rs.", "usd", "us$", "eur").contains(before);
  }

  /// "Route 5", "Article 370", "No. 3": a name with a number and no counted noun behind it.
  private boolean isNumberOfSomething(int at, int end) {
    if (at == 0 || !Character.isDigit(words.get(at).charAt(0))) {
      return false;
    }
    Token before = tokens.get(at - 1);
    boolean name = before.isCapitalized() && before.isNominal() && at > 1;
    boolean counted =
        end < tokens.size()
            && (tokens.get(end).isNominal() || tokens.get(end).pos() == PartOfSpeech.ADJ);
    return before.is("no.")
        || before.is("nos.")
        || before.is("#")
        || (name && !counted && !before.lower().matches("killing|killed"));
  }

  /// "aged 15", "Rahmani, 15, was": an age.
  private boolean isAge(int at, int end) {
    String before = at > 0 ? words.get(at - 1).toLowerCase(Locale.ROOT) : "";
    boolean apposed =
        before.equals(",") && at > 1 && tokens.get(at - 2).pos() == PartOfSpeech.PROPN;
    boolean closed = end < words.size() && Set.of(",", ".", ";").contains(words.get(end));
    return before.equals("aged") || before.equals("age") || (apposed && closed);
  }

  /// How many tokens `phrase` takes at `at`, 0 when it does not stand there.
  private int phrase(int at, String phrase) {
    if (at >= words.size() || !phrase.startsWith(words.get(at))) {
      return 0;
    }
    String[] parts = phrase.split(" ", -1);
    if (at + parts.length > words.size()) {
      return 0;
    }
    for (int i = 0; i < parts.length; i++) {
      if (!words.get(at + i).equals(parts[i])) {
        return 0;
      }
    }
    return parts.length;
  }
}
