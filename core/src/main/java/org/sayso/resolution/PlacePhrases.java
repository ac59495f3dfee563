package org.sayso.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.mention.NearPhrases;
import org.sayso.mention.NearPhrases.Said;
import org.sayso.resolution.PlaceResolver.NamedPlace;

/// What the words around a place's name say about it: the larger place that holds it ("Springfield,
/// Illinois", "Hallow Bay, in Northreach"), one that is near ("Mastung, south of Quetta"), and its
/// kind ("Kandahar province").
final class PlacePhrases {
  private static final String DIRECTION =
      "(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|central|northern|southern|eastern|western"
          + "|north-?eastern|north-?western|south-?eastern|south-?western)";
  private static final String NOUN =
      "(?:district|province|state|county|city|town|township|municipality|village|region|governorate|area|camp|neighbou?rhood|suburb|slum|quarter|borough|island)";

  /// Between a place and the larger one behind it.
  private static final Pattern INSIDE =
      Pattern.compile(
          "(?:\\s+"
              + NOUN
              + ")?(?:,|\\s\\(|(?:,|\\s+is|\\s+was)?\\s+(?:(?:a|an|the)\\s+(?:\\w+\\s+){0,2}?"
              + NOUN
              + "\\s+)?(?:in|of|inside|within)"
              + "(?:\\s+the)?(?:\\s+"
              + DIRECTION
              + ")?(?:\\s+part\\s+of)?)\\s*(?:the\\s+)?");

  /// Between a larger place and the one in it: "Pakistan's Quetta", "in Balochistan's provincial
  /// capital, Quetta", "the Selm suburb of Miravel".
  private static final Pattern HOLDS =
      Pattern.compile(
          "\\s+(?:suburb|slum|neighbou?rhood|quarter|district)\\s+(?:of\\s+)?|['’]s?\\s+(?:"
              + DIRECTION
              + "\\s+)?(?:(?:\\w+\\s+){0,2}"
              + NOUN
              + "(?:\\s+of|,)?\\s+)?");

  /// Between a place and one that is not far.
  private static final Pattern NEAR =
      Pattern.compile(
          ",?\\s+(?:(?:about|some|around)\\s+)?(?:[\\d,.]+\\s*(?:km|kilomet(?:er|re)s?|miles?)\\s+)?(?:\\(.{1,20}\\)\\s+)?"
              + "(?:(?:to\\s+the\\s+)?"
              + DIRECTION
              + "\\s+(?:of|from)|near|close\\s+to|outside|from|on\\s+the\\s+outskirts\\s+of)(?:\\s+the)?\\s+");

  /// Between a place and the words that say how near it is to another.
  private static final Pattern APPOSED =
      Pattern.compile(
          "(?:\\s+"
              + NOUN
              + ")?(?:,|\\s\\(|,?\\s+which\\s+(?:is|lies))?\\s*(?:(?:a|an|the)\\s+(?:[\\w-]+\\s+){0,2}?"
              + NOUN
              + "\\s+)?(?:(?:about|some|around|nearly|roughly|just|only|approximately|located|lying|on|in|a|more than|less than)\\s+){0,2}");

  private static final Set<String> FIRST_LEVEL =
      Set.of("province", "state", "governorate", "oblast", "region", "emirate");
  private static final Set<String> SECOND_LEVEL =
      Set.of("district", "county", "tehsil", "woreda", "raion");
  private static final Set<String> SETTLED =
      Set.of("city", "town", "village", "camp", "suburb", "neighborhood", "neighbourhood");
  private static final Pattern WORD_AFTER = Pattern.compile("\\G\\s+(\\p{L}+)");
  private static final Pattern WORDS_BEFORE =
      Pattern.compile(
          "(province|state|governorate|district|county|city|town|village|camp)\\s+of\\s+$",
          Pattern.CASE_INSENSITIVE);
  private static final int REACH = 60;

  /// How two names of a text are tied.
  ///
  /// @param inner index of the name of the place in question
  /// @param outer index of the name that tells about it
  /// @param holds true when `outer` holds `inner`, false when it is near
  /// @param bare whether no word says so: a comma may also divide a list
  /// @param said the words that say how near, where they do
  record Tie(int inner, int outer, boolean holds, boolean bare, Optional<Said> said) {
    Tie(int inner, int outer, boolean holds, boolean bare) {
      this(inner, outer, holds, bare, Optional.empty());
    }
  }

  private PlacePhrases() {}

  /// All ties between neighbouring names.
  static List<Tie> ties(String text, List<NamedPlace> names) {
    var ties = new ArrayList<Tie>();
    for (int i = 0; i + 1 < names.size(); i++) {
      int begin = names.get(i).span().end();
      int end = names.get(i + 1).span().begin();
      if (end > begin && end - begin <= REACH) {
        String between = text.substring(begin, end);
        Optional<Said> said = NearPhrases.before(text, names.get(i + 1).span());
        if (INSIDE.matcher(between).matches()) {
          ties.add(new Tie(i, i + 1, true, between.chars().noneMatch(Character::isLetter)));
        } else if (NEAR.matcher(between).matches() || isSaidNear(text, begin, said)) {
          ties.add(new Tie(i, i + 1, false, false, said.filter(one -> one.begin() >= begin)));
        } else if (HOLDS.matcher(between).matches()) {
          ties.add(new Tie(i + 1, i, true, false));
        }
      }
    }
    return ties;
  }

  /// "Zurkot, a village about 20 km south of": nothing but a noun and a hedge stands before it.
  private static boolean isSaidNear(String text, int begin, Optional<Said> said) {
    return said.filter(one ->
            one.begin() >= begin && APPOSED.matcher(text.substring(begin, one.begin())).matches())
        .isPresent();
  }

  /// The kind that a noun beside the name states.
  static Optional<PlaceKind> statedKind(String text, NamedPlace name) {
    Matcher after = WORD_AFTER.matcher(text);
    if (after.find(name.span().end())) {
      Optional<PlaceKind> kind = kind(after.group(1));
      if (kind.isPresent()) {
        return kind;
      }
    }
    int begin = Math.max(0, name.span().begin() - REACH);
    Matcher before = WORDS_BEFORE.matcher(text.substring(begin, name.span().begin()));
    return before.find() ? kind(before.group(1)) : Optional.empty();
  }

  /// Whether "the" stands before the name.
  static boolean hasArticle(String text, NamedPlace name) {
    return text.regionMatches(true, name.span().begin() - 4, "the ", 0, 4);
  }

  private static Optional<PlaceKind> kind(String noun) {
    String word = noun.toLowerCase(Locale.ROOT);
    if (FIRST_LEVEL.contains(word)) {
      return Optional.of(PlaceKind.ADMIN1);
    }
    if (SECOND_LEVEL.contains(word)) {
      return Optional.of(PlaceKind.ADMIN2);
    }
    return SETTLED.contains(word) ? Optional.of(PlaceKind.SETTLEMENT) : Optional.empty();
  }
}
