package org.sayso.claim;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Quotation;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;
import org.sayso.mention.Mentions;
import org.sayso.text.TextSpan;

/// One text as the attribution rules see it: tokens, and for every token the quotation that it
/// stands in.
///
/// Only full quotations (a clause or more) are borders; a few words in marks are words among
/// others.
final class Passage {
  private static final Set<String> MARKS =
      Set.of("\"", "“", "”", "„", "‟", "''", "``", "«", "»", "‘", "’", "'", "‹", "›");
  private static final int NONE = -1;

  private final AnnotatedText text;
  private final Mentions mentions;
  private final int[] inside;
  private final int[] opens;
  private final int[] closes;
  private final int[] sentenceOf;
  private final Set<String> words;

  Passage(AnnotatedText text, Mentions mentions) {
    this.text = text;
    this.mentions = mentions;
    this.words = wordsOf(text);
    int count = text.tokens().size();
    inside = filled(count);
    opens = filled(count);
    closes = filled(count);
    sentenceOf = filled(count);
    for (Sentence sentence : text.sentences()) {
      Arrays.fill(sentenceOf, sentence.firstToken(), sentence.endToken(), sentence.index());
    }
    for (int i = 0; i < text.quotations().size(); i++) {
      markQuotation(i, text.quotations().get(i));
    }
  }

  private static int[] filled(int count) {
    int[] array = new int[count];
    Arrays.fill(array, NONE);
    return array;
  }

  private void markQuotation(int index, Quotation quotation) {
    for (TextSpan part : quotation.parts()) {
      TokenRange range = tokensIn(part).orElse(null);
      if (range == null) {
        continue;
      }
      if (quotation.full() || isSpeech(range)) {
        Arrays.fill(inside, range.first(), range.end(), index);
        if (range.first() > 0 && isMark(range.first() - 1)) {
          opens[range.first() - 1] = index;
        }
        if (range.end() < size() && isMark(range.end())) {
          closes[range.end()] = index;
        }
      }
    }
  }

  /// “I would,” she said: few words, but with a stop inside the marks and set off by the sentence.
  private boolean isSpeech(TokenRange words) {
    int open = words.first() - 1;
    boolean stop = Set.of(",", "?", "!").contains(token(words.end() - 1).text());
    boolean begins =
        open == 0
            || (open > 0
                && (sentenceOf[open - 1] != sentenceOf[open]
                    || is(open - 1, ",")
                    || is(open - 1, ":")));
    return stop && begins && isMark(open) && words.size() > 1;
  }

  /// The tokens that lie wholly within `span`.
  Optional<TokenRange> tokensIn(TextSpan span) {
    int first = text.tokenAt(span.begin());
    int end = first;
    while (end < size() && token(end).span().end() <= span.end()) {
      end++;
    }
    return end > first && token(first).span().begin() >= span.begin()
        ? Optional.of(new TokenRange(first, end))
        : Optional.empty();
  }

  AnnotatedText text() {
    return text;
  }

  Mentions mentions() {
    return mentions;
  }

  int size() {
    return text.tokens().size();
  }

  Token token(int i) {
    return text.tokens().get(i);
  }

  String lower(int i) {
    return token(i).lower();
  }

  String lemma(int i) {
    return token(i).lemma();
  }

  PartOfSpeech pos(int i) {
    return token(i).pos();
  }

  boolean is(int i, String word) {
    return i >= 0 && i < size() && token(i).is(word);
  }

  /// Whether some token of the text is `word`, as printed whatever its case or in dictionary form.
  boolean has(String word) {
    return words.contains(folded(word));
  }

  private static Set<String> wordsOf(AnnotatedText text) {
    Set<String> words = new HashSet<>();
    for (Token token : text.tokens()) {
      words.add(folded(token.text()));
      words.add(folded(token.lemma()));
    }
    return words;
  }

  /// Alike for words that [String#equalsIgnoreCase] takes for the same.
  private static String folded(String word) {
    char[] letters = word.toCharArray();
    for (int i = 0; i < letters.length; i++) {
      letters[i] = Character.toLowerCase(Character.toUpperCase(letters[i]));
    }
    return new String(letters);
  }

  boolean isOneOf(int i, Set<String> words) {
    return i >= 0 && i < size() && words.contains(lower(i));
  }

  /// Whether the token is a quotation mark.
  boolean isMark(int i) {
    return MARKS.contains(token(i).text());
  }

  /// The full quotation that the token stands in, or -1.
  int quotationOf(int i) {
    return inside[i];
  }

  /// The full quotation whose opening mark the token is, or -1.
  int opening(int i) {
    return i >= 0 && i < size() ? opens[i] : NONE;
  }

  /// The full quotation whose closing mark the token is, or -1.
  int closing(int i) {
    return i >= 0 && i < size() ? closes[i] : NONE;
  }

  /// Whether the token is a mark of a full quotation.
  boolean isBorder(int i) {
    return opening(i) >= 0 || closing(i) >= 0;
  }

  Sentence sentence(int token) {
    return text.sentences().get(sentenceOf[token]);
  }

  /// Whether the token stands in a sentence at all.
  boolean isRead(int token) {
    return sentenceOf[token] >= 0 && sentence(token).block().isRead();
  }

  /// The stretch around the token within its sentence and its quotation.
  TokenRange regionOf(int token) {
    Sentence sentence = sentence(token);
    int quotation = quotationOf(token);
    int first = token;
    int end = token + 1;
    if (quotation < 0) {
      return new TokenRange(sentence.firstToken(), sentence.endToken());
    }
    while (first > sentence.firstToken() && quotationOf(first - 1) == quotation) {
      first--;
    }
    while (end < sentence.endToken() && quotationOf(end) == quotation) {
      end++;
    }
    return new TokenRange(first, end);
  }

  /// The part of the full quotation around a token of it, with its marks, over sentences.
  TokenRange partWithMarks(int token) {
    int quotation = quotationOf(token);
    int first = token;
    int end = token + 1;
    int paragraph = sentence(token).paragraph();
    while (first > 0
        && quotationOf(first - 1) == quotation
        && sameParagraph(first - 1, paragraph)) {
      first--;
    }
    while (end < size() && quotationOf(end) == quotation && sameParagraph(end, paragraph)) {
      end++;
    }
    return new TokenRange(
        opening(first - 1) == quotation ? first - 1 : first,
        closing(end) == quotation ? end + 1 : end);
  }

  private boolean sameParagraph(int token, int paragraph) {
    return sentenceOf[token] >= 0 && sentence(token).paragraph() == paragraph;
  }

  TextSpan span(TokenRange range) {
    return text.spanOf(range.first(), range.end());
  }

  String words(TokenRange range) {
    return text.words(span(range));
  }
}
