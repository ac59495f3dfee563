package org.sayso.eval.happenings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sayso.document.Sha256;
import org.sayso.event.HappeningPair;
import org.sayso.text.TextSpan;

class HappeningLabelTest {
  private static final String TEXT = "Rebels shot two farmers. They died in the shooting.";
  private static final String HEADING = "corpus\tdocument\tspan\twords\thappenings";

  private static String line(String happenings) {
    return String.join(
        "\t", "test", "0".repeat(64), "0-51", Sha256.of(TEXT).toString(), happenings);
  }

  private static HappeningPair pair(TextSpan one, TextSpan other) {
    return new HappeningPair(List.of(one), List.of(other), Set.of());
  }

  @Test
  void tellingsOfOneHappeningStandTogether() {
    HappeningLabel label =
        HappeningLabel.parse(List.of(HEADING, line("7-11,42-50;30-34"))).getFirst();
    TextSpan shot = new TextSpan(7, 11);
    TextSpan died = new TextSpan(30, 34);

    assertThat(label.fits(TEXT)).isTrue();
    assertThat(label.fits("Rebels met two farmers. They dined in the evening there")).isFalse();
    assertThat(label.isOne(pair(shot, new TextSpan(42, 50)))).contains(true);
    assertThat(label.isOne(pair(shot, died))).contains(false);
    assertThat(label.isOne(pair(shot, new TextSpan(0, 6)))).isEmpty();
  }

  @Test
  void aLineThatIsWrongIsNamed() {
    assertThatThrownBy(() -> HappeningLabel.parse(List.of(HEADING, line("7-11"), "test\tx")))
        .hasMessageContaining("line 3")
        .hasMessageContaining("columns");
    assertThatThrownBy(() -> HappeningLabel.parse(List.of(HEADING, line("7"))))
        .hasMessageContaining("not a place");
  }

  @Test
  void theTableHasManyTexts() {
    assertThat(HappeningLabel.all()).hasSizeGreaterThan(1000);
  }
}
