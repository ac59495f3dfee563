package org.sayso.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sayso.nlp.Stories.event;
import static org.sayso.nlp.Stories.names;
import static org.sayso.nlp.Stories.read;
import static org.sayso.nlp.Stories.split;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.claim.Claim;
import org.sayso.claim.Stance;
import org.sayso.event.Aggregation;
import org.sayso.event.Blame;
import org.sayso.event.Effect;
import org.sayso.event.EventMention;
import org.sayso.event.EventType;
import org.sayso.event.Happened;
import org.sayso.event.Participant;
import org.sayso.event.Role;
import org.sayso.pipeline.DocumentRecord;

/// Nobody gets the part of another in an act, whoever speaks of it. All names are invented.
class PartsInDeedsTest {
  private static List<Blame> blames(EventMention event) {
    return event.participants().stream()
        .filter(one -> one.role() == Role.INITIATOR)
        .map(Participant::blame)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Officers said gunmen opened fire on a bus and fled on motorcycles. | SHOOTING | gunmen
          The ministry said rebels attacked the village and killed six farmers. | KILLING | rebels
          The committee said the police had arrested forty students and tortured some of them. | TORTURE | the police
          Investigators say Tarn Brun strangled his wife and buried the body. | KILLING | Tarn Brun
          The army said it killed twelve rebels in Karst Province. | KILLING | The army
          A crowd lynched a man accused of stealing a goat. | KILLING | A crowd
          Guards opened fire after prisoners attacked them with iron bars. | SHOOTING | Guards
          Guards opened fire after prisoners attacked them with iron bars. | ATTACK | prisoners
          Police said they shot a man who had attacked an officer with a knife. | SHOOTING | Police
          Police said they shot a man who had attacked an officer with a knife. | ATTACK | a man
          Police dispersed protesters who had blocked the road and arrested eleven. | ARREST | Police
          The front said the army, not its fighters, had shelled the town. | SHELLING | the army
          Farmers armed with machetes killed two cattle thieves. | KILLING | Farmers
          Eleven women have accused guards of the Lune Mining Company of raping them. | SEXUAL_VIOLENCE | guards
          Police arrested the accused on Friday in Corran. | ARREST | Police
          Pavo Lenk is criticized by many nurses who claim he assaulted them. | ASSAULT | Pavo Lenk
          A girl is in hospital in Corran after her father shot her Monday morning with a rifle. | SHOOTING | her father
          Two police officers were found guilty on Thursday of raping a tourist in Miravel. | SEXUAL_VIOLENCE | Two police officers
          Velin also mocked Brun's story about attacking somebody with a knife. | ATTACK | Brun
          Police suspect the Sons of the Tide, which last year bombed a ferry terminal. | BOMBING | Sons of the Tide
          In June the army was accused by a rights committee of killing five people in Corran. | KILLING | the army
          """)
  void whoDidItIsWhomTheWordsName(String sentence, EventType type, String doers) {
    assertThat(names(event(read(sentence), type), Role.INITIATOR))
        .containsExactlyInAnyOrderElementsOf(split(doers));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two journalists covering the protest were detained by police for six hours. | ARREST | Two journalists
          Two guards who had been taken hostage were freed unharmed. | RELEASE | Two guards
          Brun and the man who died took part in the shooting in Corran. | SHOOTING | the man
          Police arrested the accused on Friday in Corran. | ARREST | the accused
          An individual has been arrested after Pavel Adam was stabbed in Miravel last night. | ARREST | An individual
          Its leader, Kel Sarrow, was killed in an air strike, the army said. | AIR_STRIKE | Kel Sarrow
          Security forces raided a farm near Selm, shooting dead a 60-year-old man. | SHOOTING | a 60-year-old man
          The army spokesman said the attackers, who came on foot, shot dead three guards before police arrived. | SHOOTING | three guards
          The committee said the police had arrested forty students and tortured some of them. | ARREST | forty students
          """)
  void whomItWasDoneToIsWhomTheWordsName(String sentence, EventType type, String targets) {
    assertThat(names(event(read(sentence), type), Role.TARGET))
        .containsExactlyInAnyOrderElementsOf(split(targets));
  }

  @Test
  void whoFleesFromHisDeedIsNotDisplaced() {
    assertThat(read("Police said a man stabbed two women and then fled.").events())
        .extracting(EventMention::type)
        .containsExactly(EventType.ASSAULT);
  }

  @Test
  void whoeverSaysThatItDidItOwnsUp() {
    DocumentRecord record =
        read("Police said they shot a man who had attacked an officer with a knife.");
    assertThat(blames(event(record, EventType.SHOOTING))).containsExactly(Blame.ADMITTED);
    assertThat(blames(event(record, EventType.ATTACK)))
        .containsExactly(Blame.ACCUSED_BY_AUTHORITIES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The governor said on Tuesday that rebels had stormed Selm and killed nine police officers. | KILLING
          Rebel fighters stormed the town of Selm on Tuesday, killing nine police officers, the governor said. | KILLING
          Brun told reporters the soldiers fired at his car and wounded his driver. | SHOOTING
          The front said it was soldiers who had set the houses on fire. | ARSON
          """)
  void whatOnlyAnAccuserTellsIsAlleged(String sentence, EventType type) {
    DocumentRecord record = read(sentence);
    assertThat(event(record, type).happened()).isEqualTo(Happened.ALLEGED_ONLY);
    assertThat(record.claims()).extracting(Claim::stance).contains(Stance.ALLEGES);
  }

  @Test
  void notItsFightersDeniesNoDeedOfOthers() {
    assertThat(read("The front said the army, not its fighters, had shelled the town.").claims())
        .extracting(Claim::stance)
        .containsExactly(Stance.ALLEGES);
  }

  @Test
  void policeSuspectWhomTheyName() {
    assertThat(read("Police suspect the Sons of the Tide.").claims())
        .extracting(Claim::stance)
        .containsExactly(Stance.ALLEGES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tarn Brun was arrested on suspicion of murdering a guard.
          A crowd lynched a man accused of stealing a goat.
          """)
  void whoIsHeldOrKilledAccusesNobody(String sentence) {
    assertThat(read(sentence).claims()).extracting(Claim::stance).doesNotContain(Stance.ALLEGES);
  }

  @Test
  void whatWasUsedToDoItTellsThatItWasDone() {
    DocumentRecord record = read("Police used tear gas and water cannon to break up a march.");
    assertThat(record.events())
        .filteredOn(event -> event.type() == EventType.CRACKDOWN)
        .extracting(EventMention::happened)
        .containsExactly(Happened.REPORTED);
  }

  @Test
  void sheIsNotHerLawyer() {
    DocumentRecord record =
        read(
            "The opposition leader, Mara Quell, was released on Wednesday.\n\nShe was arrested in July"
                + " 2030 for leading a march.\n\nHer lawyer said that she had been tortured in prison.");
    assertThat(names(event(record, EventType.TORTURE), Role.TARGET)).containsExactly("Mara Quell");
    assertThat(names(event(record, EventType.RELEASE), Role.TARGET)).containsExactly("Mara Quell");
  }

  @Test
  void aMotherMeansNobodyWhoStandsBeforeHerWords() {
    DocumentRecord record =
        read(
            "Police have opened an inquiry. They have not arrested anybody.\n\nHis mother, Edda Roth,"
                + " said: \"They killed my son and now they lie about it.\"");
    assertThat(names(event(record, EventType.KILLING), Role.INITIATOR)).doesNotContain("Police");
  }

  @Test
  void theArmyIsNotItsNineSoldiers() {
    DocumentRecord record =
        read(
            "The Front killed nine soldiers in an ambush near Corran last month. The army says it has"
                + " killed more than 40 of the Front's fighters this year.");
    assertThat(record.claims())
        .extracting(claim -> claim.speaker().name())
        .noneMatch(name -> name.contains("soldiers"));
  }

  @Test
  void theDayOfADeathIsNotThatOfTheBeatingAWeekBefore() {
    DocumentRecord record =
        read(
            "A student died in hospital on Tuesday, a week after he was beaten by campus guards, his"
                + " family said.");
    EventMention beating = event(record, EventType.ASSAULT);
    assertThat(beating.dates()).isEmpty();
    assertThat(beating.harm()).extracting("effect").contains(Effect.KILLED);
  }

  @Test
  void noCourtIsTried() {
    DocumentRecord record =
        read(
            "A court in Miravel on Tuesday convicted a former general, Hugo Brandt, of ordering the"
                + " massacre of 62 villagers in Selm in 2009.");
    EventMention trial = event(record, EventType.TRIAL);
    assertThat(names(trial, Role.INITIATOR)).containsExactly("A court");
    assertThat(names(trial, Role.TARGET)).doesNotContain("A court");
    assertThat(event(record, EventType.KILLING).participants())
        .filteredOn(one -> one.name().equals("Hugo Brandt"))
        .extracting(Participant::blame)
        .containsExactly(Blame.CONVICTED);
  }

  @Test
  void thePolicemanIsNotTheStudentWhomHeShot() {
    DocumentRecord record =
        read(
            "The student, Ilan Roth, was shot by an officer at a checkpoint on Sunday. \"The policeman"
                + " walked up and shot him,\" said Pella Orne. The president has promised an inquiry.");
    assertThat(record.events())
        .flatExtracting(event -> names(event, Role.INITIATOR))
        .doesNotContain("Ilan Roth");
    assertThat(record.claims())
        .extracting(claim -> claim.speaker().name())
        .doesNotContain("Ilan Roth");
  }

  @Test
  void whoeverFightsBackIsApartFromTheAmbush() {
    DocumentRecord record =
        read(
            "Seven soldiers were killed when rebels ambushed their patrol near Selm on Tuesday. The"
                + " soldiers returned fire, killing eleven of the attackers, the ministry said.");
    assertThat(record.events())
        .noneMatch(event ->
            names(event, Role.INITIATOR).contains("the soldiers")
                && names(event, Role.TARGET).contains("Seven soldiers"));
  }

  @Test
  void theMotherOfADeadBoyIsAlive() {
    DocumentRecord record =
        TestingReader.read(
            "Mom of boy killed in Corran drive-by shooting\n\nA six-year-old boy was killed in a"
                + " drive-by shooting in Corran on Monday, police said.");
    assertThat(record.events())
        .flatExtracting(event -> names(event, Role.TARGET))
        .doesNotContain("Mom");
  }

  @Test
  void howManyWereHurtIsNotHowManyMarched() {
    DocumentRecord record =
        read(
            "Thousands of people marched through Miravel on Tuesday. Some threw stones, and police"
                + " responded with rubber bullets, wounding at least 20, medics said. Police put the"
                + " number of injured at seven.");
    assertThat(names(event(record, EventType.PROTEST), Role.INITIATOR)).doesNotContain("seven");
    assertThat(event(record, EventType.CRACKDOWN).harm())
        .extracting("effect")
        .contains(Effect.INJURED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Dana Orel's uncle told Corran Radio the rifle belonged to a lodger. | Dana Orel's uncle
          Brun's business manager, Tarn Hale, stated that the story was true. | Tarn Hale
          Senator Quell's office said that the lawsuit was baseless. | Senator Quell's office
          On Wednesday police arrested two brothers in Corran and said that explosives had been found. | police
          Eleven women from Old Quarry have accused guards of the Lune Mining Company of raping them. | Eleven women
          """)
  void whoeverSaysItIsTheHeadOfTheWords(String sentence, String speaker) {
    assertThat(read(sentence).claims())
        .filteredOn(claim -> !claim.isNarrated())
        .extracting(claim -> claim.speaker().name().toLowerCase(Locale.ROOT))
        .contains(speaker.toLowerCase(Locale.ROOT));
  }

  @Test
  void aSpokesmanWhoSaysThatNobodyIsHeldDenies() {
    assertThat(read("A spokesman for the Directorate said that it was not holding her.").claims())
        .extracting(Claim::stance)
        .containsExactly(Stance.DENIES);
  }

  @Test
  void whatIsNotMentionedIsNotSaid() {
    assertThat(read("The minister failed to mention the attack on the port.").claims())
        .allMatch(Claim::isNarrated);
  }

  @Test
  void marchingAgainstAKillingTellsThatItHappened() {
    DocumentRecord record =
        read("Thousands marched in Miravel to protest against the killing of a student by police.");
    assertThat(event(record, EventType.KILLING).happened()).isEqualTo(Happened.REPORTED);
  }

  @Test
  void attacksThatWereClaimedAreOwned() {
    assertThat(
            read("The attacks in Corran, which were claimed by the Karst Liberation Front, killed nine.")
                .claims())
        .extracting(Claim::stance)
        .contains(Stance.CLAIMS_RESPONSIBILITY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Police in Corran said 40 suspected smugglers were arrested on Friday. | ARREST | REPORTED
          The minister called the stabbing of the mayor in Corran on Friday an act of barbarity. | ASSAULT | REPORTED
          Daro confessed to killing his sister in Corran in May. | KILLING | REPORTED
          Brun is the second teenager to be killed by gunfire in Corran this year. | SHOOTING | REPORTED
          Protests are not reported in Corran, in the north. | PROTEST | DENIED
          No soldiers were killed in the attack. | KILLING | DENIED
          Jon Marr was found guilty of torturing two detainees. | TORTURE | REPORTED
          In those years they would sometimes kill the farmers. | KILLING | REPORTED
          """)
  void aDoubtIsOfWhatItIsSaidOf(String sentence, EventType type, Happened happened) {
    assertThat(event(read(sentence), type).happened()).isEqualTo(happened);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Authorities seized the site in March.
          She spoke for survivors of sexual assault in Miravel.
          A fire in Corran yesterday afternoon killed five girls.
          """)
  void whatIsNoDeedIsNone(String sentence) {
    assertThat(read(sentence).events()).isEmpty();
  }

  @Test
  void whoeverFleesTheSceneIsNotDisplaced() {
    assertThat(read("Two men shot a boy in Corran and fled the scene on bicycles.").events())
        .extracting(EventMention::type)
        .containsExactly(EventType.SHOOTING);
  }

  @Test
  void callsThatAreReceivedCallForNothing() {
    assertThat(read("The station received calls that shooting was going on in Corran.").claims())
        .extracting(Claim::stance)
        .doesNotContain(Stance.CALLS_FOR);
  }

  @Test
  void notEveryoneIsNobodyInParticular() {
    assertThat(read("Not everyone agreed there should be a vote.").claims())
        .noneMatch(claim -> claim.speaker().name().contains("everyone"));
  }

  @Test
  void whoPleadsGuiltyOwnsUp() {
    DocumentRecord record = read("Velin Orr pleaded guilty to the murder of a guard.");
    assertThat(blames(event(record, EventType.KILLING))).containsExactly(Blame.ADMITTED);
  }

  @Test
  void whoPleadsNotGuiltyDenies() {
    assertThat(read("Velin Orr pleaded not guilty on Tuesday to seven counts of murder.").claims())
        .extracting(Claim::stance)
        .contains(Stance.DENIES);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Two police officers were found guilty on Thursday of raping a tourist in Miravel.
          The two editorials were not endorsements of Mira Quell.
          She was questioned about the case by police in Corran.
          """)
  void whatNobodySaysIsNoClaimOfAnybody(String sentence) {
    assertThat(read(sentence).claims()).allMatch(Claim::isNarrated);
  }

  @Test
  void soManyArrestsAreSoManyPeople() {
    assertThat(event(read("Police made 24 arrests in Corran on Friday."), EventType.ARREST).harm())
        .singleElement()
        .satisfies(row -> {
          assertThat(row.effect()).isEqualTo(Effect.DETAINED);
          assertThat(row.number().low()).hasValue(24);
        });
  }

  @Test
  void whoFiredIsNotFiredAt() {
    assertThat(read("The boy tried to wrestle the gun from Brun, and then Brun fired.").events())
        .flatExtracting(event -> names(event, Role.TARGET))
        .doesNotContain("Brun");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The Karst Post cited Interior Minister Ana Brun as saying rebels killed six farmers in Corran on Monday. | Karst Post | Ana Brun
          The Karst Post quoted a police officer as saying that two soldiers had raped a girl in Corran. | Karst Post | a police officer
          """)
  void whoeverCitesAnotherAccusesNobody(String sentence, String outlet, String speaker) {
    DocumentRecord record = read(sentence);
    assertThat(stances(record, outlet)).containsOnly(Stance.ASSERTS);
    assertThat(stances(record, speaker)).containsOnly(Stance.ALLEGES);
  }

  private static List<Stance> stances(DocumentRecord record, String speaker) {
    return record.claims().stream()
        .filter(claim -> claim.speaker().name().equals(speaker))
        .map(Claim::stance)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Guards killed a baker in Corran. | a baker
          Gunmen killed two fishmongers in Selm on Monday. | two fishmongers
          Soldiers shot a goatherd near Corran. | a goatherd
          """)
  void whoWorksAtSomethingIsSomebody(String sentence, String whom) {
    assertThat(read(sentence).events())
        .flatExtracting(event -> names(event, Role.TARGET))
        .containsExactly(whom);
  }

  @Test
  void whoseAttacksWereClaimedKilledByTheirOwnWords() {
    DocumentRecord record =
        read("Attacks claimed by the Lantern Front killed 40 people in Corran in June.");
    assertThat(blames(event(record, EventType.KILLING))).containsExactly(Blame.CLAIMED);
  }

  @Test
  void soManyInAMonthAloneAreATotal() {
    DocumentRecord record = read("In January alone, soldiers killed 26 marchers in Miravel.");
    assertThat(event(record, EventType.KILLING).aggregation()).isEqualTo(Aggregation.PERIOD_TOTAL);
  }
}
