package org.sayso.corroboration.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.sayso.corroboration.copy.CopyKind;
import org.sayso.corroboration.copy.CopyLink;
import org.sayso.document.DocumentId;
import org.sayso.evidence.ClaimId;
import org.sayso.evidence.Review;
import org.sayso.mention.ActorKind;
import org.sayso.text.BlockKind;

class OriginFolderTest {
  private static final ActorRef MINISTRY =
      actor("ministry", "Interior Ministry of Tavara", ActorKind.GOVERNMENT_BODY);
  private static final ActorRef ARMY = actor("army", "Tavaran Army", ActorKind.MILITARY);
  private static final ActorRef HARROWEN = actor("harrowen", "Sela Harrowen", ActorKind.PERSON);
  private static final ActorRef EMBASSY =
      new ActorRef(
          Optional.of("embassy"),
          "Orsland Embassy",
          ActorKind.EMBASSY,
          Optional.of("XO"),
          Optional.empty());
  private static final ActorRef TIDE = actor("tide", "Sons of the Tide", ActorKind.ARMED_GROUP);
  private static final Kinship KIN =
      id -> Optional.ofNullable(Map.of("harrowen", MINISTRY).get(id));

  private static ActorRef actor(String id, String name, ActorKind kind) {
    return new ActorRef(Optional.of(id), name, kind, Optional.of("XT"), Optional.empty());
  }

  private static ActorRef name(String name, ActorKind kind) {
    return new ActorRef(Optional.empty(), name, kind, Optional.empty(), Optional.empty());
  }

  private static CorpusClaim claim(
      int document, String credit, ActorRef speaker, Identity identity, List<ActorRef> chain) {
    boolean outlet = identity == Identity.NONE;
    Carrier carrier =
        new Carrier(
            DocumentId.of(new byte[] {(byte) document}),
            Optional.of("Outlet " + document),
            Optional.empty(),
            Optional.empty(),
            Optional.of(credit).filter(line -> !line.isEmpty()),
            Optional.empty(),
            Optional.empty());
    return new CorpusClaim(
        new ClaimId("c%012d%012d".formatted(document, speaker.name().length())),
        carrier,
        BlockKind.BODY,
        Form.INDIRECT,
        Stance.ASSERTS,
        Basis.NOT_STATED,
        new Voice(
            speaker,
            speaker.name(),
            "",
            Optional.empty(),
            identity,
            outlet ? Standing.OUTLET : Standing.OTHER,
            Optional.empty(),
            chain),
        0,
        "words",
        Surroundings.of("words"),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty(),
        Review.MACHINE);
  }

  private static CorpusClaim said(int document, ActorRef speaker) {
    return claim(document, "", speaker, Identity.NAMED, List.of(outlet(document), speaker));
  }

  private static CorpusClaim told(int document, String credit) {
    return claim(document, credit, outlet(document), Identity.NONE, List.of(outlet(document)));
  }

  private static ActorRef outlet(int document) {
    return name("Outlet " + document, ActorKind.MEDIA);
  }

  private static List<Origin> fold(CorpusClaim... claims) {
    return new OriginFolder(Copies.NONE, KIN).fold(List.of(claims));
  }

  @Test
  void aSpokeswomanAndHerMinistryAreOneOriginInTwoOutlets() {
    assertThat(fold(said(1, HARROWEN), said(2, MINISTRY)))
        .singleElement()
        .satisfies(origin -> {
          assertThat(origin.who()).isEqualTo(MINISTRY);
          assertThat(origin.kind()).isEqualTo(OriginKind.OFFICIAL);
          assertThat(origin.accounts()).hasSize(2);
        });
  }

  @Test
  void twoArmsOfOneStateAreNotTwoIndependentOrigins() {
    assertThat(OriginCounts.of(fold(said(1, MINISTRY), said(2, ARMY))))
        .isEqualTo(new OriginCounts(1, 1, 0));
    assertThat(OriginCounts.of(fold(said(1, MINISTRY), said(2, EMBASSY))))
        .isEqualTo(new OriginCounts(2, 0, 0));
  }

  @Test
  void anOutletsOwnVoiceNeverCountsAsIndependent() {
    assertThat(OriginCounts.of(fold(told(1, ""), told(2, ""))))
        .isEqualTo(new OriginCounts(0, 0, 2));
  }

  @Test
  void whatTwoOutletsCreditToOneAgencyIsOneOrigin() {
    assertThat(fold(told(1, "Island Wire"), told(2, "Source: Island Wire")))
        .singleElement()
        .satisfies(origin -> assertThat(origin.kind()).isEqualTo(OriginKind.AGENCY));
  }

  @Test
  void nobodyInParticularIsNoOriginOfItsOwn() {
    CorpusClaim rumour =
        claim(
            1,
            "",
            name("observers", ActorKind.OTHER),
            Identity.GENERIC,
            List.of(outlet(1), name("observers", ActorKind.OTHER)));

    assertThat(fold(rumour, told(1, "")))
        .singleElement()
        .satisfies(origin -> assertThat(origin.who()).isEqualTo(outlet(1)));
  }

  @Test
  void whatIsHeardOnlyThroughAnotherIsUndetermined() {
    CorpusClaim relayed = claim(1, "", TIDE, Identity.NAMED, List.of(outlet(1), EMBASSY, TIDE));

    assertThat(OriginCounts.of(fold(relayed))).isEqualTo(new OriginCounts(0, 0, 1));
    assertThat(OriginCounts.of(fold(relayed, said(2, TIDE)))).isEqualTo(new OriginCounts(1, 0, 0));
  }

  @Test
  void unnamedSourcesFoldOnlyInCopiesOfOneReport() {
    ActorRef guard = name("a former guard", ActorKind.PERSON);
    CorpusClaim one = claim(1, "", guard, Identity.UNNAMED_DESCRIBED, List.of(outlet(1), guard));
    CorpusClaim other = claim(2, "", guard, Identity.UNNAMED_DESCRIBED, List.of(outlet(2), guard));
    DocumentId first = one.document();
    DocumentId second = other.document();
    boolean inOrder = first.compareTo(second) < 0;
    CopyLink link =
        new CopyLink(
            inOrder ? first : second,
            inOrder ? second : first,
            CopyKind.SAME_TEXT,
            1,
            List.of("the same"));

    assertThat(fold(one, other)).hasSize(2);
    assertThat(new OriginFolder(document -> List.of(link), KIN).fold(List.of(one, other)))
        .hasSize(1);
  }

  @Test
  void aBodyThatOneDocumentDidNotResolveIsTheOneOfItsName() {
    assertThat(fold(said(1, MINISTRY), said(2, name(MINISTRY.name(), MINISTRY.kind())))).hasSize(1);
  }

  private static OriginDecision decision(
      long number, boolean joins, Optional<Weight> counts, CorpusClaim... claims) {
    return new OriginDecision(
        number,
        joins,
        Stream.of(claims).map(CorpusClaim::id).toList(),
        counts,
        "one man told both");
  }

  private static List<Origin> fold(List<CorpusClaim> claims, OriginDecision... decisions) {
    return new OriginFolder(Copies.NONE, KIN, List.of(decisions)).fold(claims);
  }

  @Test
  void aPersonFoldsTwoOriginsIntoThatOfTheFirst() {
    CorpusClaim ministry = said(1, MINISTRY);
    CorpusClaim embassy = said(2, EMBASSY);
    CorpusClaim harrowen = said(3, HARROWEN);

    assertThat(
            fold(
                List.of(ministry, embassy, harrowen),
                decision(4, true, Optional.empty(), embassy, ministry)))
        .singleElement()
        .satisfies(origin -> {
          assertThat(origin.who()).isEqualTo(EMBASSY);
          assertThat(origin.weight()).isEqualTo(Weight.ESTABLISHED);
          assertThat(origin.decision()).isEmpty();
          assertThat(origin.accounts())
              .extracting(account -> account.lineage().because())
              .containsExactlyInAnyOrder(
                  "decided by a person: one man told both",
                  "decided by a person: one man told both",
                  "Sela Harrowen speaks for Interior Ministry of Tavara");
          assertThat(origin.accounts())
              .extracting(account -> account.lineage().by().name())
              .contains("rule:origin/speaker@1; decision:4", "rule:origin/speaks-for@1");
        });
  }

  @Test
  void whatAPersonSetsApartIsEstablishedAndMakesNobodyElseAligned() {
    CorpusClaim own = told(1, "");
    CorpusClaim other = told(2, "");
    assertThat(
            OriginCounts.of(fold(List.of(own, other), decision(1, false, Optional.empty(), own))))
        .isEqualTo(new OriginCounts(1, 0, 1));

    CorpusClaim army = said(1, ARMY);
    assertThat(
            OriginCounts.of(
                fold(List.of(army, said(2, MINISTRY)), decision(1, false, Optional.empty(), army))))
        .isEqualTo(new OriginCounts(2, 0, 0));
  }

  @Test
  void aPersonSaysAsWhichOfTheThreeCountsItCounts() {
    CorpusClaim tide = said(1, TIDE);
    OriginDecision lower = decision(1, false, Optional.of(Weight.UNDETERMINED), tide);

    assertThat(fold(List.of(tide), lower))
        .singleElement()
        .satisfies(origin -> {
          assertThat(origin.weight()).isEqualTo(Weight.UNDETERMINED);
          assertThat(origin.because()).isEqualTo("decided by a person: one man told both");
          assertThat(origin.decision()).contains(1L);
        });
  }

  @Test
  void ofTwoDecisionsOnOneAccountTheLaterHolds() {
    CorpusClaim one = told(1, "");
    CorpusClaim other = told(2, "");
    OriginDecision joined = decision(1, true, Optional.empty(), one, other);
    OriginDecision apart = decision(2, false, Optional.empty(), one);
    OriginDecision again = decision(3, true, Optional.empty(), one, other);

    assertThat(fold(List.of(one, other), joined)).hasSize(1);
    assertThat(fold(List.of(one, other), joined, apart)).hasSize(2);
    assertThat(OriginCounts.of(fold(List.of(one, other), joined, apart, again)))
        .isEqualTo(new OriginCounts(0, 0, 1));
  }

  @Test
  void aDecisionOnClaimsThatAreNotHereChangesNothing() {
    OriginDecision elsewhere = decision(1, true, Optional.empty(), told(8, ""), told(9, ""));
    List<CorpusClaim> claims = List.of(told(1, ""), told(2, ""));

    assertThat(fold(claims, elsewhere)).isEqualTo(fold(claims));
  }

  private static final String SAID =
      "The lorry with the ammunition left the quarry before the curfew was lifted";

  private static ActorRef described(String words) {
    return name(words, ActorKind.OTHER);
  }

  private static CorpusClaim quoted(
      int document, ActorRef speaker, Identity identity, String words) {
    CorpusClaim claim = claim(document, "", speaker, identity, List.of(outlet(document), speaker));
    return new CorpusClaim(
        claim.id(),
        claim.carrier(),
        claim.block(),
        Form.DIRECT,
        claim.stance(),
        claim.basis(),
        claim.voice(),
        claim.begin(),
        words,
        claim.around(),
        claim.actors(),
        claim.links(),
        claim.events(),
        claim.inReplyTo(),
        claim.review());
  }

  private static CorpusClaim byHer(int document, String words) {
    return quoted(document, HARROWEN, Identity.NAMED, words);
  }

  private static CorpusClaim byOne(int document, String who, String words) {
    return quoted(document, described(who), Identity.UNNAMED_DESCRIBED, words);
  }

  @Test
  void aSourceQuotedWithTheVeryWordsOfANamedSpeakerIsThatSpeaker() {
    List<CorpusClaim> claims =
        List.of(
            byHer(1, SAID),
            byOne(2, "a senior official", "“" + SAID.toUpperCase(Locale.ROOT) + "!”"));
    for (List<CorpusClaim> order : List.of(claims, claims.reversed())) {
      assertThat(new OriginFolder(Copies.NONE, KIN).fold(order))
          .singleElement()
          .satisfies(origin -> {
            assertThat(origin.who()).isEqualTo(MINISTRY);
            assertThat(origin.weight()).isEqualTo(Weight.ESTABLISHED);
            assertThat(origin.accounts().getLast().lineage().by().name())
                .isEqualTo("rule:origin/shared-quotation@1");
            assertThat(origin.accounts().getLast().lineage().because())
                .isEqualTo("another report names who is quoted with the very words of this source");
          });
    }
  }

  @Test
  void twoDescriptionsOfOneQuotedSourceAreOneThatStaysUndetermined() {
    assertThat(fold(byOne(1, "a senior official", SAID), byOne(2, "an official in Corran", SAID)))
        .singleElement()
        .satisfies(origin -> {
          assertThat(origin.weight()).isEqualTo(Weight.UNDETERMINED);
          assertThat(origin.accounts()).hasSize(2);
        });
    assertThat(fold(byOne(1, "a senior official", SAID), byOne(2, "a doctor", SAID))).hasSize(2);
  }

  @Test
  void otherShortOrCommonWordsShowNothing() {
    String common = "We will do all that we can do for the people of this country";
    assertThat(fold(byHer(1, SAID), byOne(2, "an official", SAID + " on Sunday"))).hasSize(2);
    assertThat(
            fold(
                byHer(1, "Ammunition left the quarry"),
                byOne(2, "an official", "Ammunition left the quarry")))
        .hasSize(2);
    assertThat(fold(byHer(1, common), byOne(2, "an official", common))).hasSize(2);
  }

  @Test
  void whatTwoNamedSpeakersAreQuotedWithIsASlogan() {
    List<Origin> origins =
        fold(byHer(1, SAID), quoted(2, TIDE, Identity.NAMED, SAID), byOne(3, "a marcher", SAID));

    assertThat(origins).hasSize(3);
  }
}
