package org.sayso.corroboration.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sayso.claim.Basis;
import org.sayso.claim.Form;
import org.sayso.claim.Identity;
import org.sayso.claim.Stance;
import org.sayso.claim.Standing;
import org.sayso.corroboration.ActorRef;
import org.sayso.corroboration.Carrier;
import org.sayso.corroboration.CorpusClaim;
import org.sayso.corroboration.Kinship;
import org.sayso.corroboration.Surroundings;
import org.sayso.corroboration.Voice;
import org.sayso.corroboration.copy.Copies;
import org.sayso.document.DocumentId;
import org.sayso.evidence.ClaimId;
import org.sayso.evidence.Review;
import org.sayso.mention.ActorKind;
import org.sayso.text.BlockKind;

/// A body that a report names once is the one that it means by its kind alone.
class SameBodyTest {
  private static final ActorRef HOSPITAL =
      named("dict:hospital", "Miravel General Hospital", ActorKind.OTHER);
  private static final ActorRef HARBOUR =
      named("dict:harbour", "Harbour Hospital", ActorKind.OTHER);
  private static final ActorRef RIGHTS =
      named("dict:trwc", "Tavara Rights Watch Committee", ActorKind.NGO);
  private static final ActorRef MINISTRY =
      named("dict:ministry", "Interior Ministry of Tavara", ActorKind.GOVERNMENT_BODY);
  private static final ActorRef POLICE =
      named("dict:police", "Tavaran National Police", ActorKind.POLICE);
  private static final ActorRef ARMY = named("dict:army", "Tavaran Army", ActorKind.MILITARY);

  private int claims;

  private static ActorRef named(String id, String name, ActorKind kind) {
    return new ActorRef(Optional.of(id), name, kind, Optional.of("XT"), Optional.empty());
  }

  private static ActorRef composed(String role, String name, ActorKind kind) {
    return named("composed:XT:" + role, name, kind);
  }

  private static ActorRef described(String words) {
    return new ActorRef(
        Optional.empty(), words, ActorKind.OTHER, Optional.empty(), Optional.empty());
  }

  private CorpusClaim says(int document, ActorRef speaker, Identity identity) {
    return says(document, speaker, speaker.name(), identity, Optional.empty());
  }

  private CorpusClaim says(
      int document,
      ActorRef speaker,
      String asDescribed,
      Identity identity,
      Optional<ActorRef> onBehalfOf) {
    Carrier carrier =
        new Carrier(
            DocumentId.of(new byte[] {(byte) document}),
            Optional.of("Outlet " + document),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new CorpusClaim(
        new ClaimId("c%024d".formatted(++claims)),
        carrier,
        BlockKind.BODY,
        Form.INDIRECT,
        Stance.ASSERTS,
        Basis.NOT_STATED,
        new Voice(
            speaker,
            asDescribed,
            "",
            Optional.empty(),
            identity,
            Standing.OTHER,
            onBehalfOf,
            List.of(described("Outlet " + document), speaker)),
        0,
        "words",
        Surroundings.of("words"),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Review.MACHINE);
  }

  private CorpusClaim says(int document, ActorRef body) {
    return says(document, body, Identity.NAMED);
  }

  private CorpusClaim saysUnnamed(int document, String words) {
    return says(document, described(words), Identity.UNNAMED_DESCRIBED);
  }

  private static List<String> fold(CorpusClaim... claims) {
    return new OriginFolder(Copies.NONE, Kinship.NONE)
        .fold(List.of(claims)).stream().map(origin -> origin.who().name()).toList();
  }

  @Test
  void hospitalOfficialsAreTheHospitalThatTheReportNames() {
    assertThat(fold(saysUnnamed(1, "hospital officials"), says(1, HOSPITAL)))
        .containsExactly("Miravel General Hospital");
    assertThat(fold(saysUnnamed(1, "hospital"), says(1, HOSPITAL)))
        .containsExactly("Miravel General Hospital");
  }

  @Test
  void ofTwoHospitalsItIsNeither() {
    assertThat(fold(saysUnnamed(1, "hospital"), says(1, HOSPITAL), says(1, HARBOUR))).hasSize(3);
  }

  @Test
  void anotherReportsHospitalIsNotMeant() {
    assertThat(fold(saysUnnamed(1, "hospital"), says(2, HOSPITAL))).hasSize(2);
  }

  @Test
  void aRightsGroupIsTheOneThatTheReportNames() {
    assertThat(fold(saysUnnamed(1, "a leading rights group"), says(1, RIGHTS)))
        .containsExactly("Tavara Rights Watch Committee");
    assertThat(fold(saysUnnamed(1, "an armed group"), says(1, RIGHTS))).hasSize(2);
  }

  @Test
  void anOfficialDoesNotSpeakForTheMinistryByBeingOfIt() {
    assertThat(fold(saysUnnamed(1, "a ministry official"), says(1, MINISTRY))).hasSize(2);
    assertThat(
            fold(
                says(1, described("hospital officials"), Identity.ANONYMITY_REQUESTED),
                says(1, HOSPITAL)))
        .hasSize(2);
  }

  @Test
  void theBodyMayBeNamedInClaimsThatAreNotFolded() {
    CorpusClaim unnamed = saysUnnamed(1, "hospital");
    List<CorpusClaim> all = List.of(unnamed, says(1, HOSPITAL));
    assertThat(new OriginFolder(Copies.NONE, Kinship.NONE).fold(List.of(unnamed), document -> all))
        .singleElement()
        .extracting(Origin::key)
        .isEqualTo("body:dict:hospital");
  }

  @Test
  void aBodyThatIsNamedBesideIsKnownAndItsOfficialsAreNot() {
    CorpusClaim police = says(1, composed("POLICE", "Tavaran police", ActorKind.POLICE));
    CorpusClaim officials = saysUnnamed(2, "hospital officials");
    List<CorpusClaim> all = List.of(police, officials, says(1, POLICE), says(2, HOSPITAL));
    List<Origin> origins =
        new OriginFolder(Copies.NONE, Kinship.NONE)
            .fold(
                List.of(police, officials),
                document -> all.stream().filter(one -> one.document().equals(document)).toList());

    assertThat(origins)
        .extracting(origin -> origin.who().name() + " " + origin.weight())
        .containsExactly(
            "Tavaran National Police ESTABLISHED", "Miravel General Hospital UNDETERMINED");
  }

  @Test
  void whoSpeaksForABodyInOneReportDoesInAnother() {
    ActorRef kersh =
        new ActorRef(
            Optional.empty(), "Edvin Kersh", ActorKind.PERSON, Optional.empty(), Optional.empty());
    CorpusClaim of =
        says(1, kersh, "Edvin Kersh, spokesman of it", Identity.NAMED, Optional.of(MINISTRY));
    CorpusClaim bare = says(2, kersh, "Edvin Kersh", Identity.NAMED, Optional.empty());

    assertThat(fold(of, bare)).containsExactly("Interior Ministry of Tavara");
    assertThat(fold(bare)).containsExactly("Edvin Kersh");
  }

  @Test
  void aSpokesmanWithoutABodySpeaksForTheOneWhoseSpokesmanTheReportQuotes() {
    ActorRef kersh =
        new ActorRef(
            Optional.empty(), "Edvin Kersh", ActorKind.PERSON, Optional.empty(), Optional.empty());
    CorpusClaim unnamed =
        says(
            1,
            described("a spokesman"),
            "a spokesman for the Interior Ministry",
            Identity.UNNAMED_DESCRIBED,
            Optional.of(MINISTRY));
    CorpusClaim bare = says(1, kersh, "spokesman Edvin Kersh", Identity.NAMED, Optional.empty());

    assertThat(fold(unnamed, bare)).containsExactly("Interior Ministry of Tavara");
    assertThat(fold(bare, says(1, MINISTRY))).hasSize(2);
  }

  @Test
  void theChairOfTheCommitteeSpeaksForTheCommitteeThatTheReportNames() {
    ActorRef pell =
        new ActorRef(
            Optional.empty(), "Rhona Pell", ActorKind.PERSON, Optional.empty(), Optional.empty());
    CorpusClaim chair =
        says(1, pell, "The committee's chair, Rhona Pell,", Identity.NAMED, Optional.empty());

    assertThat(fold(chair, says(1, RIGHTS))).containsExactly("Tavara Rights Watch Committee");
    assertThat(fold(chair, says(2, RIGHTS))).hasSize(2);
  }

  @Test
  void aMinistryWithoutItsCountryIsTheOneThatTheReportNamesInFull() {
    ActorRef bare =
        new ActorRef(
            Optional.empty(),
            "Fisheries Ministry",
            ActorKind.GOVERNMENT_BODY,
            Optional.empty(),
            Optional.empty());
    ActorRef full =
        new ActorRef(
            Optional.empty(),
            "Fisheries Ministry of Orsland",
            ActorKind.GOVERNMENT_BODY,
            Optional.empty(),
            Optional.empty());

    assertThat(fold(says(1, bare), says(1, full))).containsExactly("Fisheries Ministry of Orsland");
    assertThat(fold(says(1, bare), says(2, full))).hasSize(2);
  }

  @Test
  void aSourceIsCalledAsItIsDescribed() {
    ActorRef guard = described("former guard");
    CorpusClaim claim =
        says(
            1,
            guard,
            "a former guard at the site, whom it does not name,",
            Identity.UNNAMED_DESCRIBED,
            Optional.empty());

    assertThat(fold(claim)).containsExactly("former guard at the site");
  }

  @Test
  void policeOfACountryAreThePoliceThatTheReportNames() {
    ActorRef police = composed("POLICE", "Tavaran police", ActorKind.POLICE);
    assertThat(fold(says(1, police), says(1, POLICE))).containsExactly("Tavaran National Police");
    assertThat(fold(says(1, police), says(2, POLICE))).hasSize(2);
  }

  @Test
  void aCountryHasOneArmyInAllReports() {
    ActorRef army = composed("ARMY", "Tavaran Army", ActorKind.MILITARY);
    CorpusClaim described = says(1, army, "The army", Identity.UNNAMED_DESCRIBED, Optional.empty());
    assertThat(fold(described, says(2, ARMY))).containsExactly("Tavaran Army");
  }

  @Test
  void ministrySpokeswomanSpeaksForTheMinistryThatSheIsKnownToBeOf() {
    ActorRef harrowen = named("dict:harrowen", "Sela Harrowen", ActorKind.PERSON);
    ActorRef ministry = composed("MINISTRY", "Tavaran ministry", ActorKind.GOVERNMENT_BODY);
    Kinship kin = id -> id.equals("dict:harrowen") ? Optional.of(MINISTRY) : Optional.empty();
    CorpusClaim claim =
        says(1, harrowen, "Ministry spokeswoman", Identity.NAMED, Optional.of(ministry));

    assertThat(new LineageReader(kin).of(claim).who()).isEqualTo(MINISTRY);
    assertThat(new LineageReader(Kinship.NONE).of(claim).who()).isEqualTo(ministry);
  }

  @Test
  void aDoctorWhoSawItIsTheDoctorOfTheSameReport() {
    assertThat(fold(saysUnnamed(1, "a doctor who saw the bodies"), saysUnnamed(1, "the doctor")))
        .hasSize(1);
    assertThat(fold(saysUnnamed(1, "a doctor"), saysUnnamed(2, "the doctor"))).hasSize(2);
    assertThat(fold(saysUnnamed(1, "a doctor"), saysUnnamed(1, "another doctor"))).hasSize(2);
  }

  @Test
  void aBodyThatOnlyAnotherReportNamesIsThatOneByTwoWords() {
    assertThat(fold(says(1, RIGHTS), saysUnnamed(2, "a rights committee")))
        .containsExactly("Tavara Rights Watch Committee");
    assertThat(fold(says(1, HARBOUR), saysUnnamed(2, "the hospital"))).hasSize(2);
  }

  @Test
  void theArmyIsTheOnlyArmyOfTheClaim() {
    assertThat(fold(says(1, ARMY), saysUnnamed(2, "army"))).containsExactly("Tavaran Army");
  }

  @Test
  void thePoliceAreThoseWhomTheReportNames() {
    assertThat(fold(says(1, POLICE), saysUnnamed(1, "police")))
        .containsExactly("Tavaran National Police");
  }

  @Test
  void aNameThatIsKnownInOnePlaceAndNotInAnotherIsOneBody() {
    ActorRef unknown =
        new ActorRef(
            Optional.empty(),
            "Tavara Rights Watch Committee",
            ActorKind.NGO,
            Optional.empty(),
            Optional.empty());
    assertThat(fold(says(1, RIGHTS), says(1, unknown), saysUnnamed(1, "a leading rights group")))
        .containsExactly("Tavara Rights Watch Committee");
  }
}
