package org.sayso.event;

import org.sayso.annotation.AnnotatedText;
import org.sayso.text.TextSpan;

/// A noun phrase as the event rules see it: a base phrase, or an amount and what it is an amount of
/// ("dozens of villagers", "a group of armed men").
///
/// @param first index of the first token
/// @param end index after the last token
/// @param head index of the token that says what it is
record Phrase(int first, int end, int head) {
  Phrase {
    if (head < first || head >= end) {
      throw new IllegalArgumentException(
          "the head lies outside its phrase: " + first + "-" + end + ", " + head);
    }
  }

  TextSpan span(AnnotatedText text) {
    return text.spanOf(first, end);
  }

  boolean holds(int token) {
    return first <= token && token < end;
  }
}
