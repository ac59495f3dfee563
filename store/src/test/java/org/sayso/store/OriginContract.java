package org.sayso.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sayso.corroboration.origin.OriginDecision;
import org.sayso.corroboration.origin.Weight;
import org.sayso.document.DocumentId;
import org.sayso.document.SourceDocument;
import org.sayso.evidence.ClaimId;
import org.sayso.store.decision.Decision;
import org.sayso.store.decision.DecisionKind;
import org.sayso.store.decision.Desk;
import org.sayso.store.decision.OriginBook;
import org.sayso.store.decision.RecordRef;
import org.sayso.store.decision.Signature;
import org.sayso.store.json.Sayso1;
import org.sayso.store.json.Sayso1Codec;

/// What every store must do with people's decisions on the origins of claims.
public abstract class OriginContract {
  private final SourceDocument market =
      Samples.document(Samples.MARKET, "Karst Herald", "2019-03-03");
  private final SourceDocument quarry =
      Samples.document(Samples.QUARRY, "Island Wire", "2019-03-04");
  private Store store;
  private Desk desk;

  protected abstract Store open() throws Exception;

  @BeforeEach
  void fill() throws Exception {
    store = open();
    desk = new Desk(store);
    Samples.take(store, market, "a.txt");
    Samples.take(store, quarry, "b.txt");
  }

  @AfterEach
  void close() {
    store.close();
  }

  private String claim(SourceDocument document, int index) {
    return store
        .readings()
        .current(document.id())
        .map(reading -> reading.claims().get(index).id())
        .orElseThrow();
  }

  private static List<RecordRef> refs(String... claims) {
    return Stream.of(claims).map(RecordRef::parse).toList();
  }

  private List<OriginDecision> book(SourceDocument... documents) {
    List<DocumentId> ids = Stream.of(documents).map(SourceDocument::id).toList();
    return OriginBook.of(store, ids);
  }

  @Test
  void nothingIsDecidedOfOrigins() {
    desk.accept(RecordRef.parse(claim(market, 0)), Samples.ANNA);
    assertThat(book(market, quarry)).isEmpty();
  }

  @Test
  void claimsOfTwoDocumentsGoBackToOneUntilItIsTakenBack() {
    String first = claim(quarry, 0);
    String second = claim(market, 1);
    Decision made = desk.oneOrigin(refs(first, second), Optional.empty(), Samples.ANNA);

    assertThat(made.act().kind()).isEqualTo(DecisionKind.MERGE);
    assertThat(book(market, quarry))
        .containsExactly(
            new OriginDecision(
                1,
                true,
                List.of(new ClaimId(first), new ClaimId(second)),
                Optional.empty(),
                "read it"));
    assertThat(book(market))
        .flatExtracting(OriginDecision::claims)
        .containsExactly(new ClaimId(second));
    assertThat(store.decisions().on(market.id())).containsExactly(made);
    assertThat(store.decisions().documents(made))
        .containsExactlyInAnyOrder(market.id(), quarry.id());

    Decision undo = desk.undo(made.number(), Samples.ANNA);
    assertThat(book(market, quarry)).isEmpty();
    desk.undo(undo.number(), Samples.ANNA);
    assertThat(book(market, quarry)).hasSize(1);
    assertThat(store.decisions().verifyChain()).isEmpty();
  }

  @Test
  void claimStandsApartAndCountsAsThePersonSays() {
    String own = claim(market, 0);
    Decision made =
        desk.ownOrigin(refs(own), Optional.of(Weight.ALIGNED), new Signature("Anna Coder", ""));

    assertThat(made.act().kind()).isEqualTo(DecisionKind.SPLIT);
    assertThat(book(market))
        .singleElement()
        .isEqualTo(
            new OriginDecision(
                1, false, List.of(new ClaimId(own)), Optional.of(Weight.ALIGNED), ""))
        .extracting(OriginDecision::because)
        .isEqualTo("decided by a person");
  }

  @Test
  void decisionOutlivesANewReadingAndIsAnOrphanWhereItsWordsAreGone() {
    String own = claim(market, 0);
    Decision made = desk.ownOrigin(refs(own), Optional.empty(), Samples.ANNA);

    store.readings().replace(market.id(), new Rereading(Samples.read(market)).run("r2").reading());
    assertThat(book(market))
        .flatExtracting(OriginDecision::claims)
        .containsExactly(new ClaimId(claim(market, 0)));
    assertThat(store.decisions().orphans()).isEmpty();

    Sayso1.Reading none = Samples.read(document("Nothing is told here.\n"));
    String json = Sayso1Codec.write(none).replace(none.document().id(), market.id().toString());
    store.readings().replace(market.id(), Sayso1Codec.read(json, Sayso1.Reading.class));
    assertThat(book(market)).isEmpty();
    assertThat(store.decisions().orphans()).containsExactly(made);
  }

  private static SourceDocument document(String text) {
    return Samples.document(text, "Karst Herald", "2019-03-03");
  }

  @Test
  void correctedSpeakerKeepsTheDecisionOnTheWords() {
    String own = claim(market, 0);
    desk.ownOrigin(refs(own), Optional.empty(), Samples.ANNA);
    desk.correct(RecordRef.parse(own), "speaker", "Lenka Asterby", Samples.ANNA);

    assertThat(book(market))
        .flatExtracting(OriginDecision::claims)
        .containsExactly(new ClaimId(own));
  }

  @Test
  void erasedPersonIsGoneFromTheDecisionAndItStillHolds() {
    String byOrlow = claim(quarry, 0);
    desk.ownOrigin(
        refs(byOrlow), Optional.empty(), new Signature("Anna Coder", "Tamsin Orlow was there"));

    store.decisions().erase(List.of("Tamsin Orlow"), Samples.ANNA);

    assertThat(store.decisions().verifyChain()).isEmpty();
    try (Stream<Decision> log = store.decisions().stream()) {
      assertThat(log.map(Sayso1Codec::write)).noneMatch(json -> json.contains("Orlow"));
    }
    assertThat(book(quarry))
        .singleElement()
        .satisfies(decision -> {
          assertThat(decision.claims()).containsExactly(new ClaimId(claim(quarry, 0)));
          assertThat(decision.why()).doesNotContain("Orlow").endsWith("was there");
        });
  }

  @Test
  void whatIsNoClaimIsRefused() {
    String event = store.readings().current(market.id()).orElseThrow().events().getFirst().id();
    String claim = claim(market, 0);
    assertThatThrownBy(() -> desk.ownOrigin(refs(event), Optional.empty(), Samples.ANNA))
        .hasMessageContaining("not a claim");
    assertThatThrownBy(() -> desk.oneOrigin(refs(claim, claim), Optional.empty(), Samples.ANNA))
        .hasMessageContaining("two claims or more");
    assertThat(store.decisions().count()).isZero();
  }
}
