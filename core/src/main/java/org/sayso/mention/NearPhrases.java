package org.sayso.mention;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sayso.text.TextSpan;

/// Finds words before a place's name that put something by it: "about 20 miles south-west of",
/// "near the border with", "on the outskirts of".
public final class NearPhrases {
  private static final String NUMBER =
      "(?<![\\d.,])(?<n>\\d[\\d,]*(?:\\.\\d+)?|half\\s+a|a\\s+dozen|a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen"
          + "|twenty|thirty|forty|fifty|sixty|hundred|few|several|couple\\s+of|dozens\\s+of)";
  private static final String UNIT =
      "[\\s-]*(?<unit>km|kms|kilomet(?:er|re)s?|miles?|mi|m|met(?:er|re)s?|yards?)\\b(?:\\s*\\([^()]{1,24}\\))?";
  private static final String SIDE =
      "(?<side>(?:north|south)[\\s-]?(?:east|west)|north|south|east|west)(?:wards?)?";

  /// "the", "the town of", "the provincial capital,".
  private static final String NAME =
      "\\s+(?:the\\s+|a\\s+|its\\s+|neighbou?ring\\s+)?(?:(?:[\\p{Ll}'’-]+\\s+){0,3}?"
          + "(?:city|town|village|capital|port|hamlet|camp|district|province|county|state|country)(?:\\s+of|,)?\\s+)?$";

  private static final Pattern AT_A_DISTANCE =
      Pattern.compile(
          NUMBER
              + UNIT
              + "\\s+(?:away\\s+)?(?:(?:(?:to\\s+the\\s+|due\\s+)?"
              + SIDE
              + "\\s+(?:of|from))|from|outside(?:\\s+of)?|off)"
              + NAME,
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BORDER =
      Pattern.compile(
          "\\b(?:near|along|on|at|by|around|close\\s+to|not\\s+far\\s+from)\\s+(?:the|its|their)\\s+(?:[\\p{Ll}-]+\\s+){0,2}?"
              + "(?:border|frontier|boundary)\\s+(?:with|of|between(?:\\s+(?:the\\s+)?\\p{Lu}[\\p{L} ]{2,30}?\\s+and)?)"
              + NAME,
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OUTSKIRTS =
      Pattern.compile(
          "\\b(?:(?:the|its)\\s+(?:[\\p{Ll}-]+\\s+)?(?:outskirts|edge|edges|fringes)|(?:a|the)\\s+(?:[\\p{Ll}-]+\\s+)?suburbs?)\\s+of"
              + NAME,
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NEAR =
      Pattern.compile(
          "\\b(?:near(?:\\s+to)?|close\\s+to|not\\s+far\\s+from|(?:in\\s+)?the\\s+(?:vicinity|environs)\\s+of|the\\s+areas?\\s+around)"
              + NAME,
          Pattern.CASE_INSENSITIVE);

  /// "in the north of" is within, "to the north of" beside.
  private static final Pattern ON_A_SIDE =
      Pattern.compile(
          "(?:\\bto\\s+the\\s+|(?<!\\bthe\\s)(?<![\\p{L}-]))" + SIDE + "\\s+of" + NAME,
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OUTSIDE =
      Pattern.compile("\\boutside(?:\\s+of)?" + NAME, Pattern.CASE_INSENSITIVE);
  private static final String ROAD =
      "(?:(?:main|old|new|coast|coastal|desert|mountain)\\s+)?(?:road|highway|motorway|track|route|railway|line)";

  /// "between Corran and Ostrey".
  private static final Pattern BETWEEN =
      Pattern.compile("\\bbetween" + NAME, Pattern.CASE_INSENSITIVE);

  private static final Pattern AND = Pattern.compile("\\s+and" + NAME);

  /// "halfway from Corran to Ostrey", "on the road from Corran to Ostrey".
  private static final Pattern FROM =
      Pattern.compile(
          "\\b(?:half|mid|part)[\\s-]?way(?:\\s+along\\s+the\\s+"
              + ROAD
              + ")?\\s+from"
              + NAME
              + "|\\b(?:on|along|off|beside|near|down|up)\\s+(?:the|a)\\s+"
              + ROAD
              + "\\s+(?:that\\s+(?:links|connects|runs\\s+from|leads\\s+from)|linking|connecting|running\\s+from|leading\\s+from|from)"
              + NAME,
          Pattern.CASE_INSENSITIVE);

  private static final Pattern TO = Pattern.compile("\\s+(?:to|and|with)" + NAME);

  /// "on the Corran–Ostrey road".
  private static final Pattern THE =
      Pattern.compile(
          "\\b(?:on|along|off|beside|near)\\s+the\\s+(?:[\\p{Ll}-]+\\s+)?$",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DASH = Pattern.compile("\\s?[-–—/]\\s?|\\s+to\\s+");
  private static final Pattern ROAD_BEHIND = Pattern.compile("\\G\\s+" + ROAD + "\\b");
  private static final Pattern BY =
      Pattern.compile(
          "\\b(?:near(?:\\s+to)?|along|on|at|by|around|close\\s+to|not\\s+far\\s+from)" + NAME,
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ITS_BORDER =
      Pattern.compile(
          "\\G(?:['’]s|\\s?[-–—/]\\s?\\p{Lu}[\\p{L} ]{2,30}?)?\\s+(?:border|frontier)\\b");

  private static final Pattern BORDER_OF =
      Pattern.compile(
          "(?:the\\s+)?(\\p{Lu}[\\p{L} ]{2,30}?)\\s+(?:border|frontier)(?:\\s+(?:area|areas|region|zone))?");

  private static final Map<String, Double> NUMBERS =
      Map.ofEntries(
          Map.entry("a", 1.0),
          Map.entry("half a", 0.5),
          Map.entry("one", 1.0),
          Map.entry("two", 2.0),
          Map.entry("three", 3.0),
          Map.entry("four", 4.0),
          Map.entry("five", 5.0),
          Map.entry("six", 6.0),
          Map.entry("seven", 7.0),
          Map.entry("eight", 8.0),
          Map.entry("nine", 9.0),
          Map.entry("ten", 10.0),
          Map.entry("twelve", 12.0),
          Map.entry("a dozen", 12.0),
          Map.entry("fifteen", 15.0),
          Map.entry("twenty", 20.0),
          Map.entry("thirty", 30.0),
          Map.entry("forty", 40.0),
          Map.entry("fifty", 50.0),
          Map.entry("sixty", 60.0),
          Map.entry("hundred", 100.0));
  private static final List<String> SIDES =
      List.of("north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest");
  private static final int EIGHTH = 45;
  private static final double MILE_KM = 1.609344;
  private static final double YARD_KM = 0.0009144;
  private static final double METRE_KM = 0.001;
  private static final double FARTHEST_KM = 1000;
  private static final int REACH = 100;

  private NearPhrases() {}

  /// What the words before a name say.
  ///
  /// @param begin where they begin
  /// @param words the words, without those that go with the name
  public record Said(
      NearKind kind, int begin, String words, OptionalDouble km, OptionalInt bearing) {}

  /// The name within the words for a border: "Orslandic" in "the Orslandic border"; the words as
  /// they are where they name none.
  public static TextSpan withoutBorder(String text, TextSpan words) {
    Matcher matcher = BORDER_OF.matcher(words.of(text));
    return matcher.matches()
        ? new TextSpan(words.begin() + matcher.start(1), words.begin() + matcher.end(1))
        : words;
  }

  /// Where words begin that put something at the border with the place named at `name`.
  public static OptionalInt atBorder(String text, TextSpan name) {
    return before(text, name)
        .filter(said -> said.kind() == NearKind.BORDER)
        .map(said -> OptionalInt.of(said.begin()))
        .orElse(OptionalInt.empty());
  }

  /// What the words before `name` say of what is told.
  public static Optional<Said> before(String text, TextSpan name) {
    int from = Math.max(0, name.begin() - REACH);
    String words = text.substring(from, name.begin());
    if (ITS_BORDER.matcher(text).find(name.end())) {
      return said(BY, NearKind.BORDER, words, from);
    }
    return said(AT_A_DISTANCE, NearKind.DISTANCE, words, from)
        .or(() -> said(BORDER, NearKind.BORDER, words, from))
        .or(() -> said(OUTSKIRTS, NearKind.OUTSKIRTS, words, from))
        .or(() -> said(NEAR, NearKind.NEAR, words, from))
        .or(() -> said(ON_A_SIDE, NearKind.NEAR, words, from))
        .or(() -> said(OUTSIDE, NearKind.NEAR, words, from));
  }

  /// Whether two names that follow one another have something between them: it is told to be
  /// between them, halfway from one to the other, or on the road that ties them.
  public static boolean isBetween(String text, TextSpan one, TextSpan other) {
    if (one.end() > other.begin() || other.begin() - one.end() > REACH) {
      return false;
    }
    String before = text.substring(Math.max(0, one.begin() - REACH), one.begin());
    String amid = text.substring(one.end(), other.begin());
    return BETWEEN.matcher(before).find() && AND.matcher(amid).matches()
        || FROM.matcher(before).find() && TO.matcher(amid).matches()
        || THE.matcher(before).find()
            && DASH.matcher(amid).matches()
            && ROAD_BEHIND.matcher(text).find(other.end());
  }

  private static Optional<Said> said(Pattern pattern, NearKind kind, String words, int from) {
    Matcher matcher = pattern.matcher(words);
    if (!matcher.find()) {
      return Optional.empty();
    }
    OptionalDouble km = kind == NearKind.DISTANCE ? km(matcher) : OptionalDouble.empty();
    NearKind known = kind == NearKind.DISTANCE && km.isEmpty() ? NearKind.NEAR : kind;
    boolean sided = pattern == AT_A_DISTANCE || pattern == ON_A_SIDE;
    String said = matcher.group().strip().replaceAll("\\s+", " ");
    return km.orElse(0) > FARTHEST_KM
        ? Optional.empty()
        : Optional.of(
            new Said(
                known,
                from + matcher.start(),
                said,
                km,
                sided ? bearing(matcher.group("side")) : OptionalInt.empty()));
  }

  private static OptionalDouble km(Matcher matcher) {
    String number = matcher.group("n").toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    Double told =
        Character.isDigit(number.charAt(0))
            ? Double.valueOf(number.replace(",", ""))
            : NUMBERS.get(number);
    if (told == null || told == 0) {
      return OptionalDouble.empty();
    }
    String unit = matcher.group("unit").toLowerCase(Locale.ROOT);
    double one =
        unit.startsWith("k")
            ? 1
            : unit.startsWith("mi") ? MILE_KM : unit.startsWith("y") ? YARD_KM : METRE_KM;
    return OptionalDouble.of(told * one);
  }

  private static OptionalInt bearing(@Nullable String side) {
    return side == null
        ? OptionalInt.empty()
        : OptionalInt.of(
            EIGHTH * SIDES.indexOf(side.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "")));
  }
}
