package org.sayso.annotation;

import java.util.List;
import java.util.Objects;
import org.sayso.text.ArticleText;
import org.sayso.text.TextSpan;

/// The article with its linguistic layer.
///
/// @param article the text
/// @param language BCP 47 tag that the identifier gave, `und` when it could not tell
/// @param read whether the reader reads this language; if not, there are no tokens
/// @param tokens all tokens in order
/// @param sentences all sentences in order
/// @param quotations all quotations in order of their first words
/// @param nounPhrases base noun phrases in order, without overlap
public record AnnotatedText(
    ArticleText article,
    String language,
    boolean read,
    List<Token> tokens,
    List<Sentence> sentences,
    List<Quotation> quotations,
    List<NounPhrase> nounPhrases) {
  public AnnotatedText {
    Objects.requireNonNull(article, "article");
    Objects.requireNonNull(language, "language");
    tokens = List.copyOf(tokens);
    sentences = List.copyOf(sentences);
    quotations = List.copyOf(quotations);
    nounPhrases = List.copyOf(nounPhrases);
  }

  /// A text in a language that is kept and searchable but not read.
  public static AnnotatedText notRead(ArticleText article, String language) {
    return new AnnotatedText(article, language, false, List.of(), List.of(), List.of(), List.of());
  }

  public String words(TextSpan span) {
    return article.words(span);
  }

  /// The tokens of `sentence`.
  public List<Token> tokensOf(Sentence sentence) {
    return tokens.subList(sentence.firstToken(), sentence.endToken());
  }

  /// The characters from token `first` to before token `end`.
  public TextSpan spanOf(int first, int end) {
    return tokens.get(first).span().cover(tokens.get(end - 1).span());
  }

  /// The index of the first token that ends after `offset`; [List#size()] when there is none.
  public int tokenAt(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /// The sentence that holds `offset`, or the last one before it.
  ///
  /// @throws IllegalArgumentException when no sentence begins at or before `offset`
  public Sentence sentenceAt(int offset) {
    int low = 0;
    int high = sentences.size() - 1;
    int found = -1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().begin() <= offset) {
        found = middle;
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    if (found < 0) {
      throw new IllegalArgumentException("no sentence at or before offset " + offset);
    }
    return sentences.get(found);
  }
}
