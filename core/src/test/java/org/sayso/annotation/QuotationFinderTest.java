package org.sayso.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.testing.MarkedText;

class QuotationFinderTest {
  private static List<Quotation> find(String text) {
    return TestingAnnotators.annotate(text).quotations();
  }

  private static String render(String text) {
    List<MarkedText.Span> spans =
        find(text).stream()
            .flatMap(quotation -> quotation.parts().stream())
            .map(part -> new MarkedText.Span(part.begin(), part.end()))
            .toList();
    return MarkedText.render(text, spans);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“>We did nothing,<” the minister said.",
        "\">We did nothing,<\" he said. \">It is over.<\"",
        "The \">so-called<\" army and the ‘>rebels<’ ran.",
        "“>He said ‘>never again<’ to us,<” she said.",
        "‘>We don’t know who did it,<’ he said.",
        "'>The rebels' camp was hit,<' he said.",
        "The ministers' cars and the rebels' camp.",
        "In the '90s it's what Tavara's army did.",
        "``>They left,<'' he said.",
        "(\">Sons of the Tide<\") – \">KLF<\"",
        "«>We left,<» he said.",
        "He said 'tis over and the ministers' men left.",
        "5\" pipes were found.",
        "\"\" and “” hold nothing.",
        "“>We mourn them.<\n“>We will not forget,<” he said.\nNobody said \">more<\".",
        "\">We mourn them.<\n\">We will not forget,<\" he said.",
      })
  void marksQuotedWords(String marked) {
    assertThat(render(MarkedText.parse(marked).text())).isEqualTo(marked);
  }

  @Test
  void aSpeechOverParagraphsIsOneQuotation() {
    List<Quotation> found = find("“We mourn them.\n“We are angry.\n“We will not forget,” he said.");
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().parts()).hasSize(3);
    assertThat(found.getFirst().closed()).isTrue();
    assertThat(found.getFirst().full()).isTrue();
  }

  @Test
  void anUnbalancedQuotationEndsWithItsSentence() {
    assertThat(render("He said “we did nothing. The army left.\nIt was late."))
        .isEqualTo("He said “>we did nothing.< The army left.\nIt was late.");
    assertThat(find("He said “we did nothing. The army left.\nIt was late.").getFirst().closed())
        .isFalse();
  }

  @Test
  void fewWordsInMarksAreNoSpeech() {
    assertThat(find("The \"so-called army\" ran.").getFirst().full()).isFalse();
    assertThat(find("He said: “We killed nobody.”").getFirst().full()).isTrue();
    assertThat(find("“Stop the killings now,” he said.").getFirst().full()).isTrue();
  }
}
