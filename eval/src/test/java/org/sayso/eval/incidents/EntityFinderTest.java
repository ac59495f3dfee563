package org.sayso.eval.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sayso.event.EventTagger;
import org.sayso.nlp.Dictionaries;
import org.sayso.nlp.RulesReader;
import org.sayso.pipeline.DocumentResult;

/// Entities of invented sentences in capitals.
class EntityFinderTest {
  private static RulesReader reader = byRules();

  @BeforeAll
  static void load() {
    reader = byRules();
  }

  private static RulesReader byRules() {
    try {
      return RulesReader.byRules(Dictionaries.load(List.of(), List.of()), "test");
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static MucText read(String sentence) {
    String message = "TST9-MUC4-0001\n\n   CORRAN, 5 MAY 90 (TNA) -- [TEXT] " + sentence + "\n";
    DocumentResult result = reader.pipeline().process(MucReading.document(message));
    assertThat(result).isInstanceOf(DocumentResult.Processed.class);
    return MucTextReader.read(((DocumentResult.Processed) result).record(), EventTagger.NONE);
  }

  private static List<Entity> entities(String sentence) {
    return new EntityFinder(read(sentence), Set.of("mayor"), Set.of()).find();
  }

  @Test
  void aTitleStandsApartFromTheName() {
    Entity mayor =
        entities("GUNMEN KILLED MAYOR ILA KESHORO IN THE HARBOR.").stream()
            .filter(one -> one.words().contains("KESHORO"))
            .findFirst()
            .orElseThrow();

    assertThat(mayor.name()).contains("ILA KESHORO");
    assertThat(mayor.title()).contains("MAYOR");
  }

  @Test
  void numbersAndArticlesAreNoPartOfTheWords() {
    assertThat(entities("THE GUNMEN KILLED THREE FISHERMEN."))
        .extracting(Entity::words)
        .contains("GUNMEN", "FISHERMEN");
  }

  @Test
  void aPhraseKeepsWhatItBelongsTo() {
    assertThat(entities("A BOMB DAMAGED THE OFFICES OF THE FISHERY BANK."))
        .filteredOn(one -> one.words().equals("OFFICES"))
        .first()
        .extracting(one -> one.longer().orElse(""))
        .isEqualTo("OFFICES OF THE FISHERY BANK");
  }

  @Test
  void theSameWordsAreOneEntity() {
    assertThat(entities("GUNMEN CAME TO THE HARBOR. THE GUNMEN LEFT."))
        .filteredOn(one -> one.words().equals("GUNMEN"))
        .singleElement()
        .extracting(one -> one.mentions().size())
        .isEqualTo(2);
  }

  @Test
  void amountsAreInTheKeysForm() {
    MucText text = read("GUNMEN KILLED AT LEAST FIVE FISHERMEN AND A SAILOR.");
    List<Entity> found = new EntityFinder(text, Set.of(), Set.of()).find();

    assertThat(found)
        .filteredOn(one -> one.words().equals("FISHERMEN") || one.words().equals("SAILOR"))
        .extracting(one -> Amount.of(text, one))
        .containsExactly("5-", "1");
  }
}
