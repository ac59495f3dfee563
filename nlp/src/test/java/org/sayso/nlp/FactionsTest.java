package org.sayso.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.pipeline.DocumentRecord;

/// Families and factions in running text: a name with a tail is never taken for the name without
/// it. The names are entries of the built-in dictionary, or made of one.
class FactionsTest {
  /// The names read in the text, without article, each with its actor's id.
  private static Map<String, String> read(String body) {
    DocumentRecord record = TestingReader.read("A headline about the island\n\n" + body);
    Map<String, String> read = new TreeMap<>();
    for (ActorMention mention : record.mentions().of(ActorMention.class)) {
      if (mention.form() == NameForm.NAME) {
        read.put(
            mention.words().text().replaceFirst("^[Tt]he ", ""),
            record
                .resolutions()
                .actors()
                .get(mention.id())
                .value()
                .map(actor -> actor.id())
                .orElse("-"));
      }
    }
    return read;
  }

  @ParameterizedTest
  @CsvSource({
    "Islamic State Sinai Province, Egypt, dict:EG:islamic-state-sinai-province",
    "Islamic State Central Africa Province, Congo, dict:islamic-state-central-africa-province",
    "al-Qaeda in the Islamic Maghreb, Mali, dict:al-qaida-in-the-islamic-maghreb",
    "Associated Press of Pakistan, Pakistan, dict:PK:associated-press-of-pakistan",
    "European Court of Human Rights, Europe, dict:european-court-of-human-rights",
    "Communist Party of India (Maoist), India, dict:IN:communist-party-of-india-maoist",
    "Communist Party of India (Marxist), India, dict:IN:communist-party-of-india-marxist",
    "Pakistan Muslim League (Nawaz), Pakistan, dict:PK:pakistan-muslim-league-nawaz",
    "Sudan People's Liberation Movement-North, Sudan, dict:SD:sudan-peoples-liberation-movement-north",
  })
  void aListedTailIsReadWithItsName(String name, String country, String id) {
    for (String sentence :
        List.of(
            name + " said on Monday that the talks about " + country + " would go on.",
            "The report about " + country + " quotes the " + name + " at length.")) {
      assertThat(read(sentence)).as(sentence).containsEntry(name, id);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Islamic State Lowmarsh Province",
    "al-Qaeda in the Greater Karst",
    "Associated Press of Tavara",
    "Awami League (Karst)",
    "Hezbollah (Unity)",
    "Amnesty International of Tavara",
  })
  void anUnknownTailNamesSomebodyWhoIsNotKnown(String name) {
    Map<String, String> read =
        read("On Monday the " + name + " said that the talks about Bangladesh would go on.");

    assertThat(read.keySet()).contains(name);
    assertThat(read.get(name)).startsWith("doc:");
    assertThat(read.values()).noneMatch(id -> id.startsWith("dict:"));
  }

  @Test
  void whereAGroupIsMakesItNoOther() {
    assertThat(read("On Monday Hezbollah in the Bekaa Valley said that the talks would go on."))
        .containsValue("dict:LB:hizbullah");
    assertThat(read("On Monday Hezbollah of Lebanon said that the talks would go on."))
        .containsValue("dict:LB:hizbullah");
    assertThat(read("On Monday the Islamic State (ISIS) said that the talks would go on."))
        .containsEntry("Islamic State", "dict:islamic-state");
    assertThat(read("On Monday Hezbollah leader Ona Pell said that the talks would go on."))
        .containsEntry("Hezbollah", "dict:LB:hizbullah");
  }

  @Test
  void aGivenNameThatIsAlsoANounKeepsTwoBearersOfASurnameApart() {
    Map<String, String> read =
        read("Joe Biden spoke at length on Monday.\n\nThe report quotes Hunter Biden at length.");

    assertThat(read).containsKey("Hunter Biden");
    assertThat(read.get("Hunter Biden")).startsWith("doc:");
  }
}
