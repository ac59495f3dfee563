package org.sayso.eval.harm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sayso.nlp.Dictionaries;
import org.sayso.nlp.RulesReader;

/// The toll of an article, on invented news of Tavara.
class TollReaderTest {
  private static final TollReader TOLLS = tolls();

  private static TollReader tolls() {
    try {
      return new TollReader(
          RulesReader.byRules(Dictionaries.load(List.of(), List.of()), "test").pipeline());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Toll read(String body) {
    return TOLLS.read(
        new HarmDocument(
            "x",
            "News from the island\n\n" + body,
            Optional.of(LocalDate.of(2021, 5, 12)),
            Optional.empty()));
  }

  @Test
  void whatAnArticleOfNothingNewerTellsIsItsToll() {
    assertThat(read("Gunmen killed two farmers in Corran on November 3, 2019, the court heard."))
        .isEqualTo(new Toll(2, 0));
  }

  @Test
  void whatIsOlderIsNoTollBesideNews() {
    assertThat(
            read(
                "Gunmen killed two farmers in Corran on Monday. Gunmen killed nine farmers in Miravel on November 3, 2019."))
        .isEqualTo(new Toll(2, 0));
  }

  @Test
  void theDeadAreAmongThoseShotWhereverTheyAreTold() {
    assertThat(
            read(
                "Two farmers were killed in a shooting in Corran on Monday. On Tuesday police said that four farmers had been shot in Corran."))
        .isEqualTo(new Toll(2, 2));
  }

  @Test
  void aNounAndTheNameBehindItAreOnePerson() {
    assertThat(read("Gunmen shot a farmer, Tarn Brun, in Corran on Monday."))
        .isEqualTo(new Toll(0, 1));
  }
}
