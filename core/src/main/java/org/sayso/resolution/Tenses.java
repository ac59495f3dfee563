package org.sayso.resolution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Sentence;
import org.sayso.annotation.Token;
import org.sayso.resolution.DateContext.Tense;
import org.sayso.text.TextSpan;

/// Reads the tense that governs words for a time.
final class Tenses {
  private Tenses() {}

  private static final int CHAIN = 4;
  private static final Set<String> TO_COME =
      Set.of(
          "will",
          "'ll",
          "’ll",
          "shall",
          "wo",
          "expects",
          "plans",
          "scheduled",
          "expected",
          "due",
          "planned");
  private static final Set<String> UP_TO = Set.of("until", "till", "by", "effective", "payable");
  private static final Set<String> RECORD =
      Set.of("record", "payable", "effective", "from", "around");

  /// Tense of the verb nearest to the words, in their sentence. Before a limit ("until Monday") and
  /// behind an infinitive nothing is taken for past.
  static Tense at(AnnotatedText text, TextSpan span) {
    Sentence sentence = text.sentenceAt(span.begin());
    List<Token> tokens = text.tokensOf(sentence);
    Optional<Token> before =
        tokens.stream().filter(token -> token.span().end() <= span.begin()).reduce((a, b) -> b);
    if (before.filter(token -> UP_TO.contains(token.lower())).isPresent()) {
      return Tense.FUTURE;
    }
    if (before.filter(token -> RECORD.contains(token.lower())).isPresent()) {
      return Tense.UNKNOWN;
    }
    return tokens.stream()
        .filter(token -> !token.span().overlaps(span) && token.isVerbal())
        .min((a, b) -> Integer.compare(distance(a, span), distance(b, span)))
        .map(token -> tense(text, sentence, token))
        .orElse(Tense.UNKNOWN);
  }

  private static int distance(Token token, TextSpan span) {
    return Math.min(
        Math.abs(token.span().begin() - span.end()), Math.abs(span.begin() - token.span().end()));
  }

  /// The verb with the auxiliaries close before it.
  private static Tense tense(AnnotatedText text, Sentence sentence, Token verb) {
    boolean infinitive = false;
    boolean being = false;
    for (int back = 0; back <= CHAIN; back++) {
      int at = verb.index() - back;
      if (at < 0 || text.tokens().get(at).span().begin() < sentence.span().begin()) {
        break;
      }
      Token token = text.tokens().get(at);
      if (TO_COME.contains(token.lower())) {
        return Tense.FUTURE;
      }
      if (back > 0 && !token.isVerbal() && !token.is("to") && !token.is("not")) {
        break;
      }
      infinitive |= token.is("to");
      being |= token.is("is") || token.is("are") || token.is("'s") || token.is("’s");
    }
    if (verb.lower().endsWith("ing")) {
      return being ? Tense.FUTURE : Tense.UNKNOWN;
    }
    return infinitive ? Tense.UNKNOWN : ofForm(verb);
  }

  private static Tense ofForm(Token verb) {
    String word = verb.lower();
    boolean base = word.equals(verb.lemma()) || word.equals(verb.lemma() + "s");
    boolean present = base || word.equals("is") || word.equals("are") || word.equals("has");
    return present && verb.pos() != PartOfSpeech.ADJ && !word.endsWith("ed")
        ? Tense.PRESENT
        : Tense.PAST;
  }
}
