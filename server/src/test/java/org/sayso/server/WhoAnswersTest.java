package org.sayso.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.corroboration.Blamed;
import org.sayso.corroboration.CorpusClaim;
import org.sayso.corroboration.Dossier;
import org.sayso.corroboration.Dossier.SideRecord;
import org.sayso.corroboration.Side;
import org.sayso.corroboration.event.Account;
import org.sayso.corroboration.event.Incident;
import org.sayso.event.Blame;
import org.sayso.nlp.intake.PathSource;
import org.sayso.server.workplace.Workplace;
import org.sayso.store.ask.AskOutcome;
import org.sayso.store.ingest.IngestListener;
import org.sayso.store.json.Sayso1;
import org.sayso.store.mask.Disclosure;
import org.sayso.store.origin.OriginsView;

/// Who asserts, who answers and who is heard, read from a few articles about the invented island of
/// Tavara.
class WhoAnswersTest {
  private static final Map<String, String> TEXTS =
      Map.of(
          "denial.txt",
          """
          Karst front denies Sedgeholm bombing as toll rises to seven

          SEDGEHOLM, May 8, 2024 - The Karst Liberation Front denied on Wednesday that it had carried out the car bombing in Sedgeholm.

          Doctors said that the number of dead had risen to seven.

          An Interior Ministry official accused the Karst Liberation Front of planting the bomb on Tuesday.

          The Sons of the Tide said in a message on their channel that their fighters had planted the bomb.
          """,
          "wire.txt",
          """
          Car bomb kills three police officers in Sedgeholm

          SEDGEHOLM, May 7, 2024 (Island Wire) - A car bomb exploded outside the customs house in Sedgeholm on Tuesday morning, killing three police officers and wounding nine people, police said.
          """,
          "arrests.txt",
          """
          Three arrested over Sedgeholm car bomb

          SEDGEHOLM, May 8, 2024 - Police have arrested three men over the car bomb that killed seven people in Sedgeholm on Tuesday, the Interior Ministry said on Wednesday.
          """,
          "shelling.txt",
          """
          Army shelled Ostrey, rights group says

          OSTREY, June 6, 2024 - The army shelled the village of Ostrey on Wednesday, killing nine villagers, the Tavara Rights Watch Committee said.
          """,
          "answer.txt",
          """
          Army denies shelling of Ostrey

          OSTREY, June 6, 2024 - The army denied on Thursday that its soldiers had shelled the village of Ostrey.

          The Defence Ministry said that fighters of the Karst Liberation Front had fired the mortars that hit Ostrey on Wednesday and that two people had been killed.

          The Karst Liberation Front rejected the accusation.
          """);

  @TempDir static Path folder;
  private static Workplace workplace;

  @BeforeAll
  static void read() throws IOException {
    Path texts = Files.createDirectories(folder.resolve("texts"));
    for (Map.Entry<String, String> text : TEXTS.entrySet()) {
      Files.writeString(texts.resolve(text.getKey()), text.getValue());
    }
    workplace = Workplace.open(folder.resolve("project"), "test");
    workplace.ingest("texts", PathSource.of(texts), "test", IngestListener.SILENT);
  }

  @AfterAll
  static void close() {
    workplace.close();
  }

  private static Dossier ask(String question) {
    return ((AskOutcome.Answered) workplace.ask(question, Disclosure.MASKED)).dossier();
  }

  private static Set<String> speakers(Dossier dossier, Side side) {
    return claims(dossier, side).stream()
        .map(claim -> claim.speaker().name())
        .collect(Collectors.toSet());
  }

  private static List<CorpusClaim> claims(Dossier dossier, Side side) {
    return dossier.sides().stream()
        .filter(one -> one.side() == side)
        .map(SideRecord::claims)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whoNamesAnotherExplainsItOtherwiseAndWhoRejectsAChargeOfItsOwnDeniesNothingElse() {
    Dossier dossier = ask("Did the army shell Ostrey?");

    assertThat(speakers(dossier, Side.ASSERTS)).containsExactly("Tavara Rights Watch Committee");
    assertThat(speakers(dossier, Side.DENIES)).containsExactly("Army");
    assertThat(speakers(dossier, Side.OTHER_EXPLANATION)).containsExactly("Defence Ministry");
    assertThat(speakers(dossier, Side.SPEAKS_WITHOUT_ASSERTING)).contains("Karst Liberation Front");
  }

  @Test
  void whoTellsATollOrClaimsItForItselfDoesNotSayThatAnotherDidIt() {
    Dossier dossier = ask("Did the Karst Liberation Front bomb Sedgeholm?");

    assertThat(speakers(dossier, Side.ASSERTS))
        .allSatisfy(speaker -> assertThat(speaker).contains("Interior Ministry"));
    assertThat(claims(dossier, Side.OTHER_EXPLANATION))
        .extracting(CorpusClaim::content)
        .anySatisfy(words -> assertThat(words).contains("their fighters had planted the bomb"));
  }

  @Test
  void theAccusedWhoAnswersIsHeardAndItsDenialIsShown() {
    assertThat(ask("Did the army shell Ostrey?").notHeard()).isEmpty();

    Dossier dossier = ask("Who bombed the customs house?");
    assertThat(speakers(dossier, Side.DENIES)).contains("Karst Liberation Front");
    assertThat(dossier.notHeard()).isEmpty();
  }

  @Test
  void aDenialNamesNobodyForIt() {
    assertThat(claims(ask("Did the army shell Ostrey?"), Side.DENIES))
        .isNotEmpty()
        .allSatisfy(claim -> assertThat(claim.blames()).isEmpty());
  }

  @Test
  void anArrestToldByAuthoritiesAccusesNoPolice() {
    assertThat(
            workplace.store().readings().stream()
                .flatMap(reading -> reading.events().stream())
                .filter(event -> event.type().equals("ARREST"))
                .flatMap(event -> event.participants().stream())
                .filter(row -> row.name().equals("Police"))
                .map(Sayso1.Participant::blame))
        .isNotEmpty()
        .doesNotContain(Blame.ACCUSED_BY_AUTHORITIES.name());
    assertThat(
            claims(ask("Who bombed Sedgeholm?"), Side.ASSERTS).stream()
                .flatMap(claim -> claim.blames().stream())
                .filter(one -> one.blame() == Blame.ACCUSED_BY_AUTHORITIES)
                .map(Blamed::actor))
        .noneMatch(actor -> actor.name().equalsIgnoreCase("police"));
  }

  @Test
  void whoDeniesItIsNoneOfThoseWhoTellIt() {
    String event =
        workplace.store().readings().stream()
            .filter(reading -> reading.document().text().contains("denied on Wednesday"))
            .flatMap(reading -> reading.events().stream())
            .filter(one -> one.type().equals("BOMBING"))
            .map(Sayso1.Event::id)
            .findFirst()
            .orElseThrow();
    Incident incident = workplace.store().incidents().of(event).orElseThrow();

    assertThat(incident.accounts().stream().flatMap(account -> account.voices().stream()))
        .extracting(Account.Voice::stance)
        .anyMatch(stance -> stance.denies());
    assertThat(workplace.origins(Disclosure.NAMED).of(incident).list())
        .isNotEmpty()
        .extracting(OriginsView.OneOrigin::origin)
        .doesNotContain("Karst Liberation Front");
  }
}
