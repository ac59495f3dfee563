package org.sayso.store.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.claim.Stance;
import org.sayso.document.DocumentId;
import org.sayso.event.EventType;
import org.sayso.store.DateRange;
import org.sayso.store.PageRequest;
import org.sayso.store.ReadingBuilder;
import org.sayso.store.Samples;
import org.sayso.store.Store;
import org.sayso.store.json.Sayso1;
import org.sayso.store.memory.InMemoryStore;

class LuceneSearchIndexTest {
  private static final String REPORT =
      "The Karst Liberation Front's fighters were denying it. Aldric Tolvane said the bombs were"
          + " packed with nails. The blast killed seven in Miravel.";

  @TempDir Path folder;
  private final Store store = new InMemoryStore(Samples.context());
  private SearchIndex index;

  @BeforeEach
  void open() {
    index = LuceneSearchIndex.open(folder, store);
  }

  @AfterEach
  void close() {
    index.close();
  }

  private static ReadingBuilder report() {
    return new ReadingBuilder(REPORT)
        .title("Blast in Miravel")
        .actor("dict:tolvane", "Aldric Tolvane", "PERSON", "XT", "PUBLIC_ROLE")
        .mention("Aldric Tolvane", "PERSON", "dict:tolvane")
        .claim("Aldric Tolvane", "dict:tolvane", "ASSERTS", "the bombs were packed with nails")
        .narrated("The blast killed seven in Miravel.")
        .event("BOMBING", "blast", List.of(), List.of());
  }

  private SearchPage find(String words) {
    return index.search(SearchRequest.words(words, 50));
  }

  private List<RecordKind> kinds(String words) {
    return find(words).hits().stream().map(SearchHit::kind).sorted().toList();
  }

  @Test
  void anIndexThatWasNeverUpdatedIsEmpty() {
    assertThat(find("blast").total()).isZero();
  }

  @Test
  void wordsAreMetWithoutTheirEndings() {
    report().into(store);
    index.update();

    assertThat(kinds("bomb")).contains(RecordKind.DOCUMENT, RecordKind.CLAIM);
    assertThat(kinds("fighter")).containsExactly(RecordKind.DOCUMENT);
    assertThat(kinds("\"Karst Liberation Front\"")).containsExactly(RecordKind.DOCUMENT);
  }

  @Test
  void allWordsMustBeMet() {
    report().into(store);
    index.update();

    assertThat(kinds("bombs nails")).contains(RecordKind.CLAIM);
    assertThat(kinds("bombs quarry")).isEmpty();
    assertThat(kinds("quarry OR nails")).contains(RecordKind.CLAIM);
    assertThat(kinds("nails -bombs")).isEmpty();
  }

  @Test
  void aPhraseIsMetAsWritten() {
    report().into(store);
    index.update();

    assertThat(kinds("\"packed with nails\"")).contains(RecordKind.CLAIM);
    assertThat(kinds("\"nails packed with\"")).isEmpty();
    assertThat(kinds("\"packed with nail\"")).isEmpty();
  }

  @Test
  void beginningsAndSpellingsAreMetWhereAsked() {
    report().into(store);
    index.update();

    assertThat(kinds("Tolv*")).contains(RecordKind.ACTOR, RecordKind.CLAIM, RecordKind.DOCUMENT);
    assertThat(kinds("Miravell~")).contains(RecordKind.DOCUMENT);
    assertThat(kinds("Miravell")).isEmpty();
  }

  @Test
  void highlightsAreTheWordsInTheText() {
    report().into(store);
    index.update();

    for (SearchHit hit : find("blast OR bombs").hits()) {
      if (hit.kind() != RecordKind.ACTOR) {
        for (Passage passage : hit.passages()) {
          assertThat(REPORT).contains(passage.text());
          assertThat(REPORT.substring(passage.begin(), passage.end())).isEqualTo(passage.text());
          passage
              .highlights()
              .forEach(span -> assertThat(span.of(REPORT)).matches("(?i)blast|bombs"));
        }
      }
    }
    assertThat(find("nails").hits().getFirst().passages().getFirst().highlights()).isNotEmpty();
  }

  @Test
  void whatIsNotReadIsFoundByItsWordsAsWritten() {
    new ReadingBuilder("L’armée dément avoir détenu des fermiers.").notRead().into(store);
    index.update();

    assertThat(kinds("fermiers")).containsExactly(RecordKind.DOCUMENT);
    assertThat(kinds("détenu")).containsExactly(RecordKind.DOCUMENT);
    assertThat(kinds("detenu")).containsExactly(RecordKind.DOCUMENT);
  }

  @Test
  void filtersNarrow() {
    report().into(store);
    new ReadingBuilder("The army denied that it fired.")
        .publisher("Karst Herald")
        .published("2019-03-10")
        .claim("The army", null, "DENIES", "it fired")
        .into(store);
    index.update();

    assertThat(total(SearchFilter.ALL.withStances(Set.of(Stance.DENIES)))).isEqualTo(1);
    assertThat(total(SearchFilter.ALL.withTypes(Set.of(EventType.BOMBING)))).isEqualTo(1);
    assertThat(total(SearchFilter.ALL.withOutlet("karst herald"))).isEqualTo(2);
    assertThat(total(SearchFilter.ALL.withSpeaker("the army"))).isEqualTo(1);
    assertThat(total(SearchFilter.ALL.withActor("dict:tolvane"))).isEqualTo(3);
    DateRange late = DateRange.between(LocalDate.of(2019, 3, 9), LocalDate.of(2019, 3, 11));
    assertThat(total(SearchFilter.ALL.withPublished(late))).isEqualTo(2);
    assertThat(total(SearchFilter.ALL.withKinds(Set.of(RecordKind.CLAIM)).withNarrated(false)))
        .isEqualTo(2);
  }

  private long total(SearchFilter filter) {
    return index.search(SearchRequest.words("", 5).withFilter(filter)).total();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"",
        "((((",
        "a:b:c",
        "*",
        "?*~",
        "OR OR OR",
        "-",
        "--x",
        "NOT",
        "[1 TO",
        "\\",
        "a AND",
        "\"x",
        "^4",
        "x~99999",
        "field:(a b",
        "ﷺ",
        "\uD800",
        "\u0000",
        "«»",
        "/.*/",
        "a && || b"
      })
  void noStringIsAnError(String words) {
    report().into(store);
    index.update();

    assertThat(find(words).hits()).isNotNull();
  }

  @Test
  void strangeSyntaxIsReadAsWordsAndSaidSo() {
    report().into(store);
    index.update();

    SearchPage page = find("(bombs");
    assertThat(page.notes()).containsExactly("Signs in (bombs were read as spaces.");
    assertThat(page.total()).isPositive();
    assertThat(find("\"packed with").notes()).hasSize(1);
  }

  @Test
  void everyClaimIsReachedPageByPage() {
    for (int i = 0; i < 100; i++) {
      String text =
          "Report %d. Envoy A said alpha %d. Envoy B said beta %d. Envoy C said gamma %d."
              .formatted(i, i, i, i);
      new ReadingBuilder(text)
          .published(i % 7 == 0 ? null : LocalDate.of(2019, 1, 1).plusDays(i % 40).toString())
          .claim("Envoy A", null, "ASSERTS", "alpha " + i)
          .claim("Envoy B", null, "ASSERTS", "beta " + i)
          .claim("Envoy C", null, "ASSERTS", "gamma " + i)
          .into(store);
    }
    index.update();

    for (SearchOrder order : SearchOrder.values()) {
      assertThat(all(order, 7)).hasSize(300).doesNotHaveDuplicates().isEqualTo(all(order, 1000));
    }
  }

  private List<String> all(SearchOrder order, int size) {
    SearchRequest request =
        SearchRequest.words("envoy", size)
            .withOrder(order)
            .withFilter(SearchFilter.ALL.withKinds(Set.of(RecordKind.CLAIM)));
    List<String> ids = new ArrayList<>();
    SearchPage page = index.search(request);
    assertThat(page.total()).isEqualTo(300);
    page.hits().forEach(hit -> ids.add(hit.id()));
    while (page.next().isPresent()) {
      page = index.search(request.withPage(new PageRequest(page.next(), size)));
      page.hits().forEach(hit -> ids.add(hit.id()));
    }
    return ids;
  }

  @Test
  void aCursorThatNoPageGaveIsRefused() {
    report().into(store);
    index.update();

    assertThatThrownBy(() ->
            index.search(
                SearchRequest.words("blast", 5)
                    .withPage(new PageRequest(Optional.of("nonsense"), 5))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anUpdateTakesUpOnlyWhatChanged() {
    report().into(store);
    assertThat(index.update().documents()).isEqualTo(1);
    assertThat(index.update().documents()).isZero();

    Sayso1.Reading second = new ReadingBuilder("A march in Corran.").into(store);
    assertThat(index.update().documents()).isEqualTo(1);
    assertThat(find("Corran").hits())
        .extracting(SearchHit::id)
        .containsExactly(second.document().id());
  }

  @Test
  void aDocumentReadAgainLeavesNothingOfTheOldReading() {
    report().into(store);
    index.update();
    Sayso1.Reading again = new ReadingBuilder(REPORT).title("Blast in Miravel").build();
    store.readings().replace(DocumentId.parse(again.document().id()), again);
    index.update();

    assertThat(find("").hits()).extracting(SearchHit::kind).containsExactly(RecordKind.DOCUMENT);
  }

  @Test
  void aDamagedIndexIsBuiltAgain() throws IOException {
    report().into(store);
    index.update();
    long before = find("blast").total();
    index.close();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file :
          files.filter(f -> f.getFileName().toString().startsWith("segments")).toList()) {
        Files.writeString(file, "broken");
      }
    }
    index = LuceneSearchIndex.open(folder, store);

    assertThat(index.update().documents()).isEqualTo(1);
    assertThat(find("blast").total()).isEqualTo(before);
  }

  @Test
  void anotherWritersWorkIsNotDisturbed() {
    report().into(store);
    try (SearchIndex other = LuceneSearchIndex.open(folder, store)) {
      other.update();
      assertThat(find("blast").total()).isPositive();
    }
  }

  @Test
  void rebuildingGivesTheSameHits() {
    report().into(store);
    index.update();
    List<SearchHit> before = find("blast").hits();

    index.rebuild();

    assertThat(find("blast").hits()).isEqualTo(before);
    assertThat(new HashSet<>(before)).hasSameSizeAs(before);
  }
}
