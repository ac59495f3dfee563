package org.sayso.corroboration.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sayso.corroboration.event.AccountBuilder.CORRAN;
import static org.sayso.corroboration.event.AccountBuilder.MIRAVEL;

import org.junit.jupiter.api.Test;
import org.sayso.event.EventType;
import org.sayso.resolution.GeoPoint;

class PairJudgeTest {
  private static final String MARKET =
      "A bomb hidden in a handcart exploded in the Lantern Market of Miravel, the hospital said";

  private final PairJudge judge = new PairJudge(JoinRules.STANDARD);

  private static AccountBuilder bombing(String document) {
    return AccountBuilder.of(document, EventType.BOMBING).words(MARKET);
  }

  private Verdict judge(AccountBuilder one, AccountBuilder other) {
    Verdict verdict = judge.judge(one.build(), other.build());
    assertThat(judge.judge(other.build(), one.build())).isEqualTo(verdict);
    return verdict;
  }

  @Test
  void sameKindDayAndPlaceAreOne() {
    Verdict verdict =
        judge(
            bombing("a").on("2019-03-02").at("Miravel", MIRAVEL),
            bombing("b").on("2019-03-02").at("Miravel", MIRAVEL));

    assertThat(verdict.isJoined()).isTrue();
    assertThat(verdict.reasons()).contains("both bombing", "both on 2019-03-02", "the same place");
  }

  @Test
  void attackIsAWordForABombing() {
    assertThat(
            judge(
                    bombing("a").on("2019-03-02").at("Miravel", MIRAVEL),
                    AccountBuilder.of("b", EventType.ATTACK)
                        .words(MARKET)
                        .on("2019-03-02")
                        .at("Miravel", MIRAVEL))
                .isJoined())
        .isTrue();
  }

  @Test
  void daysApartKeepThemApart() {
    Verdict verdict =
        judge(
            bombing("a").on("2019-03-02").at("Miravel", MIRAVEL),
            bombing("b").on("2019-03-05").at("Miravel", MIRAVEL));

    assertThat(verdict.isApart()).isTrue();
    assertThat(verdict.reasons()).containsExactly("their dates lie 3 days apart");
  }

  @Test
  void placesApartKeepThemApart() {
    Verdict verdict =
        judge(
            bombing("a").on("2019-03-02").at("Miravel", MIRAVEL),
            bombing("b").on("2019-03-02").at("Corran", CORRAN));

    assertThat(verdict.isApart()).isTrue();
    assertThat(verdict.reasons()).containsExactly("their places lie 56 km apart");
  }

  @Test
  void aPlaceThatIsNotSureKeepsNothingApart() {
    Verdict verdict =
        judge(
            bombing("a").on("2019-03-02").at("Miravel", MIRAVEL),
            bombing("b").on("2019-03-02").atOneOf("Miravel", CORRAN, MIRAVEL));

    assertThat(verdict.isApart()).isFalse();
    assertThat(verdict.isJoined()).isTrue();
    assertThat(
            judge(
                    bombing("a").on("2019-03-02").at("Miravel", MIRAVEL),
                    bombing("b").on("2019-03-02").atOneOf("Corran", CORRAN, CORRAN))
                .isApart())
        .isTrue();
  }

  @Test
  void anAreaThatHoldsThePlaceDoesNotKeepThemApart() {
    assertThat(
            judge(
                    bombing("a").on("2019-03-02").at("Miravel", MIRAVEL),
                    bombing("b").on("2019-03-02").in("Tavara"))
                .isJoined())
        .isTrue();
  }

  @Test
  void otherKindsAreKeptApart() {
    Verdict verdict =
        judge(
            bombing("a").on("2019-03-02").at("Miravel", MIRAVEL),
            AccountBuilder.of("b", EventType.PROTEST).on("2019-03-02").at("Miravel", MIRAVEL));

    assertThat(verdict.isApart()).isTrue();
    assertThat(verdict.reasons()).containsExactly("one is bombing, the other protest");
  }

  @Test
  void anotherTollAloneKeepsNothingApart() {
    assertThat(
            judge(
                    bombing("a").on("2019-03-02").at("Miravel", MIRAVEL).killed(7),
                    bombing("b").on("2019-03-02").at("Miravel", MIRAVEL).killed(11))
                .isJoined())
        .isTrue();
  }

  @Test
  void twoAttacksInOneTownOnOneDayStayTwo() {
    Verdict verdict =
        judge(
            bombing("a").on("2019-03-02").at("Miravel", MIRAVEL).killed(11),
            AccountBuilder.of("b", EventType.BOMBING)
                .words("Two officers died when a grenade was thrown at the customs post at night")
                .on("2019-03-02")
                .at("Miravel", MIRAVEL)
                .killed(2));

    assertThat(verdict.isJoined()).isFalse();
  }

  @Test
  void twoBombingsOfOneTownAndDayStayTwoByHourAndSpot() {
    AccountBuilder station =
        AccountBuilder.of("a", EventType.BOMBING)
            .words("A bomb exploded at the bus station in Miravel on Tuesday, killing four")
            .on("2024-06-04", "morning")
            .at("Miravel", MIRAVEL)
            .killed(4);
    AccountBuilder barracks =
        AccountBuilder.of("b", EventType.BOMBING)
            .words("A bomb exploded at the barracks in Miravel on Tuesday, killing two")
            .on("2024-06-04", "evening")
            .at("Miravel", MIRAVEL)
            .killed(2);

    Verdict verdict = judge(station, barracks);

    assertThat(verdict.isApart()).isTrue();
    assertThat(verdict.reasons())
        .containsExactly("told of another hour of the day and of another spot");
  }

  @Test
  void anotherHourAloneOnlySpeaksAgainstIt() {
    Verdict verdict =
        judge(
            bombing("a").on("2019-03-02", "morning").at("Miravel", MIRAVEL),
            bombing("b").on("2019-03-02", "evening").at("Miravel", MIRAVEL));

    assertThat(verdict.isApart()).isFalse();
    assertThat(verdict.reasons()).contains("told of another hour of the day");
  }

  @Test
  void twoEventsOfOneDocumentAreNeverJoinedDirectly() {
    Verdict verdict =
        judge(
            bombing("a").on("2019-03-02").at("Miravel", MIRAVEL),
            bombing("a").event("again").on("2019-03-02").at("Miravel", MIRAVEL));

    assertThat(verdict.decision()).isEqualTo(Verdict.Decision.OPEN);
  }

  @Test
  void twoTollsOfOneSpeakerInOneDocumentAreOfTwoEvents() {
    Verdict verdict =
        judge(
            bombing("a").on("2019-03-02").at("Miravel", MIRAVEL).killed(5),
            bombing("a").event("again").on("2019-03-02").at("Miravel", MIRAVEL).killed(3));

    assertThat(verdict.isApart()).isTrue();
  }

  @Test
  void withoutDayThePlaceAndTheWordsJoinWhatIsToldSoonAfter() {
    assertThat(
            judge(
                    bombing("a").on("2019-03-02").at("Miravel", MIRAVEL).published("2019-03-02"),
                    bombing("b").at("Miravel", MIRAVEL).published("2019-03-05"))
                .isJoined())
        .isTrue();
  }

  @Test
  void withoutDayOrPlaceNothingIsGuessed() {
    Verdict verdict =
        judge(
            bombing("a").on("2019-03-02").at("Miravel", MIRAVEL).published("2019-03-02"),
            AccountBuilder.of("b", EventType.BOMBING)
                .words("A bomb went off, officials told reporters before the vote")
                .published("2019-03-03"));

    assertThat(verdict.decision()).isEqualTo(Verdict.Decision.OPEN);
  }

  @Test
  void whatWasToldBeforeItHappenedIsSomethingElse() {
    Verdict verdict =
        judge(
            bombing("a").on("2019-03-02").at("Miravel", MIRAVEL),
            bombing("b").at("Miravel", MIRAVEL).published("2019-02-20"));

    assertThat(verdict.isApart()).isTrue();
  }

  @Test
  void aDayWithoutItsYearIsHeldAgainstTheDayOfTheYear() {
    AccountBuilder dated = bombing("a").on("2019-03-02").at("Miravel", MIRAVEL);

    assertThat(judge(dated, bombing("b").onOpenDate("XXXX-03-02").at("Miravel", MIRAVEL)))
        .matches(Verdict::isJoined);
    assertThat(judge(dated, bombing("c").onOpenDate("XXXX-05-02").at("Miravel", MIRAVEL)))
        .matches(Verdict::isApart);
    assertThat(judge(dated, bombing("d").onOpenDate("XXXX-02-31").at("Miravel", MIRAVEL)))
        .matches(verdict -> !verdict.isApart());
  }

  @Test
  void othersWhoSufferedSpeakAgainstIt() {
    AccountBuilder one =
        AccountBuilder.of("a", EventType.KILLING).on("2019-03-02").at("Miravel", MIRAVEL);
    AccountBuilder other =
        AccountBuilder.of("b", EventType.KILLING).on("2019-03-02").at("Miravel", MIRAVEL);

    assertThat(judge(one.victim("Maud Ferrick"), other.victim("Davit Orlow")).isJoined()).isFalse();
  }

  @Test
  void rulesAreTunable() {
    JoinRules wide = new JoinRules("wide@1", 10, 100, 7, 4, 0.3, 0.4);
    Account one = bombing("a").on("2019-03-02").at("Miravel", MIRAVEL).build();
    Account other = bombing("b").on("2019-03-09").at("Corran", CORRAN).build();

    assertThat(judge.judge(one, other).isApart()).isTrue();
    assertThat(new PairJudge(wide).judge(one, other).isJoined()).isTrue();
    assertThat(new PairJudge(wide).judge(one, other).ruleSet()).contains("wide@1");
    assertThat(judge.judge(one, other).ruleSet()).contains("same-event@1");
  }

  /// In a large town somebody is shot every week: town and week are no day and place.
  @Test
  void aTownAndAWeekAreNotEnoughWhereOnlyOneTellsTheDay() {
    AccountBuilder dated =
        AccountBuilder.of("a", EventType.SHOOTING)
            .on("2019-03-02")
            .at("Miravel", MIRAVEL)
            .words("A clerk was shot in the leg outside the car wash on Lantern Road, police said");
    AccountBuilder open =
        AccountBuilder.of("b", EventType.SHOOTING)
            .published("2019-03-05")
            .at("Miravel", MIRAVEL)
            .words("Two brothers were shot in the leg at a wedding near the harbour, police said");

    assertThat(judge(dated, open).decision()).isEqualTo(Verdict.Decision.OPEN);
    assertThat(judge(dated, open).reasons())
        .contains(
            "the same place",
            "day or place is not known in both, and the words are not alike enough");
    assertThat(judge(dated, open.on("2019-03-02")).isJoined()).isTrue();
  }

  @Test
  void narrowRulesTakeNoTwoSpotsForOnePlaceAndNoLateNewsForNewsOfIt() {
    JoinRules narrow = new JoinRules("narrow@1", 0, 1, 1, 4, 0.25, 0.4);
    GeoPoint across = new GeoPoint(MIRAVEL.latitude() + 0.02, MIRAVEL.longitude());
    Account here = bombing("a").on("2019-03-02").at("Miravel", MIRAVEL).build();
    Account there = bombing("b").on("2019-03-02").at("Miravel Bridge", across).build();
    AccountBuilder told = bombing("c").at("Miravel", MIRAVEL).published("2019-03-02");
    AccountBuilder later = bombing("d").at("Miravel", MIRAVEL).published("2019-03-05");

    assertThat(judge.judge(here, there).reasons()).contains("the same place");
    assertThat(new PairJudge(narrow).judge(here, there).reasons())
        .containsExactly("their places lie 2 km apart");
    assertThat(new PairJudge(narrow).judge(told.build(), later.build()).reasons())
        .noneMatch(reason -> reason.startsWith("without dates, told within"));
  }

  @Test
  void emptyAccountsAreNotJoined() {
    Verdict verdict =
        judge(AccountBuilder.of("a", EventType.OTHER), AccountBuilder.of("b", EventType.OTHER));

    assertThat(verdict.isJoined()).isFalse();
    assertThat(
            judge(
                    AccountBuilder.of("a", EventType.KILLING)
                        .at("Pole", new GeoPoint(90, 180))
                        .words("\0\uD800  ️"),
                    AccountBuilder.of("b", EventType.KILLING).at("Pole", new GeoPoint(90, -180)))
                .isJoined())
        .isFalse();
  }
}
