package org.sayso.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.claim.Basis;
import org.sayso.claim.Claim;
import org.sayso.event.CivilianStatus;
import org.sayso.event.Effect;
import org.sayso.event.Harm;
import org.sayso.pipeline.DocumentRecord;

/// Counts that mean those counted before, and denials that stand before what they deny. All names
/// are invented.
class CountedAgainTest {
  private static final String BOMB =
      "A bomb killed 14 people and wounded 30 in a market in Miravel on Saturday, a rights group"
          + " said. ";

  private static DocumentRecord read(String body) {
    return TestingReader.read("A headline about the island\n\n" + body);
  }

  private static List<String> harm(String body) {
    return read(body).events().stream()
        .flatMap(event -> event.harm().stream())
        .map(CountedAgainTest::words)
        .toList();
  }

  private static String words(Harm harm) {
    return harm.effect() + " " + harm.number().low().orElse(-1);
  }

  @Test
  void whoStandsByAFigureGivesIt() {
    assertThat(
            harm(
                "A bomb killed 14 people in Miravel on Saturday, a rights group said.\n\n"
                    + "The ministry stood by its figure of eleven."))
        .contains("KILLED 14", "KILLED 11");
    assertThat(harm(BOMB + "\n\nThe ministry stood by its offer of eleven buses."))
        .doesNotContain("KILLED 11");
  }

  @Test
  void aSumThatComesRightIsACount() {
    String ministry = "A bomb killed 13 people in Miravel on Saturday, police said.\n\n";
    assertThat(harm(ministry + "“Thirteen and one is fourteen,” said Pell Dravine, a teacher."))
        .contains("KILLED 14");
    assertThat(harm(ministry + "“Thirteen and one is fifteen,” said Pell Dravine, a teacher."))
        .doesNotContain("KILLED 15");
  }

  @Test
  void whomAHospitalTreatedWereInjured() {
    String police = "Police used tear gas and batons to clear a square in Corran on Saturday.\n\n";
    assertThat(harm(police + "The Harbour Hospital said it had treated 17 people for the gas."))
        .contains("INJURED 17");
    assertThat(harm(police + "The Harbour Hospital said it had treated 17 people for cholera."))
        .doesNotContain("INJURED 17");
  }

  @Test
  void whoNamesTheDeadCountsThem() {
    String clash = "Five men were killed in a clash near Corran on Thursday, the army said.\n\n";
    assertThat(
            read(
                    clash
                        + "A group of relatives named the dead as Bram Dawlin, Teg Harlowen, Anselm Pryde"
                        + " and a boy of 17.")
                .events()
                .stream()
                .flatMap(event -> event.harm().stream()))
        .anyMatch(harm ->
            harm.row().by().name().contains("named-dead") && words(harm).equals("KILLED 4"));
    assertThat(
            harm(clash + "A group of relatives named the dead as Bram Dawlin, 24, and two others."))
        .containsOnly("KILLED 5");
  }

  @Test
  void aBareNumberCountsThoseOfTheClauseBefore() {
    assertThat(
            read(
                    "Police said that officers had been pelted with stones in Corran on Saturday and"
                        + " that six were injured.")
                .events()
                .stream()
                .flatMap(event -> event.harm().stream())
                .filter(harm -> harm.effect() == Effect.INJURED))
        .extracting(Harm::civilianStatus)
        .containsOnly(CivilianStatus.SECURITY_FORCES);
  }

  @Test
  void aDenialAnswersWhoTellsTheDeedBehindIt() {
    DocumentRecord record =
        read(
            "“The allegation is false. Nobody was detained in Upper Limmer on that day or on any"
                + " other,” army spokesman Colonel Hadric Vosse said on Sunday.\n\nA group of relatives says that soldiers had abducted five farmers"
                + " there on March 12.");
    Claim denial =
        record.claims().stream()
            .filter(claim ->
                claim.attribution().content().getFirst().text().startsWith("Nobody was detained"))
            .findFirst()
            .orElseThrow();

    assertThat(record.claims())
        .filteredOn(claim -> denial.inReplyTo().filter(claim.id()::equals).isPresent())
        .extracting(claim -> claim.speaker().name())
        .containsExactly("A group");
  }

  @Test
  void whoSaysWhatHeSawHasSeenIt() {
    assertThat(read("A fisherman told the Courier that he had seen two men beside a van.").claims())
        .extracting(Claim::basis)
        .contains(Basis.WITNESSED);
    assertThat(
            read("A fisherman told the Courier that he had heard that the men had fled.").claims())
        .extracting(Claim::basis)
        .doesNotContain(Basis.WITNESSED);
  }
}
