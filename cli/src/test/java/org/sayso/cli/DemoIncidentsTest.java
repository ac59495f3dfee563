package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.claim.Stance;
import org.sayso.corroboration.Contradiction;
import org.sayso.corroboration.event.Account;
import org.sayso.corroboration.event.Answers;
import org.sayso.corroboration.event.Contradictions;
import org.sayso.corroboration.event.Incident;
import org.sayso.corroboration.event.Trajectory;
import org.sayso.document.DocumentId;
import org.sayso.event.Effect;
import org.sayso.server.workplace.Workplace;
import org.sayso.store.ItemOutcome;

/// The incidents planted in the bundled set: told together by the documents that tell them, with
/// their trajectory, contradictions and denials; none invented.
class DemoIncidentsTest {
  @TempDir private static Path folder;

  private static final Map<DocumentId, String> NAMES = new HashMap<>();
  private static final List<Incident> FOUND = new ArrayList<>();

  @BeforeAll
  static void make() {
    Cli.run("demo", "--no-serve", "--project", folder.resolve("demo"));
    try (Workplace workplace = Workplace.open(folder.resolve("demo"), Version.text())) {
      names(workplace.store().ingests().outcomes(1, 0, 1000));
      FOUND.addAll(workplace.store().incidents().toldBy(2, 100));
    }
  }

  /// As `expected.tsv` names them: articles of tables and of JSON lines by their number.
  private static void names(List<ItemOutcome> outcomes) {
    Map<String, Integer> articles = new HashMap<>();
    for (ItemOutcome outcome : outcomes) {
      String address = outcome.address().replaceFirst("^documents/", "");
      String file = address.replaceFirst("#.*", "");
      String name =
          address.contains("#") ? file + "#" + articles.merge(file, 1, Integer::sum) : address;
      outcome.document().ifPresent(id -> NAMES.put(id, name));
    }
  }

  /// The documents by the incidents that they tell of.
  private static Map<String, Set<String>> planted() {
    Map<String, Set<String>> planted = new TreeMap<>();
    try (var in = DemoIncidentsTest.class.getResourceAsStream("/org/sayso/demo/expected.tsv")) {
      new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.split("\t", -1))
          .filter(cells -> !cells[3].isEmpty())
          .forEach(cells -> planted.computeIfAbsent(cells[3], _ -> new TreeSet<>()).add(cells[0]));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    // The first report, reprinted under another headline, and the claim of one version.
    planted.get("I1").add("karst-herald/2019-03-02-then-it-was-dark.html");
    planted.get("I1").add("lowmarsh-ledger/crawl-2019-03.jsonl#1");
    // Told as background.
    planted.get("I2").add("island-wire/wire-export-2019.csv#5");
    return planted;
  }

  private static Set<String> documents(Incident incident) {
    return incident.accounts().stream()
        .map(Account::document)
        .map(id -> Objects.requireNonNull(NAMES.get(id)))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Incident toldIn(String document, int documents) {
    return FOUND.stream()
        .filter(one -> documents(one).contains(document) && documents(one).size() >= documents)
        .findFirst()
        .orElseThrow();
  }

  private static Incident market() {
    return toldIn("orsland-times/2019-03-04-embassy-condemns-miravel-bombing.html", 5);
  }

  @Test
  void noIncidentMixesTwo() {
    Map<String, Set<String>> planted = planted();
    for (Incident incident : FOUND) {
      Set<String> documents = documents(incident);
      Optional<String> one =
          planted.entrySet().stream()
              .filter(entry -> entry.getValue().containsAll(documents))
              .map(Map.Entry::getKey)
              .findFirst();
      assertThat(one).as(documents.toString()).isPresent();
    }
  }

  @Test
  void theBombingIsOneIncident() {
    assertThat(documents(market())).containsExactlyInAnyOrderElementsOf(planted().get("I1"));
  }

  @Test
  void theDeathsAtOldQuarryAndTheDisappearanceAreOneIncidentEach() {
    assertThat(documents(toldIn("state-radio/morning-bulletin.txt", 2)))
        .contains(
            "island-wire/2019-03-17-old-quarry.txt",
            "karst-herald/2019-03-16-they-were-farmers.html",
            "orsland-times/2019-03-19-doctor-old-quarry-bodies.html");
    assertThat(documents(toldIn("island-wire/wire-export-2019.csv#3", 2)))
        .contains(
            "northreach-sounding/2019-03-21-our-colleague-tamsin-orlow-is-missing.html",
            "northreach-sounding/2019-04-02-tamsin-orlow-is-alive.html",
            "orsland-times/2019-04-04-freed-tavaran-reporter-speaks.html");
  }

  @Test
  void theTollIsATrajectory() {
    Trajectory killed =
        Trajectory.of(market()).stream()
            .filter(one -> one.effect() == Effect.KILLED)
            .findFirst()
            .orElseThrow();
    List<String> ministry =
        killed.points().stream()
            .filter(point -> point.speaker().name().equals("Interior Ministry of Tavara"))
            .map(Trajectory.Point::value)
            .toList();

    assertThat(ministry).containsSubsequence("11", "13");
    assertThat(killed.points().getFirst().value()).isIn("7", "at least 7");
  }

  @Test
  void ministryHospitalAndCommitteeContradictEachOther() {
    Contradiction killed =
        Contradictions.of(market()).stream()
            .filter(row -> row.cell().equals("killed"))
            .findFirst()
            .orElseThrow();

    assertThat(killed.values())
        .extracting(Contradiction.Value::value)
        .contains("11", "9", "13", "at least 14")
        .doesNotContain("7", "at least 7", "2");
  }

  @Test
  void theArmysDenialIsTiedToWhoTellsOfTheDeaths() {
    Incident incident = toldIn("state-radio/morning-bulletin.txt", 2);

    assertThat(Answers.of(incident))
        .anyMatch(row ->
            row.answer().speaker().name().equals("Tavaran Army")
                && row.answer().stance() == Stance.DENIES)
        .noneMatch(row -> row.answered().speaker().name().equals("Tavaran Army"));
  }
}
