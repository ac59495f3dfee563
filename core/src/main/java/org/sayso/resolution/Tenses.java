package org.sayso.resolution;

import java.util.Optional;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;
import org.sayso.resolution.DateContext.Tense;
import org.sayso.text.TextSpan;

/// Reads the tense that governs words for a time.
final class Tenses {
  private Tenses() {}

  /// Tense of the verb nearest to the words, in their sentence.
  static Tense at(AnnotatedText text, TextSpan span) {
    Sentence sentence = text.sentenceAt(span.begin());
    Optional<Token> nearest =
        text.tokensOf(sentence).stream()
            .filter(token -> !token.span().overlaps(span))
            .filter(token ->
                token.isVerbal() && !token.lower().endsWith("ing") && !isInfinitive(text, token))
            .min((a, b) -> Integer.compare(distance(a, span), distance(b, span)));
    return nearest.map(token -> tense(text, token)).orElse(Tense.UNKNOWN);
  }

  private static int distance(Token token, TextSpan span) {
    return Math.min(
        Math.abs(token.span().begin() - span.end()), Math.abs(span.begin() - token.span().end()));
  }

  private static boolean isInfinitive(AnnotatedText text, Token token) {
    return token.index() > 0 && text.tokens().get(token.index() - 1).is("to");
  }

  private static Tense tense(AnnotatedText text, Token verb) {
    boolean after = verb.index() > 0 && isFuture(text.tokens().get(verb.index() - 1));
    if (isFuture(verb) || after) {
      return Tense.FUTURE;
    }
    String word = verb.lower();
    boolean base = word.equals(verb.lemma()) || word.equals(verb.lemma() + "s");
    boolean present = base || word.equals("is") || word.equals("are") || word.equals("has");
    return present && verb.pos() != PartOfSpeech.ADJ && !word.endsWith("ed")
        ? Tense.PRESENT
        : Tense.PAST;
  }

  private static boolean isFuture(Token token) {
    return token.is("will") || token.is("'ll") || token.is("’ll") || token.is("shall");
  }
}
