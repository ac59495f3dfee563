package org.sayso.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.evidence.ClaimId;

/// Who has a part in an act without doing it, on hand-tagged sentences about Tavara.
class InvolvementRulesTest {
  private static final String OTHERS =
      "[ARMED_GROUP Gunmen/NOUN ] killed/VERB [EXACT:12 twelve/NUM ] villagers/NOUN in/ADP [PLACE Corran/PROPN ] on/ADP [DATE Monday/PROPN ] ./PUNCT\n";

  /// Roles other than those of doers and victims, as "name, role, involvement, blame".
  private static List<String> parts(String tagged) {
    return TaggedText.events(tagged).stream()
        .flatMap(event -> event.participants().stream())
        .filter(one -> !one.role().isDoing() && one.role() != Role.TARGET)
        .map(one ->
            "%s, %s, %s, %s".formatted(one.name(), one.role(), one.involvement(), one.blame()))
        .toList();
  }

  private static List<String> doers(String tagged) {
    return TaggedText.events(tagged).stream()
        .flatMap(event -> event.participants().stream())
        .filter(one -> one.role().isDoing())
        .map(one -> one.name() + ", " + one.involvement())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PERSON Orlow/PROPN ] ordered/VERB the/DET attack/NOUN ./PUNCT",
        "[PERSON Orlow/PROPN ] had/AUX ordered/VERB the/DET attack/NOUN ./PUNCT",
        "The/DET attack/NOUN was/AUX ordered/VERB by/ADP [PERSON Orlow/PROPN ] ./PUNCT",
        "The/DET attack/NOUN ,/PUNCT ordered/VERB by/ADP [PERSON Orlow/PROPN ] ,/PUNCT shocked/VERB many/ADJ ./PUNCT",
        "[ARMED_GROUP Gunmen/NOUN ] shot/VERB [EXACT:2 two/NUM ] students/NOUN on/ADP the/DET orders/NOUN of/ADP [PERSON Orlow/PROPN ] ./PUNCT",
        "[ARMED_GROUP Gunmen/NOUN ] shot/VERB [EXACT:2 two/NUM ] students/NOUN on/ADP [PERSON Orlow/PROPN ] 's/PART orders/NOUN ./PUNCT",
        "On/ADP the/DET orders/NOUN of/ADP [PERSON Orlow/PROPN ] ,/PUNCT [ARMED_GROUP gunmen/NOUN ] shot/VERB [EXACT:2 two/NUM ] students/NOUN ./PUNCT",
        "[PERSON Orlow/PROPN ] ordered/VERB [MILITARY troops/NOUN ] to/PART shoot/VERB students/NOUN ./PUNCT",
        "[PERSON Orlow/PROPN ] gave/VERB the/DET order/NOUN to/PART shoot/VERB students/NOUN ./PUNCT"
      })
  void whoeverOrderedAnActDidNotDoIt(String sentence) {
    assertThat(parts(OTHERS + sentence))
        .containsExactly("Orlow, SUPPORTER, ORDERED, REPORTED_AS_FACT");
    assertThat(doers(OTHERS + sentence)).noneMatch(one -> one.startsWith("Orlow"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PERSON Orlow/PROPN ] planned/VERB the/DET attack/NOUN ./PUNCT",
        "[PERSON Orlow/PROPN ] organised/VERB the/DET attack/NOUN ./PUNCT",
        "[PERSON Orlow/PROPN ] helped/VERB plan/VERB the/DET attack/NOUN ./PUNCT",
        "The/DET attack/NOUN was/AUX masterminded/VERB by/ADP [PERSON Orlow/PROPN ] ./PUNCT",
        "[PERSON Orlow/PROPN ] was/AUX the/DET mastermind/NOUN of/ADP the/DET attack/NOUN ./PUNCT",
        "[PERSON Orlow/PROPN ] ,/PUNCT the/DET planner/NOUN of/ADP the/DET attack/NOUN ,/PUNCT fled/VERB ./PUNCT"
      })
  void whoeverPlannedAnActDidNotDoIt(String sentence) {
    assertThat(parts(OTHERS + sentence))
        .containsExactly("Orlow, SUPPORTER, PLANNED, REPORTED_AS_FACT");
    assertThat(doers(OTHERS + sentence)).noneMatch(one -> one.startsWith("Orlow"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PERSON Orlow/PROPN ] financed/VERB the/DET attack/NOUN ./PUNCT",
        "[PERSON Orlow/PROPN ] supplied/VERB the/DET explosives/NOUN for/ADP the/DET attack/NOUN ./PUNCT",
        "[PERSON Orlow/PROPN ] paid/VERB for/ADP the/DET attack/NOUN ./PUNCT",
        "The/DET attack/NOUN was/AUX backed/VERB by/ADP [PERSON Orlow/PROPN ] ./PUNCT",
        "[ARMED_GROUP Gunmen/NOUN ] shot/VERB [EXACT:2 two/NUM ] students/NOUN with/ADP the/DET help/NOUN of/ADP [PERSON Orlow/PROPN ] ./PUNCT"
      })
  void whoeverHelpedWithAnActDidNotDoIt(String sentence) {
    assertThat(parts(OTHERS + sentence))
        .containsExactly("Orlow, SUPPORTER, SUPPORTED, REPORTED_AS_FACT");
    assertThat(doers(OTHERS + sentence)).noneMatch(one -> one.startsWith("Orlow"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PERSON Orlow/PROPN ] ordered/VERB an/DET inquiry/NOUN into/ADP the/DET attack/NOUN ./PUNCT",
        "[PERSON Orlow/PROPN ] did/AUX not/PART order/VERB the/DET attack/NOUN ./PUNCT",
        "[PERSON Orlow/PROPN ] has/AUX not/PART ordered/VERB the/DET attack/NOUN ./PUNCT",
        "[PERSON Orlow/PROPN ] denied/VERB ordering/VERB the/DET attack/NOUN ./PUNCT",
        "[PERSON Orlow/PROPN ] denied/VERB that/SCONJ he/PRON had/AUX ordered/VERB the/DET attack/NOUN ./PUNCT",
        "There/PRON is/AUX no/DET evidence/NOUN that/SCONJ [PERSON Orlow/PROPN ] ordered/VERB the/DET attack/NOUN ./PUNCT",
        "Had/AUX [PERSON Orlow/PROPN ] ordered/VERB the/DET attack/NOUN ?/PUNCT",
        "Judges/NOUN ask/VERB whether/SCONJ [PERSON Orlow/PROPN ] ordered/VERB the/DET attack/NOUN ./PUNCT",
        "[PERSON Orlow/PROPN ] would/AUX have/AUX ordered/VERB the/DET attack/NOUN ./PUNCT",
        "[PERSON Orlow/PROPN ] ordered/VERB a/DET pizza/NOUN during/ADP the/DET attack/NOUN ./PUNCT",
        "[PERSON Orlow/PROPN ] supported/VERB the/DET attack/NOUN ./PUNCT",
        "The/DET attack/NOUN on/ADP rebels/NOUN backed/VERB by/ADP [PERSON Orlow/PROPN ] went/VERB on/ADP ./PUNCT",
        "[PERSON Orlow/PROPN ] looked/VERB into/ADP the/DET planned/ADJ attack/NOUN ./PUNCT"
      })
  void whoDidNoSuchThingHasNoPart(String sentence) {
    assertThat(parts(OTHERS + sentence)).isEmpty();
    assertThat(doers(OTHERS + sentence)).noneMatch(one -> one.startsWith("Orlow"));
  }

  @Test
  void oneActorMayHaveTwoParts() {
    EventMention event =
        TaggedText.counted(
            OTHERS
                + "[ARMED_GROUP The/DET Front/PROPN ] planned/VERB and/CCONJ carried/VERB out/ADP the/DET attack/NOUN ./PUNCT");
    assertThat(event.participants())
        .filteredOn(one -> one.name().contains("Front"))
        .extracting(Participant::involvement)
        .containsExactlyInAnyOrder(Involvement.CARRIED_OUT, Involvement.PLANNED);
  }

  @Test
  void oneTellerMaySayThatHePlannedAndOrderedIt() {
    EventMention event =
        TaggedText.counted(
            OTHERS
                + "[PERSON Orlow/PROPN ] planned/VERB the/DET attack/NOUN ./PUNCT [PERSON Orlow/PROPN ] ordered/VERB the/DET attack/NOUN ./PUNCT");
    ClaimId teller = event.participants().getFirst().row().claim();
    assertThat(event.mapClaims(told -> teller).participants())
        .filteredOn(one -> one.name().contains("Orlow"))
        .extracting(Participant::involvement)
        .containsExactlyInAnyOrder(Involvement.PLANNED, Involvement.ORDERED);
  }

  @Test
  void whoIsAccusedOfOrderingIsAccusedOfThatAlone() {
    String text =
        OTHERS
            + "[NGO The/DET committee/NOUN ] accused/VERB [PERSON Orlow/PROPN ] of/ADP ordering/VERB the/DET attack/NOUN ./PUNCT";
    assertThat(parts(text)).containsExactly("Orlow, SUPPORTER, ORDERED, ACCUSED");
    assertThat(doers(text)).noneMatch(one -> one.startsWith("Orlow"));
  }

  @Test
  void whoOrganisesAMarchMarches() {
    String text =
        "[POPULATION_GROUP Students/NOUN ] organised/VERB a/DET protest/NOUN in/ADP [PLACE Corran/PROPN ] on/ADP [DATE Monday/PROPN ] ./PUNCT";
    assertThat(parts(text)).isEmpty();
    assertThat(doers(text)).containsExactly("Students, CARRIED_OUT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[POLICE Police/NOUN ] stood/VERB by/ADP as/SCONJ a/DET mob/NOUN attacked/VERB [EXACT:2 two/NUM ] students/NOUN ./PUNCT",
        "[POLICE Police/NOUN ] did/AUX not/PART intervene/VERB when/ADV a/DET mob/NOUN attacked/VERB [EXACT:2 two/NUM ] students/NOUN ./PUNCT",
        "A/DET mob/NOUN attacked/VERB [EXACT:2 two/NUM ] students/NOUN while/SCONJ [POLICE police/NOUN ] looked/VERB on/ADP ./PUNCT",
        "[POLICE Police/NOUN ] failed/VERB to/PART stop/VERB the/DET attack/NOUN on/ADP [EXACT:2 two/NUM ] students/NOUN ./PUNCT",
        "[POLICE Police/NOUN ] refused/VERB to/PART intervene/VERB in/ADP the/DET attack/NOUN on/ADP [EXACT:2 two/NUM ] students/NOUN ./PUNCT",
        "[POLICE Police/NOUN ] did/VERB nothing/PRON to/PART prevent/VERB the/DET attack/NOUN on/ADP [EXACT:2 two/NUM ] students/NOUN ./PUNCT",
        "[POLICE Police/NOUN ] watched/VERB men/NOUN attack/VERB [EXACT:2 two/NUM ] students/NOUN ./PUNCT"
      })
  void whoLetsAnActHappenIsPresent(String sentence) {
    assertThat(parts(sentence))
        .singleElement()
        .asString()
        .isEqualToIgnoringCase("Police, PRESENT, FAILED_TO_PREVENT, REPORTED_AS_FACT");
    assertThat(doers(sentence))
        .noneMatch(one -> one.toLowerCase(java.util.Locale.ROOT).startsWith("police"));
  }

  @Test
  void whatIsNotHinderedHasHappened() {
    assertThat(
            TaggedText.events(
                "[POLICE Police/NOUN ] failed/VERB to/PART stop/VERB the/DET attack/NOUN on/ADP [EXACT:2 two/NUM ] students/NOUN in/ADP [PLACE Corran/PROPN ] ./PUNCT"))
        .extracting(EventMention::happened)
        .containsExactly(Happened.REPORTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Neighbours/NOUN stood/VERB by/ADP as/SCONJ a/DET mob/NOUN attacked/VERB [EXACT:2 two/NUM ] students/NOUN ./PUNCT",
        "[POLICE Police/NOUN ] must/AUX not/PART stand/VERB by/ADP when/ADV a/DET mob/NOUN attacks/VERB students/NOUN ./PUNCT",
        "[POLICE Police/NOUN ] denied/VERB standing/VERB by/ADP as/SCONJ a/DET mob/NOUN attacked/VERB [EXACT:2 two/NUM ] students/NOUN ./PUNCT",
        "[POLICE Police/NOUN ] did/AUX not/PART stand/VERB by/ADP as/SCONJ a/DET mob/NOUN attacked/VERB [EXACT:2 two/NUM ] students/NOUN ./PUNCT",
        "[POLICE Police/NOUN ] intervened/VERB when/ADV a/DET mob/NOUN attacked/VERB [EXACT:2 two/NUM ] students/NOUN ./PUNCT",
        "[POLICE Police/NOUN ] stopped/VERB the/DET attack/NOUN on/ADP [EXACT:2 two/NUM ] students/NOUN ./PUNCT"
      })
  void whoLetNothingHappenHasNoPart(String sentence) {
    assertThat(parts(sentence)).isEmpty();
  }

  @Test
  void whoComesToTheSceneResponds() {
    assertThat(
            parts(
                OTHERS
                    + "Firefighters/NOUN and/CCONJ medics/NOUN rushed/VERB to/ADP the/DET scene/NOUN of/ADP the/DET attack/NOUN ./PUNCT\n"
                    + "[POLICE Police/NOUN ] responded/VERB to/ADP the/DET attack/NOUN ./PUNCT"))
        .containsExactly(
            "Firefighters, RESPONDER, UNKNOWN, REPORTED_AS_FACT",
            "medics, RESPONDER, UNKNOWN, REPORTED_AS_FACT",
            "Police, RESPONDER, UNKNOWN, REPORTED_AS_FACT");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[STATE Norra/PROPN ] responded/VERB to/ADP the/DET attack/NOUN ./PUNCT",
        "[POLICE Police/NOUN ] responded/VERB to/ADP the/DET attack/NOUN with/ADP a/DET raid/NOUN ./PUNCT",
        "Reporters/NOUN rushed/VERB to/ADP the/DET scene/NOUN of/ADP the/DET attack/NOUN ./PUNCT",
        "[POLICE Police/NOUN ] did/AUX not/PART respond/VERB to/ADP the/DET attack/NOUN ./PUNCT"
      })
  void whoAnswersOtherwiseDoesNotRespond(String sentence) {
    assertThat(parts(OTHERS + sentence)).isEmpty();
  }
}
