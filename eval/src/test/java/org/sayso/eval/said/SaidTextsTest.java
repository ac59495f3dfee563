package org.sayso.eval.said;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.document.Sha256;
import org.sayso.eval.polnear.GoldAttribution;
import org.sayso.text.TextSpan;

class SaidTextsTest {
  private static final String TEXT = "Rain. Vale said snow fell.";
  private static final String DOCUMENT = "0".repeat(64);
  private static final String HEADING = "part\tdocument\tspan\twords\tsource\tcue\tcontent";

  private static String text() {
    return String.join(
        "\t", "TRAIN", DOCUMENT, "6-26", Sha256.of(TEXT.substring(6)).toString(), "-", "-", "-");
  }

  private static String said(String cue) {
    return String.join("\t", "SAID", DOCUMENT, "-", "-", "6-10", cue, "16-25");
  }

  @Test
  void attributionsStandUnderTheirText() {
    SaidText text = SaidTexts.parse(List.of(HEADING, text(), said("11-15"))).getFirst();

    assertThat(text.fits(TEXT)).isTrue();
    assertThat(text.within())
        .containsExactly(
            new GoldAttribution(
                List.of(new TextSpan(0, 4)),
                List.of(new TextSpan(5, 9)),
                List.of(new TextSpan(10, 19))));
  }

  @Test
  void aLineOfAnotherFormIsNamed() {
    assertThatThrownBy(() -> SaidTexts.parse(List.of(HEADING, text(), said("11"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 3");
    assertThatThrownBy(() -> SaidTexts.parse(List.of(HEADING, said("11-15"))))
        .hasMessageContaining("line 2");
  }
}
