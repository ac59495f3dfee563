package org.sayso.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.PlaceMention;
import org.sayso.mention.Mentions;
import org.sayso.pipeline.DocumentRecord;

/// Names, role nouns and pronouns in running text, with the real tagger. All names are invented.
class MentionsTest {
  private static Mentions mentions(String body) {
    return TestingReader.read("A headline about the island\n\n" + body).mentions();
  }

  private static ActorMention actor(Mentions mentions, String words) {
    return mentions.of(ActorMention.class).stream()
        .filter(mention -> mention.words().text().equals(words))
        .findFirst()
        .orElseThrow(() ->
            new AssertionError(
                "no \""
                    + words
                    + "\" among "
                    + mentions.of(ActorMention.class).stream()
                        .map(m -> m.words().text())
                        .toList()));
  }

  private static String stands(Mentions mentions, String words) {
    return mentions.antecedentOf(actor(mentions, words)).words().text();
  }

  @Test
  void bodiesKeepWhatIsJoinedOrBelongsToTheirName() {
    Mentions mentions =
        mentions(
            "Lorcan Idrey of the Oversight and Reform Committee spoke. The Office of the Special"
                + " Envoy agreed. The Fishery Council and the Reform Party did not.");

    assertThat(actor(mentions, "Oversight and Reform Committee").kind()).isEqualTo(ActorKind.NGO);
    assertThat(actor(mentions, "Office of the Special Envoy").kind())
        .isEqualTo(ActorKind.GOVERNMENT_BODY);
    assertThat(actor(mentions, "Fishery Council").words().text()).isEqualTo("Fishery Council");
  }

  @Test
  void acronymInBracketsStandsForTheNameBefore() {
    Mentions mentions =
        mentions(
            "The Tavara Rights Watch Committee (TRWC) accused the army on Monday. The TRWC said it had names.");
    assertThat(stands(mentions, "TRWC")).isEqualTo("Tavara Rights Watch Committee");
    assertThat(actor(mentions, "TRWC").kind()).isEqualTo(ActorKind.NGO);
  }

  @Test
  void indefiniteIntroductionTakesTheNameThatMadeTheStatement() {
    Mentions mentions =
        mentions(
            "A prominent human rights group has accused soldiers of killing farmers. The statement was made by"
                + " Mothers of Miravel on Friday.");
    assertThat(stands(mentions, "A prominent human rights group")).isEqualTo("Mothers of Miravel");
  }

  @Test
  void surnameStandsForTheOnlyPersonWhoBearsIt() {
    Mentions mentions =
        mentions(
            "Interior Minister Lorcan Idrey spoke in parliament. Idrey said nobody had been held.");
    assertThat(stands(mentions, "Idrey")).isEqualTo("Lorcan Idrey");
  }

  @Test
  void surnameIsFoundAgainWhereItOpensASentence() {
    Mentions mentions =
        mentions(
            "Emeric Wendle, who heads the party in parliament, rejected the call. Wendle said an"
                + " inquiry would help nobody. It met in Wendle Street.");

    assertThat(stands(mentions, "Wendle")).isEqualTo("Emeric Wendle");
    assertThat(mentions.of(ActorMention.class))
        .filteredOn(mention -> mention.words().text().equals("Wendle"))
        .hasSize(1);
  }

  @Test
  void surnameThatIsAlsoATownStandsForThePerson() {
    Mentions mentions =
        mentions(
            "Dorin Hale, a police spokesman, said four men had been arrested. Hale said that the men"
                + " had planned it in Hale's home.");

    assertThat(stands(mentions, "Hale")).isEqualTo("Dorin Hale");
  }

  @Test
  void townWhereSomethingIsStaysATown() {
    Mentions mentions =
        mentions(
            "Dorin Hale, a police spokesman, said four men had been arrested in Hale. Hale said that"
                + " it was calm.");

    assertThat(mentions.of(PlaceMention.class))
        .extracting(place -> place.words().text())
        .contains("Hale");
  }

  @Test
  void firstOfTwoSurnamesStandsForThePersonToo() {
    Mentions mentions =
        mentions("Governor Lorcan Orrin Vade resigned on Friday. Later Orrin said he was tired.");
    assertThat(stands(mentions, "Orrin")).isEqualTo("Lorcan Orrin Vade");
  }

  @Test
  void pronounStandsForTheUnnamedPersonBetweenItAndAName() {
    Mentions mentions =
        mentions(
            "Colonel Hadric Vosse denied it. Two of the men were in custody, according to a security"
                + " official. He said he had seen their names.");
    assertThat(stands(mentions, "He")).isEqualTo("a security official");
  }

  @Test
  void whoeverSpeaksIsNobodyInTheQuotation() {
    Mentions mentions =
        mentions(
            "Mayor Lorcan Idrey opened the bridge. \"Hadric Vosse should have come,\" he said.");
    assertThat(stands(mentions, "he")).isEqualTo("Lorcan Idrey");
  }

  @Test
  void pronounStandsForThePersonOfWhomAVerbIsSaid() {
    Mentions mentions =
        mentions(
            "According to Hadric Vosse, Lorcan Idrey resigned on Monday. He said he was tired.");
    assertThat(stands(mentions, "He")).isEqualTo("Lorcan Idrey");
  }

  @Test
  void pronounsAtOtherPlacesTellWhetherANameIsHersOrHis() {
    Mentions mentions =
        mentions(
            "Maren Tolvane lost her seat in May. Lorcan Idrey thanked his voters and met Maren"
                + " Tolvane. She said nothing.");
    assertThat(stands(mentions, "She")).isEqualTo("Maren Tolvane");
  }

  @Test
  void itIsNoBodyThatIsOnlySpokenOf() {
    Mentions mentions =
        mentions("A paper on the Karst Party was printed. Then it said that more would come.");
    assertThat(stands(mentions, "it")).isEqualTo("it");
  }

  @Test
  void theyAreTheSeveralOfTheSameSentence() {
    Mentions mentions = mentions("The rebels left the town when they heard of the army.");
    assertThat(stands(mentions, "they")).isEqualTo("The rebels");
  }

  @Test
  void holderOfAnOfficeIsThePersonWithTheTitle() {
    Mentions mentions =
        mentions(
            "Interior Minister Lorcan Idrey spoke in parliament. The minister said nobody had been"
                + " held.");
    assertThat(stands(mentions, "The minister")).isEqualTo("Lorcan Idrey");
  }

  @Test
  void nounByWhichOnePersonWasBroughtStandsForThatPerson() {
    Mentions mentions =
        mentions(
            "Ada Marrack, a rights campaigner, came to the port. Elin Corrow, an engineer, came too."
                + " The rights campaigner said the list was long.");

    assertThat(stands(mentions, "The rights campaigner")).isEqualTo("Ada Marrack");
  }

  @Test
  void surnameSharedByTwoPersonsStandsForNeither() {
    Mentions mentions =
        mentions(
            "Police chief Aldric Tolvane met opposition leader Maren Tolvane. Later Tolvane said the talks went well.");
    assertThat(stands(mentions, "Tolvane")).isEqualTo("Tolvane");
  }

  @Test
  void groupInsideALongerNameIsNotAnaphoric() {
    Mentions mentions =
        mentions(
            "Mothers of Miravel called a meeting. Support for the Tavaran national movement has grown, it said.");
    assertThat(stands(mentions, "the Tavaran national movement"))
        .isEqualTo("the Tavaran national movement");
  }

  @Test
  void expletiveItStandsForNobody() {
    Mentions mentions =
        mentions("Mothers of Miravel met on Friday. It is widely known that people fled.");
    assertThat(stands(mentions, "It")).isEqualTo("It");
  }

  @Test
  void whatSomebodyLeadsIsNoPerson() {
    Mentions mentions =
        mentions("Soldiers looked for Dorn Halvek, the leader of Black Lantern, in the hills.");
    assertThat(actor(mentions, "Black Lantern").kind()).isNotEqualTo(ActorKind.PERSON);
  }

  @Test
  void stormsAreNobody() {
    Mentions mentions = mentions("Hurricane Velda reached the coast on Sunday.");
    assertThat(mentions.of(ActorMention.class).stream().map(m -> m.words().text()).toList())
        .isEqualTo(List.of());
  }

  @Test
  void titleIsTiedToTheNameItStandsBefore() {
    DocumentRecord record =
        TestingReader.read(
            "A headline about the island\n\nA truck driver was hurt when John Barrow identified the driver.");
    ActorMention driver =
        record.mentions().of(ActorMention.class).stream()
            .filter(mention -> mention.words().text().equals("the driver"))
            .findFirst()
            .orElseThrow();
    assertThat(record.mentions().antecedentOf(driver).words().text()).isNotEqualTo("John Barrow");
  }
}
