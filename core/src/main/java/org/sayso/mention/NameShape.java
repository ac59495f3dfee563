package org.sayso.mention;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Token;

/// Capitalised names that no dictionary knows: where they end, and what they name by their head
/// word.
public final class NameShape {
  private static final WordLists HEADS = WordLists.load("name-heads.txt", "sayso-name-heads 1");
  private static final WordLists TITLES = WordLists.load("titles.txt", "sayso-titles 1");
  private static final Set<String> LINKS =
      Set.of("of", "for", "de", "del", "al", "bin", "ibn", "ul", "du", "la", "van", "von");
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

  private NameShape() {}

  /// Whether `token` is a word that stands before a person's name: "President", "Dr.".
  public static boolean isTitle(Token token) {
    return TITLES.has(token.text());
  }

  /// Whether a letter behind the first is a capital: "ISIL", "al-Shabaab".
  static boolean hasInnerCapital(Token token) {
    return token.text().substring(1).chars().anyMatch(Character::isUpperCase);
  }

  /// Whether `token` may stand in a name.
  static boolean isNamePart(Token token) {
    if (!token.isCapitalized() || CALENDAR.contains(token.text().replace(".", ""))) {
      return false;
    }
    return switch (token.pos()) {
      case PROPN -> true;
      case NOUN, ADJ, VERB -> HEADS.has(token.text());
      case ADP, ADV, AUX, CCONJ, DET, INTJ, NUM, PART, PRON, PUNCT, SCONJ, SYM, X -> false;
    };
  }

  /// The end (exclusive, index into `tokens`) of the capitalised name that begins at `from`; `from`
  /// when none begins there.
  static int end(List<Token> tokens, int from) {
    if (!isNamePart(tokens.get(from)) || endsOffice(tokens, from)) {
      return from;
    }
    int end = from + 1;
    while (end < tokens.size()) {
      Token next = tokens.get(end);
      if (isNamePart(next)) {
        end++;
      } else if (linksOn(tokens, from, end)) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  /// The "State" of "Secretary of State Mirren Vale" belongs to the office.
  private static boolean endsOffice(List<Token> tokens, int at) {
    return at >= 2
        && tokens.get(at).is("State")
        && tokens.get(at - 1).is("of")
        && isTitle(tokens.get(at - 2));
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

  /// The key of the last head word of the name, two-word heads first: an [ActorKind] name or
  /// `FACILITY`.
  static Optional<String> headKey(List<Token> tokens, int from, int end) {
    for (int i = end - 1; i >= from; i--) {
      if (i > from) {
        Optional<String> pair = HEADS.key(tokens.get(i - 1).text() + " " + tokens.get(i).text());
        if (pair.isPresent()) {
          return pair;
        }
      }
      Optional<String> single = HEADS.key(tokens.get(i).text());
      if (single.isPresent()) {
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
}
