package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.sayso.corroboration.event.Answer;
import org.sayso.corroboration.event.Answers;
import org.sayso.corroboration.event.Contradictions;
import org.sayso.corroboration.event.Incident;
import org.sayso.corroboration.event.Trajectory;
import org.sayso.document.DocumentId;
import org.sayso.event.Effect;
import org.sayso.server.workplace.Workplace;

/// The incidents planted in the bundled set: told together by the documents that tell them, with
/// their trajectory, contradictions and denials; none invented.
class DemoIncidentsTest {
  @TempDir private static Path folder;

  private static final Map<DocumentId, String> NAMES = new HashMap<>();

  /// Told by two documents or more.
  private static final List<Incident> FOUND = new ArrayList<>();

  private static final List<Incident> ALL = new ArrayList<>();

  @BeforeAll
  static void make() {
    Cli.run("demo", "--no-serve", "--project", folder.resolve("demo"));
    try (Workplace workplace = Workplace.open(folder.resolve("demo"), Version.text())) {
      NAMES.putAll(DemoNames.of(workplace));
      FOUND.addAll(workplace.store().incidents().toldBy(2, 100));
      ALL.addAll(workplace.store().incidents().toldBy(1, 500));
    }
  }

  /// The documents by the incidents that they tell of.
  private static Map<String, Set<String>> planted() {
    Map<String, Set<String>> planted = new TreeMap<>();
    DemoNames.lines("/org/sayso/demo/expected.tsv").stream()
        .map(line -> line.split("\t", -1))
        .filter(cells -> !cells[3].isEmpty())
        .forEach(cells -> planted.computeIfAbsent(cells[3], _ -> new TreeSet<>()).add(cells[0]));
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
        .noneMatch(row -> row.answered().speaker().name().equals(row.answer().speaker().name()));
  }

  /// One line of `demo-planted.tsv`.
  private record Planted(
      String kind,
      String incident,
      String cell,
      String value,
      String speaker,
      String where,
      String answered,
      String answeredIn) {
    static Planted of(String[] cells) {
      return new Planted(
          cells[0], cells[1], cells[2], cells[3], cells[4], cells[5], cells[6], cells[7]);
    }
  }

  /// What is planted beside copies: who tells of what, contradictions by cell, tolls by speaker and
  /// day, and which claim each denial answers.
  private static List<Planted> rows(String kind) {
    return DemoNames.lines("/org/sayso/cli/demo-planted.tsv").stream()
        .skip(1)
        .map(line -> Planted.of(line.split("\t", -1)))
        .filter(row -> row.kind().equals(kind))
        .toList();
  }

  /// The incidents that all documents which tell of `label` tell.
  private static List<Incident> called(String label) {
    Set<String> told =
        rows("told").stream()
            .filter(row -> row.incident().equals(label))
            .map(Planted::where)
            .collect(Collectors.toSet());
    return FOUND.stream().filter(one -> documents(one).equals(told)).toList();
  }

  @Test
  void everyPlantedIncidentIsToldByJustItsDocuments() {
    for (Planted row : rows("told")) {
      assertThat(called(row.incident())).as(row.toString()).isNotEmpty();
    }
  }

  @Test
  void everyPlantedContradictionIsFound() {
    for (Planted row : rows("contradiction")) {
      assertThat(called(row.incident()).stream().flatMap(one -> Contradictions.of(one).stream()))
          .as(row.toString())
          .filteredOn(found -> found.cell().equals(row.cell()))
          .flatExtracting(Contradiction::values)
          .anyMatch(value ->
              value.value().equals(row.value()) && value.speaker().name().equals(row.speaker()));
    }
  }

  @Test
  void noOtherContradictionIsListed() {
    Set<String> planted =
        rows("contradiction").stream()
            .map(row -> row.incident() + " " + row.cell())
            .collect(Collectors.toSet());
    for (Incident incident : ALL) {
      for (Contradiction found : Contradictions.of(incident)) {
        assertThat(planted)
            .as(documents(incident) + " " + found)
            .anyMatch(cell ->
                called(cell.split(" ", 2)[0]).contains(incident)
                    && cell.split(" ", 2)[1].equals(found.cell()));
      }
    }
  }

  @Test
  void everyPlantedTollStandsAtItsDay() {
    for (Planted row : rows("toll")) {
      assertThat(called(row.incident()).stream().flatMap(one -> Trajectory.of(one).stream()))
          .as(row.toString())
          .filteredOn(one -> one.effect().name().equals(row.cell()))
          .flatExtracting(Trajectory::points)
          .anyMatch(point ->
              point.value().equals(row.value())
                  && point.speaker().name().equals(row.speaker())
                  && point.date().map(Object::toString).orElse("").equals(row.where()));
    }
  }

  @Test
  void everyPlantedDenialAnswersWhatItDeniesAndNoOtherDoes() {
    Set<String> found = new TreeSet<>();
    for (Incident incident : ALL) {
      Answers.of(incident).forEach(answer -> found.add(text(answer)));
    }
    Set<String> planted = new TreeSet<>();
    for (Planted row : rows("answer")) {
      planted.add(
          row.speaker()
              + " ("
              + row.where()
              + ") to "
              + row.answered()
              + " ("
              + row.answeredIn()
              + ")");
    }
    assertThat(found).isEqualTo(planted);
  }

  private static String text(Answer answer) {
    return said(answer.answer()) + " to " + said(answer.answered());
  }

  private static String said(Answer.Said said) {
    return said.speaker().name() + " (" + NAMES.get(said.document()) + ")";
  }
}
