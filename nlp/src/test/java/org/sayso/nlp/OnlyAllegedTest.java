package org.sayso.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.event.Blame;
import org.sayso.event.EventMention;
import org.sayso.event.EventType;
import org.sayso.event.Happened;
import org.sayso.event.Participant;
import org.sayso.event.Role;

/// What a law, a figure of speech or an accuser says has not happened by that, and blames nobody
/// more firmly than the words. All names are invented.
class OnlyAllegedTest {
  private static List<EventMention> events(String sentences) {
    return Stories.read(sentences.replace("//", "\n\n")).events();
  }

  private static EventMention event(String sentences, EventType type) {
    return Stories.event(Stories.read(sentences.replace("//", "\n\n")), type);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rape and torture are criminal offenses in Tavara.",
        "Marital rape is not recognized in Tavara.",
        "The government formally criminalized rape in marriage in May.",
        "Parliament approved a national action plan on ending sexual violence in conflict.",
        "The mayor called the invasion an act of robbery and piracy.",
        "The rebels act like ostriches by hiding their heads in the sand.",
        "Two wings of the party clashed over the date of the feast in Miravel.",
        "The courts caused further victimization of women and girls in Corran.",
        "Wounded guests were dragged from the burning bar in Selm.",
        "The army retained the prerogative to conduct searches and seizures of contraband in Selm."
      })
  void whatIsNoActMakesNoEvent(String sentence) {
    assertThat(events(sentence)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Soldiers captured and blindfolded 10 university guards in Miravel. | KILLING
          The cabinet imposed a state of siege in Selm on Monday. | ATTACK
          After their boat broke down off Corran, the Tavaran navy arrested the ten sailors. | DESTRUCTION
          """)
  void whatTheModelHearsMayBeWhatAVerbNeverTells(String sentence, EventType type) {
    assertThat(events(sentence)).extracting(EventMention::type).doesNotContain(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A prefect may order a person detained for 30 days to prevent unrest. | ARREST | HYPOTHETICAL
          The court overturned the ruling on May 3, halting the detainees' release. | RELEASE | PLANNED
          The high court blocked the deportation of twelve fishermen on Monday. | DISPLACEMENT | PLANNED
          Villagers were at risk and faced numerous violent attacks in Corran. | ATTACK | REPORTED
          A man was hurt after police were called to a shooting in Corran on Friday. | SHOOTING | REPORTED
          According to the League, prisoners and prison staff subjected children to rape in Selm. | SEXUAL_VIOLENCE | ALLEGED_ONLY
          Activists alleged the arrests were politically motivated. | ARREST | REPORTED
          The charges involved attacks on police, burning buses, and bombings. | BOMBING | ALLEGED_ONLY
          The charges involved attacks on police, burning buses, and bombings. | ARSON | ALLEGED_ONLY
          The group threatened to kill policemen who kidnap, torture and murder the members of its organization. | TORTURE | ALLEGED_ONLY
          Youth groups, such as the student wing Selm Lions, reportedly carried out attacks in Corran. | ATTACK | ALLEGED_ONLY
          Security forces reportedly killed scores of villagers and injured hundreds in Corran. | KILLING | ALLEGED_ONLY
          Issues included credible reports of: unlawful killings; serious abuses in a conflict, including abductions; and overly strict laws. | ABDUCTION | ALLEGED_ONLY
          """)
  void anActIsToldAsTheWordsOfItsOwnClauseTellIt(
      String sentence, EventType type, Happened happened) {
    assertThat(event(sentence, type).happened()).isEqualTo(happened);
  }

  @ParameterizedTest
  @ValueSource(
      strings =
          "The Tavaran government made arrests without warrants and arbitrarily detained fishermen.")
  void withoutDeniesNothingBehindAnotherVerb(String sentence) {
    assertThat(events(sentence)).extracting(EventMention::happened).containsOnly(Happened.REPORTED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          There were several reports of security forces committing rape in Selm. | SEXUAL_VIOLENCE | ACCUSED
          Youth groups, such as the student wing Selm Lions, reportedly carried out attacks in Corran. | ATTACK | ACCUSED
          Police are searching for Joren Brown, who they identified as a suspect.//Brown then came out of the room and shot the woman in Corran. | SHOOTING | ACCUSED_BY_AUTHORITIES
          """)
  void whoIsSaidToHaveDoneItIsOnlyAccused(String sentences, EventType type, Blame blame) {
    assertThat(event(sentences, type).participants())
        .filteredOn(one -> one.role() == Role.INITIATOR)
        .extracting(Participant::blame)
        .containsOnly(blame);
  }
}
