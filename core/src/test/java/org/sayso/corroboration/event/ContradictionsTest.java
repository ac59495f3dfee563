package org.sayso.corroboration.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sayso.claim.Stance;
import org.sayso.corroboration.Contradiction;
import org.sayso.corroboration.copy.Copies;
import org.sayso.corroboration.copy.CopyKind;
import org.sayso.corroboration.copy.CopyLink;
import org.sayso.document.DocumentId;
import org.sayso.event.CivilianStatus;
import org.sayso.event.Effect;
import org.sayso.event.EventType;
import org.sayso.event.Happened;
import org.sayso.mention.ActorKind;
import org.sayso.mention.NewsNumber;
import org.sayso.resolution.GeoPoint;

class ContradictionsTest {
  private static AccountBuilder market(String document, String day) {
    return AccountBuilder.of(document, EventType.BOMBING).published(day);
  }

  private static Incident incident(AccountBuilder... accounts) {
    return Incident.of(Stream.of(accounts).map(AccountBuilder::build).toList());
  }

  private static List<String> rows(AccountBuilder... accounts) {
    return Contradictions.of(incident(accounts)).stream().map(ContradictionsTest::text).toList();
  }

  private static String text(Contradiction row) {
    return row.cell()
        + ": "
        + String.join(
            ", ",
            row.values().stream()
                .map(value -> value.speaker().name() + " " + value.value())
                .sorted()
                .toList());
  }

  private static AccountBuilder ministry() {
    return AccountBuilder.of("a", EventType.BOMBING).says("The ministry", Stance.ASSERTS);
  }

  private static AccountBuilder nurse() {
    return AccountBuilder.of("b", EventType.BOMBING).says("A nurse", Stance.ASSERTS);
  }

  private static AccountBuilder march(String document, String speaker) {
    return AccountBuilder.of(document, EventType.PROTEST).says(speaker, Stance.ASSERTS);
  }

  @Test
  void organisersAndPoliceCountACrowd() {
    assertThat(
            rows(
                march("a", "Organisers").crowd(8000).crowd(200),
                march("b", "The police").crowd(2500)))
        .containsExactly("crowd size: Organisers 8,000, The police 2,500");
    assertThat(rows(march("a", "Organisers").crowd(8000), march("b", "The police").crowd(8000)))
        .isEmpty();
  }

  @Test
  void thoseWhoRiotedAreNoCountOfTheMarchers() {
    assertThat(
            rows(
                march("a", "Organisers").crowd(8000),
                AccountBuilder.of("b", EventType.RIOT)
                    .says("The police", Stance.ASSERTS)
                    .crowd(60)))
        .isEmpty();
  }

  @Test
  void twoTollsOfOneDayCannotBothHold() {
    assertThat(
            rows(
                market("a", "2019-03-03").says("The ministry", Stance.ASSERTS).killed(11),
                market("b", "2019-03-03").says("The hospital", Stance.ASSERTS).killed(9)))
        .containsExactly("killed: The hospital 9, The ministry 11");
  }

  @Test
  void aTollThatRisesIsNoContradiction() {
    AccountBuilder first = market("a", "2019-03-02").says("The hospital", Stance.ASSERTS).killed(7);
    AccountBuilder second =
        market("b", "2019-03-03").says("The ministry", Stance.ASSERTS).killed(11);

    assertThat(rows(first, second)).isEmpty();
    assertThat(Trajectory.of(incident(first, second)).getFirst().points())
        .extracting(point -> point.date().orElseThrow() + " " + point.value())
        .containsExactly("2019-03-02 7", "2019-03-03 11");
  }

  @Test
  void aHigherTollOfWhoCountsAgainstTheStateIsARivalOnTheNextDayToo() {
    AccountBuilder state =
        market("a", "2019-03-03")
            .saysKnown("Interior Ministry", ActorKind.GOVERNMENT_BODY, Optional.empty())
            .killed(11);

    assertThat(
            rows(
                state,
                market("b", "2019-03-04")
                    .saysKnown("Rights Watch", ActorKind.NGO, Optional.empty())
                    .killedAtLeast(14)))
        .containsExactly("killed: Interior Ministry 11, Rights Watch at least 14");
    assertThat(
            rows(
                state,
                market("b", "2019-03-04")
                    .saysKnown("National Police", ActorKind.POLICE, Optional.empty())
                    .killed(14)))
        .isEmpty();
  }

  @Test
  void officersAmongTheInjuredContradictNoLargerNumber() {
    assertThat(
            rows(
                market("a", "2019-03-23")
                    .says("A police inspector", Stance.ASSERTS)
                    .injured(6, CivilianStatus.SECURITY_FORCES)
                    .says("The hospital", Stance.ASSERTS)
                    .injured(17, CivilianStatus.NOT_STATED)))
        .isEmpty();
  }

  @Test
  void oneSpeakerStandsOnceWithAValueUnderTheFullestName() {
    assertThat(
            rows(
                market("a", "2019-03-03").says("police", Stance.ASSERTS).killed(9),
                market("b", "2019-03-04")
                    .saysKnown("Tavaran police", ActorKind.POLICE, Optional.empty())
                    .killed(9),
                market("c", "2019-03-04").says("The hospital", Stance.ASSERTS).killed(5)))
        .containsExactly("killed: Tavaran police 9, The hospital 5");
    assertThat(
            rows(
                market("a", "2019-03-03")
                    .saysKnown("Rights Watch", ActorKind.NGO, Optional.empty())
                    .killed(9)
                    .saysKnown("Rhona Pell", ActorKind.PERSON, Optional.of("dict:Rights Watch"))
                    .killed(9)
                    .says("The hospital", Stance.ASSERTS)
                    .killed(5)))
        .containsExactly("killed: Rights Watch 9, The hospital 5");
  }

  @Test
  void outletsThatPrintOneReportAreOneVoice() {
    AccountBuilder first = market("first", "2019-03-02").inItsOwnVoice().killed(7);
    AccountBuilder copy = market("second", "2019-03-02").inItsOwnVoice().killed(7);
    AccountBuilder other = market("c", "2019-03-02").says("The hospital", Stance.ASSERTS).killed(9);
    DocumentId one = first.build().document();
    DocumentId two = copy.build().document();
    boolean inOrder = one.compareTo(two) < 0;
    CopyLink link =
        new CopyLink(inOrder ? one : two, inOrder ? two : one, CopyKind.NEAR_COPY, 1, List.of());
    Copies copies =
        document -> document.equals(one) || document.equals(two) ? List.of(link) : List.of();

    assertThat(Contradictions.of(incident(first, copy, other), copies))
        .singleElement()
        .satisfies(row -> assertThat(row.values()).hasSize(2));
    assertThat(Contradictions.of(incident(first, copy, other)))
        .singleElement()
        .satisfies(row -> assertThat(row.values()).hasSize(3));
  }

  @Test
  void whoTellsOnlyWhoWasHarmedDoesNotSayThatItHappened() {
    Incident incident =
        incident(
            AccountBuilder.of("a", EventType.ARMED_CLASH)
                .says("The army", Stance.ASSERTS)
                .saysOfHarmAlone("The mothers"),
            AccountBuilder.of("b", EventType.ARMED_CLASH)
                .happened(Happened.DENIED)
                .says("A neighbour", Stance.DENIES));

    assertThat(Contradictions.of(incident))
        .extracting(ContradictionsTest::text)
        .containsExactly(
            "happened: A neighbour no armed clash, The army armed clash, The outlet of a armed"
                + " clash");
    assertThat(Answers.of(incident))
        .extracting(row -> row.answered().speaker().name())
        .containsExactly("The army");
  }

  @Test
  void anotherNumberOfThoseHeldIsOneOnALaterDayToo() {
    assertThat(
            rows(
                AccountBuilder.of("a", EventType.ARREST)
                    .published("2024-06-10")
                    .says("Police", Stance.ASSERTS)
                    .detained(10),
                AccountBuilder.of("b", EventType.ARREST)
                    .published("2024-06-11")
                    .says("The committee", Stance.ASSERTS)
                    .detained(35)))
        .containsExactly("detained: Police 10, The committee 35");
  }

  @Test
  void aLowerTollOnALaterDayIsOne() {
    assertThat(
            rows(
                market("a", "2019-03-04").says("The committee", Stance.ASSERTS).killedAtLeast(14),
                market("b", "2019-03-10").says("The ministry", Stance.ASSERTS).killed(13)))
        .containsExactly("killed: The committee at least 14, The ministry 13");
  }

  @Test
  void whoRevisesHimselfContradictsNobody() {
    assertThat(
            rows(
                market("a", "2019-03-03").says("The ministry", Stance.ASSERTS).killed(13),
                market("b", "2019-03-04").says("The ministry", Stance.CORRECTS).killed(11)))
        .isEmpty();
  }

  @Test
  void partsAndWordsOfSizeAreNoTolls() {
    assertThat(
            rows(
                market("a", "2019-03-03").says("The ministry", Stance.ASSERTS).killed(11),
                market("b", "2019-03-03")
                    .says("The hospital", Stance.ASSERTS)
                    .toll(Effect.KILLED, NewsNumber.exact(2, "two"), true)
                    .toll(
                        Effect.KILLED,
                        NewsNumber.without(NewsNumber.Qualifier.WORD, "dozens"),
                        false)))
        .isEmpty();
  }

  @Test
  void tollsOfUnknownDaysAreNotHeldAgainstEachOther() {
    assertThat(
            rows(
                market("a", "2019-03-03").says("The ministry", Stance.ASSERTS).killed(11),
                AccountBuilder.of("b", EventType.BOMBING)
                    .says("The hospital", Stance.ASSERTS)
                    .killed(9)))
        .isEmpty();
  }

  @Test
  void whoDeniesWhatOthersBlameHimForStandsBesideThem() {
    assertThat(
            rows(
                market("a", "2019-03-03")
                    .says("An officer", Stance.ALLEGES)
                    .doer("Karst Liberation Front"),
                market("b", "2019-03-04")
                    .says("Karst Liberation Front", Stance.DENIES_RESPONSIBILITY)))
        .containsExactly(
            "perpetrator: An officer Karst Liberation Front, Karst Liberation Front not Karst"
                + " Liberation Front");
  }

  @Test
  void anAnswerIsTiedToWhoBlamesAcrossDocuments() {
    List<Answer> answers =
        Answers.of(
            incident(
                market("a", "2019-03-03")
                    .says("An officer", Stance.ALLEGES)
                    .doer("Karst Liberation Front"),
                market("b", "2019-03-04")
                    .says("Karst Liberation Front", Stance.DENIES_RESPONSIBILITY)));

    assertThat(answers)
        .extracting(row -> row.answer().speaker().name() + " to " + row.answered().speaker().name())
        .containsExactly("Karst Liberation Front to An officer");
  }

  @Test
  void twoDoersCannotBothBeIt() {
    assertThat(
            rows(
                market("a", "2019-03-03")
                    .says("The embassy", Stance.ASSERTS)
                    .doer("Sons of the Tide"),
                market("b", "2019-03-04")
                    .says("An officer", Stance.ALLEGES)
                    .doer("Karst Liberation Front")))
        .containsExactly(
            "perpetrator: An officer Karst Liberation Front, The embassy Sons of the Tide");
  }

  @Test
  void clashAndKillingOfFarmersAreTwoAccounts() {
    assertThat(
            rows(
                AccountBuilder.of("a", EventType.ARMED_CLASH)
                    .says("The army", Stance.ASSERTS)
                    .killedAre(CivilianStatus.COMBATANT, "five militants"),
                AccountBuilder.of("b", EventType.KILLING)
                    .says("The mothers", Stance.ALLEGES)
                    .killedAre(CivilianStatus.CIVILIAN, "five farmers")))
        .containsExactly(
            "who was killed: The army five militants, The mothers five farmers",
            "type: The army armed clash, The mothers killing");
  }

  @Test
  void whatOneTellsAnotherDenies() {
    Incident incident =
        incident(
            AccountBuilder.of("a", EventType.KILLING).says("The mothers", Stance.ALLEGES),
            AccountBuilder.of("b", EventType.KILLING)
                .happened(Happened.DENIED)
                .says("The army", Stance.DENIES));

    assertThat(Contradictions.of(incident))
        .extracting(ContradictionsTest::text)
        .containsExactly(
            "happened: The army no killing, The mothers killing, The outlet of a killing");
    assertThat(Answers.of(incident))
        .extracting(row -> row.answered().speaker().name())
        .containsExactly("The mothers");
  }

  @Test
  void whoKnowsNothingOfWhatOneAllegesAnswersThat() {
    Incident incident =
        incident(
            AccountBuilder.of("a", EventType.ABDUCTION)
                .happened(Happened.ALLEGED_ONLY)
                .says("The league", Stance.ALLEGES)
                .doer("Harbour Guard")
                .says("The justice ministry", Stance.DENIES_KNOWLEDGE));

    assertThat(Answers.of(incident))
        .extracting(row -> row.answer().speaker().name() + " to " + row.answered().speaker().name())
        .containsExactly("The justice ministry to The league");
  }

  @Test
  void whoDeniesThatTheDeadWereItsOwnAnswersWhoSaysThatTheyWere() {
    Incident incident =
        incident(
            AccountBuilder.of("a", EventType.ARMED_CLASH)
                .says("The army", Stance.ASSERTS)
                .killedAre(CivilianStatus.COMBATANT, "members of the Karst Liberation Front"),
            AccountBuilder.of("b", EventType.ARMED_CLASH)
                .says("A minister", Stance.ASSERTS)
                .killedAre(CivilianStatus.COMBATANT, "fighters of the Sons of the Tide"),
            AccountBuilder.of("c", EventType.KILLING)
                .says("Karst Liberation Front", Stance.DENIES)
                .noneKilledIs("its members"));

    assertThat(Answers.of(incident))
        .extracting(row -> row.answer().speaker().name() + " to " + row.answered().speaker().name())
        .containsExactly("Karst Liberation Front to The army");
    assertThat(Contradictions.of(incident)).noneMatch(row -> row.cell().equals("who was killed"));
  }

  private static AccountBuilder body(String document, String speaker) {
    return AccountBuilder.of(document, EventType.BODY_FOUND).says(speaker, Stance.ASSERTS);
  }

  @Test
  void howOneDiedIsDeniedOrToldOtherwise() {
    assertThat(
            rows(
                body("a", "A doctor").died(MannerOfDeath.DROWNED, false),
                body("b", "His sister").died(MannerOfDeath.DROWNED, true)))
        .containsExactly("manner of death: A doctor drowned, His sister did not drown");
    assertThat(
            rows(
                body("a", "The police").died(MannerOfDeath.ILLNESS, false),
                body("b", "Her family").died(MannerOfDeath.BEATEN, false)))
        .containsExactly("manner of death: Her family was beaten, The police died of an illness");
    assertThat(
            rows(
                body("a", "The police").died(MannerOfDeath.SHOT, false),
                body("b", "Her family").died(MannerOfDeath.BEATEN, false)))
        .isEmpty();
  }

  @Test
  void whomItWasDoneToAnswersNoAccuser() {
    Incident incident =
        incident(
            AccountBuilder.of("a", EventType.ABDUCTION)
                .happened(Happened.ALLEGED_ONLY)
                .says("The league", Stance.ALLEGES)
                .victim("Ada Brunner")
                .says("Ada Brunner", Stance.DENIES_KNOWLEDGE));

    assertThat(Answers.of(incident)).isEmpty();
  }

  @Test
  void daysThatDifferAreShown() {
    assertThat(rows(ministry().on("2019-03-02"), nurse().on("2019-03-03")))
        .containsExactly("date: A nurse 2019-03-03, The ministry 2019-03-02");
  }

  @Test
  void placesFarApartAreShown() {
    assertThat(
            rows(
                ministry().at("Miravel", new GeoPoint(-38, -28)),
                nurse().at("Ostrey", new GeoPoint(-38.1, -28))))
        .containsExactly("place: A nurse Ostrey, The ministry Miravel");
  }

  @Test
  void aMarketAndItsTownAreOnePlace() {
    assertThat(
            rows(
                ministry().at("Miravel", new GeoPoint(-38, -28)),
                nurse().at("Lantern Market", new GeoPoint(-38.01, -28))))
        .isEmpty();
  }

  @Test
  void anAreaIsNoOtherPlaceThanThePointInIt() {
    assertThat(rows(ministry().in("Karst"), nurse().at("Ostrey", new GeoPoint(-38.1, -28))))
        .isEmpty();
  }
}
