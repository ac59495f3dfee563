package org.sayso.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sayso.nlp.Stories.read;

import java.util.Comparator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.claim.Claim;
import org.sayso.claim.Stance;
import org.sayso.pipeline.DocumentRecord;

/// Words are given to whoever speaks them, and with what the speaker does by them. All names are
/// invented.
class VoicesInStoriesTest {
  private static String text(Claim claim) {
    return String.join(
        " ", claim.attribution().content().stream().map(part -> part.text()).toList());
  }

  /// The innermost claim that holds the words.
  private static Claim claim(DocumentRecord record, String words) {
    return record.claims().stream()
        .filter(claim -> text(claim).contains(words))
        .min(Comparator.comparingInt(claim -> text(claim).length()))
        .orElseThrow(() -> new AssertionError("nobody says \"" + words + "\""));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          On March 7, police killed university student Ravo Lin in Selm, Karst, claiming he was a criminal. | he was a criminal | police
          Jonas Orel called police on Friday saying he had done something bad. | done something bad | Jonas Orel
          According to Radio Corran, the Lantern Front executed six persons in Selm after accusing them of spying for the army. | them of spying | Lantern Front
          The boy's parents told Radio Corran that he had no weapon. | he had no weapon | boy's parents
          A man accused of a double murder in Miravel appeared in court on Friday. | a double murder | not stated
          A local man is behind bars charged with second degree murder. | second degree murder | not stated
          Selm Police received a report that a man had been shot in the hand on Friday. | been shot | not stated
          There were credible reports that soldiers killed three farmers in Karst Province. | soldiers killed | not stated
          The buses were attacked by hooded men thought to be Lantern Front militants. | to be Lantern Front | not stated
          We have been told that hundreds have been killed in Selm. | hundreds have been killed | not stated
          Activists spoke of reports of police asking for money from the families. | money from | police
          Police are still investigating, but family members said they believe the boy died from an accident. They believe he found the gun in a drawer. | found the gun | family members
          Elina Baro, who testified before the judge, said that the killers were thirty men. Mr Orsk said in a news conference that "there are several witnesses. Their words are not conclusive." He stressed that it would be rash to say the army did it. | it would be rash | Orsk
          Mayor Velt said the raid was right. Jon Brun was arrested in May. He said he was innocent. | he was innocent | Jon Brun
          A spokesman refused any information. Army officials reported that the missile came from Corran. The source added that it was a very sophisticated weapon. | sophisticated | Army officials
          The agency has reported being told off the record that all five deaths were caused by gas. | being told | agency
          """)
  void whoSpeaksIsWhomTheGrammarNames(String sentence, String words, String speaker) {
    DocumentRecord record = read(sentence);
    assertThat(claim(record, words).speaker().name()).isEqualTo(speaker);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mira Tolle, the aunt, said: "He would just come up to you and give you a hug." | give you a hug | PREDICTS
          Merrin claimed police incited the violence in Selm. | police incited | ALLEGES
          Joran Velt is behind the violence in Selm, the minister said. | is behind | ALLEGES
          The minister said, "If this crime was committed by the Lantern Front, then it was committed to frighten us." | then it was | ASSERTS
          """)
  void whatOneDoesByWordsIsWhatTheySay(String sentence, String words, Stance stance) {
    DocumentRecord record = read(sentence);
    assertThat(claim(record, words).stance()).isEqualTo(stance);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The prosecutor detained and questioned Sulima Orrin over the protest.",
        "Officials used their influence to have favored detainees released by the court.",
        "Guards closed the station over President Said Deni's remarks on the election.",
        "Its presence in the province confirms that the government armed the rebels.",
      })
  void wordsThatSayNothingGiveNobodyAVoice(String sentence) {
    assertThat(read(sentence).claims())
        .filteredOn(claim -> !claim.speaker().isOutlet())
        .filteredOn(claim -> !claim.speaker().name().equals("Karst Press"))
        .isEmpty();
  }

  @Test
  void ofTwoSourcesInOneSentenceEachHasItsOwnNumber() {
    DocumentRecord record =
        read(
            "Approximately 300 were killed according to the army, and 400 according to the"
                + " guerrillas.");
    assertThat(record.claims())
        .filteredOn(claim -> claim.speaker().name().equals("guerrillas"))
        .extracting(claim -> text(claim))
        .containsExactly("400");
  }

  @Test
  void theTurnsOfATranscriptEndWithTheRecording() {
    DocumentRecord record =
        TestingReader.read(
            """
            Radio talk

            MIRAVEL, 4 September 2031 (Karst Radio) -- [Text] President Alon Garva spoke today. \
            [Begin recording] [Garva] I call on the people to stop the killing. The raids isolate the \
            National Front of Renewal [NFR] itself. I cannot accept what was done this morning. \
            [end recording]

            The police withdrew from the university on Friday.
            """);
    assertThat(claim(record, "stop the killing").speaker().name()).isEqualTo("Alon Garva");
    assertThat(claim(record, "The raids isolate").speaker().name()).isEqualTo("Alon Garva");
    assertThat(claim(record, "what was done").stance()).isEqualTo(Stance.CONDEMNS);
    assertThat(claim(record, "The police withdrew").speaker().isOutlet()).isTrue();
    assertThat(record.claims())
        .extracting(one -> one.speaker().name())
        .doesNotContain("NFR", "not stated");
  }

  @Test
  void whoSignsATextSaysAllOfIt() {
    DocumentRecord record =
        TestingReader.read(
            """
            Communique

            MIRAVEL, 4 September 2031 (Karst Radio) -- [Communique issued by the General Command of \
            the Lantern Front] [Text] We confirm that the Lantern Front bears no responsibility for \
            the attack on Dr Halm. In the offensive, we wounded 300 soldiers.
            """);
    Claim denial = claim(record, "bears no responsibility");
    assertThat(denial.speaker().name()).contains("Lantern Front");
    assertThat(denial.stance()).isEqualTo(Stance.DENIES_RESPONSIBILITY);
    assertThat(claim(record, "we wounded").speaker().name()).contains("Lantern Front");
  }

  @Test
  void aBracketedReporterSignsNothing() {
    DocumentRecord record =
        TestingReader.read(
            """
            Report

            MIRAVEL, 4 September 2031 (Karst Radio) -- [Report] [Rene Loran] [Text] Rebels attacked \
            the police station in Selm on Friday.
            """);
    assertThat(record.claims()).extracting(one -> one.speaker().isOutlet()).containsOnly(true);
  }

  @Test
  void whatIsSaidByHearsayHasItsVerb() {
    DocumentRecord record =
        read(
            "Forms of domestic violence in Selm reportedly included beatings and burning by acid.");
    assertThat(record.claims())
        .singleElement()
        .satisfies(one -> assertThat(text(one)).contains("Forms").contains("included beatings"));
  }

  @Test
  void noCustomCondemnsAnybody() {
    assertThat(read("Women feared traditions that blame victims of rape.").claims())
        .extracting(one -> one.stance())
        .doesNotContain(Stance.ALLEGES);
  }
}
