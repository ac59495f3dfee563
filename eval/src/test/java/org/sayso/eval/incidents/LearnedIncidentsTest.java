package org.sayso.eval.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.eval.muc.MucCorpus;
import org.sayso.nlp.Dictionaries;
import org.sayso.nlp.RulesReader;
import org.sayso.nlp.encoder.EncoderEvents;
import org.sayso.nlp.encoder.TokenStates;

/// A table learned from invented messages that all tell of gunmen and fishermen.
class LearnedIncidentsTest {
  private static final String[] VERBS = {"KILLED", "MURDERED", "SHOT", "ATTACKED"};

  @TempDir private static Path folder;
  private static MucReading reading = new MucReading(new java.util.LinkedHashMap<>());

  @BeforeAll
  static void learn() throws IOException {
    StringBuilder texts = new StringBuilder();
    StringBuilder keys = new StringBuilder();
    for (int i = 1; i <= 120; i++) {
      String id = "TST9-MUC4-%04d".formatted(i);
      boolean told = i % 2 == 0;
      String tells =
          "GUNMEN " + VERBS[i / 2 % VERBS.length] + " TWO FISHERMEN IN CORRAN YESTERDAY.";
      String body = told ? tells : "THE ISLAND PARLIAMENT MET TO DISCUSS THE PRICE OF FISH.";
      texts.append("%s%n%n   CORRAN, 5 MAY 90 (TNA) -- [TEXT] %s%n%n".formatted(id, body));
      keys.append(
          told ? key(id) : "0.  MESSAGE: ID  %s%n1.  MESSAGE: TEMPLATE  *%n%n".formatted(id));
    }
    Path corpus = Files.createDirectory(folder.resolve("corpus"));
    Files.writeString(corpus.resolve("texts"), texts);
    Files.writeString(corpus.resolve("key"), keys);
    RulesReader reader = RulesReader.byRules(Dictionaries.load(List.of(), List.of()), "test");
    MucCorpus messages = MucCorpus.read(corpus);
    Path table = folder.resolve("table.gz");
    IncidentTraining.learn(messages, reader.pipeline(), table);
    try (InputStream in = Files.newInputStream(table)) {
      LearnedIncidents learned =
          new LearnedIncidents(
              IncidentTableFile.read(in), TokenStates.ofClassPath(), EncoderEvents.ofClassPath());
      reading = MucReading.of(messages, reader.pipeline(), learned);
    }
  }

  private static String key(String id) {
    return """
    0.  MESSAGE: ID                     %s
    1.  MESSAGE: TEMPLATE               1
    2.  INCIDENT: DATE                  04 MAY 90
    3.  INCIDENT: LOCATION              TAVARA: CORRAN (CITY)
    4.  INCIDENT: TYPE                  ATTACK
    5.  INCIDENT: STAGE OF EXECUTION    ACCOMPLISHED
    8.  PERP: INCIDENT CATEGORY         TERRORIST ACT
    9.  PERP: INDIVIDUAL ID             "GUNMEN"
    19. HUM TGT: DESCRIPTION            "FISHERMEN"
    20. HUM TGT: TYPE                   CIVILIAN: "FISHERMEN"
    21. HUM TGT: NUMBER                 2: "FISHERMEN"
    23. HUM TGT: EFFECT OF INCIDENT     DEATH: "FISHERMEN"

    """
        .formatted(id);
  }

  @Test
  void whatTellsNothingHasNoIncident() {
    assertThat(reading.incidents().get("TST9-MUC4-0001")).isEmpty();
  }

  @Test
  void theLearnedFormIsFilled() {
    Incident incident = reading.incidents().get("TST9-MUC4-0002").getFirst();

    assertThat(incident.type()).isEqualTo("ATTACK");
    assertThat(incident.date()).contains("04 MAY 90");
    assertThat(incident.location()).contains("TAVARA: CORRAN (CITY)");
    assertThat(incident.category()).contains("TERRORIST ACT");
    assertThat(incident.individuals()).containsExactly("GUNMEN");
    assertThat(incident.persons())
        .containsExactly(
            new Incident.Person(
                Optional.empty(),
                Optional.of("FISHERMEN"),
                "CIVILIAN",
                "2",
                Optional.empty(),
                Optional.of("DEATH")));
  }
}
