package org.sayso.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

  @Test
  void marksLeaveTheTextAndTurnIntoSpans() {
    MarkedText read = MarkedText.parse(">The ministry< said >it >knew<<.");

    assertThat(read.text()).isEqualTo("The ministry said it knew.");
    assertThat(read.words()).containsExactly("The ministry", "it knew", "knew");
  }

  @Test
  void escapedSignsAreText() {
    assertThat(MarkedText.parse("1 \\< 2 and >3 \\> 2<"))
        .isEqualTo(new MarkedText("1 < 2 and 3 > 2", List.of(new MarkedText.Span(10, 15))));
  }

  @Test
  void renderIsTheReverse() {
    String marked = ">a >b<< \\< >c<";
    MarkedText read = MarkedText.parse(marked);

    assertThat(MarkedText.render(read.text(), read.spans())).isEqualTo(marked);
  }

  @Test
  void strayMarksAreRefused() {
    assertThatThrownBy(() -> MarkedText.parse("a<")).hasMessageContaining("closes nothing");
    assertThatThrownBy(() -> MarkedText.parse(">a")).hasMessageContaining("never closed");
  }
}
