package org.sayso.annotation;

import java.util.List;

/// Tells a quoted speech from a few words in marks.
final class QuotedClause {
  private static final int LONG = 14;
  private static final int SHORT = 3;

  private QuotedClause() {}

  /// Whether the quoted words are a clause or more: more than one paragraph, many words, or a verb
  /// with its subject (or in the imperative, behind a mark).
  static boolean isFull(List<Token> tokens, List<TokenRange> parts) {
    TokenRange part = parts.getFirst();
    List<Token> words =
        tokens.subList(part.first(), part.end()).stream()
            .filter(token -> token.pos() != PartOfSpeech.PUNCT)
            .toList();
    if (parts.size() > 1 || words.size() >= LONG) {
      return true;
    }
    return words.size() >= SHORT && (hasSubjectAndVerb(words) || isImperative(tokens, part, words));
  }

  private static boolean hasSubjectAndVerb(List<Token> words) {
    boolean subject = false;
    for (Token word : words) {
      if (word.isNominal() || word.pos() == PartOfSpeech.PRON) {
        subject = true;
      } else if (subject && word.isVerbal() && !word.lower().endsWith("ing")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isImperative(List<Token> tokens, TokenRange part, List<Token> words) {
    Token first = words.getFirst();
    boolean base = first.isVerbal() && first.lemma().equals(first.lower());
    int before = part.first() - 2;
    return base && (before < 0 || tokens.get(before).pos() == PartOfSpeech.PUNCT);
  }
}
