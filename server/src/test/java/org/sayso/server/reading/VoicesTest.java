package org.sayso.server.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VoicesTest {
  @ParameterizedTest
  @CsvSource({
    "Aldric Tolvane, Aldric Tolvane",
    "the army, army",
    "Tavara Rights Watch Committee, TRWC",
    "Karst Liberation Front, KLF",
    "Dr. Lenka Asterby of Miravel General Hospital, Asterby",
    "a nurse at the hospital who asked not to be named, nurse",
    "Interior Ministry of Tavara, Ministry",
  })
  void aLongNameIsShortened(String name, String label) {
    assertThat(Voices.shortened(name)).isEqualTo(label);
  }
}
