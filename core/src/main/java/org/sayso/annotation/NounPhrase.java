package org.sayso.annotation;

import java.util.Objects;
import org.sayso.text.TextSpan;

/// A base noun phrase: determiner to head, with `of` and possessive attachments left to the rules.
///
/// @param firstToken index of the first token
/// @param endToken index after the last token
/// @param head index of the head token
/// @param span its characters
public record NounPhrase(int firstToken, int endToken, int head, TextSpan span) {
  public NounPhrase {
    Objects.requireNonNull(span, "span");
    if (head < firstToken || head >= endToken) {
      throw new IllegalArgumentException("the head lies outside its phrase at " + span);
    }
  }
}
