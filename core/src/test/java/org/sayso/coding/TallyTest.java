package org.sayso.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sayso.coding.Told.atLeast;
import static org.sayso.coding.Told.atMost;
import static org.sayso.coding.Told.between;
import static org.sayso.coding.Told.count;
import static org.sayso.coding.Told.exact;
import static org.sayso.coding.Told.joined;
import static org.sayso.coding.Told.part;
import static org.sayso.coding.Told.plural;
import static org.sayso.coding.Told.word;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.sayso.claim.Stance;
import org.sayso.coding.Count.Group;

class TallyTest {
  private static Figure spread(Count... counts) {
    return Tally.of(List.of(counts)).spread();
  }

  private static Figure figure(long low, long best, long high) {
    return new Figure(OptionalLong.of(low), OptionalLong.of(best), OptionalLong.of(high), false);
  }

  @Test
  void lowAndHighAreWhatAnybodyTellsAndBestWhatMostTell() {
    assertThat(
            spread(
                count("ministry", exact(11)),
                count("hospital", exact(9)),
                count("mayor", exact(11)),
                count("committee", atLeast(14))))
        .isEqualTo(figure(9, 11, 14));
  }

  @Test
  void ofFiguresToldEquallyOftenTheLowerIsBest() {
    assertThat(spread(count("ministry", exact(11)), count("hospital", exact(9))))
        .isEqualTo(figure(9, 9, 11));
  }

  @Test
  void figuresOfTwoTellersAreNeverAdded() {
    assertThat(spread(count("army", exact(5)), count("front", exact(5))))
        .isEqualTo(figure(5, 5, 5));
  }

  @Test
  void aTellerWhoRepeatsAFigureOrTellsAPartIsOneTellerWithTheLargest() {
    assertThat(
            spread(
                count("hospital", atLeast(7)),
                new Count(1, "hospital", "later", exact(2), false, false, Group.NOT_SAID)))
        .isEqualTo(figure(7, 7, 7));
  }

  @Test
  void partsAreNeverAddedToTheirWhole() {
    assertThat(spread(count("committee", exact(15)), part("committee", 4, Group.CIVILIANS)))
        .isEqualTo(figure(15, 15, 15));
  }

  @Test
  void wordsThatCountSomeOfOthersAreToldApart() {
    assertThat(Count.isPartitive("Two of the nine")).isTrue();
    assertThat(Count.isPartitive("four of them children")).isTrue();
    assertThat(Count.isPartitive("the bodies of five men")).isFalse();
    assertThat(Count.isPartitive("of the village")).isFalse();
  }

  @Test
  void whatAndJoinsIsAdded() {
    assertThat(spread(count("police", exact(2)), joined("police", 1))).isEqualTo(figure(3, 3, 3));
  }

  @Test
  void differentGroupsOfOneClaimAreAdded() {
    assertThat(
            spread(
                count("army", exact(3), Group.SECURITY_FORCES),
                count("army", exact(5), Group.COMBATANTS)))
        .isEqualTo(figure(8, 8, 8));
  }

  @Test
  void rangesAreTheirLowerBoundAtTheLikeliest() {
    assertThat(spread(count("army", between(5, 7)))).isEqualTo(figure(5, 5, 7));
  }

  @Test
  void upToIsAHighestFigureAndNoOther() {
    assertThat(spread(count("army", atMost(7))))
        .isEqualTo(
            new Figure(OptionalLong.empty(), OptionalLong.empty(), OptionalLong.of(7), false));
  }

  @Test
  void wordsOfSizeHaveTheFiguresOfTheNamedRuleSet() {
    assertThat(spread(count("army", word("dozens of people"))))
        .isEqualTo(new Figure(OptionalLong.of(12), OptionalLong.of(12), OptionalLong.of(12), true));
    assertThat(spread(count("army", word("tens of people"))).best()).hasValue(10);
    assertThat(spread(count("army", word("Hundreds"))).best()).hasValue(100);
    assertThat(spread(count("army", word("scores"))).isNone()).isTrue();
  }

  @Test
  void severalHasNoFigure() {
    assertThat(spread(count("army", plural("several people"))).isNone()).isTrue();
    assertThat(Tally.of(List.of()).spread().isNone()).isTrue();
  }

  @Test
  void aDeniedOrFearedFigureIsNobodysFigure() {
    assertThat(Count.isHeldBy(Stance.DENIES)).isFalse();
    assertThat(Count.isHeldBy(Stance.PREDICTS)).isFalse();
    assertThat(Count.isHeldBy(Stance.ASSERTS)).isTrue();
  }

  @Test
  void tellersDifferWhenTheirFiguresDo() {
    assertThat(Tally.of(List.of(count("a", exact(5)), count("b", exact(5)))).differs()).isFalse();
    assertThat(Tally.of(List.of(count("a", exact(5)), count("b", exact(6)))).differs()).isTrue();
  }
}
