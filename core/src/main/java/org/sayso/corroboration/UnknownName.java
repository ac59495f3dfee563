package org.sayso.corroboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.Token;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.DateMention;
import org.sayso.mention.Mention.PlaceMention;
import org.sayso.mention.Mentions;
import org.sayso.text.TextSpan;

/// Capitalised words of a question that no stage knows for anybody: "the Lantern Market", "Tamsin
/// Orlow". A known name that goes on with such words ("the Lantern" in "the Lantern Market") is a
/// part of the longer one.
///
/// @param isPlace whether it is where something happens, not whom it is about
record UnknownName(String text, TextSpan span, boolean isPlace) {
  private static final Set<String> WHERE = Set.of("in", "at", "near", "from", "around", "outside");

  /// What is done to a place more often than to somebody.
  private static final Set<String> DONE_TO_PLACES =
      Set.of("bomb", "attack", "raid", "shell", "strike", "burn", "destroy", "bombed", "attacked");

  private static final Set<String> JOINTS = Set.of("of", "and", "for");

  /// What no person's name ends with.
  private static final Set<String> THINGS =
      Set.of(
          "act",
          "law",
          "code",
          "accord",
          "agreement",
          "treaty",
          "resolution",
          "constitution",
          "bill",
          "ordinance",
          "operation",
          "bridge",
          "market",
          "prison",
          "camp",
          "university",
          "school",
          "hospital",
          "square",
          "airport",
          "church",
          "mosque",
          "temple",
          "fund",
          "report",
          "list",
          "festival",
          "day",
          "program",
          "project",
          "plan",
          "initiative",
          "movement");

  private static final int MOST_WORDS = 4;

  static List<UnknownName> in(AnnotatedText text, Mentions mentions) {
    List<UnknownName> names = new ArrayList<>();
    List<Token> tokens = text.tokens();
    int i = 0;
    while (i < tokens.size()) {
      int end = i;
      boolean unknown = false;
      while (end < tokens.size() && end > 0 && goesOn(text, tokens, i, end)) {
        unknown = !isKnown(mentions, tokens.get(end));
        end++;
      }
      if (end > i && unknown) {
        names.add(name(text, tokens, i, end));
      }
      i = Math.max(end, i + 1);
    }
    return names;
  }

  /// Whether it is a person's, not a law's, a body's or a building's.
  boolean isSomebody() {
    String[] words = text.split("\\s+");
    return !isPlace
        && words.length <= MOST_WORDS
        && !text.contains(" of ")
        && !THINGS.contains(words[words.length - 1].toLowerCase(Locale.ROOT));
  }

  /// Whether it shares a word with `other`: "the Lantern" of "Lantern Market".
  boolean overlaps(TextSpan other) {
    return span.begin() < other.end() && other.begin() < span.end();
  }

  private static UnknownName name(AnnotatedText text, List<Token> tokens, int from, int end) {
    TextSpan span = new TextSpan(tokens.get(from).span().begin(), tokens.get(end - 1).span().end());
    int before = from > 0 && word(text, tokens.get(from - 1)).equals("the") ? from - 2 : from - 1;
    boolean placed =
        before >= 0
            && (WHERE.contains(word(text, tokens.get(before)))
                || DONE_TO_PLACES.contains(word(text, tokens.get(before))));
    boolean happening =
        end < tokens.size()
            && QuestionWords.HAPPENINGS.containsKey(
                tokens.get(end).lemma().toLowerCase(Locale.ROOT));
    return new UnknownName(span.of(text.article().text()), span, placed || happening);
  }

  /// Capitals, and "of", "and", "for" between them.
  private static boolean goesOn(AnnotatedText text, List<Token> tokens, int from, int at) {
    if (isCapital(text, tokens.get(at))) {
      return true;
    }
    return at > from
        && JOINTS.contains(word(text, tokens.get(at)))
        && at + 1 < tokens.size()
        && isCapital(text, tokens.get(at + 1));
  }

  private static String word(AnnotatedText text, Token token) {
    return token.span().of(text.article().text()).toLowerCase(Locale.ROOT);
  }

  private static boolean isCapital(AnnotatedText text, Token token) {
    return Character.isUpperCase(token.span().of(text.article().text()).codePointAt(0));
  }

  private static boolean isKnown(Mentions mentions, Token token) {
    return mentions.all().stream()
        .filter(mention ->
            mention instanceof ActorMention
                || mention instanceof PlaceMention
                || mention instanceof DateMention)
        .anyMatch(mention -> mention.span().contains(token.span()));
  }
}
