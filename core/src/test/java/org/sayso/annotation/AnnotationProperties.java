package org.sayso.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sayso.text.TextSpan;

class AnnotationProperties {
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> anything = Arbitraries.strings().ofMaxLength(120);
    Arbitrary<String> newsLike =
        Arbitraries.of(
                "“",
                "”",
                "\"",
                "'",
                "’",
                "‘",
                "``",
                "''",
                ".",
                "...",
                "?",
                "!",
                ",",
                " ",
                " ",
                "\n",
                "U.S.",
                "Gen.",
                "J.",
                "Tavara's",
                "don't",
                "cannot",
                "1,200",
                "15-year-old",
                "https://a.example",
                "x@y.example",
                "said",
                "The",
                "army",
                "(",
                ")",
                "—",
                "--",
                "\u00AD",
                "\uD83D",
                "é",
                "on September 2",
                "at least 14",
                "#a",
                "No.")
            .list()
            .ofMaxSize(40)
            .map(parts -> String.join("", parts));
    return Arbitraries.oneOf(anything, newsLike);
  }

  @Property
  void tokensCoverAllThatIsVisibleInOrder(@ForAll("texts") String text) {
    AnnotatedText annotated = TestingAnnotators.annotate(text);
    boolean[] covered = new boolean[text.length()];
    int end = 0;
    for (Token token : annotated.tokens()) {
      assertThat(token.span().begin()).isGreaterThanOrEqualTo(end);
      assertThat(token.text()).isEqualTo(annotated.words(token.span()));
      end = token.span().end();
      java.util.Arrays.fill(covered, token.span().begin(), end, true);
    }
    for (int i = 0; i < text.length(); i++) {
      boolean space = Tokenizer.isSpace(text.codePointAt(i)) || Tokenizer.isSpace(text.charAt(i));
      assertThat(covered[i]).as("character %d", i).isEqualTo(!space);
    }
  }

  @Property
  void sentencesTileTheTokensWithinTheirBlocks(@ForAll("texts") String text) {
    AnnotatedText annotated = TestingAnnotators.annotate(text);
    int next = 0;
    for (Sentence sentence : annotated.sentences()) {
      assertThat(sentence.firstToken()).isEqualTo(next);
      next = sentence.endToken();
      assertThat(sentence.span()).isEqualTo(annotated.spanOf(sentence.firstToken(), next));
      TextSpan block = annotated.article().blocks().get(sentence.paragraph()).span();
      assertThat(block.contains(sentence.span())).isTrue();
    }
    assertThat(next).isEqualTo(annotated.tokens().size());
  }

  @Property
  void quotationsAndPhrasesLieOnTokens(@ForAll("texts") String text) {
    AnnotatedText annotated = TestingAnnotators.annotate(text);
    for (Quotation quotation : annotated.quotations()) {
      int end = 0;
      for (TextSpan part : quotation.parts()) {
        assertThat(part.begin()).isGreaterThanOrEqualTo(end);
        assertThat(part.end()).isLessThanOrEqualTo(text.length());
        end = part.end();
      }
    }
    int end = 0;
    for (NounPhrase phrase : annotated.nounPhrases()) {
      assertThat(phrase.firstToken()).isGreaterThanOrEqualTo(end);
      assertThat(phrase.span()).isEqualTo(annotated.spanOf(phrase.firstToken(), phrase.endToken()));
      end = phrase.endToken();
    }
  }

  @Property
  void theSameTextGivesTheSameAnnotation(@ForAll("texts") String text) {
    assertThat(TestingAnnotators.annotate(text)).isEqualTo(TestingAnnotators.annotate(text));
  }
}
