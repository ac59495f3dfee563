package org.sayso.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// Mends what a statistical tagger gets wrong in news: marks, numbers, names of days and months,
/// the possessive clitic, and verbs of saying beside a quotation.
final class TagCorrector {
  private static final Set<String> CALENDAR =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "jan.",
          "feb.",
          "mar.",
          "apr.",
          "jun.",
          "jul.",
          "aug.",
          "sep.",
          "sept.",
          "oct.",
          "nov.",
          "dec.");

  /// Forms that are hardly ever anything but verbs in news.
  private static final Set<String> ALWAYS_VERBS =
      Set.of(
          "said",
          "says",
          "told",
          "tells",
          "added",
          "accused",
          "accuses",
          "alleged",
          "alleges",
          "claimed",
          "denied",
          "denies",
          "confirmed",
          "confirms",
          "announced",
          "announces",
          "stated",
          "reported",
          "warned",
          "warns",
          "insisted",
          "insists",
          "asserted",
          "emphasized",
          "emphasised",
          "condemned",
          "condemns",
          "urged",
          "urges",
          "tweeted",
          "wrote",
          "writes",
          "acknowledged",
          "declared",
          "concluded",
          "pleaded");

  /// Participles of the above that may stand before a noun or behind an article as adjectives or
  /// nouns.
  private static final Set<String> ALSO_OTHER =
      Set.of(
          "accused", "alleged", "added", "stated", "claimed", "confirmed", "declared", "reported");

  /// Forms that are verbs when they stand between a quotation and a name.
  private static final Set<String> VERBS_BESIDE_QUOTES =
      Set.of(
          "claims", "reports", "states", "notes", "charges", "demands", "warns", "vows", "asks",
          "calls", "say", "claim");

  private static final Set<String> ADJECTIVES =
      Set.of(
          "so-called",
          "enforced",
          "targeted",
          "armed",
          "masked",
          "unidentified",
          "alleged",
          "suspected",
          "long-term");

  /// Words that are nouns when no noun follows them: "Tavara's military", "the opposition".
  private static final Set<String> NOUNS_AT_THE_END =
      Set.of(
          "military",
          "blast",
          "opposition",
          "public",
          "capital",
          "rebel",
          "militant",
          "official",
          "civilian",
          "insurgent",
          "separatist",
          "terrorist",
          "individual",
          "suspect",
          "intelligence",
          "national",
          "executive",
          "general",
          "judiciary");

  /// Words in `ing` that stand before nouns as adjectives or are nouns themselves.
  private static final Set<String> NOT_GERUNDS =
      Set.of(
          "missing",
          "growing",
          "ongoing",
          "leading",
          "mounting",
          "living",
          "outgoing",
          "ruling",
          "building",
          "training",
          "meeting",
          "hearing",
          "bombing",
          "existing",
          "remaining",
          "increasing",
          "neighbouring",
          "neighboring",
          "surrounding",
          "housing",
          "funding",
          "evening",
          "morning",
          "according",
          "warring",
          "rising",
          "policing",
          "rolling",
          "sweeping",
          "during",
          "king");

  /// Words that a participle follows.
  static final Set<String> LEADS_PARTICIPLE =
      Set.of("is", "are", "was", "were", "be", "been", "being", "get", "gets", "got", "found");

  /// "Shells hit a school": what hits, before a verb that says so.
  private static final Set<String> SHELLS =
      Set.of("shells", "bombs", "rockets", "mines", "strikes");

  private static final Set<String> HITTING =
      Set.of("hit", "struck", "killed", "wounded", "injured", "fell", "landed", "exploded");

  /// What is done to so many people, before their number.
  private static final Set<String> HARMING =
      Set.of("killed", "wounded", "injured", "hurt", "arrested", "detained", "abducted");

  private static final Set<String> NUMBERS =
      Set.of(
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen",
          "twenty",
          "thirty",
          "forty",
          "fifty",
          "sixty",
          "seventy",
          "eighty",
          "ninety");

  private static final Set<String> IN = Set.of("in", "on", "at");

  private TagCorrector() {}

  /// The mended `tags` of `words`; each word sees the mended tags before it.
  static List<PartOfSpeech> correct(List<String> words, List<PartOfSpeech> tags) {
    List<PartOfSpeech> corrected = new ArrayList<>(tags);
    for (int i = 0; i < words.size(); i++) {
      corrected.set(i, correct(words, corrected, i));
    }
    return corrected;
  }

  private static PartOfSpeech correct(List<String> words, List<PartOfSpeech> tags, int i) {
    String lower = words.get(i).toLowerCase(Locale.ROOT);
    int first = words.get(i).codePointAt(0);
    return ofPlace(words, tags, i, lower)
        .or(() -> ofLetters(words, tags, i, first))
        .or(() -> ofShortWord(words, tags, i, lower))
        .or(() -> ofNounOrVerb(words, tags, i, lower))
        .orElseGet(() -> nominal(words, tags, i, lower));
  }

  /// Of adverbs and prepositions.
  private static Optional<PartOfSpeech> ofPlace(
      List<String> words, List<PartOfSpeech> tags, int i, String lower) {
    PartOfSpeech tag = tags.get(i);
    if (isLastSeen(words, i)) {
      return Optional.of(lower.equals("seen") ? PartOfSpeech.VERB : PartOfSpeech.ADV);
    }
    if (lower.equals("dead")
        && (isWord(words, i - 1, "shot") || isWord(words, i - 1, "shooting"))
        && at(tags, i - 1) == PartOfSpeech.VERB) {
      return Optional.of(PartOfSpeech.ADV);
    }
    boolean preposition =
        lower.equals("near") && tag == PartOfSpeech.ADJ && opensPlace(tags, i + 1)
            || IN.contains(lower) && tag == PartOfSpeech.ADV && opensNominal(tags, i + 1)
            || lower.equals("from") && tag == PartOfSpeech.SCONJ;
    return preposition ? Optional.of(PartOfSpeech.ADP) : Optional.empty();
  }

  /// Of marks, numbers and names.
  ///
  /// @param first the first code point of the word
  private static Optional<PartOfSpeech> ofLetters(
      List<String> words, List<PartOfSpeech> tags, int i, int first) {
    String lower = words.get(i).toLowerCase(Locale.ROOT);
    if (!Character.isLetterOrDigit(first)) {
      return Optional.of(mark(lower, tags.get(i), first));
    }
    if (Character.isDigit(first)) {
      return Optional.of(number(lower, tags.get(i)));
    }
    boolean name =
        Character.isUpperCase(first) && (CALENDAR.contains(lower) || isBehindAge(words, i))
            || PeopleTags.isName(words, tags, i);
    return name ? Optional.of(PartOfSpeech.PROPN) : Optional.empty();
  }

  /// Of words that are hardly ever anything else.
  private static Optional<PartOfSpeech> ofShortWord(
      List<String> words, List<PartOfSpeech> tags, int i, String lower) {
    PartOfSpeech tag = tags.get(i);
    // "the dead were": the tagger takes them for a list of adjectives.
    if ((lower.equals("was") || lower.equals("were")) && tag == PartOfSpeech.ADJ) {
      return Optional.of(PartOfSpeech.AUX);
    }
    if (lower.equals("by") && tag == PartOfSpeech.ADJ) {
      return Optional.of(PartOfSpeech.ADP);
    }
    if (tag == PartOfSpeech.PUNCT || tag == PartOfSpeech.SYM) {
      boolean capital = Character.isUpperCase(words.get(i).codePointAt(0));
      return Optional.of(capital ? PartOfSpeech.PROPN : PartOfSpeech.NOUN);
    }
    if (SHELLS.contains(lower)
        && i + 1 < words.size()
        && HITTING.contains(words.get(i + 1).toLowerCase(Locale.ROOT))) {
      return Optional.of(PartOfSpeech.NOUN);
    }
    if (lower.equals("each") && tag == PartOfSpeech.NOUN
        || lower.equals("a") && tag == PartOfSpeech.SCONJ) {
      return Optional.of(PartOfSpeech.DET);
    }
    return NUMBERS.contains(lower) && tag != PartOfSpeech.PROPN
        ? Optional.of(PartOfSpeech.NUM)
        : Optional.empty();
  }

  private static Optional<PartOfSpeech> ofNounOrVerb(
      List<String> words, List<PartOfSpeech> tags, int i, String lower) {
    if (lower.equals("teenager")
        || PeopleTags.isPeople(words, tags, i)
        || PeopleTags.isTheAccused(words, tags, i)
        || PeopleTags.isPersonBehindArticle(words, tags, i)
        || ActTags.isNoun(words, tags, i)) {
      return Optional.of(PartOfSpeech.NOUN);
    }
    boolean leaves =
        lower.equals("left")
            && tags.get(i) == PartOfSpeech.ADJ
            && at(tags, i - 1) == PartOfSpeech.NOUN;
    boolean verb =
        leaves
            || isSpeechVerb(words, tags, i, lower)
            || isHarming(words, i) && isSubject(at(tags, i - 1))
            || ActTags.isDoneTo(words, tags, i)
            || isGerund(tags, i, lower)
            || ActTags.isShot(words, tags, i);
    return verb ? Optional.of(PartOfSpeech.VERB) : Optional.empty();
  }

  /// The tag of `lower` inside or at the end of a noun phrase, else the tag that it has.
  private static PartOfSpeech nominal(
      List<String> words, List<PartOfSpeech> tags, int i, String lower) {
    PartOfSpeech tag = tags.get(i);
    PartOfSpeech before = at(tags, i - 1);
    PartOfSpeech after = at(tags, i + 1);
    boolean nounFollows = isNominal(after) || after == PartOfSpeech.ADJ && !isHarming(words, i + 1);
    if (lower.equals("so-called")
        || (nounFollows && ADJECTIVES.contains(lower) && !isSubject(before))) {
      return PartOfSpeech.ADJ;
    }
    if (tag == PartOfSpeech.ADJ
        && after == PartOfSpeech.PROPN
        && i > 0
        && isPartOfName(words.get(i))) {
      return PartOfSpeech.PROPN;
    }
    if (tag == PartOfSpeech.ADJ && after == PartOfSpeech.PROPN && isOffice(lower)) {
      return PartOfSpeech.NOUN;
    }
    boolean nounMissing =
        !nounFollows
            && after != PartOfSpeech.NUM
            && (NOUNS_AT_THE_END.contains(lower)
                || (i + 1 < words.size() && words.get(i + 1).equals("of")));
    if (tag == PartOfSpeech.ADJ && nounMissing && opensPhrase(before)) {
      return PartOfSpeech.NOUN;
    }
    boolean possessed =
        before == PartOfSpeech.PART
            && words.get(i - 1).length() > 1
            && Tokenizer.isApostrophe(words.get(i - 1).charAt(0));
    return tag == PartOfSpeech.VERB && possessed && after == PartOfSpeech.ADP
        ? PartOfSpeech.NOUN
        : tag;
  }

  /// "administrator Ada Brun", "coordinator Ada Brun".
  private static boolean isOffice(String lower) {
    return lower.endsWith("ator") && lower.length() > "ator".length() + 2;
  }

  static PartOfSpeech at(List<PartOfSpeech> tags, int i) {
    return i < 0 || i >= tags.size() ? PartOfSpeech.X : tags.get(i);
  }

  static boolean isNominal(PartOfSpeech tag) {
    return tag == PartOfSpeech.NOUN || tag == PartOfSpeech.PROPN;
  }

  private static boolean isSubject(PartOfSpeech tag) {
    return isNominal(tag) || tag == PartOfSpeech.PRON || tag == PartOfSpeech.AUX;
  }

  private static boolean opensPhrase(PartOfSpeech tag) {
    return tag == PartOfSpeech.DET
        || tag == PartOfSpeech.ADJ
        || tag == PartOfSpeech.PART
        || tag == PartOfSpeech.NOUN;
  }

  /// A capitalized adjective that is no word for a people: "United", "National".
  private static boolean isPartOfName(String word) {
    boolean people =
        word.endsWith("i")
            || word.endsWith("an")
            || word.endsWith("ish")
            || word.endsWith("ese")
            || word.endsWith("ch");
    return Character.isUpperCase(word.codePointAt(0)) && !people;
  }

  /// "accused of conducting operations": a verb, whatever the tagger saw.
  private static boolean isGerund(List<PartOfSpeech> tags, int i, String lower) {
    PartOfSpeech tag = tags.get(i);
    PartOfSpeech after = at(tags, i + 1);
    boolean candidate =
        lower.endsWith("ing")
            && at(tags, i - 1) == PartOfSpeech.ADP
            && !NOT_GERUNDS.contains(lower);
    boolean object =
        after == PartOfSpeech.DET
            || after == PartOfSpeech.PRON
            || after == PartOfSpeech.PROPN
            || after == PartOfSpeech.ADJ;
    return candidate
        && ((tag == PartOfSpeech.ADJ && (object || isNominal(after)))
            || (tag == PartOfSpeech.NOUN && object));
  }

  /// "A blast wounded seventeen people": a verb, since its number follows.
  private static boolean isHarming(List<String> words, int i) {
    return i + 1 < words.size()
        && HARMING.contains(words.get(i).toLowerCase(Locale.ROOT))
        && (NUMBERS.contains(words.get(i + 1).toLowerCase(Locale.ROOT))
            || Character.isDigit(words.get(i + 1).codePointAt(0)));
  }

  /// "28-year-old Tarn Brun": a name.
  private static boolean isBehindAge(List<String> words, int i) {
    return i > 0 && words.get(i - 1).toLowerCase(Locale.ROOT).endsWith("-year-old");
  }

  /// "was last seen being led away": an adverb and its verb.
  private static boolean isLastSeen(List<String> words, int i) {
    int last = isWord(words, i, "seen") ? i - 1 : i;
    return isWord(words, last, "last")
        && isWord(words, last + 1, "seen")
        && last > 0
        && LEADS_PARTICIPLE.contains(words.get(last - 1).toLowerCase(Locale.ROOT));
  }

  /// "near Corran", "near the port"; "the near future" has no phrase behind.
  private static boolean opensPlace(List<PartOfSpeech> tags, int i) {
    return at(tags, i) == PartOfSpeech.PROPN || at(tags, i) == PartOfSpeech.DET;
  }

  /// "people shot in Corran": no adverb, since a phrase follows.
  private static boolean opensNominal(List<PartOfSpeech> tags, int i) {
    return opensPlace(tags, i)
        || at(tags, i) == PartOfSpeech.NOUN
        || at(tags, i) == PartOfSpeech.NUM;
  }

  static boolean isWord(List<String> words, int i, String word) {
    return 0 <= i && i < words.size() && words.get(i).equalsIgnoreCase(word);
  }

  static boolean isDay(List<String> words, int i) {
    return CALENDAR.contains(words.get(i).toLowerCase(Locale.ROOT));
  }

  private static PartOfSpeech mark(String lower, PartOfSpeech tag, int first) {
    boolean clitic =
        lower.length() > 1 && Character.isLetter(lower.codePointAt(lower.length() - 1));
    if (clitic) {
      boolean verb = tag == PartOfSpeech.AUX || tag == PartOfSpeech.VERB;
      return (lower.endsWith("s") && !verb) || tag == PartOfSpeech.PUNCT ? PartOfSpeech.PART : tag;
    }
    if (Tokenizer.isApostrophe(first)) {
      return tag == PartOfSpeech.PART ? tag : PartOfSpeech.PUNCT;
    }
    return switch (Character.getType(first)) {
      case Character.CURRENCY_SYMBOL, Character.MATH_SYMBOL, Character.OTHER_SYMBOL ->
          PartOfSpeech.SYM;
      default ->
          lower.equals("%")
              ? PartOfSpeech.SYM
              : tag == PartOfSpeech.CCONJ || tag == PartOfSpeech.SYM ? tag : PartOfSpeech.PUNCT;
    };
  }

  private static PartOfSpeech number(String lower, PartOfSpeech tag) {
    boolean digits = lower.chars().allMatch(c -> Character.isDigit(c) || ".,:/-".indexOf(c) >= 0);
    if (digits) {
      return PartOfSpeech.NUM;
    }
    return lower.endsWith("-old") && tag != PartOfSpeech.NOUN ? PartOfSpeech.ADJ : tag;
  }

  private static boolean isSpeechVerb(
      List<String> words, List<PartOfSpeech> tags, int i, String lower) {
    PartOfSpeech before = i == 0 ? PartOfSpeech.X : tags.get(i - 1);
    PartOfSpeech after = i + 1 == tags.size() ? PartOfSpeech.X : tags.get(i + 1);
    boolean behindArticle =
        before == PartOfSpeech.DET || before == PartOfSpeech.ADJ || before == PartOfSpeech.ADP;
    if (ALWAYS_VERBS.contains(lower)) {
      return !ALSO_OTHER.contains(lower) || (!behindArticle && tags.get(i) != PartOfSpeech.ADJ);
    }
    boolean besideQuote =
        (i > 0 && "\"”’'".contains(words.get(i - 1))) || before == PartOfSpeech.PROPN;
    boolean beforeSpeaker =
        after == PartOfSpeech.DET
            || after == PartOfSpeech.PRON
            || after == PartOfSpeech.SCONJ
            || after == PartOfSpeech.PROPN;
    // "United States senator", "Save the Children Reports": a name goes on; in capitals who knows.
    boolean named = Character.isUpperCase(words.get(i).charAt(0)) && words.get(i).endsWith("s");
    return VERBS_BESIDE_QUOTES.contains(lower) && !named && besideQuote && beforeSpeaker;
  }
}
