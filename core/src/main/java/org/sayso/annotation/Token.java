package org.sayso.annotation;

import java.util.Locale;
import java.util.Objects;
import org.sayso.text.TextSpan;

/// One word or mark.
///
/// @param index position in [AnnotatedText#tokens()]
/// @param text the characters as they stand in the article
/// @param span where
/// @param pos part of speech
/// @param lemma dictionary form in lower case
public record Token(int index, String text, TextSpan span, PartOfSpeech pos, String lemma) {
  public Token {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(span, "span");
    Objects.requireNonNull(pos, "pos");
    Objects.requireNonNull(lemma, "lemma");
  }

  /// The characters in lower case.
  public String lower() {
    return text.toLowerCase(Locale.ROOT);
  }

  /// Whether the token is `word`, whatever its case.
  public boolean is(String word) {
    return text.equalsIgnoreCase(word);
  }

  public boolean isCapitalized() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  public boolean isNominal() {
    return pos == PartOfSpeech.NOUN || pos == PartOfSpeech.PROPN;
  }

  public boolean isVerbal() {
    return pos == PartOfSpeech.VERB || pos == PartOfSpeech.AUX;
  }
}
