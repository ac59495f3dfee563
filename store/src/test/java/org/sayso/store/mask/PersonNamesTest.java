package org.sayso.store.mask;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PersonNamesTest {
  @Test
  void aNumberAtTheBeginningOfASentenceIsNobodysName() {
    assertThat(PersonNames.looksLikeName("Three")).isFalse();
    assertThat(PersonNames.looksLikeName("Twenty-two farmers")).isFalse();
    assertThat(PersonNames.looksLikeName("Three Brun brothers")).isTrue();
  }

  @Test
  void titlesAndCountsStandBeforeAName() {
    assertThat(PersonNames.withoutTitles("the two Colonel Tarn Brun")).isEqualTo("Tarn Brun");
    assertThat(PersonNames.standsAlone("Seven")).isFalse();
  }
}
