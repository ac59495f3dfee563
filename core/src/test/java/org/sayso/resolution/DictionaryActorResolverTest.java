package org.sayso.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sayso.resolution.TavaraActors.read;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.sayso.mention.ActorKind;
import org.sayso.resolution.Resolution.Candidate;

class DictionaryActorResolverTest {
  private static final DictionaryActorResolver RESOLVER =
      new DictionaryActorResolver(TavaraActors.dictionary());

  @Test
  void bodiesOfAStateAreComposedAndBranchesStayApart() {
    assertThat(
            ids(
                "The [MILITARY:Tavaran Army] and [MILITARY:Tavara's military], said the [MILITARY:army of Tavara]; "
                    + "the [GOVERNMENT_BODY:Tavaran establishment] and [INTELLIGENCE:Tavaran intelligence agencies] did not."))
        .containsExactly(
            "composed:XT:ARMY",
            "composed:XT:MILITARY",
            "composed:XT:ARMY",
            "composed:XT:ESTABLISHMENT",
            "composed:XT:INTELLIGENCE");
  }

  @Test
  void anEmbassyIsOfItsStateInItsHost() {
    assertThat(
            ids("The [EMBASSY:Orsland Embassy in Port Selm] spoke. [EMBASSY~The embassy] closed."))
        .containsExactly("composed:XO:EMBASSY-IN:XT", "composed:XO:EMBASSY-IN:XT");
  }

  @Test
  void aCapitalIsAGovernmentOnlyWhereItsWordsSaySo() {
    assertThat(ids("If [OTHER:Karrow] is genuinely devoted to peace, Tavara will follow."))
        .containsExactly("composed:XO:GOVERNMENT");
    assertThat(ids("They have close ties with [OTHER:Karrow]."))
        .containsExactly("composed:XO:GOVERNMENT");
    assertThat(ids("They marched in [OTHER:Karrow] on Monday."))
        .allMatch(id -> id.startsWith("doc:"));
  }

  @Test
  void anAcronymThatTheTextIntroducesStandsForItsName() {
    List<String> ids =
        ids(
            "[NGO:Tavara Rights Watch Committee] (TRWC) reported. [OTHER:TRWC] said more. The [NGO:TRWC]'s head left.");
    assertThat(ids.getFirst()).startsWith("doc:");
    assertThat(ids).containsOnly(ids.getFirst());
  }

  @Test
  void anAcronymOfTheTextWinsOverTheDictionary() {
    List<String> ids =
        ids("In Tavara the [NGO:Karst League of Fishers] (KLF) met. [OTHER:KLF] voted.");
    assertThat(ids).containsOnly(ids.getFirst());
    assertThat(ids.getFirst()).startsWith("doc:");
  }

  @Test
  void aDescriptionBesideANameIsThatPerson() {
    List<String> ids =
        ids(
            "In Tavara [PERSON:Ona Pell], [PERSON~a teacher] of Port Selm, fled; so did [PERSON~a baker].");
    assertThat(ids.get(1)).isEqualTo(ids.getFirst());
    assertThat(ids.get(2)).isNotEqualTo(ids.getFirst());

    List<String> director =
        ids(
            "The line's [PERSON~director], [PERSON:Hame Orlo], resigned; [PERSON~the driver], [PERSON:Ona Pell] and others stayed.");
    assertThat(director.getFirst()).isEqualTo(director.get(1));
    assertThat(director.get(2)).isNotEqualTo(director.get(3));
  }

  @Test
  void aLocalOfficeIsNobodyInParticular() {
    assertThat(ids("The [MILITARY:Tavaran Army] left. [MILITARY~the local army] stayed.").getLast())
        .isEqualTo("UNRESOLVED");
  }

  @Test
  void aWordForABodyIsNotShortForABodyWithinIt() {
    List<String> ids =
        ids("The [GOVERNMENT_BODY:House Ethics Committee] met. The [GOVERNMENT_BODY:House] voted.");
    assertThat(ids.getLast()).isNotEqualTo(ids.getFirst());
  }

  @Test
  void lettersOfABodyOfAStateNeedTheStateNamedOften() {
    assertThat(ids("In Tavara the [INTELLIGENCE:DI] spoke.").getFirst()).startsWith("dict:XT:");
    assertThat(
            ids("Orsland ".repeat(12) + "and Tavara: in Orsland [INTELLIGENCE:DI] left.")
                .getFirst())
        .isEqualTo("UNRESOLVED");
  }

  @Test
  void aNameTwoGroupsShareIsAmbiguousWhereBothFit() {
    assertThat(candidates("In Tavara, [ARMED_GROUP:the Tide] struck again."))
        .containsExactly("dict:XT:sons-of-the-tide", "dict:XO:tide");
    assertThat(ids("In Orsland, [ARMED_GROUP:the Tide] struck again."))
        .containsExactly("dict:XO:tide");
    assertThat(ids("Orsland and Tavara watch the [ARMED_GROUP:Orslander Tide]."))
        .containsExactly("dict:XO:tide");
  }

  @Test
  void aSimilarNameIsSomebodyElse() {
    assertThat(
            ids(
                "In Tavara the [ARMED_GROUP:Karst Liberation Army] split from the [ARMED_GROUP:KLF]."))
        .satisfiesExactly(
            army -> assertThat(army).startsWith("doc:"),
            front -> assertThat(front).isEqualTo("dict:XT:karst-liberation-front"));
  }

  @Test
  void partyPeopleAndLandAreThreeThings() {
    List<String> ids =
        ids(
            "In Tavara, the [PARTY:Karst National Party], the [POPULATION_GROUP:Karst] people and [OTHER:Karst Province] differ.");
    assertThat(ids).doesNotHaveDuplicates();
    assertThat(ids.getFirst()).isEqualTo("dict:XT:karst-national-party");
  }

  @Test
  void personsAreNotJoinedByASharedSurname() {
    String shared = "[PERSON:Ilan Ostrey] met [PERSON:Dara Ostrey]. [PERSON:Ostrey] left.";
    List<Resolution<Actor>> read = resolve(shared);
    assertThat(read.get(0).value()).isNotEqualTo(read.get(1).value());
    assertThat(read.get(2)).isInstanceOf(Resolution.Ambiguous.class);
    List<String> alone = ids("[PERSON:Ilan Ostrey] came. [PERSON:Ostrey] left.");
    assertThat(alone.get(0)).isEqualTo(alone.get(1));
  }

  @Test
  void personsOfADocumentArePrivateAndOfficeHoldersAreNot() {
    List<Resolution<Actor>> read =
        resolve("In Tavara, [PERSON:Mira Aldane] met [PERSON:Ilan Ostrey].");
    assertThat(read)
        .extracting(actor -> actor.value().orElseThrow().protection().orElseThrow())
        .containsExactly(Protection.PUBLIC_ROLE, Protection.PRIVATE);
  }

  @Test
  void anOfficeAndASurnameFindItsHolder() {
    assertThat(ids("Tavara is calm, President [PERSON:Aldane] said."))
        .containsExactly("dict:XT:mira-aldane");
    assertThat(ids("Tavara is calm, the baker [PERSON:Aldane] said."))
        .allMatch(id -> id.startsWith("doc:"));
    assertThat(ids("[PERSON:Tavaran President Mira Aldane] spoke."))
        .containsExactly("dict:XT:mira-aldane");
  }

  @Test
  void whoHoldsAnOfficeGoesByTheDocumentsDay() {
    String text = "Tavara is calm, President [PERSON:Aldane] said.";
    assertThat(ids(text, "2022-05-01")).containsExactly("dict:XT:mira-aldane");
    assertThat(ids(text, "2026-01-01")).containsExactly("dict:XT:orlo-aldane");
    assertThat(ids(text, "2010-01-01")).allMatch(id -> id.startsWith("doc:"));
    assertThat(DATED.resolve(read(text).article(), read(text).mentions()).getFirst())
        .isInstanceOf(Resolution.Ambiguous.class);
    assertThat(ids("Tavara is calm, [PERSON:Mira Aldane] said.", "2026-01-01"))
        .containsExactly("dict:XT:mira-aldane");
  }

  @Test
  void aGroupOutsideItsDatesIsNotMeantByItsLetters() {
    assertThat(ids("In Tavara [ARMED_GROUP:KRF] spoke.", "2015-03-01"))
        .containsExactly("dict:XT:karst-reform-front");
    assertThat(ids("In Tavara [ARMED_GROUP:KRF] spoke.", "2022-03-01"))
        .containsExactly("UNRESOLVED");
    assertThat(ids("In Tavara the [ARMED_GROUP:Karst Reform Front] was formed.", "2022-03-01"))
        .containsExactly("dict:XT:karst-reform-front");
    assertThat(ids("In Tavara the [ARMED_GROUP:Karst Reform Front] was formed.", "2009-12-31"))
        .allMatch(id -> id.startsWith("doc:"));
  }

  private static final DictionaryActorResolver DATED =
      new DictionaryActorResolver(
          ActorDictionary.empty()
              .with(
                  ActorFile.read(
                      "dated.txt",
                      """
                      sayso-actors 1
                      name: Tavara
                      kind: STATE
                      country: XT
                      source: test

                      name: Mira Aldane
                      kind: PERSON
                      country: XT
                      role: President of Tavara
                      from: 2018
                      until: 2023-06
                      source: test

                      name: Orlo Aldane
                      kind: PERSON
                      country: XT
                      role: President of Tavara
                      from: 2023-07-01
                      source: test

                      name: Karst Reform Front
                      kind: ARMED_GROUP
                      country: XT
                      acronym: KRF
                      from: 2010
                      until: 2019
                      source: test
                      """)));

  private static List<String> ids(String marked, String day) {
    TavaraActors.Marked read = read(marked);
    return DATED
        .resolve(read.article(), read.mentions(), Optional.of(LocalDate.parse(day)))
        .stream()
        .map(answer -> answer.value().map(Actor::id).orElse(answer.status()))
        .toList();
  }

  @Test
  void bareForcesBelongToTheDocumentsCountry() {
    assertThat(ids("Tavara is calm. [MILITARY~The army] left."))
        .containsExactly("composed:XT:ARMY");
    assertThat(candidates("Tavara and Orsland signed. [MILITARY~The army] left."))
        .containsExactly("composed:XO:ARMY", "composed:XT:ARMY");
    assertThat(
            ids(
                "Orsland and Tavara signed. The [MILITARY:Tavaran Army] came. [MILITARY~The army] left."))
        .containsExactly("composed:XT:ARMY", "composed:XT:ARMY");
    assertThat(resolve("[MILITARY~The army] left.").getFirst().status()).isEqualTo("UNRESOLVED");
  }

  @Test
  void ministriesAreComposedByTheirField() {
    assertThat(
            ids(
                "[GOVERNMENT_BODY:Tavaran Interior Ministry], [GOVERNMENT_BODY:Ministry of the Interior], "
                    + "[GOVERNMENT_BODY:Tavara's Ministry of Harbours and Tides]"))
        .containsExactly(
            "composed:XT:MINISTRY-OF-INTERIOR",
            "composed:XT:MINISTRY-OF-INTERIOR",
            "composed:XT:MINISTRY-OF-HARBOURS-AND-TIDES");
  }

  @Test
  void aStateBeforeADictionaryNameNarrowsIt() {
    assertThat(ids("[INTELLIGENCE:Tavara's Directorate of Intelligence] denied it."))
        .containsExactly("dict:XT:directorate-of-intelligence");
  }

  @Test
  void anAcronymNeedsItsCountry() {
    assertThat(ids("Orsland grows. [OTHER:DI] fell by two points.")).containsExactly("UNRESOLVED");
    assertThat(ids("Tavara denies it. [OTHER:DI] said so."))
        .containsExactly("dict:XT:directorate-of-intelligence");
  }

  @Test
  void aSurnameIsWhoIsNamedInFullCloseByOrInTheFirstLines() {
    String lead = "[PERSON:Ilan Ostrey] fled.\n" + "Nothing. ".repeat(90);
    List<String> ids =
        ids(lead + "[PERSON:Dara Ostrey] knew.\n[PERSON:Ostrey] was late. \n" + "So it was.");
    assertThat(ids.getLast()).isEqualTo(ids.getFirst());
    List<String> near = ids(lead + "Then [PERSON:Dara Ostrey] came, and [PERSON:Ostrey] spoke.");
    assertThat(near.getLast()).isEqualTo(near.get(1));
  }

  @Test
  void aMiddleNameMakesNobodyElse() {
    assertThat(
            ids(
                "In Tavara [PERSON:Mira Aldane] spoke. [PERSON:Mira Ona Aldane] was born there. [PERSON:Aldane] left."))
        .containsOnly("dict:XT:mira-aldane");
  }

  @Test
  void theHolderOfAnOfficeStandsBesideIt() {
    List<String> after =
        ids("[PERSON:Ona Pell], [GOVERNMENT_BODY~the mayor] of Port Selm, also spoke.");
    assertThat(after.get(1)).isEqualTo(after.getFirst());
    List<String> before =
        ids("[GOVERNMENT_BODY~The mayor] of Port Selm, [PERSON:Ona Pell], spoke.");
    assertThat(before.getFirst()).isEqualTo(before.get(1));
    List<String> title = ids("[PERSON~Secretary] of State [PERSON:Ona Pell] spoke.");
    assertThat(title.getFirst()).isEqualTo(title.get(1));
    List<String> list =
        ids("[PERSON:Ona Pell], [GOVERNMENT_BODY~the mayor] of Port Selm, and others spoke.");
    assertThat(list.get(1)).startsWith("doc:").isNotEqualTo(list.getFirst());
  }

  @Test
  void anOfficeWithoutItsHolderIsTheDocumentsOwn() {
    List<String> ids =
        ids(
            "[GOVERNMENT_BODY~The governor] of Lowmarsh spoke. [GOVERNMENT_BODY~The governor] of Lowmarsh left.");
    assertThat(ids.getFirst()).startsWith("doc:").isEqualTo(ids.getLast());
    assertThat(ids("[GOVERNMENT_BODY~The governor] of trade spoke.")).containsExactly("UNRESOLVED");
  }

  @Test
  void aRoleNounOfSomebodyElseIsNotTheOneOfTheCountry() {
    assertThat(ids("Tavara is calm. Lowmarsh's [GOVERNMENT_BODY~government] spoke."))
        .containsExactly("UNRESOLVED");
    assertThat(ids("Tavara is calm. County [POLICE~police] spoke, said county [POLICE~police]."))
        .contains("UNRESOLVED");
    assertThat(ids("Tavara is calm. [GOVERNMENT_BODY~The government] of the province spoke."))
        .containsExactly("UNRESOLVED");
    assertThat(ids("Tavara is calm. The country's [GOVERNMENT_BODY~government] spoke."))
        .containsExactly("composed:XT:GOVERNMENT");
  }

  @Test
  void aBodyOfAPlaceIsTheDocumentsOwn() {
    List<String> ids =
        ids("Rain in Lowmarsh. [POLICE~Lowmarsh police] spoke. [POLICE~The Lowmarsh police] left.");
    assertThat(ids.getFirst()).startsWith("doc:").isEqualTo(ids.getLast());
    assertThat(ids("Rain. [POLICE~Lowmarsh police] spoke.")).containsExactly("UNRESOLVED");
    assertThat(ids("Tavara is calm in May, and in [POLICE~May police] spoke."))
        .containsExactly("composed:XT:POLICE");
  }

  @Test
  void aBodyCutShortIsTheOneOfTheCountry() {
    assertThat(
            ids(
                "Tavara is calm. The [GOVERNMENT_BODY:House] and [GOVERNMENT_BODY:House of Representatives] met."))
        .containsOnly("composed:XT:HOUSE-OF-REPRESENTATIVES");
  }

  @Test
  void bodiesOfTwoCountriesAreNotOne() {
    assertThat(ids("Tavara is calm. [GOVERNMENT_BODY~Authorities] in Tavara and Orsland spoke."))
        .containsExactly("UNRESOLVED");
    assertThat(ids("Tavara is calm. [GOVERNMENT_BODY~Lawmakers] spoke."))
        .containsExactly("UNRESOLVED");
  }

  @Test
  void lettersOfAPlaceDoNotStandForItsBody() {
    List<String> ids =
        ids("The [GOVERNMENT_BODY:Parliament of New Selm Weald] (NSW) met. [OTHER:NSW] is calm.");
    assertThat(ids.getLast()).isNotEqualTo(ids.getFirst());
  }

  @Test
  void theHeadlineTellsWhichOfTwoCountriesADocumentIsAbout() {
    String rest = "\n\nOrsland and Tavara met, and [POLICE~police] came.";
    assertThat(ids("Fire in Tavara" + rest)).containsExactly("composed:XT:POLICE");
    assertThat(ids("Fire in a town" + rest)).containsExactly("AMBIGUOUS");
  }

  @Test
  void anOfficeAloneIsNobodysName() {
    assertThat(ids("Tavara is calm. The [PERSON:Tide Envoy] spoke.")).containsExactly("UNRESOLVED");
  }

  @Test
  void whatIsDoneAndWhatIsOneOfManyIsNobody() {
    assertThat(ids("Tavara is calm. [GOVERNMENT_BODY~The authority] of law held."))
        .containsExactly("UNRESOLVED");
    assertThat(ids("Tavara is calm. [MILITARY~These forces] left.")).containsExactly("UNRESOLVED");
    assertThat(ids("Tavara is calm. [NGO:Human Rights Defenders] left."))
        .containsExactly("UNRESOLVED");
    assertThat(ids("Tavara is calm. [NGO:Rights] are known.")).containsExactly("UNRESOLVED");
    assertThat(ids("Tavara is calm. [OTHER:TLZs] are known.")).containsExactly("UNRESOLVED");
    assertThat(ids("Tavara is calm. [POLICE~The police officers] left."))
        .containsExactly("UNRESOLVED");
    assertThat(ids("Tavara is calm. The [OTHER:Tavaran] language is old."))
        .containsExactly("UNRESOLVED");
  }

  @Test
  void aParliamentNamedByItsOwnNameIsTheParliament() {
    List<String> ids =
        ids(
            "In Tavara the [GOVERNMENT_BODY:Parliament of Lowmarsh] met. [GOVERNMENT_BODY~The parliament] voted.");
    assertThat(ids.get(1)).isEqualTo(ids.getFirst());
    assertThat(ids.getFirst()).startsWith("doc:");
  }

  @Test
  void partsOfACountryTellWhereATextIs() {
    assertThat(ids("A theft in England, of ten US dollars. [POLICE~The police] came."))
        .containsExactly("composed:GB:POLICE");
  }

  @Test
  void descriptionsWithoutANameStayUnresolved() {
    assertThat(resolve("[UNIDENTIFIED_GROUP~Gunmen] came.").getFirst())
        .isInstanceOf(Resolution.Unresolved.class);
  }

  @Property(tries = 300)
  void anyTextIsResolvedWithoutFailure(
      @ForAll String before, @ForAll String name, @ForAll ActorKind kind) {
    // Without what marks an actor here.
    String words = name.isBlank() ? "x" : name.replaceAll("[\\[\\]:~]", "") + "x";
    String text =
        before.replace("[", "").replace("]", "") + "[" + kind + ":" + words + "] (" + words + ")";
    assertThat(resolve(text)).hasSize(1).isEqualTo(resolve(text));
  }

  private static List<String> ids(String marked) {
    Function<Resolution<Actor>, String> id =
        read -> read.value().map(Actor::id).orElse(read.status());
    return resolve(marked).stream().map(id).toList();
  }

  private static List<String> candidates(String marked) {
    return resolve(marked).getFirst().alternatives().stream()
        .map(Candidate::value)
        .map(Actor::id)
        .toList();
  }

  private static List<Resolution<Actor>> resolve(String marked) {
    TavaraActors.Marked read = TavaraActors.read(marked);
    return RESOLVER.resolve(read.article(), read.mentions());
  }
}
