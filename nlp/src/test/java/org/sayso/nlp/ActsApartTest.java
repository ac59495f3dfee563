package org.sayso.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.event.Effect;
import org.sayso.event.EventMention;
import org.sayso.event.EventType;
import org.sayso.event.Role;
import org.sayso.pipeline.DocumentRecord;

/// Which tellings of an article are one act, and which are acts apart. All names are invented.
class ActsApartTest {
  /// @param article its paragraphs, title first, parted by "¶"
  private static DocumentRecord read(String article) {
    return TestingReader.read(article.replace("¶", "\n\n"));
  }

  private static List<EventMention> events(String article, EventType type) {
    return read(article).events().stream().filter(event -> event.type() == type).toList();
  }

  /// To whom each act of the type was done, in the words of the article: "the men; a boy / a girl".
  private static String targets(List<EventMention> events) {
    return events.stream().map(ActsApartTest::targets).collect(Collectors.joining(" / "));
  }

  private static String targets(EventMention event) {
    return event.participants().stream()
        .filter(one -> one.role() == Role.TARGET)
        .map(one -> one.row().words().text())
        .collect(Collectors.joining("; "));
  }

  private static List<String> doers(EventMention event) {
    return Stories.names(event, Role.INITIATOR);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Offensive announced¶Nine people died and 50 were wounded when a car loaded with dynamite exploded in Miravel yesterday.¶On 11 March another car bomb was exploded against a police vehicle south of Miravel. Eight officers were killed in the explosion. | BOMBING | Nine people / Eight officers
          Blotter of the week¶A 42-year-old woman from Selm was arrested for refusing a test on Tuesday.¶A 45-year-old Corran man was arrested for drunk driving on Tuesday evening.¶A 24-year-old Corran man was arrested for fighting at a house on Bab Street. | ARREST | A 42-year-old woman / A 45-year-old Corran man / A 24-year-old Corran man
          Report on Tavara¶Other villagers were killed by state forces, clan militias and others.¶The Lantern Front committed killings that targeted civilians and attacked aid workers and staff of the ministry. | KILLING | Other villagers / aid workers; staff; civilians
          Fighting¶The army killed five farmers in Selm, while rebels killed three traders. | KILLING | five farmers / three traders
          Fighting¶On Monday, soldiers shot two boys and rebels shot a nurse, the ministry said. | SHOOTING | two boys / a nurse
          Boy hurt in shootings¶Two men and a boy were hurt on Sunday in three shootings in Corran.¶Police were called to North Street, where a 5-year-old boy shot himself in the foot. He was taken to a hospital.¶Police said that detectives are investigating the self-inflicted shooting. | SHOOTING | Two men; a boy / a 5-year-old boy
          """)
  void whatIsAnotherActIsToldApart(String article, EventType type, String targets) {
    assertThat(targets(events(article, type))).isEqualTo(targets);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Suspect in custody¶Police have taken a person into custody in connection with a robbery and shooting that left a boy dead in Corran.¶Odo Renn, 15, was shot and killed on Friday at a shop.¶Photos of the suspect were released.¶Police said the man was taken into custody on Sunday around 9 p.m. | ARREST | a person; the man
          Manhunt in Corran¶A gunman who entered a flat in Corran shot four people, killing one, police said on Friday.¶A 24-year-old man was shot in the head.¶Police said that Brun then left the room and shot a woman.¶A third man was shot in the chest and killed. | SHOOTING | four people; A 24-year-old man; A third man; a woman
          More than 600 dead¶More than 600 teachers were killed. They were killed by the Front and the army. | KILLING | They
          """)
  void whatIsToldAgainIsOneAct(String article, EventType type, String targets) {
    assertThat(targets(events(article, type))).isEqualTo(targets);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Fighting¶The Lantern Front abducted two teachers and the Karst Guard abducted a nurse on Monday. | ABDUCTION | Karst Guard
          Fighting¶A gunman killed three people and police shot him dead in Corran on Monday. | SHOOTING | police
          Fighting¶Soldiers and police arrested twelve students in Selm. | ARREST | Soldiers; police
          """)
  void toWhomTheClauseBeforeDidItIsNoDoer(String article, EventType type, String doers) {
    assertThat(doers(events(article, type).getLast())).containsExactly(doers.split("; "));
  }

  @Test
  void shotsOfManyWoundsAndTheCaseThatGoesOnAreNoNewShootings() {
    assertThat(
            events(
                "Man dies¶A shooting was reported at Willow Park on Monday around 8:30 p.m.¶Officers found the victim, later identified as Iro Venn, 22, suffering from multiple gunshot wounds, police said. Venn was flown to Corran, where he later died.¶The investigation into this shooting continues at this hour.",
                EventType.SHOOTING))
        .hasSize(1);
  }

  @Test
  void whoeverIsFoundWithWoundsIsNoBody() {
    assertThat(
            events(
                "Man dies¶As officers responded they found the victim, later identified as Iro Venn, 22, suffering from multiple gunshot wounds, police said.",
                EventType.BODY_FOUND))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Deputy shot in Corran¶A deputy was shot in Corran on Friday.¶The standoff ended when the suspect died from an apparent self-inflicted gunshot wound.¶According to officials, the suspect is now dead. | A deputy
          Attack in Corran¶A gunman opened fire at a shop in Corran on Monday, killing three people. He died of a self-inflicted gunshot wound. | three people
          Attack in Corran¶Brun shot his wife in Corran on Monday and then died of a self-inflicted gunshot wound. | his wife
          """)
  void whoDidItIsNoVictimOfIt(String article, String targets) {
    assertThat(targets(events(article, EventType.SHOOTING))).isEqualTo(targets);
  }

  @Test
  void whoIsOnlyAttackedWasNotMurdered() {
    String article =
        "Raids in the north¶The Lantern Front murdered elders in Selm and attacked aid workers and drivers.";
    assertThat(targets(events(article, EventType.KILLING))).isEqualTo("elders");
    assertThat(targets(events(article, EventType.ATTACK))).isEqualTo("aid workers; drivers");
  }

  @Test
  void theDeathOfOneWhoDidItIsCountedAsHis() {
    EventMention shooting =
        events(
                "Deputy shot in Corran¶A deputy was shot in Corran on Friday.¶According to officials, the suspect is now dead.",
                EventType.SHOOTING)
            .getFirst();
    assertThat(shooting.harm())
        .filteredOn(row -> row.effect() == Effect.KILLED)
        .allMatch(row -> row.includesAttacker().orElse(false));
  }

  @Test
  void aClaimOfSeveralAttacksIsNotOfTheOneToldLast() {
    EventMention school =
        events(
                "Report on Tavara¶On April 22, the Lantern Front bombed a mosque and killed at least 33. A September 30 attack at a school in Selm killed at least 60 people.¶Following his visit, the envoy called for investigations into a series of attacks claimed by the Lantern Front on places of worship and schools in Miravel and Selm.",
                EventType.KILLING)
            .getFirst();
    assertThat(doers(school)).isEmpty();
  }
}
