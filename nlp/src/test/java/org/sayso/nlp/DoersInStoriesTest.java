package org.sayso.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sayso.nlp.Stories.event;
import static org.sayso.nlp.Stories.names;
import static org.sayso.nlp.Stories.read;
import static org.sayso.nlp.Stories.split;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.event.Blame;
import org.sayso.event.EventMention;
import org.sayso.event.EventType;
import org.sayso.event.Participant;
import org.sayso.event.Role;
import org.sayso.pipeline.DocumentRecord;

/// Who did it to whom where other words stand between a verb and its subject or object. All names
/// are invented.
class DoersInStoriesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          Two policemen, inspector Harun Ismo and sergeant Musto Dhere, raped Nimo Janso in Selm on Friday. | SEXUAL_VIOLENCE | Two policemen; Harun Ismo; Musto Dhere | Nimo Janso
          A man accused of murder, Pelo Danvers, appeared in court in Miravel on Monday. | KILLING | - | -
          A court in Corran sentenced Border Corps (BC) soldier Shado Venn to death for the murder of a student. | KILLING | Shado Venn | a student
          The authorities should execute a man if convicted of killing a child. | KILLING | a man | a child
          The president was informed of the attack by his aides on Monday. | ATTACK | - | -
          The State Bureau is conducting an investigation following the shooting of a deputy in Selm. | SHOOTING | - | a deputy
          Officers found Kenno Dales, 20, suffering from a gunshot wound in the hallway. | SHOOTING | - | Kenno Dales
          Daro Lind of St. Loren Park, Minn. was arrested in Corran on Monday. | ARREST | - | Daro Lind
          The Lantern Front, the Selm Guard, who hold the north, and the Karst Brigade attacked a village near Corran. | ATTACK | The Lantern Front; Selm Guard; Karst Brigade | -
          The villages were attacked by the Lantern Front, the Selm Guard, clan militiamen, and members of the police. | ATTACK | Lantern Front; Selm Guard; clan militiamen; members of the police | -
          Rebel groups in Miravel, Selm, and Corran North attacked a police post on Monday. | ATTACK | Rebel groups | -
          The committee counted 12 police killings of civilians in Miravel last year. | KILLING | police | civilians
          The guards subjected children to torture in Selm prison. | TORTURE | The guards | children
          Detainees were subjected to torture and rape by guards in Selm. | SEXUAL_VIOLENCE | guards | Detainees
          Five soldiers died in an attack by a 'Red Dawn' column near Selm. | ATTACK | a 'Red Dawn' column | Five soldiers
          Forces - under the command of Colonel Brun - arrested 12 students in Selm. | ARREST | Forces | 12 students
          The commandos this morning killed three farmers near Corran. | KILLING | The commandos | three farmers
          Gunmen yesterday killed three farmers near Corran. | KILLING | Gunmen | three farmers
          Ten farmers were killed by the Selm Guard last week. | KILLING | Selm Guard | Ten farmers
          Security forces reportedly sexually harassed women in the camp near Selm. | SEXUAL_VIOLENCE | Security forces | women
          Soldiers and civilians gang-raped Sahra Vilo in Selm on Monday. | SEXUAL_VIOLENCE | Soldiers; civilians | Sahra Vilo
          Soldiers entered the university, captured and blindfolded 10 university guards and killed a student in Selm on Monday. | ARREST | Soldiers | 10 university guards
          The Lantern Front burned a school in Corran on Monday. It also killed two teachers. | KILLING | Lantern Front | two teachers
          Ten murders in Corran were attributed to the Selm Guard last week. | KILLING | Selm Guard | -
          Thirty young men were abducted by Lantern Front columns that roam the hills. | ABDUCTION | Lantern Front | Thirty young men
          Five soldiers died in an attack by a Lantern Front cell near Selm. | ATTACK | Lantern Front | Five soldiers
          The attack was blamed on the Selm Guard. | ATTACK | Selm Guard | -
          The Lantern Front claimed attacks against officials in Selm. | ATTACK | Lantern Front | officials
          """)
  void eachHasThePartThatTheWordsGive(
      String sentence, EventType type, String doers, String targets) {
    EventMention event = event(read(sentence), type);
    assertThat(names(event, Role.INITIATOR)).containsExactlyInAnyOrderElementsOf(split(doers));
    assertThat(names(event, Role.TARGET)).containsExactlyInAnyOrderElementsOf(split(targets));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Several attacks were blamed on the Selm Guard. | ATTACK | ACCUSED
          Police blamed the attack on the Selm Guard on Friday. | ATTACK | -
          The Lantern Front claimed attacks against officials in Selm. | ATTACK | CLAIMED
          The committee claimed attacks against officials in Selm. | ATTACK | -
          """)
  void whoIsBlamedForAnActIsNotWhomItWasAimedAt(String sentence, EventType type, String blame) {
    EventMention event = event(read(sentence), type);
    assertThat(names(event, Role.TARGET)).doesNotContain("Selm Guard");
    assertThat(event.participants())
        .filteredOn(one -> one.role() == Role.INITIATOR)
        .extracting(Participant::blame)
        .containsExactlyElementsOf(blame.equals("-") ? List.of() : List.of(Blame.valueOf(blame)));
  }

  @Test
  void aPlaceInATitleDoesNoHarm() {
    DocumentRecord record =
        TestingReader.read(
            "Corran shooting wounds 4, kills 1\n\n"
                + "Four people were hurt in Corran on Monday, police in Miravel said.");
    assertThat(record.events())
        .flatExtracting(EventMention::participants)
        .filteredOn(one -> one.role() == Role.INITIATOR)
        .isEmpty();
  }
}
