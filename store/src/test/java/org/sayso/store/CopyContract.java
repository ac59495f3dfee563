package org.sayso.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sayso.corroboration.copy.CopyKind;
import org.sayso.corroboration.copy.CopyLink;
import org.sayso.document.SourceDocument;
import org.sayso.store.decision.Decision;
import org.sayso.store.decision.Desk;
import org.sayso.store.json.Sayso1;
import org.sayso.store.json.Sayso1Codec;

/// What every store must know of copies.
public abstract class CopyContract {
  private static final String QUARRY =
      """
      Five men were found dead beside the old quarry above Upper Limmer on Friday morning.
      The army of Tavara said that they were militants who had fired on a patrol.
      Mothers of Miravel, a relatives' group, said that the five were farmers taken from their homes.
      Major Hadric Vosse told reporters in Miravel that nobody had been detained in the village.
      A doctor who saw the bodies said that all of them had been shot from behind at close range.
      The district office has asked for an inquiry and closed the road to the quarry until Monday.
      """;

  private static final String HARBOUR =
      """
      Dock workers in Hallow Bay went on strike on Tuesday over the price of ferry tickets.
      The union said that four hundred members had stopped work and would not return this week.
      A ferry company spokeswoman called the strike unlawful and asked the court in Corran to end it.
      Shops along the quay stayed closed and fish was sold from boats at the northern pier.
      The mayor offered to meet both sides on Thursday but named no place for the talks.
      """;

  protected Store store;

  protected abstract Store open() throws Exception;

  @BeforeEach
  void start() throws Exception {
    store = open();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static SourceDocument document(String text, String publisher) {
    return Samples.document(text, publisher, "2019-03-17");
  }

  private SourceDocument take(String text, String publisher) {
    SourceDocument document = document(text, publisher);
    Samples.take(store, document, publisher);
    return document;
  }

  private List<CopyKind> kinds(SourceDocument document) {
    return store.copies().of(document.id()).stream().map(CopyLink::kind).toList();
  }

  @Test
  void documentThatStandsAloneHasNoLinks() {
    assertThat(kinds(take(QUARRY, "Island Wire"))).isEmpty();
    assertThat(kinds(take(HARBOUR, "Selm Courier"))).isEmpty();
    assertThat(store.copies().of(document("never taken in", "Nobody").id())).isEmpty();
  }

  @Test
  void sameWordsUnderAnotherMarkAreTheSameText() {
    SourceDocument wire = take(QUARRY, "Island Wire");
    SourceDocument copy = take(QUARRY.replace("said that", "SAID  that"), "Selm Courier");
    CopyLink link = store.copies().of(wire.id()).getFirst();
    assertThat(link.kind()).isEqualTo(CopyKind.SAME_TEXT);
    assertThat(link.share()).isEqualTo(1);
    assertThat(store.copies().of(copy.id())).containsExactly(link);
  }

  @Test
  void cutReportIsAPart() {
    SourceDocument wire = take(QUARRY, "Island Wire");
    String cut = String.join("\n", QUARRY.lines().limit(3).toList());
    SourceDocument copy = take(cut + "\nIWN\n", "Corran Lantern");
    assertThat(kinds(copy)).containsExactly(CopyKind.PART);
    assertThat(store.copies().of(wire.id())).isEqualTo(store.copies().of(copy.id()));
    assertThat(store.copies().of(copy.id()).getFirst().reasons())
        .contains("3 of the 4 sentences of the shorter text stand in the longer one");
  }

  @Test
  void reportPutTogetherFromTwoIsMerged() {
    SourceDocument quarry = take(QUARRY, "Island Wire");
    SourceDocument harbour = take(HARBOUR, "Tavara Press");
    SourceDocument merged = take(QUARRY + "In other news:\n" + HARBOUR, "Selm Courier");
    assertThat(kinds(merged)).containsExactly(CopyKind.MERGED, CopyKind.MERGED);
    assertThat(kinds(quarry)).containsExactly(CopyKind.MERGED);
    assertThat(kinds(harbour)).containsExactly(CopyKind.MERGED);
  }

  @Test
  void newBytesAtTheSameAddressAreAVersion() {
    SourceDocument first = take(QUARRY, "Island Wire");
    SourceDocument second = take(QUARRY.replace("Friday", "Saturday"), "Island Wire");
    assertThat(kinds(first)).containsExactly(CopyKind.VERSION);
    assertThat(kinds(second)).containsExactly(CopyKind.VERSION);
    assertThat(store.copies().of(second.id()).getFirst().share()).isGreaterThan(0.9);
  }

  @Test
  void rereadTextIsComparedAnew() {
    SourceDocument wire = take(QUARRY, "Island Wire");
    SourceDocument copy = take(QUARRY + "\n", "Selm Courier");
    SourceDocument other = document(HARBOUR, "Selm Courier");
    String json = Sayso1Codec.write(Samples.read(other));
    String inPlace = json.replace(other.id().toString(), copy.id().toString());
    store.readings().replace(copy.id(), Sayso1Codec.read(inPlace, Sayso1.Reading.class));
    assertThat(kinds(wire)).isEmpty();
    store.readings().replace(copy.id(), Samples.read(copy));
    assertThat(kinds(wire)).containsExactly(CopyKind.SAME_TEXT);
  }

  @Test
  void personPartsAndJoinsAndTakesItBack() {
    SourceDocument wire = take(QUARRY, "Island Wire");
    SourceDocument copy = take(QUARRY + "\n", "Selm Courier");
    SourceDocument harbour = take(HARBOUR, "Tavara Press");
    Desk desk = new Desk(store);
    Decision parted = desk.partDocuments(wire.id(), List.of(copy.id()), Samples.ANNA);
    assertThat(kinds(wire)).isEmpty();
    assertThat(kinds(copy)).isEmpty();
    desk.joinDocuments(List.of(harbour.id(), copy.id()), Samples.ANNA);
    CopyLink joined = store.copies().of(copy.id()).getFirst();
    assertThat(joined.reasons()).containsExactly("Anna Coder says so (decision 2)");
    assertThat(store.copies().of(harbour.id())).containsExactly(joined);
    desk.undo(parted.number(), Samples.ANNA);
    assertThat(kinds(wire)).containsExactly(CopyKind.SAME_TEXT);
    assertThat(store.decisions().verifyChain()).isEmpty();
  }

  @Test
  void orderOfArrivalMakesNoDifference() throws Exception {
    List<SourceDocument> documents = new ArrayList<>();
    documents.add(document(QUARRY, "Island Wire"));
    documents.add(document(HARBOUR, "Tavara Press"));
    documents.add(document(QUARRY + HARBOUR, "Selm Courier"));
    documents.add(document(HARBOUR.replace("Tuesday", "Wednesday"), "Karst Herald"));
    documents.add(document(String.join("\n", QUARRY.lines().limit(4).toList()), "Lantern"));
    TreeSet<String> found = new TreeSet<>();
    for (int seed = 0; seed < 5; seed++) {
      Collections.shuffle(documents, new Random(seed));
      try (Store shuffled = open()) {
        documents.forEach(one -> Samples.take(shuffled, one, one.id().toString() + found.size()));
        found.add(
            documents.stream()
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .map(one -> shuffled.copies().of(one.id()).toString())
                .toList()
                .toString());
      }
    }
    assertThat(found).hasSize(1);
  }
}
