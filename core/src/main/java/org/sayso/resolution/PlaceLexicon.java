package org.sayso.resolution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.mention.NameLexicon;
import org.sayso.resolution.Gazetteer.Prominence;

/// Spots names of places in running text, longest first.
///
/// A name begins with a capital (or with "al-" before one) and is in the gazetteer. Most names of
/// small places are also surnames or words, so a small place, and a name that is also a word or a
/// person's, needs support in the text: "in", "near", … before it, "district", "village", … behind
/// it, or a comma and a well-known place ("Reading, England"). Longer names of other kinds
/// ("Balochistan National Party") are for the caller to prefer.
public final class PlaceLexicon implements NameLexicon {
  private static final String BY = "rule:mention/gazetteer-name@1";
  private static final int LONGEST = 7;

  private static final Set<String> INSIDE =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "around",
          "into",
          "towards",
          "toward",
          "inside",
          "across",
          "throughout");
  private static final Set<String> MOTION = Set.of("from", "to", "between", "via", "through");
  private static final Set<String> GENERIC =
      Set.of(
          "district",
          "districts",
          "province",
          "county",
          "city",
          "town",
          "village",
          "governorate",
          "region",
          "state",
          "oblast",
          "prefecture",
          "municipality",
          "neighborhood",
          "neighbourhood",
          "area",
          "suburb",
          "camp",
          "valley",
          "island",
          "port",
          "airport",
          "capital",
          "division",
          "tehsil",
          "subdistrict",
          "township");
  private static final Set<String> INNER =
      Set.of(
          "of", "the", "and", "de", "la", "le", "el", "al", "del", "du", "des", "da", "do", "es",
          "ez", "upon", "on", "sur", "au", "aux", "s", "in", "am", "e", "i", "y", "-", "'", "’",
          ".", "d", "l");
  private static final Set<String> ARTICLES =
      Set.of("al", "as", "ash", "ad", "ar", "at", "az", "an", "el", "ul");

  private final Gazetteer gazetteer;
  private final PlaceWords words = PlaceWords.bundled();
  private final Countries countries = Countries.bundled();

  public PlaceLexicon(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /// Whether `word` alone names a place only where the text says so: it is also a common word, a
  /// title or a person's name ("Nice", "Most", "Jackson").
  public boolean ambiguousWord(String word) {
    return words.sort(PlaceNames.key(word)).isPresent();
  }

  @Override
  public Optional<NameMatch> longestMatch(List<String> tokens, int from) {
    if (from < 0 || from >= tokens.size() || !canBegin(tokens, from)) {
      return Optional.empty();
    }
    int best = 0;
    boolean wellKnown = false;
    String key = "";
    boolean glued = false;
    for (int i = from; i < tokens.size() && i - from < 2 * LONGEST; i++) {
      String token = tokens.get(i);
      String part = PlaceNames.key(token);
      if (part.isEmpty() && !INNER.contains(token)) {
        break;
      }
      String name = join(key, ownKey(token), glued);
      if (canEnd(token) && isMeant(name, tokens, from, i + 1)) {
        best = i + 1 - from;
        wellKnown = gazetteer.prominence(name).compareTo(Prominence.NOTABLE) >= 0;
      }
      key = join(key, part, glued);
      glued = part.isEmpty() && isApostrophe(token);
      if (!canContinue(tokens, i + 1) || !mayGrow(key, tokens.get(i + 1))) {
        break;
      }
    }
    return best == 0
        ? Optional.empty()
        : Optional.of(new NameMatch(best, Optional.empty(), BY, wellKnown));
  }

  private static String join(String key, String part, boolean glued) {
    return key.isEmpty() || glued || part.isEmpty() ? key + part : key + " " + part;
  }

  /// The key of a name's last token, whose "'s" does not belong to the name.
  private static String ownKey(String token) {
    boolean possessive = token.length() > 3 && (token.endsWith("'s") || token.endsWith("’s"));
    return PlaceNames.key(possessive ? token.substring(0, token.length() - 2) : token);
  }

  private static boolean isApostrophe(String token) {
    return token.equals("'") || token.equals("’");
  }

  private boolean mayGrow(String key, String next) {
    return isApostrophe(next) || gazetteer.isPrefix(key);
  }

  private static boolean canBegin(List<String> tokens, int at) {
    String token = tokens.get(at);
    if (isCapitalized(token)) {
      return true;
    }
    int hyphen = token.indexOf('-');
    if (hyphen > 0) {
      return ARTICLES.contains(token.substring(0, hyphen))
          && isCapitalized(token.substring(hyphen + 1));
    }
    return ARTICLES.contains(token)
        && at + 2 < tokens.size()
        && tokens.get(at + 1).equals("-")
        && isCapitalized(tokens.get(at + 2));
  }

  private static boolean canContinue(List<String> tokens, int at) {
    return at < tokens.size()
        && (isCapitalized(tokens.get(at))
            || INNER.contains(tokens.get(at).toLowerCase(Locale.ROOT))
            || canEnd(tokens.get(at)));
  }

  private static boolean canEnd(String token) {
    return isCapitalized(token)
        || (token.length() > 1 && token.codePoints().anyMatch(Character::isUpperCase))
        || (!token.isEmpty() && Character.isDigit(token.charAt(0)));
  }

  private static boolean isCapitalized(String token) {
    return !token.isEmpty() && Character.isUpperCase(token.codePointAt(0));
  }

  private boolean isMeant(String key, List<String> tokens, int from, int end) {
    Prominence prominence = gazetteer.prominence(key);
    if (prominence == Prominence.UNKNOWN) {
      return false;
    }
    if (end - from == 1 && isAcronymMismatch(key, tokens.get(from))) {
      return false;
    }
    if (prominence == Prominence.LISTED) {
      return true;
    }
    Optional<PlaceWords.Sort> sort = words.sort(key);
    if (sort.isPresent()) {
      return switch (sort.get()) {
        case NEVER -> false;
        case WORD, PERSON -> isInside(tokens, from, end) || isExplained(tokens, end);
      };
    }
    return prominence == Prominence.NOTABLE || isSupported(tokens, from, end);
  }

  /// "US" is a country and "us" or "Us" is not; "NO" is a word in capitals and not the town No.
  private boolean isAcronymMismatch(String key, String token) {
    Optional<Country> country = countries.byName(key);
    boolean acronymOfCountry =
        country.isPresent()
            && Stream.concat(Stream.of(country.get().name()), country.get().aliases().stream())
                .anyMatch(name ->
                    name.length() <= 6 && isAllCapitals(name) && PlaceNames.key(name).equals(key));
    boolean capitals = isAllCapitals(token);
    return acronymOfCountry ? !capitals : capitals && key.length() <= 4 && country.isEmpty();
  }

  private static boolean isAllCapitals(String token) {
    return token.length() > 1 && token.equals(token.toUpperCase(Locale.ROOT));
  }

  private boolean isSupported(List<String> tokens, int from, int end) {
    boolean placed =
        isInside(tokens, from, end)
            || (from > 0
                && MOTION.contains(lower(tokens, from - 1))
                && !isFollowedByName(tokens, end));
    return placed || isExplained(tokens, end);
  }

  private static boolean isInside(List<String> tokens, int from, int end) {
    if (from == 0 || isFollowedByName(tokens, end)) {
      return false;
    }
    String before = lower(tokens, from - 1);
    return INSIDE.contains(before)
        || (before.equals("of") && from > 1 && GENERIC.contains(lower(tokens, from - 2)));
  }

  private static boolean isFollowedByName(List<String> tokens, int end) {
    return end < tokens.size()
        && isCapitalized(tokens.get(end))
        && !GENERIC.contains(lower(tokens, end));
  }

  /// "Nimrod district", "Reading, England".
  private boolean isExplained(List<String> tokens, int end) {
    if (end < tokens.size() && GENERIC.contains(lower(tokens, end))) {
      return true;
    }
    if (end + 1 >= tokens.size() || !tokens.get(end).equals(",")) {
      return false;
    }
    String next = ownKey(tokens.get(end + 1));
    return isCapitalized(tokens.get(end + 1))
        && words.sort(next).isEmpty()
        && gazetteer.prominence(next).compareTo(Prominence.NOTABLE) >= 0;
  }

  private static String lower(List<String> tokens, int at) {
    return tokens.get(at).toLowerCase(Locale.ROOT);
  }
}
