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
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.sayso.store.json.Sayso1;

/// The incidents planted in the bundled set: told together by the documents that tell them, with
/// their trajectory, contradictions and denials; none invented.
class DemoIncidentsTest {
  @TempDir private static Path folder;

  private static final Map<DocumentId, String> NAMES = new HashMap<>();

  /// Told by two documents or more.
  private static final List<Incident> FOUND = new ArrayList<>();

  private static final List<Incident> ALL = new ArrayList<>();

  private static final Map<String, List<Contradiction>> PARTINGS = new HashMap<>();

  private static final Map<String, Sayso1.Reading> READINGS = new HashMap<>();

  @BeforeAll
  static void make() {
    Cli.run("demo", "--no-serve", "--project", folder.resolve("demo"));
    try (Workplace workplace = Workplace.open(folder.resolve("demo"), Version.text())) {
      NAMES.putAll(DemoNames.of(workplace));
      FOUND.addAll(workplace.store().incidents().toldBy(2, 100));
      ALL.addAll(workplace.store().incidents().toldBy(1, 500));
      ALL.forEach(
          one -> PARTINGS.put(one.id(), Contradictions.of(one, workplace.store().copies())));
      NAMES.forEach((id, name) ->
          workplace.store().readings().current(id).ifPresent(one -> READINGS.put(name, one)));
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

  private static List<Contradiction> contradictions(Incident incident) {
    return Objects.requireNonNull(PARTINGS.get(incident.id()));
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
    Set<String> told = new TreeSet<>(planted().get("I1"));
    rows("version").forEach(row -> told.remove(row.document()));
    assertThat(documents(market())).containsExactlyInAnyOrderElementsOf(told);
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
        contradictions(market()).stream()
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

  /// One line of `demo-planted.tsv`: what a careful reader finds, whether the product does or not.
  ///
  /// @param found `yes`; `no` for what is planted and not found; `wrong` for what is found and is
  ///   not so. When that changes the table says so.
  private record Planted(
      String kind,
      String incident,
      String cell,
      String value,
      String speaker,
      String document,
      String answered,
      String answeredIn,
      String found) {
    static Planted of(String line) {
      String[] c = line.split("\t", -1);
      return new Planted(c[0], c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8]);
    }

    boolean isListed() {
      return !found.equals("no");
    }

    /// Of a spokesman the person or the body, of a description the name of who is described.
    boolean isBy(String name) {
      return name.equals(speaker)
          || name.equals(BODIES.get(speaker))
          || speaker.equals(BODIES.get(name))
          || speaker.startsWith(name + " ");
    }
  }

  private static final Map<String, String> BODIES =
      Map.of(
          "Lenka Asterby", "Miravel General Hospital",
          "hospital officials", "Miravel General Hospital",
          "Commander Salt", "Karst Liberation Front",
          "Hadric Vosse", "Tavaran Army",
          "Pell Dravine", "Tavara Rights Watch Committee",
          "a rights committee", "Tavara Rights Watch Committee");

  /// What is planted beside copies: who tells of what, contradictions by cell, tolls and denials by
  /// document.
  private static List<Planted> rows(String kind) {
    return DemoNames.lines("/org/sayso/cli/demo-planted.tsv").stream()
        .skip(1)
        .map(Planted::of)
        .filter(row -> row.kind().equals(kind))
        .toList();
  }

  /// The incidents that all documents which tell of `label` tell.
  private static List<Incident> called(String label) {
    Set<String> told =
        rows("told").stream()
            .filter(row -> row.incident().equals(label))
            .map(Planted::document)
            .collect(Collectors.toSet());
    return FOUND.stream().filter(one -> documents(one).equals(told)).toList();
  }

  /// The same, and the incidents of its parts: what police did and who was arrested are two.
  private static Stream<Incident> within(String label) {
    return rows("told").stream()
        .map(Planted::incident)
        .distinct()
        .filter(one -> one.equals(label) || one.equals(label + "a"))
        .flatMap(one -> called(one).stream());
  }

  private static List<Planted> odd(List<Planted> rows, Predicate<Planted> listed) {
    return rows.stream().filter(row -> listed.test(row) != row.isListed()).toList();
  }

  @Test
  void everyPlantedIncidentIsToldByJustItsDocuments() {
    assertThat(odd(rows("told"), row -> !called(row.incident()).isEmpty())).isEmpty();
  }

  @Test
  void anEarlierVersionIsNoSecondAccount() {
    assertThat(rows("version")).isNotEmpty();
    assertThat(
            odd(
                rows("version"),
                row ->
                    called(row.incident()).stream()
                        .flatMap(incident -> incident.superseded().stream())
                        .anyMatch(one -> row.document().equals(NAMES.get(one.document())))))
        .isEmpty();
  }

  /// The demo set's own table of harm and denials, so that no row can be left out here.
  private static Set<String> expected(String kind) {
    return DemoNames.lines("/org/sayso/demo/expected.tsv").stream()
        .map(line -> line.split("\t", -1))
        .filter(cells -> cells[1].equals(kind) && cells[3].startsWith("I"))
        .map(cells -> cells[0] + " " + cells[3] + " " + cells[7])
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> listed(String kind) {
    return rows(kind).stream()
        .map(row -> row.document() + " " + row.incident() + " " + row.speaker())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void theTableHoldsWhatTheSetItselfSaysIsPlanted() {
    assertThat(listed("toll")).isEqualTo(expected("harm"));
    assertThat(listed("denial")).isEqualTo(expected("denial"));
  }

  private static boolean holds(Contradiction found, Planted row) {
    return found.cell().equals(row.cell())
        && found.values().stream()
            .anyMatch(value ->
                value.value().equals(row.value()) && value.speaker().name().equals(row.speaker()));
  }

  @Test
  void everyPlantedContradictionIsFoundButThoseKnown() {
    assertThat(
            odd(
                rows("contradiction"),
                row ->
                    called(row.incident()).stream()
                        .flatMap(one -> contradictions(one).stream())
                        .anyMatch(found -> holds(found, row))))
        .isEmpty();
  }

  @Test
  void noOtherContradictionIsListed() {
    Set<String> planted =
        rows("contradiction").stream()
            .flatMap(row ->
                called(row.incident()).stream()
                    .map(one -> text(one, row.cell(), row.value(), row.speaker())))
            .collect(Collectors.toSet());
    for (Incident incident : ALL) {
      for (Contradiction found : contradictions(incident)) {
        assertThat(found.values())
            .as(documents(incident) + " " + found.cell())
            .allSatisfy(value ->
                assertThat(planted)
                    .contains(text(incident, found.cell(), value.value(), value.speaker().name())));
      }
    }
  }

  private static String text(Incident incident, String cell, String value, String speaker) {
    return incident.id() + " " + cell + ": " + value + " by " + speaker;
  }

  @Test
  void everyPlantedTollStandsAtItsSpeakerButThoseKnown() {
    assertThat(
            odd(
                rows("toll"),
                row ->
                    within(row.incident())
                        .flatMap(one -> Trajectory.of(one).stream())
                        .filter(one -> one.effect().name().equals(row.cell()))
                        .flatMap(one -> one.points().stream())
                        .anyMatch(point ->
                            point.value().equals(row.value())
                                && row.isBy(point.speaker().name())
                                && point.documents().stream()
                                    .anyMatch(id -> row.document().equals(NAMES.get(id))))))
        .isEmpty();
  }

  /// By the incident or, within one document, by the claim that it answers; what nobody said by
  /// name (a rumour, nothing at all) is answered by a denial that is kept as one and tied to
  /// nobody.
  private static boolean isTied(Planted row) {
    boolean byIncident =
        ALL.stream()
            .flatMap(incident -> Answers.of(incident).stream())
            .anyMatch(one -> isFrom(row, one) && (isToNobody(row) || isTo(row, one.answered())));
    List<Sayso1.Claim> claims = denials(row);
    return isToNobody(row)
        ? !byIncident
            && !claims.isEmpty()
            && claims.stream().allMatch(one -> one.inReplyTo() == null)
        : byIncident || claims.stream().anyMatch(one -> isReplyTo(row, one));
  }

  private static boolean isToNobody(Planted row) {
    return row.answered().isEmpty();
  }

  /// The claims that hold the words of a planted denial and deny, by its speaker.
  private static List<Sayso1.Claim> denials(Planted row) {
    Sayso1.Reading reading = Objects.requireNonNull(READINGS.get(row.document()));
    int begin = reading.document().text().indexOf(row.value());
    assertThat(begin).as(row.value()).isNotNegative();
    int end = begin + row.value().length();
    return reading.claims().stream()
        .filter(claim -> claim.stance().equals(row.cell()) && row.isBy(name(reading, claim)))
        .filter(claim ->
            claim.content().stream().anyMatch(part -> part.begin() < end && begin < part.end()))
        .toList();
  }

  private static String name(Sayso1.Reading reading, Sayso1.Claim claim) {
    return reading.actors().stream()
        .filter(actor -> actor.id().equals(claim.speaker().actor()))
        .map(Sayso1.Actor::name)
        .findFirst()
        .orElse(claim.speaker().name());
  }

  private static boolean isReplyTo(Planted row, Sayso1.Claim denial) {
    Sayso1.Reading reading = Objects.requireNonNull(READINGS.get(row.document()));
    return row.answeredIn().equals(row.document())
        && reading.claims().stream()
            .filter(claim -> claim.id().equals(denial.inReplyTo()))
            .anyMatch(claim -> name(reading, claim).equals(row.answered()));
  }

  private static boolean isFrom(Planted row, Answer answer) {
    return row.document().equals(NAMES.get(answer.answer().document()))
        && row.isBy(answer.answer().speaker().name());
  }

  private static boolean isTo(Planted row, Answer.Said said) {
    return said.speaker().name().equals(row.answered())
        && row.answeredIn().equals(NAMES.get(said.document()));
  }

  @Test
  void everyPlantedDenialAnswersWhatItDeniesButThoseKnown() {
    assertThat(odd(rows("denial"), DemoIncidentsTest::isTied)).isEmpty();
  }

  @Test
  void nothingElseIsTakenForAnAnswer() {
    for (Incident incident : ALL) {
      for (Answer found : Answers.of(incident)) {
        assertThat(rows("denial"))
            .as(found.toString())
            .anyMatch(row -> row.isListed() && isFrom(row, found) && isTo(row, found.answered()));
      }
    }
  }

  @Test
  void noDenialIsTiedToAnythingElseOfItsDocument() {
    Set<String> documents =
        rows("denial").stream().map(Planted::document).collect(Collectors.toSet());
    for (String document : documents) {
      Sayso1.Reading reading = Objects.requireNonNull(READINGS.get(document));
      for (Sayso1.Claim claim : reading.claims()) {
        if (Stance.valueOf(claim.stance()).denies() && claim.inReplyTo() != null) {
          assertThat(rows("denial"))
              .as(document + ": " + claim.contentText())
              .filteredOn(row -> row.document().equals(document) && denials(row).contains(claim))
              .anyMatch(row -> row.isListed() && isReplyTo(row, claim));
        }
      }
    }
  }
}
