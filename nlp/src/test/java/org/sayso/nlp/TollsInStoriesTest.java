package org.sayso.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sayso.nlp.Stories.event;
import static org.sayso.nlp.Stories.read;
import static org.sayso.nlp.Stories.split;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.event.Aggregation;
import org.sayso.event.Effect;
import org.sayso.event.EventType;
import org.sayso.mention.NewsNumber;
import org.sayso.pipeline.DocumentRecord;

/// How many were hurt, and when, as reports tell it. All names are invented.
class TollsInStoriesTest {
  private static List<String> harmed(DocumentRecord record, Effect effect) {
    return record.events().stream()
        .flatMap(event -> event.harm().stream())
        .filter(row -> row.effect() == effect)
        .map(row -> row.row().words().text())
        .toList();
  }

  private static List<NewsNumber> numbers(DocumentRecord record, Effect effect) {
    return record.events().stream()
        .flatMap(event -> event.harm().stream())
        .filter(row -> row.effect() == effect)
        .map(row -> row.number())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A man was shot in the leg in Corran on Monday, police said. | A man | -
          A man accidentally shot himself in the leg in Selm on Monday. | A man | -
          Two men attacked the women in Corran and stabbed the two women in the chest. | the two women | -
          A farmer was stabbed in the arm by two men in Corran on Friday. | A farmer | -
          A 20-year-old man was grazed by a bullet during a shooting in Corran on Friday. | A 20-year-old man | -
          A gunman opened fire in Corran on Monday. A woman was taken to hospital in critical condition. | A woman | -
          A gunman opened fire in Corran on Monday. A woman is in critical condition. | A woman | -
          Police said a teenager was shot and killed and a woman was shot in the leg in Selm on Monday. | a woman | a teenager
          Two men were shot in Corran on Monday. One of them died in hospital. | - | One of them
          A man was shot in Corran. The man was taken to hospital in critical condition before he was pronounced dead. | - | he
          A gunman shot at police in Selm on Monday. | - | -
          """)
  void whoIsShotAndNotSaidToHaveDiedIsHurt(String text, String injured, String killed) {
    DocumentRecord record = read(text);
    assertThat(harmed(record, Effect.INJURED)).isEqualTo(split(injured));
    assertThat(harmed(record, Effect.KILLED)).isEqualTo(split(killed));
  }

  @Test
  void oneNumberForTwoHarmsIsThatOfNeither() {
    DocumentRecord record = read("THE REBELS KILLED OR WOUNDED 827 SOLDIERS IN CORRAN.");
    for (Effect effect : List.of(Effect.KILLED, Effect.INJURED)) {
      assertThat(numbers(record, effect))
          .singleElement()
          .satisfies(number -> {
            assertThat(number.qualifier()).isEqualTo(NewsNumber.Qualifier.AT_MOST);
            assertThat(number.low()).isEmpty();
          });
    }
  }

  @Test
  void moreThanSoManyKilledAndInjuredBoundsNeither() {
    DocumentRecord record =
        read("The monitor counted 16 attacks that killed and injured more than 700 people.");
    assertThat(numbers(record, Effect.KILLED))
        .extracting(NewsNumber::qualifier)
        .containsExactly(NewsNumber.Qualifier.PLURAL);
  }

  @Test
  void someOfThemAreNotAll() {
    DocumentRecord record =
        read(
            "Police arrested three students in Corran. They were questioned before two of them"
                + " were released.");
    assertThat(numbers(record, Effect.RELEASED))
        .extracting(number -> number.low().orElse(0))
        .containsExactly(2L);
  }

  @Test
  void theNumberStandsBeforeTheAct() {
    DocumentRecord record =
        read("The monitor reported 178 arbitrary detentions of former soldiers in 2030.");
    assertThat(numbers(record, Effect.DETAINED))
        .extracting(number -> number.low().orElse(0))
        .containsExactly(178L);
  }

  @Test
  void aPluralInCapitalsIsNotOne() {
    DocumentRecord record = read("IN SELM THE ARMY BOMBED CITIES AND MURDERED JESUIT PRIESTS.");
    assertThat(numbers(record, Effect.KILLED))
        .extracting(NewsNumber::qualifier)
        .containsExactly(NewsNumber.Qualifier.PLURAL);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Security forces killed a total of 26 protesters in January. | KILLING | PERIOD_TOTAL
          From August to December, police arrested thousands of opposition members in Tavara. | ARREST | PERIOD_TOTAL
          The monitor documented nine rape cases in Karst Province during the year. | SEXUAL_VIOLENCE | PERIOD_TOTAL
          On February 22 and 25, police arrested two journalists in Corran and Selm. | ARREST | MULTI_DAY
          """)
  void aSumIsNotOneAct(String text, EventType type, Aggregation told) {
    assertThat(event(read(text), type).aggregation()).isEqualTo(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The deputy shot in Selm was released from hospital on Saturday. | SHOOTING | -
          The boy who was shot in Selm turns six on Sunday. | SHOOTING | -
          As last year, rebels attacked a convoy in Corran on Monday. | ATTACK | Monday
          """)
  void theDayOfSomethingElseIsNotThatOfTheAct(String text, EventType type, String days) {
    assertThat(event(read(text), type).dates())
        .extracting(date -> date.row().words().text())
        .isEqualTo(split(days));
  }

  @Test
  void aReportOnAYearHasTheYearForItsNews() {
    DocumentRecord record =
        TestingReader.read(
            "Report on Tavara\n\nMIRAVEL, 31 December 2031 (Karst Press) — Rights were limited"
                + " during the year.\n\nOn June 4, soldiers arrested two journalists in Corran.");
    assertThat(record.isBackground(event(record, EventType.ARREST))).isFalse();
  }
}
