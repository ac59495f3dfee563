package org.sayso.corroboration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Token;

/// Finds the verb that a question is about, also where it was taken for a noun: "Did pirates hijack
/// the ship?", "Do the rebels recruit children?".
final class MainVerb {
  /// What stands before a subject whose verb is bare.
  private static final Set<String> AUXILIARY =
      Set.of(
          "do", "does", "did", "will", "would", "can", "could", "may", "might", "must", "shall",
          "should");

  private static final Set<String> ASKING = Set.of("how", "why", "where", "when");

  private MainVerb() {}

  /// The text with the verb behind "do" or "will" as a verb, and no other word before it as one.
  static AnnotatedText mended(AnnotatedText text) {
    List<Token> tokens = text.tokens();
    int aux = auxiliary(tokens);
    int verb = aux < 0 ? -1 : behind(tokens, aux);
    if (verb < 0) {
      return text;
    }
    List<Token> mended = new ArrayList<>(tokens);
    for (int i = aux + 1; i < verb; i++) {
      if (tokens.get(i).pos() == PartOfSpeech.VERB) {
        mended.set(i, as(tokens.get(i), PartOfSpeech.NOUN, tokens.get(i).lemma()));
      }
    }
    mended.set(verb, as(tokens.get(verb), PartOfSpeech.VERB, tokens.get(verb).lower()));
    return new AnnotatedText(
        text.article(),
        text.language(),
        text.read(),
        mended,
        text.sentences(),
        text.quotations(),
        text.nounPhrases());
  }

  private static Token as(Token token, PartOfSpeech pos, String lemma) {
    return new Token(token.index(), token.text(), token.span(), pos, lemma);
  }

  /// The verb that the question is about: behind "do" or "will", else the first that is no
  /// auxiliary.
  static Optional<Token> of(AnnotatedText text) {
    List<Token> tokens = text.tokens();
    int verb = auxiliary(tokens) < 0 ? -1 : behind(tokens, auxiliary(tokens));
    if (verb >= 0) {
      return Optional.of(tokens.get(verb));
    }
    return tokens.stream()
        .filter(token -> token.pos() == PartOfSpeech.VERB)
        .filter(token -> !Found.lemma(token).matches("be|do|have"))
        .findFirst();
  }

  /// Where "do" or "will" stands that asks: at the beginning, or behind "how many …" and "why".
  private static int auxiliary(List<Token> tokens) {
    if (tokens.isEmpty()) {
      return -1;
    }
    String first = tokens.getFirst().lower();
    boolean asks = AUXILIARY.contains(first) || ASKING.contains(first);
    for (int i = 0; asks && i < tokens.size(); i++) {
      if (AUXILIARY.contains(tokens.get(i).lower())) {
        return i;
      }
    }
    return -1;
  }

  /// The first bare verb behind the subject, else the first bare word that may be one: behind a
  /// plural or a name.
  private static int behind(List<Token> tokens, int aux) {
    for (int i = aux + 2; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (token.pos() == PartOfSpeech.VERB && isBare(token) && !tokens.get(i - 1).is("to")) {
        int noun = noun(tokens, aux, i);
        return noun < 0 ? i : noun;
      }
    }
    return noun(tokens, aux, tokens.size());
  }

  private static int noun(List<Token> tokens, int aux, int end) {
    for (int i = aux + 2; i < end; i++) {
      Token token = tokens.get(i);
      Token before = tokens.get(i - 1);
      boolean plural = !before.lower().equals(before.lemma()) && before.lower().endsWith("s");
      boolean subject = (before.isNominal() || before.pos() == PartOfSpeech.VERB) && plural;
      boolean name = before.isCapitalized() && !token.isCapitalized();
      boolean word = token.pos() == PartOfSpeech.NOUN || token.pos() == PartOfSpeech.ADJ;
      boolean goesOn = i + 1 < tokens.size() && !tokens.get(i + 1).isVerbal();
      if (word && isBare(token) && (subject || name) && goesOn && !isOf(tokens, i + 1)) {
        return i;
      }
    }
    return -1;
  }

  /// "Security forces members of": a noun with what belongs to it.
  private static boolean isOf(List<Token> tokens, int at) {
    return tokens.get(at).is("of") || tokens.get(at).is("'s") || tokens.get(at).is("’s");
  }

  private static boolean isBare(Token token) {
    return token.lower().equals(token.lemma()) && !token.isCapitalized();
  }
}
