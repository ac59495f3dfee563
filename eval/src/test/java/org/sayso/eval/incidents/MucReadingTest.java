package org.sayso.eval.incidents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.eval.muc.AcceptedMatches;
import org.sayso.eval.muc.FillerRole;
import org.sayso.eval.muc.MucCorpus;
import org.sayso.eval.muc.MucScorer;
import org.sayso.eval.muc.TemplateFile;
import org.sayso.eval.muc.TemplateWriter;
import org.sayso.nlp.Dictionaries;
import org.sayso.nlp.RulesReader;
import org.sayso.testing.TavaraMessages;

/// Invented messages of Tavara, read and written in the key's form.
class MucReadingTest {
  @TempDir private Path folder;

  @BeforeEach
  void layOut() throws IOException {
    Files.writeString(folder.resolve("texts"), TavaraMessages.TEXTS);
    Files.writeString(folder.resolve("key"), TavaraMessages.KEY);
    Files.writeString(folder.resolve("fillers.json"), TavaraMessages.FILLERS);
  }

  @Test
  void textsKeysAndRoleFillersAreToldByTheirContent() throws IOException {
    MucCorpus corpus = MucCorpus.read(folder);

    assertThat(corpus.messages().keySet())
        .containsExactly("TST9-MUC4-0003", "TST9-MUC4-0001", "TST9-MUC4-0002");
    assertThat(corpus.messages().get("TST9-MUC4-0003"))
        .contains("GUNMEN KILLED TWO FISHERMEN.\n\n   THE SEA");
    assertThat(corpus.key().templates()).hasSize(1);
    assertThat(corpus.fillers().get("TST9-MUC4-0003").of(FillerRole.PERPETRATOR))
        .containsExactly(List.of("gunmen"));
  }

  @Test
  void capitalsAreReadIntoAnIncident() throws IOException {
    MucCorpus corpus = MucCorpus.read(folder);
    RulesReader reader = RulesReader.byRules(Dictionaries.load(List.of(), List.of()), "test");

    MucReading reading = MucReading.of(corpus, reader.pipeline(), new EventIncidents());

    Incident killing = reading.incidents().get("TST9-MUC4-0001").getFirst();
    assertThat(killing.type()).isEqualTo("ATTACK");
    assertThat(killing.date()).contains("04 MAY 90");
    assertThat(killing.persons())
        .containsExactly(
            new Incident.Person(
                Optional.empty(),
                Optional.of("FISHERMEN"),
                "CIVILIAN",
                "2",
                Optional.empty(),
                Optional.of("DEATH")));
    assertThat(reading.incidents().get("TST9-MUC4-0002")).isEmpty();
  }

  @Test
  void aNameHasNoTitlesAndPronounsNameNobody() throws IOException {
    Files.writeString(
        folder.resolve("texts"),
        """
        TST9-MUC4-0001

           CORRAN, 5 MAY 90 (TNA) -- [TEXT] Gunmen killed Colonel Ila Kesh in Corran yesterday.
        They shot him near the harbour.

        """);
    MucCorpus corpus = MucCorpus.read(folder);
    RulesReader reader = RulesReader.byRules(Dictionaries.load(List.of(), List.of()), "test");

    MucReading reading = MucReading.of(corpus, reader.pipeline(), new EventIncidents());

    assertThat(reading.incidents().get("TST9-MUC4-0001"))
        .flatExtracting(Incident::persons)
        .extracting(Incident.Person::name, Incident.Person::description, Incident.Person::effect)
        .containsExactly(
            tuple(Optional.of("ILA KESH"), Optional.of("COLONEL"), Optional.of("DEATH")));
  }

  @Test
  void whatIsWrittenIsReadBackAlike() {
    Incident incident =
        new Incident(
            Optional.of("- 05 MAY 90"),
            Optional.of("TAVARA: CORRAN (CITY)"),
            "BOMBING",
            "ATTEMPTED",
            List.of(
                new Incident.Instrument(Optional.of("CAR BOMB"), "VEHICLE BOMB"),
                new Incident.Instrument(Optional.empty(), "GUN")),
            Optional.of("TERRORIST ACT"),
            List.of("\"HARBOUR\" GANG"),
            List.of(new Incident.Organization("FRONT", "POSSIBLE")),
            List.of(
                new Incident.Thing(
                    "PIER / QUAY",
                    "OTHER",
                    "1",
                    Optional.of("ORSLAND"),
                    Optional.of("SOME DAMAGE"))),
            List.of(
                new Incident.Person(
                    Optional.of("ILA KESH"),
                    Optional.of("MAYOR"),
                    "GOVERNMENT OFFICIAL",
                    "1",
                    Optional.of("ORSLAND"),
                    Optional.of("NO INJURY"))));
    SequencedMap<String, List<Incident>> all = new LinkedHashMap<>();
    all.put("TST9-MUC4-0001", List.of(incident));
    all.put("TST9-MUC4-0002", List.of());
    MucReading reading = new MucReading(all);

    TemplateFile back = TemplateFile.parse(TemplateWriter.write(all.keySet(), reading.templates()));

    assertThat(back.warnings()).isEmpty();
    assertThat(back.messages()).containsExactly("TST9-MUC4-0001", "TST9-MUC4-0002");
    assertThat(back.templates()).isEqualTo(reading.templates());
    assertThat(new MucScorer(AcceptedMatches.NONE).score(back, back).allTemplates().f(1))
        .isEqualTo(100);
  }

  @Test
  void victimsOfTheFiveRolesAreNames() {
    Incident incident =
        new Incident(
            Optional.empty(),
            Optional.empty(),
            "ATTACK",
            "ACCOMPLISHED",
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(
                new Incident.Person(
                    Optional.of("ILA KESH"),
                    Optional.empty(),
                    "CIVILIAN",
                    "1",
                    Optional.empty(),
                    Optional.empty()),
                new Incident.Person(
                    Optional.empty(),
                    Optional.of("SAILORS"),
                    "CIVILIAN",
                    "3",
                    Optional.empty(),
                    Optional.empty())));

    assertThat(Incident.fillers(List.of(incident, incident)).of(FillerRole.VICTIM))
        .containsExactly(List.of("ila kesh"));
  }
}
