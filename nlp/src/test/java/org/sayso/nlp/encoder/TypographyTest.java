package org.sayso.nlp.encoder;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TypographyTest {
  @Test
  void straightMarksOpenAndClose() {
    assertThat(Typography.canonical("\"No,\" she said. (\"Never.\")"))
        .isEqualTo("“No,” she said. (“Never.”)");
  }

  @Test
  void apostrophesAreStraight() {
    assertThat(Typography.canonical("the mayor’s “don’t”")).isEqualTo("the mayor's “don't”");
  }

  @Test
  void everyCharacterStaysOne() {
    String text = "\"«»’`―„a\"\n\"b\" 😀";
    assertThat(Typography.canonical(text)).hasSameSizeAs(text);
  }
}
