package org.sayso.annotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sayso.text.TextSpan;

/// Finds the sentences of one block.
///
/// A sentence ends at `.`, `?`, `!` or an ellipsis, with the closing quotation marks and brackets
/// that touch it, when what follows can begin a sentence; a dot that belongs to a title, an initial
/// or a month never ends one. Sentences tile the block's tokens.
public final class SentenceSplitter {
  /// Words that begin sentences far more often than they go on a name.
  private static final Set<String> OPENERS =
      Set.of(
          "The",
          "A",
          "An",
          "He",
          "She",
          "It",
          "They",
          "We",
          "I",
          "You",
          "This",
          "That",
          "These",
          "Those",
          "There",
          "In",
          "On",
          "At",
          "But",
          "And",
          "However",
          "After",
          "Before",
          "When",
          "While",
          "If",
          "As",
          "His",
          "Her",
          "Their",
          "Its",
          "Our",
          "My",
          "According",
          "For",
          "From",
          "Since",
          "Although",
          "Though",
          "Some",
          "Many",
          "Most",
          "Several",
          "No",
          "Not",
          "One",
          "Two",
          "Three",
          "Earlier",
          "Later",
          "Last",
          "Meanwhile",
          "What",
          "Who",
          "Why",
          "How",
          "Where",
          "So",
          "Yet",
          "By",
          "With",
          "Under",
          "During",
          "Both",
          "All",
          "Another",
          "Such",
          "Then",
          "Now",
          "To",
          "Police",
          "Officials",
          "Witnesses");

  /// A block of fewer words may have no capital by chance.
  private static final int SMALLEST = 12;

  private static final Set<String> SPEECH_VERBS =
      Set.of(
          "said",
          "says",
          "asked",
          "told",
          "added",
          "wrote",
          "replied",
          "tweeted",
          "shouted",
          "cried",
          "asks",
          "wondered",
          "exclaimed",
          "continued",
          "declared",
          "concluded",
          "recalled",
          "insisted",
          "warned",
          "posted");

  /// The sentences as ranges of `tokens`, in order.
  ///
  /// @param text the article's text
  /// @param tokens the tokens of one block
  public List<TokenRange> split(String text, List<TextSpan> tokens) {
    List<String> words = tokens.stream().map(token -> token.of(text)).toList();
    boolean small = isSmall(words);
    List<TokenRange> sentences = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < words.size(); i++) {
      if (!isTerminator(words.get(i))) {
        if (i + 1 < tokens.size()
            && hasBlankLine(text, tokens.get(i).end(), tokens.get(i + 1).begin())) {
          sentences.add(new TokenRange(first, i + 1));
          first = i + 1;
        }
        continue;
      }
      int end = afterClosers(words, tokens, i + 1);
      if (end == words.size() || ends(new Spot(text, words, tokens, i, end, small))) {
        sentences.add(new TokenRange(first, end));
        first = end;
      }
      i = end - 1;
    }
    if (first < words.size()) {
      sentences.add(new TokenRange(first, words.size()));
    }
    return sentences;
  }

  /// A terminator and what surrounds it.
  ///
  /// @param mark index of the terminator
  /// @param next index of the first token behind it and its closing marks
  /// @param small whether the block writes everything small, so that a small letter says nothing
  private record Spot(
      String text, List<String> words, List<TextSpan> tokens, int mark, int next, boolean small) {
    String terminator() {
      return words.get(mark);
    }

    boolean closed() {
      return next > mark + 1;
    }

    boolean spaceFollows() {
      return tokens.get(next).begin() > tokens.get(next - 1).end();
    }

    /// Index of the first word behind opening marks.
    int nextWord() {
      int at = next;
      while (at < words.size() - 1 && isOpener(words.get(at))) {
        at++;
      }
      return at;
    }
  }

  /// A text all in small letters: long enough to hold a name, without one capital.
  private static boolean isSmall(List<String> words) {
    return words.size() >= SMALLEST
        && words.stream().flatMapToInt(String::codePoints).noneMatch(Character::isUpperCase);
  }

  private static boolean isTerminator(String word) {
    char first = word.charAt(0);
    return first == '.'
        || first == '?'
        || first == '!'
        || first == '…'
        || first == '。'
        || Abbreviations.isAbbreviation(word);
  }

  private static boolean hasBlankLine(String text, int from, int to) {
    int lineBreaks = 0;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        lineBreaks++;
      }
    }
    return lineBreaks > 1;
  }

  private static int afterClosers(List<String> words, List<TextSpan> tokens, int from) {
    int at = from;
    while (at < words.size()
        && tokens.get(at).begin() == tokens.get(at - 1).end()
        && isCloser(words.get(at))) {
      at++;
    }
    return at;
  }

  private static boolean isCloser(String word) {
    return word.equals("''") || (word.length() == 1 && "\"”’'»)]}›".indexOf(word.charAt(0)) >= 0);
  }

  private static boolean isOpener(String word) {
    return word.equals("``") || (word.length() == 1 && "\"“‘'«([{‹„`".indexOf(word.charAt(0)) >= 0);
  }

  private static boolean ends(Spot spot) {
    String next = spot.words().get(spot.nextWord());
    if (Abbreviations.isAbbreviation(spot.terminator())) {
      return abbreviationEnds(spot, next);
    }
    int first = next.codePointAt(0);
    if (Character.isLowerCase(first) && !spot.small() || ",;:%)".indexOf(first) >= 0) {
      return false;
    }
    if (!spot.spaceFollows()) {
      return Character.isUpperCase(first) && next.length() > 1;
    }
    return switch (spot.terminator().charAt(0)) {
      case '?', '!' -> !(spot.closed() && speakerFollows(spot));
      case '.' -> spot.terminator().length() == 1 || ellipsisEnds(spot);
      default -> ellipsisEnds(spot);
    };
  }

  /// "“Why?” Rahmani asked": the question is not the end.
  private static boolean speakerFollows(Spot spot) {
    int limit = Math.min(spot.words().size(), spot.next() + 4);
    return spot.words().subList(spot.next(), limit).stream().anyMatch(SPEECH_VERBS::contains);
  }

  /// An ellipsis ends a sentence when it touches the word before it.
  private static boolean ellipsisEnds(Spot spot) {
    int mark = spot.mark();
    return mark > 0 && spot.tokens().get(mark - 1).end() == spot.tokens().get(mark).begin();
  }

  private static boolean abbreviationEnds(Spot spot, String next) {
    String token = spot.terminator();
    if (!spot.spaceFollows() || !Character.isUpperCase(next.codePointAt(0))) {
      return false;
    }
    if (spot.closed()) {
      return !Abbreviations.isInitial(token);
    }
    if (Abbreviations.neverEnds(token)) {
      return false;
    }
    return (spot.nextWord() > spot.next() && !Abbreviations.isInitial(token))
        || OPENERS.contains(next);
  }
}
