package org.sayso.corroboration.origin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
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
import org.sayso.document.DocumentId;
import org.sayso.evidence.ClaimId;
import org.sayso.evidence.Review;
import org.sayso.mention.ActorKind;
import org.sayso.resolution.ActorDictionary;
import org.sayso.resolution.ActorFile;
import org.sayso.text.BlockKind;

/// Whose copy an article is by what it prints of it.
class CreditTest {
  private static final Kinship KIN =
      Kinship.of(
          ActorDictionary.empty()
              .with(
                  ActorFile.read(
                      "tavara.txt",
                      """
                      sayso-actors 1
                      name: Island Wire News
                      kind: AGENCY
                      country: XT
                      acronym: IWN
                      source: test

                      name: Inland Watermen's Network
                      kind: NGO
                      country: XT
                      acronym: IWN
                      source: test

                      name: Quarry Press
                      kind: AGENCY
                      country: XT
                      source: test

                      name: Karst Herald
                      kind: MEDIA
                      country: XT
                      aka: KH
                      carries: Quarry Press
                      carries: Island Wire News
                      source: test

                      name: Selm Courier
                      kind: MEDIA
                      country: XT
                      source: test
                      """)));

  private static Lineage told(String publisher, Optional<String> byline, Optional<String> credit) {
    DocumentId document = DocumentId.of(new byte[] {1});
    ActorRef outlet =
        new ActorRef(
            Optional.empty(), publisher, ActorKind.MEDIA, Optional.empty(), Optional.empty());
    Carrier carrier =
        new Carrier(
            document,
            Optional.of(publisher),
            Optional.empty(),
            byline,
            credit,
            Optional.empty(),
            Optional.empty());
    return new LineageReader(KIN)
        .of(
            new CorpusClaim(
                new ClaimId("c%024d".formatted(1)),
                carrier,
                BlockKind.BODY,
                Form.NARRATED,
                Stance.ASSERTS,
                Basis.NOT_STATED,
                new Voice(
                    outlet,
                    publisher,
                    "",
                    Optional.empty(),
                    Identity.NONE,
                    Standing.OUTLET,
                    Optional.empty(),
                    List.of(outlet)),
                0,
                "words",
                Surroundings.of("words"),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Review.MACHINE));
  }

  private static Lineage credited(String publisher, String credit) {
    return told(publisher, Optional.empty(), Optional.of(credit));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "IWN",
        "(IWN)",
        "—IWN",
        "Source: IWN",
        "With inputs from IWN",
        "(With reporting by IWN.)",
        "KH/IWN"
      })
  void sharedLettersAreTheAgencyThatTheOutletCarries(String credit) {
    assertThat(credited("Karst Herald", credit))
        .satisfies(lineage -> {
          assertThat(lineage.kind()).isEqualTo(OriginKind.AGENCY);
          assertThat(lineage.who().id()).contains("dict:XT:island-wire-news");
          assertThat(lineage.because())
              .isEqualTo(
                  "credited to IWN: Karst Herald carries Island Wire News and no other of this"
                      + " name");
        });
  }

  @Test
  void sharedLettersStayOpenWhereItIsNotKnownWhatTheOutletCarries() {
    assertThat(credited("Selm Courier", "(IWN)"))
        .satisfies(lineage -> {
          assertThat(lineage.who().id()).isEmpty();
          assertThat(lineage.who().name()).isEqualTo("IWN");
          assertThat(lineage.because()).isEqualTo("credited to IWN");
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"Agencies", "(With inputs from agencies)", "With agency inputs"})
  void agenciesWithoutANameAreNotGuessed(String credit) {
    Lineage known = credited("Karst Herald", credit);
    Lineage unknown = credited("Selm Courier", credit);

    assertThat(known.who().id()).isEmpty();
    assertThat(known.key()).startsWith("voice:");
    assertThat(known.because())
        .isEqualTo(
            "credited to agencies without a name; Karst Herald is known to carry Island Wire News,"
                + " Quarry Press");
    assertThat(unknown.because()).isEqualTo("credited to agencies without a name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"IWN, Quarry Press", "Quarry Press and agencies", "(IWN/SNA)"})
  void whatSeveralAgenciesTellIsTheOriginOfNoneAlone(String credit) {
    assertThat(credited("Karst Herald", credit))
        .satisfies(lineage -> {
          assertThat(lineage.kind()).isEqualTo(OriginKind.AGENCY);
          assertThat(lineage.key()).startsWith("voice:");
          assertThat(lineage.because()).endsWith(" together");
        });
  }

  @Test
  void aBylineMayBeAnAgencyThatTheDictionaryKnows() {
    assertThat(told("Selm Courier", Optional.of("Quarry Press"), Optional.empty()).who().id())
        .contains("dict:XT:quarry-press");
    assertThat(told("Selm Courier", Optional.of("Sella Quarry"), Optional.empty()).kind())
        .isEqualTo(OriginKind.OWN_REPORTER);
    assertThat(told("Quarry Press", Optional.of("Quarry Press"), Optional.empty()).kind())
        .isEqualTo(OriginKind.OWN_REPORTER);
  }

  @Test
  void reportingInBracketsIsTheOutletsOwn() {
    assertThat(credited("Selm Courier", "(Reporting by Ruan Telford)").kind())
        .isEqualTo(OriginKind.OWN_REPORTER);
  }
}
