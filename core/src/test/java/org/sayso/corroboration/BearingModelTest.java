package org.sayso.corroboration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BearingModelTest {
  @Test
  void whatIsWrittenIsReadAgain() {
    BearingModel bundled = BearingModel.bundled();

    BearingModel again = BearingModel.of(bundled.lines());

    assertThat(again.lines()).isEqualTo(bundled.lines());
    assertThat(again.least()).isBetween(0.05, 0.95);
  }

  @Test
  void weightsOfOtherTraitsAreRefused() {
    List<String> lines = new ArrayList<>(BearingModel.bundled().lines());
    lines.set(2, lines.get(2).replace("ASKS_WHETHER", "ASKS_WHY"));

    assertThatThrownBy(() -> BearingModel.of(lines))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ASKS_WHY instead of ASKS_WHETHER");
    assertThatThrownBy(() -> BearingModel.of(lines.subList(0, 4)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("4 lines");
  }

  @Test
  void nothingIsWeighedWhereNothingMayBear() {
    assertThat(BearingModel.bundled().scores(List.of())).isEmpty();
  }
}
