package org.sayso.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sayso.coding.Told.ARMY;
import static org.sayso.coding.Told.FRONT;
import static org.sayso.coding.Told.as;
import static org.sayso.coding.Told.event;
import static org.sayso.coding.Told.with;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sayso.event.Aggregation;
import org.sayso.event.Blame;
import org.sayso.event.EventCodes;
import org.sayso.event.EventType;
import org.sayso.event.Happened;
import org.sayso.event.Involvement;
import org.sayso.event.Role;
import org.sayso.resolution.NewsDate;

/// Quads, degrees of involvement, reasons and dates.
class ListsTest {
  @Test
  void everyCategoryOfTheTableOfCodesHasAQuad() {
    assertThat(EventCodes.bundled().all())
        .allSatisfy(code ->
            assertThat(code.ploverCategory().map(PloverRules::quad).filter(q -> q.isEmpty()))
                .isEmpty());
  }

  @Test
  void aSanctionNeedsItsRecipient() {
    assertThat(PloverRules.refuses(event(EventType.TRIAL, List.of())))
        .contains(NotCounted.NO_RECIPIENT);
    assertThat(PloverRules.refuses(event(EventType.TRIAL, List.of(FRONT)))).isEmpty();
    assertThat(PloverRules.refuses(event(EventType.OTHER, List.of()))).contains(NotCounted.NO_TYPE);
  }

  @Test
  void whoeverIsOnlyAccusedIsSuspected() {
    assertThat(HuridocsRules.degree(ARMY)).contains("01 01");
    assertThat(HuridocsRules.degree(as(ARMY, Role.INITIATOR, Blame.ACCUSED))).contains("01 06");
    assertThat(HuridocsRules.degree(as(ARMY, Role.INITIATOR, Blame.ACQUITTED))).isEmpty();
    assertThat(HuridocsRules.perpetrator(ARMY)).contains("01 01 03");
    assertThat(HuridocsRules.perpetrator(as(FRONT, Role.INITIATOR, Blame.UNIDENTIFIED)))
        .contains("99");
  }

  @Test
  void whoeverWasBehindAnActOrLetItHappenIsInvolvedInThatDegree() {
    Party orderer = with(ARMY, Role.SUPPORTER, Involvement.ORDERED, Blame.REPORTED_AS_FACT);
    Party bystander =
        with(ARMY, Role.PRESENT, Involvement.FAILED_TO_PREVENT, Blame.REPORTED_AS_FACT);
    Party accused = with(ARMY, Role.PRESENT, Involvement.FAILED_TO_PREVENT, Blame.ACCUSED);
    Party witness = with(ARMY, Role.PRESENT, Involvement.UNKNOWN, Blame.REPORTED_AS_FACT);
    Party responder = with(ARMY, Role.RESPONDER, Involvement.UNKNOWN, Blame.REPORTED_AS_FACT);
    assertThat(HuridocsRules.degree(orderer)).contains("01 02");
    assertThat(HuridocsRules.degree(bystander)).contains("05");
    assertThat(HuridocsRules.degree(accused)).contains("05");
    assertThat(List.of(ARMY, orderer, bystander, accused)).allMatch(HuridocsRules::isPerpetrator);
    assertThat(List.of(FRONT, witness, responder)).noneMatch(HuridocsRules::isPerpetrator);
    assertThat(HuridocsRules.isPerpetrator(as(ARMY, Role.INITIATOR, Blame.ACQUITTED))).isFalse();
  }

  @Test
  void onlyOneHappeningThatIsReportedCounts() {
    for (Happened happened : Happened.values()) {
      for (Aggregation aggregation : Aggregation.values()) {
        boolean counts = happened == Happened.REPORTED && aggregation.counts();
        assertThat(NotCounted.of(happened, aggregation).isEmpty()).isEqualTo(counts);
      }
    }
  }

  @Test
  void ruleSetsAreToldApartByNameAndHaveSources() {
    assertThat(Arrays.stream(RuleSet.values()).map(RuleSet::key)).doesNotHaveDuplicates();
    assertThat(RuleSet.values())
        .allSatisfy(set -> {
          assertThat(set.key()).matches("[a-z-]+@\\d+");
          assertThat(set.sources()).isNotBlank();
        });
  }

  @Test
  void theMostPreciseDateIsTakenAndOfThoseTheFirst() {
    NewsDate year = date("2019", "2019-01-01", "2019-12-31");
    NewsDate day = date("Saturday", "2019-03-02", "2019-03-02");
    NewsDate other = date("Sunday", "2019-03-03", "2019-03-03");
    NewsDate open =
        new NewsDate(
            "March 2",
            "XXXX-03-02",
            Optional.empty(),
            Optional.empty(),
            NewsDate.Extent.POINT,
            Optional.empty(),
            NewsDate.Anchor.NONE,
            List.of(),
            List.of());

    assertThat(EventDay.of(List.of(open, year, day, other))).contains(day);
    assertThat(EventDay.of(List.of(open))).isEmpty();
  }

  private static NewsDate date(String text, String first, String last) {
    Optional<NewsDate.Bounds> bounds =
        Optional.of(new NewsDate.Bounds(LocalDate.parse(first), LocalDate.parse(last)));
    return new NewsDate(
        text,
        first,
        bounds,
        bounds,
        NewsDate.Extent.POINT,
        Optional.empty(),
        NewsDate.Anchor.NONE,
        List.of(),
        List.of());
  }
}
