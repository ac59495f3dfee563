package org.sayso.mention;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads numerals, in digits or in words, from a list of tokens.
public final class NumberWords {
  private static final Map<String, Integer> SMALL =
      Map.ofEntries(
          Map.entry("zero", 0),
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
          Map.entry("fifty", 50),
          Map.entry("sixty", 60),
          Map.entry("seventy", 70),
          Map.entry("eighty", 80),
          Map.entry("ninety", 90));
  private static final Map<String, Long> SCALES =
      Map.of(
          "hundred",
          100L,
          "thousand",
          1_000L,
          "lakh",
          100_000L,
          "million",
          1_000_000L,
          "crore",
          10_000_000L,
          "billion",
          1_000_000_000L);
  private static final Set<String> BEFORE_SCALE = Set.of("a", "an");
  private static final int MOST_DIGITS = 12;
  private static final Pattern DIGITS =
      Pattern.compile("[0-9]+|[0-9]{1,3}(?:,[0-9]{2,3})+|[0-9]+\\.[0-9]+");

  private NumberWords() {}

  /// A numeral.
  ///
  /// @param value what it says
  /// @param tokens how many tokens it takes
  public record Numeral(long value, int tokens) {}

  /// The longest numeral at token `from`: "15", "1,200", "1.5 million", "twenty-five", "two hundred
  /// and six", "a dozen" not.
  public static Optional<Numeral> at(List<String> words, int from) {
    String first = lower(words, from);
    Optional<BigDecimal> digits = digits(first);
    if (digits.isPresent()) {
      return scaledDigits(words, from, digits.get());
    }
    boolean article = BEFORE_SCALE.contains(first) && SCALES.containsKey(lower(words, from + 1));
    return article || small(first).isPresent()
        ? Optional.of(inWords(words, from, article))
        : Optional.empty();
  }

  /// Whether words that begin with `word`, in lower case, may be a numeral; most words may not.
  static boolean mayBegin(String word) {
    return startsWithDigit(word) || BEFORE_SCALE.contains(word) || small(word).isPresent();
  }

  /// Whether `word` is a numeral by itself.
  static boolean isNumeral(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return digits(lower).isPresent() || small(lower).isPresent();
  }

  private static Optional<Numeral> scaledDigits(List<String> words, int from, BigDecimal digits) {
    Long scale = SCALES.get(lower(words, from + 1));
    BigDecimal value = scale == null ? digits : digits.multiply(BigDecimal.valueOf(scale));
    boolean whole =
        value.stripTrailingZeros().scale() <= 0 && value.precision() - value.scale() <= 18;
    return whole
        ? Optional.of(new Numeral(value.longValueExact(), scale == null ? 1 : 2))
        : Optional.empty();
  }

  private static Numeral inWords(List<String> words, int from, boolean article) {
    long total = 0;
    long group = article ? 1 : 0;
    int at = article ? from + 1 : from;
    boolean open = !article;
    while (at < words.size()) {
      String word = lower(words, at);
      Optional<Integer> small = small(word);
      Long scale = SCALES.get(word);
      if (small.isPresent() && open) {
        group += small.get();
        open = false;
      } else if (scale != null && group > 0 && group <= Long.MAX_VALUE / scale / 1000) {
        boolean hundred = scale == 100;
        total += hundred ? 0 : group * scale;
        group = hundred ? group * scale : 0;
        open = true;
      } else if (!(word.equals("and")
          && at > from
          && SCALES.containsKey(lower(words, at - 1))
          && small(lower(words, at + 1)).isPresent())) {
        break;
      }
      at++;
    }
    return new Numeral(total + group, at - from);
  }

  private static String lower(List<String> words, int at) {
    return at < words.size() ? words.get(at).toLowerCase(Locale.ROOT) : "";
  }

  /// "fifteen", "twenty-five".
  private static Optional<Integer> small(String word) {
    Integer whole = SMALL.get(word);
    if (whole != null) {
      return Optional.of(whole);
    }
    int hyphen = word.indexOf('-');
    if (hyphen < 0) {
      return Optional.empty();
    }
    int tens = SMALL.getOrDefault(word.substring(0, hyphen), 0);
    int ones = SMALL.getOrDefault(word.substring(hyphen + 1), 0);
    boolean joined = tens >= 20 && ones >= 1 && ones <= 9;
    return joined ? Optional.of(tens + ones) : Optional.empty();
  }

  /// "15", "1,200", "1.5"; no other token that holds digits.
  private static Optional<BigDecimal> digits(String word) {
    boolean plain =
        startsWithDigit(word) && word.length() <= MOST_DIGITS && DIGITS.matcher(word).matches();
    return plain ? Optional.of(new BigDecimal(word.replace(",", ""))) : Optional.empty();
  }

  private static boolean startsWithDigit(String word) {
    return !word.isEmpty() && word.charAt(0) >= '0' && word.charAt(0) <= '9';
  }
}
