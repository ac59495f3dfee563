package org.sayso.corroboration.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.corroboration.event.DeathWords.Told;

class DeathWordsTest {
  @ParameterizedTest
  @CsvSource({
    "He drowned, DROWNED, false",
    "the man drowned, DROWNED, false",
    "Jory Sandmere had not drowned, DROWNED, true",
    "her brother did not drown, DROWNED, true",
    "she had been severely beaten by guards, BEATEN, false",
    "he died of a heart attack, ILLNESS, false",
    "the prisoner took his own life, SUICIDE, false",
    "Ada Brun was shot in the back, SHOT, false",
    "he never hanged himself, SUICIDE, true",
    "she fell from a window, FELL, false",
  })
  void tellsHowOneDied(String content, MannerOfDeath manner, boolean denied) {
    assertThat(DeathWords.in(content)).contains(new Told(manner, denied));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "he may have drowned",
        "police found the man who drowned",
        "he said that a woman drowned",
        "he shot a film",
        "she fell ill",
        "five men were shot",
        "Three drowned",
        "TWO PEOPLE DIED FROM BULLET WOUNDS",
      })
  void tellsNothingOfOthersOrOfWhatMayBe(String content) {
    assertThat(DeathWords.in(content)).isEmpty();
  }

  @Test
  void aPronounStandsForWhatWasSaid() {
    assertThat(DeathWords.isOfWhatWasSaid("it")).isTrue();
    assertThat(DeathWords.isOfWhatWasSaid("the official account")).isFalse();
    assertThat(DeathWords.isOfWhatWasSaid("its members")).isFalse();
  }
}
