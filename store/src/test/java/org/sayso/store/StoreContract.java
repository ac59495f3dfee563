package org.sayso.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sayso.claim.Form;
import org.sayso.claim.Stance;
import org.sayso.document.DocumentId;
import org.sayso.document.DocumentStatus;
import org.sayso.document.SourceDocument;
import org.sayso.event.EventType;
import org.sayso.evidence.Review;
import org.sayso.mention.ActorKind;
import org.sayso.pipeline.StageProblem;
import org.sayso.store.json.Sayso1;
import org.sayso.text.BlockKind;

/// What every store must do: documents, readings, claims, events, actors, jobs. Decisions have a
/// contract of their own, [DecisionContract].
public abstract class StoreContract {
  protected Store store;

  protected abstract Store open() throws Exception;

  private final SourceDocument market =
      Samples.document(Samples.MARKET, "Karst Herald", "2019-03-03");
  private final SourceDocument quarry =
      Samples.document(Samples.QUARRY, "Island Wire", "2019-03-04");

  @BeforeEach
  void fill() throws Exception {
    store = open();
    Samples.take(store, market, "a.txt");
    Samples.take(store, quarry, "b.txt");
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static <T> List<T> all(Stream<T> stream) {
    try (stream) {
      return stream.toList();
    }
  }

  private List<String> contents(ClaimFilter filter) {
    return all(store.claims().stream(filter)).stream()
        .map(claim -> claim.claim().contentText().substring(0, 9))
        .toList();
  }

  private List<String> types(EventFilter filter) {
    return all(store.events().stream(filter)).stream().map(event -> event.event().type()).toList();
  }

  @Test
  void documentComesBackAsItWentIn() {
    StoredDocument document = store.documents().find(market.id()).orElseThrow();
    assertThat(document.metadata().publisher()).contains("Karst Herald");
    assertThat(document.metadata().published()).isEqualTo(market.metadata().published());
    assertThat(document.bytes()).isEqualTo(market.body().length);
    assertThat(document.claims()).isEqualTo(2);
    assertThat(document.events()).isEqualTo(2);
    assertThat(document.unreviewed()).isEqualTo(5);
    assertThat(document.read()).isTrue();
    assertThat(store.documents().carrier(market.id())).contains(market.metadata());
    assertThat(store.documents().find(DocumentId.of(new byte[] {1}))).isEmpty();
  }

  @Test
  void readingComesBackWordForWord() {
    assertThat(store.readings().current(market.id())).contains(Samples.read(market));
    assertThat(store.readings().asRead(market.id())).contains(Samples.read(market));
    assertThat(store.readings().asRead(market.id(), "rline1")).isPresent();
    assertThat(store.readings().asRead(market.id(), "other")).isEmpty();
    assertThat(all(store.readings().stream()))
        .containsExactly(Samples.read(market), Samples.read(quarry));
  }

  @Test
  void documentIsFoundByTheBeginningOfItsId() {
    String id = market.id().toString();
    assertThat(store.documents().findByPrefix(id.substring(0, 10)))
        .map(StoredDocument::id)
        .contains(market.id());
    assertThat(store.documents().findByPrefix(id.substring(0, 3))).isEmpty();
    assertThat(store.documents().findByPrefix("%%%%%%")).isEmpty();
  }

  @Test
  void sameBytesAgainAreOneRetrievalMore() {
    ItemOutcome again = Samples.take(store, market, "copy.txt");
    assertThat(again.kind()).isEqualTo(ItemOutcome.Kind.SAME_AS);
    assertThat(store.documents().count(DocumentFilter.ALL)).isEqualTo(2);
    assertThat(store.documents().retrievals(market.id()))
        .containsExactly(Samples.retrieval("a.txt"), Samples.retrieval("copy.txt"));
    assertThat(store.documents().latestAt("copy.txt")).contains(market.id());
  }

  @Test
  void newBytesAtTheSameAddressAreANewVersion() {
    SourceDocument second =
        Samples.document(Samples.MARKET + "Update\n", "Karst Herald", "2019-03-04");
    ItemOutcome outcome = Samples.take(store, second, "a.txt");
    assertThat(outcome.kind()).isEqualTo(ItemOutcome.Kind.NEW_VERSION_OF);
    assertThat(outcome.earlier()).contains(market.id());
    StoredDocument stored = store.documents().find(second.id()).orElseThrow();
    assertThat(stored.versionOf()).contains(market.id());
    assertThat(stored.status()).isEqualTo(DocumentStatus.UPDATED);
    assertThat(store.readings().current(second.id()).orElseThrow().document().versionOf())
        .isEqualTo(market.id().toString());
    assertThat(store.documents().versions(market.id())).containsExactly(market.id(), second.id());
    assertThat(store.documents().versions(second.id())).containsExactly(market.id(), second.id());
    assertThat(store.documents().latestAt("a.txt")).contains(second.id());
  }

  @Test
  void whatAPageSaysOfItselfIsItsStatus() {
    SourceDocument corrected =
        Samples.document(
            Samples.MARKET + "\n\nThis article has been corrected.\n",
            "Karst Herald",
            "2019-03-04");
    SourceDocument retracted =
        Samples.document(
            Samples.MARKET + "\n\nThe Karst Herald has retracted this article.\n",
            "Karst Herald",
            "2019-03-05");
    Samples.take(store, corrected, "a.txt");
    Samples.take(store, retracted, "c.txt");

    assertThat(store.documents().find(corrected.id()).orElseThrow().status())
        .isEqualTo(DocumentStatus.CORRECTED);
    assertThat(store.readings().current(corrected.id()).orElseThrow().document().status())
        .isEqualTo("CORRECTED");
    assertThat(store.documents().laterThan(market.id())).contains(corrected.id());
    assertThat(store.documents().find(retracted.id()).orElseThrow().status())
        .isEqualTo(DocumentStatus.RETRACTED);
    assertThat(store.readings().current(retracted.id()).orElseThrow().document().status())
        .isEqualTo("RETRACTED");
  }

  @Test
  void documentFiltersNarrow() {
    DocumentFilter all = DocumentFilter.ALL;
    assertThat(store.documents().count(all.withPublisher("karst herald"))).isEqualTo(1);
    assertThat(store.documents().count(all.withTitle("DISPUTE"))).isEqualTo(1);
    assertThat(store.documents().count(all.withTitle("100%"))).isZero();
    assertThat(store.documents().count(all.withLanguage("en"))).isEqualTo(2);
    assertThat(store.documents().count(all.withRead(false))).isZero();
    DateRange day = DateRange.between(LocalDate.parse("2019-03-04"), LocalDate.parse("2019-03-09"));
    assertThat(all(store.documents().stream(all.withPublished(day))))
        .extracting(StoredDocument::id)
        .containsExactly(quarry.id());
    assertThat(store.documents().publishers())
        .containsExactly(new Tally("Island Wire", 1), new Tally("Karst Herald", 1));
  }

  @Test
  void documentInAnotherLanguageIsKeptAndNotRead() {
    SourceDocument french = Samples.document("?Le marché", "Vigie", "2019-03-03");
    assertThat(Samples.take(store, french, "c.txt").kind()).isEqualTo(ItemOutcome.Kind.NOT_READ);
    assertThat(store.documents().find(french.id()).orElseThrow().read()).isFalse();
  }

  @Test
  void claimFiltersNarrow() {
    assertThat(contents(ClaimFilter.ALL))
        .containsExactly("five men ", "the front", "three far", "two farme", "soldiers ");
    assertThat(contents(ClaimFilter.STATEMENTS)).hasSize(4);
    assertThat(contents(ClaimFilter.ALL.withStances(Set.of(Stance.DENIES))))
        .containsExactly("the front", "soldiers ");
    assertThat(contents(ClaimFilter.ALL.withStances(Set.of(Stance.DENIES, Stance.ALLEGES))))
        .containsExactly("the front", "two farme", "soldiers ");
    assertThat(contents(ClaimFilter.ALL.withSpeaker("colonel maud FERRICK")))
        .containsExactly("five men ", "soldiers ");
    assertThat(contents(ClaimFilter.ALL.withActor("doc:tamsin-orlow")))
        .containsExactly("two farme");
    assertThat(contents(ClaimFilter.ALL.withForms(Set.of(Form.NARRATED))))
        .containsExactly("three far");
    assertThat(contents(ClaimFilter.ALL.withBlocks(Set.of(BlockKind.TITLE)))).isEmpty();
    assertThat(contents(ClaimFilter.ALL.withReviews(Set.of(Review.MACHINE)))).hasSize(5);
    assertThat(contents(ClaimFilter.ALL.withPublisher("Island wire"))).hasSize(2);
    assertThat(contents(ClaimFilter.ALL.withDocument(quarry.id()))).hasSize(2);
    assertThat(contents(ClaimFilter.ALL.withWords("Of The ARMY"))).containsExactly("soldiers ");
    DateRange late =
        DateRange.between(LocalDate.parse("2019-03-04"), LocalDate.parse("2019-03-04"));
    assertThat(contents(ClaimFilter.STATEMENTS.withPublished(late))).hasSize(2);
    assertThat(store.claims().count(ClaimFilter.STATEMENTS)).isEqualTo(4);
  }

  @Test
  void talliesCountUnderTheFilter() {
    assertThat(store.claims().speakers(ClaimFilter.STATEMENTS, 2))
        .containsExactly(new Tally("Colonel Maud Ferrick", 2), new Tally("Aldric Tolvane", 1));
    assertThat(store.claims().stances(ClaimFilter.STATEMENTS))
        .containsExactly(new Tally("DENIES", 2), new Tally("ALLEGES", 1), new Tally("ASSERTS", 1));
    assertThat(store.events().types(EventFilter.ALL))
        .containsExactly(new Tally("KILLING", 2), new Tally("ABDUCTION", 1));
  }

  @Test
  void claimAndEventAreFoundById() {
    StoredClaim claim = all(store.claims().stream(ClaimFilter.ALL)).getFirst();
    assertThat(store.claims().find(claim.claim().id())).contains(claim);
    assertThat(claim.document().publisher()).contains("Karst Herald");
    assertThat(claim.document().published()).contains("2019-03-03");
    StoredEvent event = all(store.events().stream(EventFilter.ALL)).getLast();
    assertThat(store.events().find(event.event().id())).contains(event);
    assertThat(store.events().findAll(List.of("e0", event.event().id()))).containsExactly(event);
    assertThat(store.claims().findAll(List.of(claim.claim().id(), "c0"))).containsExactly(claim);
  }

  @Test
  void eventFiltersNarrow() {
    assertThat(types(EventFilter.ALL)).containsExactly("KILLING", "ABDUCTION", "KILLING");
    assertThat(types(EventFilter.COUNTED)).hasSize(3);
    assertThat(types(EventFilter.ALL.withTypes(Set.of(EventType.ABDUCTION)))).hasSize(1);
    assertThat(types(EventFilter.ALL.withPlace("MIRAVEL"))).containsExactly("KILLING", "KILLING");
    assertThat(types(EventFilter.ALL.withPlace("xt:Corran"))).containsExactly("ABDUCTION");
    assertThat(types(EventFilter.ALL.withPlace("karst"))).hasSize(3);
    assertThat(types(EventFilter.ALL.withActor("doc:nobody"))).isEmpty();
    assertThat(types(EventFilter.ALL.withDocument(quarry.id()))).hasSize(1);
    assertThat(types(EventFilter.ALL.withPublisher("island wire"))).hasSize(1);
    assertThat(types(EventFilter.ALL.withReviews(Set.of(Review.ACCEPTED)))).isEmpty();
    DateRange days =
        DateRange.between(LocalDate.parse("2019-03-03"), LocalDate.parse("2019-03-04"));
    assertThat(types(EventFilter.ALL.withHappened(days))).containsExactly("ABDUCTION", "KILLING");
    assertThat(store.events().count(EventFilter.ALL.withHappened(days))).isEqualTo(2);
  }

  @Test
  void pagesJoinToTheWholeList() {
    assertThat(pages(request -> store.claims().list(ClaimFilter.ALL, request)))
        .isEqualTo(all(store.claims().stream(ClaimFilter.ALL)));
    assertThat(pages(request -> store.events().list(EventFilter.ALL, request)))
        .isEqualTo(all(store.events().stream(EventFilter.ALL)));
    assertThat(pages(request -> store.documents().list(DocumentFilter.ALL, request)))
        .isEqualTo(all(store.documents().stream(DocumentFilter.ALL)));
    assertThat(pages(request -> store.actors().list(ActorFilter.ALL, request)))
        .isEqualTo(all(store.actors().stream(ActorFilter.ALL)))
        .hasSize(4);
    assertThatThrownBy(() -> store.claims().list(ClaimFilter.ALL, PageRequest.after("nonsense", 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nonsense");
  }

  private static <T> List<T> pages(Function<PageRequest, Page<T>> list) {
    List<T> items = new ArrayList<>();
    Optional<String> next = Optional.empty();
    do {
      Page<T> page = list.apply(new PageRequest(next, 1));
      assertThat(page.items()).hasSizeLessThanOrEqualTo(1);
      items.addAll(page.items());
      next = page.next();
    } while (next.isPresent());
    return items;
  }

  @Test
  void actorIsFoundWithItsDocuments() {
    StoredActor ferrick = store.actors().find("doc:colonel-maud-ferrick").orElseThrow();
    assertThat(ferrick.documents()).isEqualTo(2);
    assertThat(ferrick.masked()).isFalse();
    assertThat(all(store.actors().documents("doc:colonel-maud-ferrick")))
        .containsExactly(market.id(), quarry.id());
    assertThat(all(store.actors().stream(ActorFilter.ALL.withName("ORLOW")))).hasSize(1);
    assertThat(store.actors().count(ActorFilter.ALL.withKinds(Set.of(ActorKind.NGO)))).isZero();
    assertThat(store.actors().count(ActorFilter.ALL.withCountry("XT"))).isEqualTo(4);
    assertThat(store.actors().find("doc:nobody")).isEmpty();
  }

  @Test
  void rejectedItemIsListedWithItsReason() {
    IngestJob job = store.ingests().latest().orElseThrow();
    StageProblem problem = new StageProblem("document", "empty", "the file is empty");
    store
        .ingests()
        .reject(job.number(), "k", Samples.retrieval("e.txt"), problem, Optional.empty());
    store
        .ingests()
        .skip(job.number(), "s", Samples.retrieval(".x"), new StageProblem("document", "h", "h"));
    assertThat(all(store.rejections().stream()))
        .containsExactly(
            new Rejection(3, job.number(), "e.txt", problem, Samples.NOW, Optional.empty()));
    assertThat(store.rejections().count()).isEqualTo(1);
    assertThat(store.rejections().reasons()).containsExactly(new Tally("document/empty", 1));
    assertThat(store.rejections().list(PageRequest.first(5)).items()).hasSize(1);
    assertThat(store.ingests().isDone(job.number(), "k")).isTrue();
    assertThat(store.ingests().isDone(job.number(), "other")).isFalse();
  }

  @Test
  void jobIsResumedUntilItHasFinished() {
    IngestJob job = store.ingests().open("samples", "anna", Samples.NOW);
    assertThat(job.counts()).isEqualTo(new IngestJob.Counts(2, 0, 0, 0, 0, 0));
    assertThat(store.ingests().outcomes(job.number(), 1, 10))
        .extracting(ItemOutcome::address)
        .containsExactly("b.txt");
    store.ingests().finish(job.number(), Samples.NOW);
    assertThat(store.ingests().find(job.number()).orElseThrow().finished()).contains(Samples.NOW);
    assertThat(store.ingests().open("samples", "anna", Samples.NOW).number())
        .isEqualTo(job.number() + 1);
  }

  @Test
  void unknownDocumentCannotBeRetrievedAgain() {
    SourceDocument other = Samples.document("x", "y", "2019-01-01");
    assertThatThrownBy(() ->
            store
                .ingests()
                .acceptKnown(1, new Arrival("z", other, Samples.retrieval("z"), Optional.empty())))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(store.ingests().isKnown(other.id())).isFalse();
    assertThat(store.ingests().isKnown(market.id())).isTrue();
  }

  @Test
  void changedDocumentsAreListedOnceInTheOrderOfChange() {
    List<StoredDocument> first = store.documents().changedSince(0, 10);
    assertThat(first).extracting(StoredDocument::id).containsExactly(market.id(), quarry.id());
    long seen = first.getLast().change();
    assertThat(store.documents().changedSince(seen, 10)).isEmpty();
    store
        .readings()
        .replace(market.id(), new Rereading(Samples.read(market)).run("rnew").withoutEvents());
    assertThat(store.documents().changedSince(seen, 10))
        .extracting(StoredDocument::id)
        .containsExactly(market.id());
  }

  @Test
  void newReadingReplacesAndKeepsTheOld() {
    var next = new Rereading(Samples.read(market)).run("rnew").withoutEvents();
    assertThat(store.readings().replace(market.id(), next)).isTrue();
    assertThat(store.readings().replace(market.id(), next)).isFalse();
    assertThat(store.readings().current(market.id())).contains(next);
    assertThat(store.readings().asRead(market.id(), "rline1")).contains(Samples.read(market));
    assertThat(store.readings().runs(market.id()))
        .extracting(run -> run.id())
        .containsExactly("rline1", "rnew");
    assertThat(types(EventFilter.ALL)).containsExactly("KILLING");
  }

  private static final String SAID = "Nobody was held in Upper Limmer";

  private void quote(String outlet, String day, String speaker, String actor) {
    new ReadingBuilder(outlet + ": “" + SAID + ",” " + speaker + " said.\n")
        .publisher(outlet)
        .published(day.isEmpty() ? null : day)
        .claim(speaker, actor.isEmpty() ? null : actor, "ASSERTS", outlet)
        .quoted(speaker, actor.isEmpty() ? null : actor, SAID)
        .into(store);
  }

  private List<String> quoting(String speaker, String actor, DateRange days, int most) {
    Sayso1.Speaker who =
        new Sayso1.Speaker(
            actor.isEmpty() ? null : actor,
            speaker,
            speaker,
            "NAMED",
            "UNKNOWN",
            null,
            "RESOLVED",
            List.of());
    return store.claims().quotations(who, days, most).stream()
        .map(claim -> claim.document().publisher().orElseThrow())
        .toList();
  }

  @Test
  void quotationsAreFoundBySpeakerAndDayTheEarliestFirst() {
    quote("Selm Courier", "2019-03-20", "Hadric Vosse", "doc:vosse");
    quote("Karst Herald", "2019-03-17", "hadric vosse", "");
    quote("Orsland Times", "2019-05-02", "Hadric Vosse", "");
    quote("Island Wire", "", "Hadric Vosse", "");
    quote("SelmNow", "2019-03-18", "Oda Fenn", "");
    quote("State Radio", "2019-03-18", "the army", "dict:XT:army");
    quote("Miravel Post", "2019-03-19", "Tavaran Army", "dict:XT:army");
    DateRange march = DateRange.between(LocalDate.of(2019, 3, 13), LocalDate.of(2019, 3, 27));

    assertThat(quoting("Hadric Vosse", "", march, 9))
        .containsExactly("Island Wire", "Karst Herald", "Selm Courier");
    assertThat(quoting("Hadric Vosse", "doc:own", march, 2))
        .containsExactly("Island Wire", "Karst Herald");
    assertThat(quoting("Hadric Vosse", "", DateRange.ALL, 9)).hasSize(4);
    assertThat(quoting("The Army", "dict:XT:army", march, 9))
        .containsExactly("State Radio", "Miravel Post");
  }
}
