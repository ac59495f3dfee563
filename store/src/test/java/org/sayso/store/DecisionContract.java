package org.sayso.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sayso.claim.Stance;
import org.sayso.document.SourceDocument;
import org.sayso.event.EventType;
import org.sayso.evidence.Review;
import org.sayso.store.decision.Act;
import org.sayso.store.decision.Cell;
import org.sayso.store.decision.CellReview;
import org.sayso.store.decision.Decision;
import org.sayso.store.decision.DecisionKind;
import org.sayso.store.decision.Desk;
import org.sayso.store.decision.RecordRef;
import org.sayso.store.decision.Redaction;
import org.sayso.store.json.Sayso1;
import org.sayso.store.json.Sayso1Codec;
import org.sayso.text.TextSpan;

/// What every store's decision log must do.
public abstract class DecisionContract {
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

  private Sayso1.Reading reading(SourceDocument document) {
    return store.readings().current(document.id()).orElseThrow();
  }

  private RecordRef claimRef(int index) {
    return RecordRef.parse(reading(market).claims().get(index).id());
  }

  private RecordRef eventRef(int index) {
    return RecordRef.parse(reading(market).events().get(index).id());
  }

  private static RecordRef harmRef(Sayso1.Event event) {
    return RecordRef.CellRef.of(event.id(), Cell.HARM, event.harm().getFirst());
  }

  private Sayso1.Claim claim(int index) {
    return reading(market).claims().get(index);
  }

  @Test
  void acceptedClaimSaysSo() {
    Decision decision = desk.accept(claimRef(0), Samples.ANNA);
    assertThat(decision.number()).isEqualTo(1);
    assertThat(decision.act().kind()).isEqualTo(DecisionKind.ACCEPT);
    assertThat(claim(0).review()).isEqualTo("ACCEPTED");
    assertThat(store.claims().count(ClaimFilter.ALL.withReviews(Set.of(Review.ACCEPTED))))
        .isEqualTo(1);
    assertThat(store.documents().find(market.id()).orElseThrow().unreviewed()).isEqualTo(4);
    assertThat(store.decisions().on(market.id())).containsExactly(decision);
    assertThat(store.decisions().on(quarry.id())).isEmpty();
  }

  @Test
  void undoTakesBackAndUndoOfUndoBringsBack() {
    long accept = desk.accept(claimRef(0), Samples.ANNA).number();
    long undo = desk.undo(accept, Samples.ANNA).number();
    assertThat(claim(0).review()).isEqualTo("MACHINE");
    assertThat(store.decisions().find(accept).orElseThrow().inForce()).isFalse();
    desk.undo(accept, Samples.ANNA);
    assertThat(claim(0).review()).isEqualTo("MACHINE");
    desk.undo(4 - 1, Samples.ANNA);
    desk.undo(undo, Samples.ANNA);
    assertThat(claim(0).review()).isEqualTo("ACCEPTED");
    assertThatThrownBy(() -> desk.undo(99, Samples.ANNA))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("99");
    assertThat(store.decisions().count()).isEqualTo(5);
    assertThat(store.decisions().verifyChain()).isEmpty();
  }

  @Test
  void correctedStanceIsFoundUnderItsNewValue() {
    desk.correct(claimRef(1), "stance", "DENIES_RESPONSIBILITY", Samples.ANNA);
    assertThat(claim(1).stance()).isEqualTo("DENIES_RESPONSIBILITY");
    assertThat(claim(1).review()).isEqualTo("CORRECTED");
    assertThat(claim(1).by()).isEqualTo("rule:line@1; decision:1");
    Set<Stance> stances = Set.of(Stance.DENIES_RESPONSIBILITY);
    assertThat(store.claims().count(ClaimFilter.ALL.withStances(stances))).isEqualTo(1);
    desk.accept(claimRef(1), Samples.ANNA);
    assertThat(claim(1).review()).isEqualTo("CORRECTED");
  }

  @Test
  void correctedSpeakerIsAnotherActorAndTheStatementFollows() {
    desk.correct(claimRef(0), "speaker", "Lenka Asterby", Samples.ANNA);
    assertThat(claim(0).speaker().name()).isEqualTo("Lenka Asterby");
    assertThat(claim(0).speaker().actor()).isNull();
    assertThat(reading(market).statements().getFirst().speaker().name()).isEqualTo("Lenka Asterby");
    assertThat(store.claims().count(ClaimFilter.ALL.withSpeaker("lenka asterby"))).isEqualTo(1);
  }

  @Test
  void wordOutsideTheVocabularyIsRefusedWithTheVocabulary() {
    assertThatThrownBy(() -> desk.correct(claimRef(0), "stance", "LIES", Samples.ANNA))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("ALLEGES");
    assertThatThrownBy(() -> desk.correct(claimRef(0), "effect", "KILLED", Samples.ANNA))
        .hasMessageContaining("stance");
    assertThatThrownBy(() -> desk.accept(RecordRef.parse("c" + "0".repeat(24)), Samples.ANNA))
        .hasMessageContaining("no claim");
    assertThat(store.decisions().count()).isZero();
  }

  @Test
  void correctedTypeAndCellsShowInEventAndFilters() {
    Sayso1.Event event = reading(market).events().getFirst();
    desk.correct(eventRef(0), "type", "BOMBING", Samples.ANNA);
    desk.correct(harmRef(event), "number", "AT_LEAST 5", Samples.ANNA);
    desk.correct(
        RecordRef.CellRef.of(event.id(), Cell.DATES, event.dates().getFirst()),
        "edtf",
        "2019-04",
        Samples.ANNA);
    Sayso1.Event now = reading(market).events().getFirst();
    assertThat(now.type()).isEqualTo("BOMBING");
    assertThat(now.harm().getFirst().number())
        .isEqualTo(new Sayso1.NewsNumber("AT_LEAST", 5L, null, "five", List.of()));
    assertThat(now.dates().getFirst().start())
        .isEqualTo(new Sayso1.Bounds("2019-04-01", "2019-04-30"));
    assertThat(now.review()).isEqualTo("CORRECTED");
    assertThat(store.events().count(EventFilter.ALL.withTypes(Set.of(EventType.BOMBING))))
        .isEqualTo(1);
    assertThat(store.readings().cellReviews(market.id()))
        .extracting(CellReview::cell)
        .containsExactly(Cell.DATES, Cell.HARM);
  }

  @Test
  void rejectedRowLeavesTheEventAndIsStillListed() {
    Sayso1.Event event = reading(market).events().getFirst();
    desk.reject(harmRef(event), Samples.ANNA);
    assertThat(reading(market).events().getFirst().harm()).isEmpty();
    assertThat(store.readings().cellReviews(market.id()))
        .containsExactly(
            new CellReview(event.id(), Cell.HARM, event.harm().getFirst(), Review.REJECTED, 1));
    desk.undo(1, Samples.ANNA);
    assertThat(reading(market).events().getFirst()).isEqualTo(event);
  }

  @Test
  void mergedEventsShareRowsAndClaims() {
    List<Sayso1.Event> before = reading(market).events();
    desk.merge(eventRef(0), List.of(eventRef(1)), Samples.ANNA);
    assertThat(reading(market).events()).hasSize(1);
    assertThat(reading(market).events().getFirst().harm())
        .containsExactly(before.get(0).harm().getFirst(), before.get(1).harm().getFirst());
    assertThat(claim(2).about().events()).containsExactly(before.getFirst().id());
    desk.undo(1, Samples.ANNA);
    assertThat(reading(market).events()).isEqualTo(before);
  }

  @Test
  void splitEventGivesItsRowToANewOne() {
    Sayso1.Event event = reading(market).events().getFirst();
    desk.split(eventRef(0), List.of(harmRef(event)), Samples.ANNA);
    List<Sayso1.Event> now = reading(market).events();
    assertThat(now).hasSize(3);
    assertThat(now.get(0).harm()).isEmpty();
    assertThat(now.get(1).harm()).isEqualTo(event.harm());
    assertThat(now.get(1).id()).matches("e[0-9a-f]{24}").isNotEqualTo(event.id());
    assertThat(claim(0).about().events()).containsExactly(event.id(), now.get(1).id());
  }

  @Test
  void mergedActorsAreFoundUnderOneId() {
    RecordRef ferrick = RecordRef.parse("actor:doc:colonel-maud-ferrick");
    RecordRef tolvane = RecordRef.parse("actor:doc:aldric-tolvane");
    desk.merge(ferrick, List.of(tolvane), Samples.ANNA);
    assertThat(claim(1).speaker().actor()).isEqualTo("doc:colonel-maud-ferrick");
    assertThat(store.claims().count(ClaimFilter.ALL.withActor("doc:colonel-maud-ferrick")))
        .isEqualTo(3);
    assertThat(store.actors().find("doc:aldric-tolvane").orElseThrow().merged())
        .containsExactly("doc:aldric-tolvane");
    assertThat(store.actors().count(ActorFilter.ALL)).isEqualTo(3);
    desk.undo(1, Samples.ANNA);
    assertThat(claim(1).speaker().actor()).isEqualTo("doc:aldric-tolvane");
    assertThat(store.actors().count(ActorFilter.ALL)).isEqualTo(4);
  }

  @Test
  void splitActorHasAnIdOfItsOwnAtTheNamedWords() {
    Sayso1.Mention mention = reading(quarry).mentions().getLast();
    Desk.MentionRef ref =
        new Desk.MentionRef(
            reading(quarry).document(), new TextSpan(mention.begin(), mention.end()));
    desk.splitActor("doc:colonel-maud-ferrick", "another Ferrick", List.of(ref), Samples.ANNA);
    String id = reading(quarry).claims().getLast().speaker().actor();
    assertThat(id).startsWith("split:");
    assertThat(store.actors().find(id).orElseThrow().actor().name()).isEqualTo("another Ferrick");
    assertThat(claim(0).speaker().actor()).isEqualTo("doc:colonel-maud-ferrick");
  }

  @Test
  void protectionOfAnActorCanBeCorrected() {
    RecordRef ferrick = RecordRef.parse("actor:doc:colonel-maud-ferrick");
    desk.correct(ferrick, "protection", "PUBLIC_ROLE", Samples.ANNA);
    assertThat(store.actors().find("doc:colonel-maud-ferrick").orElseThrow().actor().protection())
        .isEqualTo("PUBLIC_ROLE");
    assertThat(reading(quarry).actors())
        .extracting(Sayso1.Actor::protection)
        .containsExactly("UNKNOWN", "PUBLIC_ROLE");
  }

  @Test
  void decisionsOutliveANewReadingAndOrphansAreListed() {
    Decision onClaim = desk.accept(claimRef(0), Samples.ANNA);
    Decision onEvent = desk.reject(eventRef(0), Samples.ANNA);
    Sayso1.Reading again = new Rereading(Samples.read(market)).run("rnext").withoutEvents();
    store.readings().replace(market.id(), again);
    assertThat(claim(0).review()).isEqualTo("ACCEPTED");
    assertThat(store.decisions().orphans()).containsExactly(onEvent);
    assertThat(store.decisions().on(market.id())).containsExactly(onClaim, onEvent);
    store.readings().replace(market.id(), new Rereading(Samples.read(market)).run("r3").reading());
    assertThat(store.decisions().orphans()).isEmpty();
    assertThat(reading(market).events().getFirst().review()).isEqualTo("REJECTED");
  }

  @Test
  void maskedPersonIsNamedNowhere() {
    desk.mask(Optional.of("doc:tamsin-orlow"), List.of(), Samples.ANNA);
    assertThat(Sayso1Codec.write(reading(quarry))).doesNotContainIgnoringCase("orlow");
    assertThat(reading(quarry).document().text()).hasSameSizeAs(Samples.QUARRY);
    try (Stream<StoredClaim> claims = store.claims().stream(ClaimFilter.ALL)) {
      assertThat(claims.map(Sayso1Codec::write)).noneMatch(json -> json.contains("Orlow"));
    }
    StoredActor actor = store.actors().find("doc:tamsin-orlow").orElseThrow();
    assertThat(actor.masked()).isTrue();
    assertThat(actor.actor().name()).isEqualTo(Redaction.BLOCK.repeat(12));
    desk.undo(1, Samples.ANNA);
    assertThat(reading(quarry)).isEqualTo(Samples.read(quarry));
  }

  @Test
  void erasedPersonIsGoneAndTheChainStillHolds() {
    RecordRef byOrlow = RecordRef.parse(reading(quarry).claims().getFirst().id());
    desk.accept(byOrlow, Samples.ANNA);
    desk.correct(claimRef(0), "speaker", "Tamsin Orlow", Samples.ANNA);
    Decision erased = store.decisions().erase(List.of("Tamsin Orlow"), Samples.ANNA);
    assertThat(((Act.Erase) erased.act()).documents()).containsExactly(quarry.id().toString());
    assertThat(store.decisions().verifyChain()).isEmpty();
    assertThat(Sayso1Codec.write(reading(quarry))).doesNotContainIgnoringCase("orlow");
    assertThat(Sayso1Codec.write(reading(market))).doesNotContainIgnoringCase("orlow");
    try (Stream<Decision> log = store.decisions().stream()) {
      assertThat(log.map(Sayso1Codec::write)).noneMatch(json -> json.contains("Orlow"));
    }
    assertThat(reading(quarry).claims().getFirst().review()).isEqualTo("ACCEPTED");
    assertThat(store.decisions().orphans()).isEmpty();
    assertThat(store.documents().find(quarry.id()).orElseThrow().erased()).isTrue();
    assertThatThrownBy(() -> desk.undo(erased.number(), Samples.ANNA))
        .hasMessageContaining("cannot be undone");
  }

  @Test
  void logIsListedNewestFirstPageByPage() {
    desk.accept(claimRef(0), Samples.ANNA);
    desk.accept(claimRef(1), Samples.ANNA);
    desk.accept(claimRef(2), Samples.ANNA);
    Page<Decision> first = store.decisions().list(PageRequest.first(2));
    assertThat(first.items()).extracting(Decision::number).containsExactly(3L, 2L);
    Page<Decision> second =
        store.decisions().list(PageRequest.after(first.next().orElseThrow(), 2));
    assertThat(second.items()).extracting(Decision::number).containsExactly(1L);
    assertThat(second.next()).isEmpty();
  }
}
