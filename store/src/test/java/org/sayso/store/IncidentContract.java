package org.sayso.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sayso.corroboration.Kinship;
import org.sayso.corroboration.event.Account;
import org.sayso.corroboration.event.Incident;
import org.sayso.corroboration.event.IncidentGrouper;
import org.sayso.corroboration.event.JoinRules;
import org.sayso.corroboration.event.Trajectory;
import org.sayso.corroboration.event.Wishes;
import org.sayso.document.DocumentId;
import org.sayso.store.decision.Act;
import org.sayso.store.decision.Decision;
import org.sayso.store.decision.Desk;
import org.sayso.store.decision.RecordRef;
import org.sayso.store.incident.AccountReader;
import org.sayso.store.incident.IncidentSize;
import org.sayso.store.incident.IncidentView;
import org.sayso.store.json.Sayso1;
import org.sayso.store.origin.OriginsView;
import org.sayso.store.origin.RecordOrigins;

/// What every store must do with events across documents.
public abstract class IncidentContract {
  private static final String FIRST =
      "A bomb in a handcart exploded on Saturday in the Lantern Market of Miravel. The hospital"
          + " counts nine bodies.";
  private static final String SECOND =
      "The bombing of the Lantern Market in Miravel on Saturday killed eleven people, the ministry"
          + " said.";
  private static final String OTHER =
      "Gunmen killed two officers at the customs post of Corran on Saturday.";

  protected Store store;

  protected abstract Store open() throws Exception;

  @BeforeEach
  void begin() throws Exception {
    store = open();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static Sayso1.Event dated(Sayso1.Event e, Sayso1.DateRow date) {
    return new Sayso1.Event(
        e.id(),
        e.type(),
        e.mode(),
        e.happened(),
        e.aggregation(),
        e.incidents(),
        e.partOf(),
        List.of(date),
        e.places(),
        e.participants(),
        e.instruments(),
        e.objects(),
        e.harm(),
        e.evidence(),
        e.by(),
        e.confidence(),
        e.review());
  }

  private static ReadingBuilder builder(
      String text, String speaker, String type, String trigger, String place, double lat) {
    ReadingBuilder builder =
        new ReadingBuilder(text).published("2019-03-03").claim(speaker, null, "ASSERTS", text);
    return builder
        .event(
            type, trigger, List.of(), List.of(), List.of(place(builder.place(place, lat, -28.0))))
        .change(e -> dated(e, builder.date("Saturday", "2019-03-02", "2019-03-02", "2019-03-02")));
  }

  private static Sayso1.PlaceRow place(Sayso1.PlaceRow row) {
    return new Sayso1.PlaceRow(
        row.text(),
        row.begin(),
        row.end(),
        row.claim(),
        row.by(),
        row.confidence(),
        row.role(),
        row.name(),
        "user:" + row.name(),
        row.lat(),
        row.lon(),
        row.precision(),
        row.status(),
        List.of("Tavara", row.name()),
        row.candidates());
  }

  private static ReadingBuilder killed(ReadingBuilder builder, String words, long number) {
    Sayso1.NewsNumber exact = new Sayso1.NewsNumber("EXACT", number, number, words, List.of());
    Sayso1.Harm harm = builder.counted(words, "KILLED", exact, "NOT_STATED", null);
    return builder.change(e ->
        new Sayso1.Event(
            e.id(),
            e.type(),
            e.mode(),
            e.happened(),
            e.aggregation(),
            e.incidents(),
            e.partOf(),
            e.dates(),
            e.places(),
            e.participants(),
            e.instruments(),
            e.objects(),
            List.of(harm),
            e.evidence(),
            e.by(),
            e.confidence(),
            e.review()));
  }

  private static ReadingBuilder first() {
    return killed(builder(FIRST, "The hospital", "BOMBING", "exploded", "Miravel", -38), "nine", 9);
  }

  private static ReadingBuilder second() {
    return killed(
        builder(SECOND, "the ministry", "BOMBING", "bombing", "Miravel", -38), "eleven", 11);
  }

  private static ReadingBuilder other() {
    return builder(OTHER, "Gunmen", "KILLING", "killed", "Corran", -39);
  }

  private static String event(Sayso1.Reading reading) {
    return reading.events().getFirst().id();
  }

  private IncidentView view(String event) {
    return IncidentView.of(
            store, event, IncidentView.Namer.PLAIN, RecordOrigins.plain(store, Kinship.NONE))
        .orElseThrow();
  }

  private static DocumentId document(Sayso1.Reading reading) {
    return DocumentId.parse(reading.document().id());
  }

  private Set<String> documents(Optional<Incident> incident) {
    return incident.orElseThrow().accounts().stream()
        .map(account -> account.document().toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void whatTwoDocumentsTellIsOneIncident() {
    Sayso1.Reading first = first().into(store);
    Sayso1.Reading second = second().into(store);
    Sayso1.Reading other = other().into(store);

    Optional<Incident> incident = store.incidents().of(event(first));
    assertThat(documents(incident))
        .containsExactlyInAnyOrder(first.document().id(), second.document().id());
    assertThat(store.incidents().of(event(second))).isEqualTo(incident);
    assertThat(store.incidents().find(incident.orElseThrow().id())).isEqualTo(incident);
    assertThat(documents(store.incidents().of(event(other))))
        .containsExactly(other.document().id());
    assertThat(store.incidents().count()).isEqualTo(2);
    assertThat(store.incidents().toldBy(2, 10)).containsExactly(incident.orElseThrow());
  }

  @Test
  void anEarlierVersionOfAPageIsNoSecondAccount() {
    String address = "https://selmcourier.example/market";
    Sayso1.Reading before = first().into(store, address);
    Sayso1.Reading after =
        killed(
                builder(
                    FIRST.replace("nine", "ten") + "\n\nCorrection: it first said nine.",
                    "The hospital",
                    "BOMBING",
                    "exploded",
                    "Miravel",
                    -38),
                "ten",
                10)
            .into(store, address);
    Sayso1.Reading second = second().into(store);

    Incident incident = store.incidents().of(event(second)).orElseThrow();
    assertThat(documents(Optional.of(incident)))
        .containsExactlyInAnyOrder(after.document().id(), second.document().id());
    assertThat(incident.superseded())
        .extracting(account -> account.document().toString())
        .containsExactly(before.document().id());
    assertThat(store.incidents().of(event(before))).contains(incident);
    assertThat(store.incidents().ofDocuments(List.of(document(before)))).contains(incident);
    assertThat(IncidentSize.documents(incident)).isEqualTo(2);
    assertThat(store.incidents().toldBy(2, 10)).containsExactly(incident);
    assertThat(store.incidents().toldBy(3, 10)).isEmpty();
    assertThat(Trajectory.of(incident).getFirst().points())
        .extracting(Trajectory.Point::value)
        .containsExactlyInAnyOrder("10", "11");
    assertThat(store.documents().laterThan(document(before))).contains(document(after));
    assertThat(store.documents().laterThan(document(after))).isEmpty();
  }

  @Test
  void theEarlierVersionIsShownAsOne() {
    String address = "https://selmcourier.example/market";
    Sayso1.Reading before = first().into(store, address);
    Sayso1.Reading after =
        builder(
                FIRST + "\n\nThis article has been corrected.",
                "The hospital",
                "BOMBING",
                "exploded",
                "Miravel",
                -38)
            .into(store, address);

    assertThat(view(event(after)).accounts())
        .extracting(one -> one.document() + " " + one.status() + " " + one.supersededBy())
        .containsExactly(
            after.document().id() + " CORRECTED null",
            before.document().id() + " CURRENT " + after.document().id());
    assertThat(view(event(after)).origins().list())
        .singleElement()
        .satisfies(origin -> assertThat(origin.statements()).isEqualTo(1));
  }

  @Test
  void oneSpeakerOnTwoDaysIsOneOriginWithTwoStatements() {
    Sayso1.Reading first = first().into(store);
    killed(
            builder(
                    SECOND.replace("the ministry", "The hospital"),
                    "The hospital",
                    "BOMBING",
                    "bombing",
                    "Miravel",
                    -38)
                .published("2019-03-04"),
            "eleven",
            11)
        .into(store);

    assertThat(view(event(first)).origins().list())
        .singleElement()
        .satisfies(origin -> assertThat(origin.statements()).isEqualTo(2))
        .satisfies(origin ->
            assertThat(origin.claims())
                .extracting(OriginsView.Folded::date)
                .containsExactly("2019-03-03", "2019-03-04"));
  }

  @Test
  void documentsLeadToTheirIncidents() {
    Sayso1.Reading first = first().into(store);
    second().into(store);
    Sayso1.Reading other = other().into(store);

    assertThat(store.incidents().ofDocuments(List.of(document(first)))).hasSize(1);
    assertThat(store.incidents().ofDocuments(List.of(document(first), document(other)))).hasSize(2);
    assertThat(store.incidents().ofDocuments(List.of())).isEmpty();
    assertThat(store.incidents().ofEvents(List.of(event(first), "e0", event(other)))).hasSize(2);
  }

  @Test
  void eachPairSaysWhy() {
    Sayso1.Reading first = first().into(store);
    Sayso1.Reading second = second().into(store);
    Sayso1.Reading other = other().into(store);

    assertThat(store.incidents().judge(event(first), event(second)).orElseThrow().reasons())
        .contains("both bombing", "both on 2019-03-02", "the same place");
    assertThat(store.incidents().judge(event(first), event(other)).orElseThrow().isApart())
        .isTrue();
    assertThat(store.incidents().judge(event(first), "e0")).isEmpty();
  }

  @Test
  void tollsOfBothStandSideBySide() {
    Sayso1.Reading first = first().into(store);
    second().into(store);

    IncidentView view = view(event(first));
    assertThat(view.tolls()).extracting(IncidentView.TollPoint::value).containsExactly("9", "11");
    assertThat(view.contradictions()).hasSize(1);
    assertThat(view.contradictions().getFirst().values())
        .extracting(value -> value.speaker() + " " + value.value())
        .containsExactlyInAnyOrder("The hospital 9", "the ministry 11");
    assertThat(view.figures())
        .extracting(figure -> figure.ruleSet() + " " + figure.low() + " " + figure.high())
        .containsExactly(
            "ucdp-like@1 9 11", "acled-like@1 null null", "every-casualty-like@1 9 11");
  }

  @Test
  void threatsAndPatternsAreOfNoIncident() {
    Sayso1.Reading reading =
        first()
            .change(e ->
                new Sayso1.Event(
                    e.id(),
                    e.type(),
                    e.mode(),
                    "THREATENED",
                    e.aggregation(),
                    e.incidents(),
                    e.partOf(),
                    e.dates(),
                    e.places(),
                    e.participants(),
                    e.instruments(),
                    e.objects(),
                    e.harm(),
                    e.evidence(),
                    e.by(),
                    e.confidence(),
                    e.review()))
            .into(store);

    assertThat(store.incidents().of(event(reading))).isEmpty();
    assertThat(store.incidents().count()).isZero();
  }

  @Test
  void aRejectedEventLeavesItsIncident() {
    Sayso1.Reading first = first().into(store);
    Sayso1.Reading second = second().into(store);
    Desk desk = new Desk(store);
    Decision decision =
        store
            .decisions()
            .append(
                new Act.Reject(desk.target(new RecordRef.EventRef(event(second)))), Samples.ANNA);

    assertThat(store.incidents().of(event(second))).isEmpty();
    assertThat(documents(store.incidents().of(event(first))))
        .containsExactly(first.document().id());

    desk.undo(decision.number(), Samples.ANNA);
    assertThat(documents(store.incidents().of(event(first)))).hasSize(2);
  }

  @Test
  void aPersonPartsAndJoinsThemAndTakesItBack() {
    Sayso1.Reading first = first().into(store);
    Sayso1.Reading second = second().into(store);
    Sayso1.Reading other = other().into(store);
    Desk desk = new Desk(store);
    RecordRef one = new RecordRef.EventRef(event(first));
    RecordRef two = new RecordRef.EventRef(event(second));

    Decision parted = desk.part(one, List.of(two), Samples.ANNA);
    assertThat(documents(store.incidents().of(event(first)))).hasSize(1);
    assertThat(store.incidents().judge(event(first), event(second)).orElseThrow().reasons())
        .containsExactly("a person parted them");

    Decision joined = desk.join(List.of(one, new RecordRef.EventRef(event(other))), Samples.ANNA);
    assertThat(documents(store.incidents().of(event(first))))
        .containsExactlyInAnyOrder(first.document().id(), other.document().id());
    assertThat(store.decisions().orphans()).isEmpty();

    desk.undo(joined.number(), Samples.ANNA);
    desk.undo(parted.number(), Samples.ANNA);
    assertThat(documents(store.incidents().of(event(first))))
        .containsExactlyInAnyOrder(first.document().id(), second.document().id());
    assertThat(documents(store.incidents().of(event(other)))).hasSize(1);
  }

  @Test
  void theOrderOfArrivalDecidesNothingAndAllCanBeMadeAnew() {
    List<ReadingBuilder> builders = new ArrayList<>(List.of(first(), second(), other()));
    for (int i = 0; i < 6; i++) {
      builders.add(
          builder(
              "Report " + i + ": " + (i % 2 == 0 ? FIRST : OTHER),
              "Report",
              i % 2 == 0 ? "BOMBING" : "KILLING",
              i % 2 == 0 ? "exploded" : "killed",
              i % 2 == 0 ? "Miravel" : "Corran",
              i % 2 == 0 ? -38 : -39));
    }
    Collections.shuffle(builders, new Random(4));
    List<Account> accounts = new ArrayList<>();
    for (ReadingBuilder builder : builders) {
      AccountReader.accounts(builder.into(store)).forEach(one -> accounts.add(one.account()));
    }
    List<Incident> batch = new IncidentGrouper(JoinRules.STANDARD).group(accounts, Wishes.NONE);

    assertThat(store.incidents().toldBy(1, 100)).containsExactlyInAnyOrderElementsOf(batch);
    store.incidents().rebuild();
    assertThat(store.incidents().toldBy(1, 100)).containsExactlyInAnyOrderElementsOf(batch);
  }

  private static ReadingBuilder near() {
    return killed(
        builder(
            SECOND.replace("Miravel", "Old Quarry"),
            "the ministry",
            "BOMBING",
            "bombing",
            "Old Quarry",
            -38.6),
        "eleven",
        11);
  }

  @Test
  void aUsersRulesJoinAnewWhatIsStoredAndWhatComes() {
    JoinRules wide = new JoinRules("wide@1", 1, 100, 7, 4, 0.25, 0.4);
    Sayso1.Reading first = first().into(store);
    Sayso1.Reading second = near().into(store);
    assertThat(store.incidents().rules()).isEqualTo(JoinRules.STANDARD);
    assertThat(documents(store.incidents().of(event(first)))).hasSize(1);

    assertThat(store.incidents().use(wide)).isTrue();
    Sayso1.Reading third = second().into(store);

    assertThat(store.incidents().rules()).isEqualTo(wide);
    assertThat(store.incidents().isDue()).isFalse();
    assertThat(documents(store.incidents().of(event(first))))
        .containsExactlyInAnyOrder(
            first.document().id(), second.document().id(), third.document().id());
    IncidentView view = view(event(first));
    assertThat(view.rules().ruleSet()).isEqualTo("wide@1");
    assertThat(view.rules().because()).contains("places up to 100 km apart");
    assertThat(view.accounts())
        .extracting(IncidentView.Telling::ruleSet)
        .containsExactlyInAnyOrder(null, "wide@1", "wide@1");
    assertThat(store.incidents().judge(event(first), event(second)).orElseThrow().ruleSet())
        .contains("wide@1");

    assertThat(store.incidents().use(wide)).isFalse();
    assertThat(store.incidents().use(JoinRules.STANDARD)).isTrue();
    assertThat(documents(store.incidents().of(event(second)))).hasSize(1);
  }

  @Test
  void aPersonsDecisionOutlastsOtherRulesAndNamesNone() {
    Sayso1.Reading first = first().into(store);
    Sayso1.Reading second = second().into(store);
    new Desk(store)
        .part(
            new RecordRef.EventRef(event(first)),
            List.of(new RecordRef.EventRef(event(second))),
            Samples.ANNA);

    store.incidents().use(new JoinRules("wide@1", 1, 100, 7, 4, 0.25, 0.4));

    assertThat(documents(store.incidents().of(event(first)))).hasSize(1);
    assertThat(store.incidents().judge(event(first), event(second)).orElseThrow().ruleSet())
        .isEmpty();
  }

  @Test
  void aNameStandsForTheSameRulesForEver() {
    JoinRules wide = new JoinRules("wide@1", 1, 100, 7, 4, 0.25, 0.4);
    store.incidents().use(wide);
    store.incidents().use(JoinRules.STANDARD);

    assertThatThrownBy(() -> store.incidents().use(new JoinRules("wide@1", 1, 50, 7, 4, 0.25, 0.4)))
        .hasMessageContaining("wide@1 stands for other rules in this project")
        .hasMessageEndingWith("raise its version");
    assertThat(store.incidents().rules()).isEqualTo(JoinRules.STANDARD);
    assertThat(store.incidents().use(wide)).isTrue();
  }

  @Test
  void aUsersRulesGiveTheSameIncidentsInWhateverOrder() {
    JoinRules wide = new JoinRules("wide@1", 3, 150, 30, 3, 0.2, 0.3);
    store.incidents().use(wide);
    List<ReadingBuilder> builders = new ArrayList<>(List.of(first(), second(), near(), other()));
    Collections.shuffle(builders, new Random(9));
    List<Account> accounts = new ArrayList<>();
    for (ReadingBuilder builder : builders) {
      AccountReader.accounts(builder.into(store)).forEach(one -> accounts.add(one.account()));
    }

    assertThat(store.incidents().toldBy(1, 100))
        .containsExactlyInAnyOrderElementsOf(
            new IncidentGrouper(wide).group(accounts, Wishes.NONE));
  }
}
