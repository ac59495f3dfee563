package org.sayso.nlp.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.claim.Claim;
import org.sayso.claim.Stance;

/// Whom "it", "the man" and "the report" stand for, and what a denial answers. All names are
/// invented.
class SpeakersAgainTest {
  private static List<Claim> claims(String text) {
    return ReadingDesk.read(text).claims();
  }

  private static List<String> speakers(String text) {
    return claims(text).stream().map(claim -> claim.speaker().name()).toList();
  }

  @Test
  void itIsTheBodyThatTheSentenceBeforeTellsOf() {
    assertThat(
            speakers(
                "The Health Ministry refused to meet the nurses on Monday. In a letter on Tuesday it"
                    + " said that the wards would stay shut."))
        .last()
        .isEqualTo("Health Ministry");
  }

  @Test
  void aTitleIsNoSpeakerForTheBody() {
    assertThat(
            speakers(
                "# Radio Corran: Morning news\nAccording to Island Wire, at least nine people were"
                    + " killed in Sedgeholm on Saturday when a bomb exploded at a bus station."))
        .first()
        .isEqualTo("Island Wire");
  }

  @Test
  void whoSaidWhatARadioTellsIsTheSpeaker() {
    assertThat(
            claims(
                "Edvin Kersh spoke for the ministry on Monday. “Nine people are dead and we treat this"
                    + " as an act of terror,” he said, according to Island Wire."))
        .anyMatch(claim ->
            claim.speaker().name().equals("Edvin Kersh")
                && claim.attribution().content().getFirst().text().startsWith("Nine people"))
        .noneMatch(claim -> claim.attribution().content().getFirst().text().equals("he said"));
  }

  @Test
  void whomAReportQuotesSpeaksInsideIt() {
    List<Claim> claims =
        claims(
            "The report quotes a former guard at the site, whom it does not name, as saying that he"
                + " saw rifles being unloaded.");
    assertThat(claims.getLast().speaker().name()).contains("guard");
    assertThat(claims.getLast().parent()).isPresent();
  }

  @Test
  void itIsNobodyWhereAnotherNameStandsBefore() {
    assertThat(
            speakers(
                "The nurses met the Health Ministry on Monday. On Tuesday it said that the wards would"
                    + " stay shut."))
        .last()
        .isNotEqualTo("Health Ministry");
  }

  @Test
  void theManIsWhoSpokeJustBefore() {
    List<String> speakers =
        speakers(
            "A fisherman told the Herald that he had seen a car on the pier. “It had no plates,” said"
                + " the man.");
    assertThat(speakers).hasSize(2);
    assertThat(speakers.getLast()).isEqualTo(speakers.getFirst());
  }

  @Test
  void whoeverIsSpokenOfByNameIsNotTheNounThatSpeaks() {
    assertThat(
            speakers(
                "At the trial Dorin Varrow claimed to have no memory of the night the senator was"
                    + " shot. Varrow shot him in the head, the official said."))
        .last()
        .isNotEqualTo("Dorin Varrow");
  }

  @Test
  void theManIsNoWomanWhoSpokeBefore() {
    assertThat(
            speakers(
                "A spokeswoman told the Herald that there was a car on the pier. “It had no plates,”"
                    + " said the man."))
        .last()
        .isEqualTo("man");
  }

  @Test
  void aReportSpeaksForWhoPublishedIt() {
    assertThat(
            speakers(
                "The report, published on Monday by the Ostrey Rights League, said that guards had"
                    + " beaten prisoners."))
        .containsExactly("Ostrey Rights League");
  }

  @Test
  void aNameBehindTheSourceIsTheSources() {
    List<Claim> claims = claims("The ferry sank, according to the harbour master, Ada Brunner.");
    assertThat(claims).hasSize(1);
    assertThat(claims.getFirst().attribution().content().getFirst().text())
        .isEqualTo("The ferry sank");
    assertThat(claims.getFirst().speaker().name()).isEqualTo("Ada Brunner");
  }

  private static Claim denial(String text) {
    return claims(text).stream()
        .filter(claim -> claim.stance().denies())
        .reduce((one, other) -> other)
        .orElseThrow();
  }

  @Test
  void whoDeniesAPartAnswersNobodyWhoLaysNoneOnThem() {
    Claim denial =
        denial(
            "Two boats have disappeared near Ostrey since May, according to the Harbour Office. The"
                + " Karst Liberation Front said that it had nothing to do with the disappearance.");
    assertThat(denial.stance()).isEqualTo(Stance.DENIES_RESPONSIBILITY);
    assertThat(denial.inReplyTo()).isEmpty();
  }

  @Test
  void aDenialOfExcessiveForceAnswersTheCharge() {
    List<Claim> claims =
        claims(
            "The Ostrey Rights League accused guards of beating prisoners. The Justice Ministry denied"
                + " that excessive force had been used.");
    assertThat(claims.getLast().inReplyTo()).contains(claims.getFirst().id());
  }
}
