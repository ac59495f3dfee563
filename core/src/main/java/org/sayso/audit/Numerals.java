package org.sayso.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;
import org.sayso.mention.Mention.QuantityMention;
import org.sayso.mention.NewsNumber;
import org.sayso.mention.NewsNumber.Qualifier;
import org.sayso.mention.NumberWords;
import org.sayso.text.CalendarNames;

/// Reads the numbers of a stretch of text with what they count: amounts as the reader read them,
/// else any numeral (shares, money, ages, years).
record Numerals(Body body) {
  private static final Map<String, Long> ORDINALS =
      Map.of(
          "second", 2L, "third", 3L, "fourth", 4L, "fifth", 5L, "sixth", 6L, "seventh", 7L,
          "eighth", 8L, "ninth", 9L, "tenth", 10L);

  /// Things that are numbered rather than counted: "week 22".
  private static final Set<String> NUMBERED =
      Set.of("week", "category", "flight", "page", "phase", "level", "article", "chapter", "group");

  /// Words before a number that bound it.
  private static final Map<String, Qualifier> BOUNDS =
      Map.ofEntries(
          Map.entry("at least", Qualifier.AT_LEAST),
          Map.entry("no fewer than", Qualifier.AT_LEAST),
          Map.entry("no less than", Qualifier.AT_LEAST),
          Map.entry("not less than", Qualifier.AT_LEAST),
          Map.entry("more than", Qualifier.AT_LEAST),
          Map.entry("at most", Qualifier.AT_MOST),
          Map.entry("no more than", Qualifier.AT_MOST),
          Map.entry("not more than", Qualifier.AT_MOST),
          Map.entry("fewer than", Qualifier.AT_MOST),
          Map.entry("less than", Qualifier.AT_MOST),
          Map.entry("roughly", Qualifier.ABOUT),
          Map.entry("nearly", Qualifier.ABOUT),
          Map.entry("almost", Qualifier.ABOUT),
          Map.entry("approximately", Qualifier.ABOUT));

  private static final Map<String, Long> SCALES =
      Map.of(
          "thousand",
          1_000L,
          "million",
          1_000_000L,
          "billion",
          1_000_000_000L,
          "trillion",
          1_000_000_000_000L);

  private static final Pattern COMPOUND =
      Pattern.compile("[a-z]+-(?:year|day|month|week|hour|member|mile|storey|story)(?:-old)?");

  /// What stands before or behind the digits of a word.
  private static final Pattern AROUND_NUMBER =
      Pattern.compile("^[^0-9]{1,4}(?=[0-9])|[%]$|-(?:year|day|hour|storey|story|member|mile).*$");

  private static final Pattern DECIMAL = Pattern.compile("\\d{1,6}\\.\\d{1,3}");
  private static final Pattern YEAR = Pattern.compile("1[5-9]\\d\\d|20\\d\\d");
  private static final Pattern SIGN_AT_END = Pattern.compile(".*[$€£¥]");
  private static final Pattern SIGN_AT_BEGIN = Pattern.compile("(?:us|cdn|c|a)?[$€£¥].*");
  private static final Set<String> BEHIND_ONE =
      Set.of("percent", "per", "%", "million", "billion", "hundred", "thousand", "dozen");
  private static final Set<String> COINS =
      Set.of("dollar", "dollars", "euro", "euros", "pound", "pounds");
  private static final Set<String> COINS_BEHIND = Set.of("dollar", "dollars", "pound", "pounds");
  private static final Set<String> MONTHS =
      Stream.concat(
              CalendarNames.MONTHS.stream(),
              Stream.of(
                  "jan", "jan.", "feb", "feb.", "sep", "sep.", "sept", "sept.", "oct", "oct.",
                  "nov", "nov.", "dec", "dec."))
          .collect(Collectors.toUnmodifiableSet());

  /// A number in the text.
  ///
  /// @param first index of its first token
  /// @param end index after the last one
  /// @param unit the nouns behind it that it counts, at most two, and a sign of money or share
  record Numeral(
      int first, int end, OptionalDouble value, NewsNumber number, List<Token> unit, Kind kind) {}

  private static OptionalDouble value(NewsNumber number) {
    if (number.low().isPresent()) {
      return OptionalDouble.of((double) number.low().getAsLong());
    }
    return number.high().isPresent()
        ? OptionalDouble.of((double) number.high().getAsLong())
        : OptionalDouble.empty();
  }

  /// What sort of number, so that a year is never held against a toll.
  enum Kind {
    COUNT,
    MONEY,
    SHARE,
    YEAR,
    DAY,
    ORDINAL,
    OTHER
  }

  /// The numbers of a sentence.
  List<Numeral> in(Sentence sentence) {
    return body.numerals()
        .computeIfAbsent(sentence.index(), key -> in(sentence.firstToken(), sentence.endToken()));
  }

  /// The numbers from token `first` to before `end`.
  List<Numeral> in(int first, int end) {
    List<Numeral> found = new ArrayList<>();
    int at = first;
    while (at < end) {
      Optional<Numeral> numeral = at(at, end);
      numeral.ifPresent(found::add);
      at = numeral.map(Numeral::end).orElse(at + 1);
    }
    return found;
  }

  private Optional<Numeral> at(int at, int end) {
    for (QuantityMention mention :
        body.reading()
            .mentions()
            .within(body.reading().text().spanOf(at, end), QuantityMention.class)) {
      if (mention.span().begin() == body.token(at).span().begin()) {
        int behind = at + 1;
        while (behind < end && body.token(behind).span().begin() < mention.span().end()) {
          behind++;
        }
        return Optional.of(numeral(at, behind, end, mention.number()));
      }
    }
    return plain(at, end);
  }

  private Optional<Numeral> plain(int at, int end) {
    Token token = body.token(at);
    Long ordinal = ORDINALS.get(token.lower());
    if (ordinal != null && !token.is("second")) {
      NewsNumber number = NewsNumber.exact(ordinal, token.text());
      return Optional.of(
          new Numeral(at, at + 1, value(number), number, unit(at + 1, end), Kind.ORDINAL));
    }
    if (token.pos() != PartOfSpeech.NUM && !isCompound(token) && !hasDigit(token.text())) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    for (int i = at; i < Math.min(end, at + 6); i++) {
      words.add(AROUND_NUMBER.matcher(body.token(i).text()).replaceAll(""));
    }
    if (DECIMAL.matcher(words.getFirst()).matches()) {
      return Optional.of(decimal(at, end, words));
    }
    boolean counts = at + 1 < end && BEHIND_ONE.contains(body.token(at + 1).lower());
    return token.is("one") && !counts
        ? Optional.empty()
        : NumberWords.at(words, 0)
            .map(read -> {
              NewsNumber exact = NewsNumber.exact(read.value(), body.token(at).text());
              int from = bound(at);
              return numeral(
                  from, at + read.tokens(), end, from < at ? bounded(from, at, exact) : exact);
            });
  }

  /// Where the words that bound the number begin ("no more than").
  private int bound(int at) {
    for (int words = 3; words > 0; words--) {
      if (at - words >= 0 && BOUNDS.containsKey(words(at - words, at))) {
        return at - words;
      }
    }
    return at;
  }

  private String words(int first, int end) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i < end; i++) {
      words.append(words.isEmpty() ? "" : " ").append(body.token(i).lower());
    }
    return words.toString();
  }

  private NewsNumber bounded(int first, int at, NewsNumber exact) {
    return new NewsNumber(
        BOUNDS.getOrDefault(words(first, at), Qualifier.EXACT),
        exact.low(),
        exact.high(),
        exact.text());
  }

  /// "6.3", "50.8 percent", "5.7 million".
  private Numeral decimal(int at, int end, List<String> words) {
    NewsNumber number = NewsNumber.exact(0, body.token(at).text());
    Long scale =
        words.size() > 1 ? SCALES.get(words.get(1).toLowerCase(java.util.Locale.ROOT)) : null;
    int behind = scale == null ? at + 1 : at + 2;
    double value = Double.parseDouble(words.getFirst()) * (scale == null ? 1 : scale);
    return new Numeral(
        at,
        behind,
        OptionalDouble.of(value),
        number,
        unit(behind, end, at),
        kind(at, behind, end, number));
  }

  private Numeral numeral(int first, int behind, int end, NewsNumber number) {
    return new Numeral(
        first,
        behind,
        value(number),
        number,
        unit(behind, end, first),
        kind(first, behind, end, number));
  }

  private Kind kind(int first, int behind, int end, NewsNumber number) {
    String before = first > 0 ? body.token(first - 1).lower() : "";
    String own = body.token(first).lower();
    String after = behind < end ? body.token(behind).lower() : "";
    if (SIGN_AT_END.matcher(before).matches()
        || SIGN_AT_BEGIN.matcher(own).matches()
        || COINS.contains(after)
        || behind + 1 < end && COINS_BEHIND.contains(body.token(behind + 1).lower())) {
      return Kind.MONEY;
    }
    if (after.equals("%")
        || after.equals("percent")
        || own.endsWith("%")
        || after.equals("per")
        || after.equals("percentage")) {
      return Kind.SHARE;
    }
    if (YEAR.matcher(own).matches() && number.qualifier() == Qualifier.EXACT) {
      return Kind.YEAR;
    }
    if (isMonth(before) || isMonth(after)) {
      return Kind.DAY;
    }
    return number.qualifier() == Qualifier.EXACT && unit(behind, end).isEmpty()
        ? Kind.OTHER
        : Kind.COUNT;
  }

  private static boolean isMonth(String word) {
    return MONTHS.contains(word);
  }

  /// "Five-year", "twenty-year-old".
  private static boolean isCompound(Token token) {
    return token.text().indexOf('-') > 0 && COMPOUND.matcher(token.lower()).matches();
  }

  private static boolean hasDigit(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (Character.isDigit(word.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private List<Token> unit(int from, int end, int first) {
    List<Token> behind = unit(from, end);
    if (first == 0 || body.token(first - 1).pos() != PartOfSpeech.NOUN) {
      return behind;
    }
    Token before = body.token(first - 1);
    return behind.isEmpty() || NUMBERED.contains(before.lower()) ? List.of(before) : behind;
  }

  private List<Token> unit(int from, int end) {
    List<Token> unit = new ArrayList<>();
    for (int i = from; i < Math.min(end, from + 5) && unit.size() < 2; i++) {
      Token token = body.token(i);
      if (token.isNominal()) {
        unit.add(token);
      } else if (!unit.isEmpty() && token.pos() != PartOfSpeech.PART
          || token.pos() == PartOfSpeech.PUNCT && !token.is("-")
          || token.pos() == PartOfSpeech.ADP && !token.is("of")) {
        break;
      } else if (token.pos() == PartOfSpeech.VERB || token.is("dead") || token.is("injured")) {
        unit.add(token);
      }
    }
    return unit;
  }
}
