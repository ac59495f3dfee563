package org.sayso.eval.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.store.json.Sayso1;
import org.sayso.store.json.Sayso1Codec;

class VariedReadingTest {
  private static final String TEXT =
      "Fictional sample. Soldiers searched several villages near Miravel, mothers in Corran said."
          + "\nNobody answered. \"Nothing happened there,\" Colonel Vosse declared yesterday.";

  private final VariedReading varied = new VariedReading(List.of(TEXT));
  private final String json = Sayso1Codec.write(reading());

  private static Sayso1.Reading reading() {
    String id = "a".repeat(64);
    Sayso1.Document document =
        new Sayso1.Document(
            id,
            id,
            id,
            "Miravel villages searched",
            null,
            null,
            null,
            null,
            null,
            null,
            "en",
            true,
            "CURRENT",
            null,
            List.of(new Sayso1.Block("BODY", 0, TEXT.length())),
            TEXT);
    return new Sayso1.Reading(
        Sayso1.SCHEMA,
        new Sayso1.Run("run", "cost", "reader@1", ""),
        document,
        List.of(
            new Sayso1.Mention(
                "m" + "0".repeat(24), "PLACE", "Miravel", 58, 65, null, null, "rule:x@1", 1)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  @Test
  void keepsTheShapeAndChangesTheWords() {
    Sayso1.Reading other = varied.of(VariedReading.Shape.of(json), 7);

    assertThat(other.document().text()).hasSameSizeAs(TEXT).isNotEqualTo(TEXT);
    assertThat(other.mentions().getFirst().begin()).isEqualTo(58);
    assertThat(other.mentions().getFirst().text())
        .isEqualTo(other.document().text().substring(58, 65));
    assertThat(other.mentions().getFirst().id()).isNotEqualTo("m" + "0".repeat(24));
  }

  @Test
  void theSameNumberGivesTheSame() {
    assertThat(varied.of(VariedReading.Shape.of(json), 7))
        .isEqualTo(varied.of(VariedReading.Shape.of(json), 7));
    assertThat(varied.of(VariedReading.Shape.of(json), 7))
        .isNotEqualTo(varied.of(VariedReading.Shape.of(json), 8));
  }
}
