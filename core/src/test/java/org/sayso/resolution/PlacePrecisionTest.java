package org.sayso.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PlacePrecisionTest {
  @Test
  void ucdpNumbersGoThereAndBack() {
    for (PlacePrecision precision : PlacePrecision.values()) {
      assertThat(PlacePrecision.ofUcdp(precision.ucdp())).isEqualTo(precision);
    }
    assertThatThrownBy(() -> PlacePrecision.ofUcdp(8)).hasMessageContaining("8");
  }

  @Test
  void acledIsNeverFinerForACoarserPlace() {
    PlacePrecision[] all = PlacePrecision.values();
    for (int i = 1; i < all.length; i++) {
      assertThat(all[i].acled()).isGreaterThanOrEqualTo(all[i - 1].acled());
    }
    assertThat(PlacePrecision.EXACT.acled()).isEqualTo(1);
    assertThat(PlacePrecision.COUNTRY.acled()).isEqualTo(3);
  }
}
