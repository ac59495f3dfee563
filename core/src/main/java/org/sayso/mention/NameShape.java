package org.sayso.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.annotation.CommonWords;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Token;

/// Capitalised names that no dictionary knows: where they end, and what they name by their head
/// word.
public final class NameShape {
  private static final WordLists HEADS = WordLists.load("name-heads.txt", "sayso-name-heads 1");
  private static final WordLists WORDS = WordLists.load("name-words.txt", "sayso-name-words 1");
  private static final Set<String> LINKS =
      Set.of(
          "of", "for", "de", "del", "dela", "della", "dos", "das", "da", "di", "al", "el", "bin",
          "bint", "ibn", "ul", "du", "la", "le", "van", "von", "der", "den");
  private static final Set<String> CALENDAR =
      Set.of(
          "January",
          "February",
          "March",
          "April",
          "May",
          "June",
          "July",
          "August",
          "September",
          "October",
          "November",
          "December",
          "Jan",
          "Feb",
          "Mar",
          "Apr",
          "Jun",
          "Jul",
          "Aug",
          "Sep",
          "Sept",
          "Oct",
          "Nov",
          "Dec",
          "Monday",
          "Tuesday",
          "Wednesday",
          "Thursday",
          "Friday",
          "Saturday",
          "Sunday");

  /// Letters for a sort of body, which stand before its name: "NGO Black Lantern".
  private static final Set<String> SORTS = Set.of("NGO", "NGOs", "INGO", "INGOs");

  private static final Pattern PARTICLED =
      Pattern.compile("(?:al|el|ul|as|an|ash|ad|ar|az|at|bin|ben)[-‑]\\p{Lu}\\p{Ll}.*");
  private static final int LONGEST_BRIDGE = 5;
  private static final int LONGEST_OFFICE = 9;
  private static final Set<String> MARKS = Set.of("'", "’", "'s", "’s");

  private NameShape() {}

  /// Whether `token` is a word that stands before a person's name: "President", "Dr.".
  public static boolean isTitle(Token token) {
    return PersonWords.isTitle(token.text());
  }

  /// Whether `token` is letters for a sort of body: "NGO" in "NGO Black Lantern".
  static boolean isSort(Token token) {
    return SORTS.contains(token.text());
  }

  /// Whether letters for a sort of body stand right before `at`.
  static boolean isBehindSort(List<Token> tokens, int at) {
    return at > 0 && isSort(tokens.get(at - 1));
  }

  /// Whether a letter behind the first is a capital: "ISIL", "al-Shabaab".
  static boolean hasInnerCapital(Token token) {
    return token.text().substring(1).chars().anyMatch(Character::isUpperCase);
  }

  /// Whether `token` may stand in a name.
  static boolean isNamePart(Token token) {
    if (!token.isCapitalized() || isCalendar(token) || isAdjective(token) || isSort(token)) {
      return false;
    }
    return switch (token.pos()) {
      case PROPN -> true;
      case NOUN, ADJ, VERB -> HEADS.has(token.text());
      case ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X -> false;
    };
  }

  /// Whether the token at `at` may stand in a name there: a word in capitals within a sentence that
  /// is no common word is one, whatever the annotator takes it for.
  private static boolean isPart(List<Token> tokens, int at) {
    Token token = tokens.get(at);
    return isNamePart(token)
        || (at > 0
            && token.isCapitalized()
            && token.text().length() > 1
            && isSmallWord(token.pos())
            && !isCalendar(token)
            && !CommonWords.has(token.lower()));
  }

  private static boolean isSmallWord(PartOfSpeech pos) {
    return switch (pos) {
      case ADP, ADV, AUX, CCONJ, INTJ, PART, SCONJ, X -> true;
      case ADJ, DET, NOUN, NUM, PRON, PROPN, PUNCT, SYM, VERB -> false;
    };
  }

  /// The end (exclusive, index into `tokens`) of the capitalised name that begins at `from`; `from`
  /// when none begins there.
  static int end(List<Token> tokens, int from) {
    if (!isPart(tokens, from) || endsOffice(tokens, from)) {
      return from;
    }
    int end = from + 1;
    while (end < tokens.size()) {
      if (isPart(tokens, end) || isParticled(tokens.get(end))) {
        end++;
      } else if (linksOn(tokens, from, end)) {
        end += 2;
      } else {
        int bridged = bridged(tokens, end);
        if (bridged == end) {
          break;
        }
        end = bridged;
      }
    }
    return end;
  }

  /// The "al-Vale" of "Ona al-Vale".
  private static boolean isParticled(Token token) {
    return PARTICLED.matcher(token.text()).matches();
  }

  /// The end behind a head word that common nouns in capitals lead to: "Publishing House",
  /// "Workers' Party"; `at` when none do.
  private static int bridged(List<Token> tokens, int at) {
    int next = at;
    while (next < tokens.size() && next - at < LONGEST_BRIDGE) {
      Token word = tokens.get(next);
      if (next > at && isNamePart(word) && HEADS.has(word.text())) {
        return next + 1;
      }
      boolean noun =
          word.isCapitalized()
              && !isCalendar(word)
              && (word.pos() == PartOfSpeech.NOUN
                  || word.pos() == PartOfSpeech.ADJ
                  || word.pos() == PartOfSpeech.VERB);
      if (!noun && !isPossessiveOfMany(tokens, next)) {
        return at;
      }
      next++;
    }
    return at;
  }

  /// Whether the mark at `at` makes a possessive of many, as names of groups have it: "Workers'",
  /// "People's".
  static boolean isPossessiveOfMany(List<Token> tokens, int at) {
    return at > 0
        && MARKS.contains(tokens.get(at).text())
        && WORDS.key(tokens.get(at - 1).text()).filter("MANY"::equals).isPresent();
  }

  /// "Houthi-controlled", "UAE-backed": a name in an adjective.
  static boolean isAdjective(Token token) {
    int hyphen = token.text().lastIndexOf('-');
    return hyphen > 0
        && WORDS.key(token.text().substring(hyphen + 1)).filter("PARTICIPLE"::equals).isPresent();
  }

  static boolean isCalendar(Token token) {
    return CALENDAR.contains(token.text().replace(".", ""));
  }

  /// Where somebody's name ends: "Idrey" in "Idrey of Selm".
  static int beforeOf(List<Token> tokens, int name, int end) {
    int before = name + 1;
    while (before < end && !tokens.get(before).is("of")) {
      before++;
    }
    return before;
  }

  /// The "State" of "Secretary of State Mirren Vale" belongs to the office, and so does "Tides" in
  /// "Minister of Tides Mirren Vale".
  private static boolean endsOffice(List<Token> tokens, int at) {
    if (at < 2) {
      return false;
    }
    boolean common =
        CommonWords.has(tokens.get(at).lower())
            && at + 1 < tokens.size()
            && isNamePart(tokens.get(at + 1))
            && !CommonWords.has(tokens.get(at + 1).lower());
    boolean first = tokens.get(at - 1).is("of") && isTitle(tokens.get(at - 2));
    return (tokens.get(at).is("State") && first)
        || (common && (first || (tokens.get(at - 1).is("and") && isBehindTitleOf(tokens, at))));
  }

  /// "Minister of Tides and Rivers": whether a title and "of" stand a few words before.
  private static boolean isBehindTitleOf(List<Token> tokens, int at) {
    for (int i = at - 2; i > 0 && at - i < LONGEST_OFFICE; i--) {
      if (tokens.get(i).is("of") && isTitle(tokens.get(i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean linksOn(List<Token> tokens, int from, int at) {
    if (at + 1 >= tokens.size() || isTitle(tokens.get(at - 1)) || !isNamePart(tokens.get(at + 1))) {
      return false;
    }
    Token link = tokens.get(at);
    if (link.is("and")) {
      return HEADS.has(tokens.get(from).text()) && at - from >= 2;
    }
    return LINKS.contains(link.text());
  }

  /// The first token after the last title word before a name in `[from, end)`; `from` when there is
  /// no title.
  static int afterTitles(List<Token> tokens, int from, int end) {
    for (int i = end - 2; i >= from; i--) {
      if (isTitle(tokens.get(i))) {
        return i + 1;
      }
    }
    return from;
  }

  /// The key of the name's head word, two-word heads first: an [ActorKind] name or `FACILITY`. It
  /// is the last one, or the last before "of" or "for": a "Committee for Laws" is a committee.
  static Optional<String> headKey(List<Token> tokens, int from, int end) {
    for (int i = from + 1; i < end; i++) {
      if (tokens.get(i).text().equals("of") || tokens.get(i).text().equals("for")) {
        Optional<String> before = lastHead(tokens, from, i);
        return before.isPresent() ? before : lastHead(tokens, i, end);
      }
    }
    return lastHead(tokens, from, end);
  }

  /// "Human Rights" is what a body is for: "Physicians for Human Rights" is one, "Human Rights
  /// Defenders" is none.
  private static boolean isTopic(List<Token> tokens, int from, int at) {
    return tokens.get(at).text().equals("Rights")
        && tokens.subList(from, at).stream().noneMatch(word -> word.text().equals("for"));
  }

  /// Whether names with a head word of this key name nobody, and nothing built.
  static boolean isNobody(String key) {
    return key.equals("NONE") || key.equals("THING") || key.equals("LAND");
  }

  /// "Reproductive Rights:": what the lines below are about.
  static boolean isHeading(List<Token> tokens, int from, int end) {
    return (from == 0 || end - from == 1)
        && end < tokens.size()
        && tokens.get(end).is(":")
        && headKey(tokens, from, end).isPresent();
  }

  /// Whether the head word says that the name is somebody's, or of something built.
  static boolean isGroup(List<Token> tokens, int from, int end) {
    return headKey(tokens, from, end).filter(head -> !isNobody(head)).isPresent();
  }

  /// Whether `word` alone says what sort of body or thing is named, and not which: "Rights",
  /// "Authority".
  public static boolean isHeadWord(String word) {
    return HEADS.has(word);
  }

  /// Not "Port" of "Port Merrow", which is a town.
  private static Optional<String> lastHead(List<Token> tokens, int from, int end) {
    for (int i = end - 1; i >= from; i--) {
      if (i > from) {
        Optional<String> pair = HEADS.key(tokens.get(i - 1).text() + " " + tokens.get(i).text());
        if (pair.isPresent()) {
          return pair;
        }
      }
      boolean town = i == from && end - from > 1 && tokens.get(i).text().equals("Port");
      Optional<String> single = town ? Optional.empty() : HEADS.key(tokens.get(i).text());
      if (single.isPresent() && !isTopic(tokens, from, i)) {
        return single;
      }
    }
    return Optional.empty();
  }

  /// Whether the words look like a person's name: two to four capitalised words, no digits, not all
  /// capitals.
  static boolean looksLikePerson(List<Token> tokens, int from, int end) {
    int length = end - from;
    if (length < 2 || length > 4) {
      return false;
    }
    for (int i = from; i < end; i++) {
      String text = tokens.get(i).text();
      boolean initial = text.length() == 2 && text.endsWith(".");
      boolean shouted = text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT)) && !initial;
      if (shouted || text.chars().anyMatch(Character::isDigit)) {
        return false;
      }
    }
    return true;
  }

  /// Whether most words of the sentence are capitalised and no full stop ends it, as in a headline;
  /// shape then says nothing.
  static boolean isHeadline(List<Token> tokens) {
    if (tokens.getLast().is(".")) {
      return false;
    }
    int words = 0;
    int capitalized = 0;
    for (Token token : tokens) {
      if (token.pos() != PartOfSpeech.PUNCT
          && token.text().length() > 3
          && Character.isLetter(token.text().charAt(0))) {
        words++;
        capitalized += token.isCapitalized() ? 1 : 0;
      }
    }
    return words >= 3 && capitalized * 10 >= words * 8;
  }

  /// Whether a word printed with a capital was taken for a common one: it may be of a name that the
  /// annotator does not know.
  static boolean isCapitalCommon(Token token) {
    boolean common =
        token.pos() == PartOfSpeech.NOUN
            || token.pos() == PartOfSpeech.ADJ
            || token.pos() == PartOfSpeech.VERB;
    return common && token.isCapitalized();
  }
}
