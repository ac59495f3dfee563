package org.sayso.eval.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.text.TextSpan;

class PhraseMatchTest {
  private static final String TEXT =
      "A group of armed men from Corran shot the mayor of Corran, Ona Pell; they fled.";
  private final PhraseMatch match = new PhraseMatch(TEXT);

  private static TextSpan span(String words) {
    int begin = TEXT.indexOf(words);
    return new TextSpan(begin, begin + words.length());
  }

  private boolean is(String words, String name, String phrase) {
    return match.is(span(words), name, List.of(span(phrase)));
  }

  @Test
  void theHeadDecides() {
    assertThat(is("mayor", "", "the mayor of Corran")).isTrue();
    assertThat(is("A group of armed men from Corran", "", "armed men")).isTrue();
    assertThat(is("A group", "", "A group of armed men")).isTrue();
  }

  @Test
  void wordsBesideTheHeadDoNot() {
    assertThat(is("Ona Pell", "", "the mayor of Corran")).isFalse();
  }

  @Test
  void aNameThatWordsStandForCounts() {
    assertThat(is("they", "armed men", "A group of armed men")).isTrue();
    assertThat(is("they", "the mayor", "A group of armed men")).isFalse();
  }
}
