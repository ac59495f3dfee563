package org.sayso.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Finds the dateline that opens a paragraph: `QUETTA, Pakistan (AP) —`, `Port Selm, Feb 12 (IWN) A
/// …`, `Friday, January 4, 2031`.
///
/// What counts as one: a place with a date or a credit in brackets; a place in capitals before a
/// dash or colon; a credit in brackets before a dash; or a paragraph that is a full date. The
/// styles are those of the AP and Reuters stylebooks and of South Asian papers.
public final class DatelineRule {
  /// A dateline's parts as offsets into the paragraph.
  ///
  /// @param end where the dateline ends, dash included
  /// @param bodyBegin where the running text begins; the paragraph's length when nothing follows
  public record Match(
      int end,
      int bodyBegin,
      Optional<TextSpan> place,
      Optional<TextSpan> date,
      Optional<TextSpan> credit) {}

  private static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|"
          + "Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?";
  private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";
  private static final String WEEKDAY =
      "(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?\\.?,? )?";

  /// A date with day and month, the year where it stands.
  static final String DATE =
      WEEKDAY
          + "(?:(?i:"
          + MONTH
          + ") "
          + DAY
          + "(?:,? \\d{4})?|"
          + DAY
          + " (?i:"
          + MONTH
          + ")(?:,? \\d{4})?|\\d{4}-\\d{2}-\\d{2})";

  /// A day of the week alone; a date only where a dash or credit follows.
  private static final String DAY_NAME = "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day";

  private static final String NAME =
      "\\p{Lu}[\\p{L}\\p{M}.'’]*(?:[ -](?:de|la|al|el|and|of|the|da|do|di|du|\\p{Lu}[\\p{L}\\p{M}.'’]*|\\p{Lu})){0,4}";
  private static final String PLACE =
      NAME
          + "(?:[/,] ?(?!"
          + DATE
          + "|"
          + DAY_NAME
          + ")"
          + NAME
          + "){0,3}(?: \\(\\p{Lu}[\\p{L} .]{2,30}\\))?";
  private static final String CREDIT = "\\((?<credit>[\\p{Lu}\\d][^()\\n]{1,60})\\)";
  private static final String DASH = "(?: ?(?:--|[—–―]) ?| - |: )";

  private static final Pattern DATED =
      Pattern.compile(
          "^(?<place>"
              + PLACE
              + ")[,:]? (?<date>"
              + DATE
              + "|(?<=, )"
              + DAY_NAME
              + ")(?: ?"
              + CREDIT
              + ")?(?<dash>"
              + DASH
              + "| )");
  private static final Pattern CREDITED =
      Pattern.compile("^(?<place>" + PLACE + ") ?" + CREDIT + "(?<dash>" + DASH + ")");
  private static final Pattern CAPITALS =
      Pattern.compile(
          "^(?<place>\\p{Lu}[\\p{Lu}\\p{M}.'’/ -]*\\p{Lu}\\.?(?:, "
              + NAME
              + "){0,3})(?<dash>"
              + DASH
              + ")");
  private static final Pattern CREDIT_ONLY =
      Pattern.compile("^(?:(?<date>" + DATE + ") )?" + CREDIT + "(?<dash>" + DASH + ")");
  private static final Pattern DATE_ONLY = Pattern.compile("^(?<date>" + DATE + ")$");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  /// Words in capitals that label a piece and name no place.
  private static final Set<String> LABELS =
      Set.of(
          "ANALYSIS",
          "BREAKING",
          "BREAKING NEWS",
          "CORRECTED",
          "CORRECTION",
          "DEVELOPING",
          "EDITORIAL",
          "EXCLUSIVE",
          "EXPLAINED",
          "EXPLAINER",
          "FACT CHECK",
          "FACTBOX",
          "FEATURE",
          "GRAPHIC",
          "INTERVIEW",
          "JUST IN",
          "LATEST",
          "LIVE",
          "NOTE",
          "OPINION",
          "PHOTOS",
          "PROFILE",
          "Q",
          "A",
          "READ",
          "REPORT",
          "SPECIAL REPORT",
          "TIMELINE",
          "UPDATE",
          "UPDATED",
          "URGENT",
          "VIDEO",
          "WATCH",
          "ALSO READ",
          "READ MORE",
          "READ ALSO");

  private DatelineRule() {}

  /// The dateline at the start of `paragraph`, if there is one.
  public static Optional<Match> find(String paragraph) {
    return dateOnly(paragraph)
        .or(() -> opening(DATED.matcher(paragraph), paragraph))
        .or(() -> opening(CREDITED.matcher(paragraph), paragraph))
        .or(() -> opening(CREDIT_ONLY.matcher(paragraph), paragraph))
        .or(() -> capitals(paragraph));
  }

  private static Optional<Match> dateOnly(String paragraph) {
    Matcher matcher = DATE_ONLY.matcher(paragraph);
    if (!matcher.find() || !YEAR.matcher(paragraph).find()) {
      return Optional.empty();
    }
    int length = paragraph.length();
    return Optional.of(
        new Match(length, length, Optional.empty(), span(matcher, "date"), Optional.empty()));
  }

  private static Optional<Match> capitals(String paragraph) {
    // In a text all in capitals, capitals say nothing.
    if (paragraph.equals(paragraph.toUpperCase(Locale.ROOT))) {
      return Optional.empty();
    }
    Matcher matcher = CAPITALS.matcher(paragraph);
    return matcher.find() && !LABELS.contains(matcher.group("place"))
        ? match(matcher, paragraph)
        : Optional.empty();
  }

  private static Optional<Match> opening(Matcher matcher, String paragraph) {
    if (!matcher.find()) {
      return Optional.empty();
    }
    boolean bareDate = matcher.group("dash").isBlank() && span(matcher, "credit").isEmpty();
    return bareDate ? Optional.empty() : match(matcher, paragraph);
  }

  private static Optional<Match> match(Matcher matcher, String paragraph) {
    int bodyBegin = matcher.end();
    if (bodyBegin >= paragraph.length() || !opensSentence(paragraph.charAt(bodyBegin))) {
      return Optional.empty();
    }
    int end = bodyBegin;
    while (paragraph.charAt(end - 1) == ' ') {
      end--;
    }
    return Optional.of(
        new Match(
            end,
            bodyBegin,
            span(matcher, "place"),
            span(matcher, "date"),
            span(matcher, "credit")));
  }

  private static boolean opensSentence(char c) {
    return Character.isUpperCase(c)
        || Character.isDigit(c)
        || Character.isTitleCase(c)
        || "\"'“‘«[($€£".indexOf(c) >= 0;
  }

  static Optional<TextSpan> span(Matcher matcher, String group) {
    return matcher.namedGroups().containsKey(group) && matcher.start(group) >= 0
        ? Optional.of(new TextSpan(matcher.start(group), matcher.end(group)))
        : Optional.empty();
  }
}
