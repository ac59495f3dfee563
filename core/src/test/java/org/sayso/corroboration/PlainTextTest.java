package org.sayso.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.mention.ActorKind;

class PlainTextTest {
  @ParameterizedTest
  @CsvSource({
    "the farmers were taken, farmer, true",
    "soldiers had taken them, take, true",
    "he was kidnapped at noon, kidnap, true",
    "the ministry denied it, deny, true",
    "the army came, arm, false",
    "they armed the men, arm, true",
    "an armed group, arm, false",
    "on March 3 it rained, march, false",
    "a march of 300 people, march, true",
    "two boys found it, find, true"
  })
  void findsWordsInTheirForms(String text, String word, boolean found) {
    assertThat(new PlainText(text).hasForm(word)).isEqualTo(found);
  }

  @Test
  void findsNamesWithoutRegardToApostrophes() {
    PlainText text = new PlainText("in Sel’mar, the Karsts' town");

    assertThat(text.hasName("Selmar")).isTrue();
    assertThat(text.hasName("Sel'mar")).isTrue();
    assertThat(text.hasName("Sel")).isFalse();
  }

  @Test
  void findsALawByItsCapitals() {
    assertThat(new PlainText("held under the SPA").hasShort("Safety of Ports Act")).isTrue();
    assertThat(new PlainText("held in a spa").hasShort("Safety of Ports Act")).isFalse();
  }

  @Test
  void aBodyWithoutANameIsMetByItsNouns() {
    ActorRef forces = unnamed("security force", ActorKind.MILITARY);

    assertThat(Names.isIn(new PlainText("Police opened fire"), forces)).isTrue();
    assertThat(Names.isIn(new PlainText("Doctors went home"), forces)).isFalse();
  }

  @Test
  void aStatesBodyIsMetByABodyOfTheSameState() {
    ActorRef forces =
        new ActorRef(
            Optional.of("composed:XT:SECURITY-FORCES"),
            "Tavaran security forces",
            ActorKind.MILITARY,
            Optional.of("XT"),
            Optional.empty());
    Body body = Body.of(forces).orElseThrow();

    assertThat(body.isOf(forces, of("XT"))).isTrue();
    assertThat(body.isOf(forces, of("XO"))).isFalse();
  }

  private static ActorRef of(String country) {
    return new ActorRef(
        Optional.of("police-" + country),
        "police",
        ActorKind.POLICE,
        Optional.of(country),
        Optional.empty());
  }

  private static ActorRef unnamed(String name, ActorKind kind) {
    return new ActorRef(Optional.empty(), name, kind, Optional.empty(), Optional.empty());
  }

  @Test
  void aThingOfTwoWordsIsMetByBothApart() {
    Aspect.Thing cannery = new Aspect.Thing("cannery report", List.of("cannery report"), 1);

    assertThat(cannery.isIn(new PlainText("the report on the cannery"))).isTrue();
    assertThat(cannery.isHalfIn(new PlainText("the report"), new PlainText("a cannery"))).isTrue();
    assertThat(cannery.isHalfIn(new PlainText("the report"), new PlainText("a market"))).isFalse();
  }
}
