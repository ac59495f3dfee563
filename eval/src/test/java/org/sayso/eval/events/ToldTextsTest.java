package org.sayso.eval.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.document.Sha256;
import org.sayso.eval.events.ToldAct.Part;
import org.sayso.text.TextSpan;

class ToldTextsTest {
  private static final String TEXT = "Rebels shot two farmers.";
  private static final String DOCUMENT = "0".repeat(64);
  private static final String HEADING =
      "part\tdocument\tspan\twords\ttype\ttelling\twho\twhom\twhere\twhen\twith\thappening";

  private static String text(String words) {
    return String.join(
        "\t",
        "TRAIN",
        DOCUMENT,
        "0-24",
        Sha256.of(words).toString(),
        "-",
        "-",
        "-",
        "-",
        "-",
        "-",
        "-",
        "-");
  }

  private static String act(String type, String telling) {
    return String.join(
        "\t",
        "ACT",
        DOCUMENT,
        "7-11",
        Sha256.of("shot").toString(),
        type,
        telling,
        "0-6",
        "12-23",
        "-",
        "-",
        "-",
        "1");
  }

  @Test
  void actsStandUnderTheirText() {
    List<ToldText> texts =
        ToldTexts.parse(List.of(HEADING, text(TEXT), act("SHOOTING", "TOLD"), text(TEXT)));

    assertThat(texts).hasSize(2);
    assertThat(texts.getFirst().fits(TEXT)).isTrue();
    ToldAct act = texts.getFirst().acts().getFirst();
    assertThat(act.of(Part.WHOM)).containsExactly(new TextSpan(12, 23));
    assertThat(act.of(Part.WITH)).isEmpty();
    assertThat(texts.getLast().acts()).isEmpty();
  }

  @Test
  void otherWordsDoNotFit() {
    assertThat(ToldTexts.parse(List.of(HEADING, text("Rebels shot two herders."))))
        .noneMatch(one -> one.fits(TEXT));
  }

  @Test
  void aLineOfAnotherFormIsNamed() {
    assertThatThrownBy(
            () -> ToldTexts.parse(List.of(HEADING, text(TEXT), act("SHOOTING", "SOMEHOW"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("line 3");
    assertThatThrownBy(() -> ToldTexts.parse(List.of(HEADING, act("SHOOTING", "TOLD"))))
        .hasMessageContaining("line 2");
  }

  @Test
  void whatComesWithSaysoIsOfThisForm() {
    assertThat(ToldTexts.all()).hasSizeGreaterThan(800);
  }
}
