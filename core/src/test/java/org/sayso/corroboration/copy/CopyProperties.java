package org.sayso.corroboration.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.sayso.document.DocumentId;

class CopyProperties {
  private static final List<String> TEXTS = texts();
  private static final List<CopyLink> BATCH = links(TEXTS);

  /// Reports, and what outlets make of them.
  private static List<String> texts() {
    List<String> texts = new ArrayList<>();
    for (String report :
        List.of(Reports.QUARRY, Reports.QUARRY_REWORDED, Reports.DOCTOR, Reports.FERRY)) {
      List<String> paragraphs = Arrays.asList(report.split("\n\n"));
      texts.add(report);
      texts.add(report + "\nAll rights reserved.");
      texts.add(String.join("\n\n", paragraphs.subList(0, 3)));
    }
    texts.add(Reports.QUARRY + Reports.FERRY);
    texts.add("");
    texts.add("word");
    return texts;
  }

  private static DocumentId id(String text) {
    return DocumentId.of(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<CopyLink> links(List<String> texts) {
    CopyIndex index = new CopyIndex();
    texts.forEach(text -> index.put(id(text), CopyText.of(text)));
    return index.all();
  }

  @Property(tries = 1000)
  void orderOfArrivalMakesNoDifference(@ForAll long seed) {
    List<String> shuffled = new ArrayList<>(TEXTS);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(links(shuffled)).isEqualTo(BATCH);
  }

  @Property(tries = 100)
  void linksOfSomeAreThoseOfAllAmongThem(@ForAll long seed) {
    List<String> some = new ArrayList<>(TEXTS);
    Collections.shuffle(some, new Random(seed));
    List<String> few = some.subList(0, some.size() / 2);
    List<DocumentId> ids = few.stream().map(CopyProperties::id).toList();
    List<String> expected =
        BATCH.stream()
            .filter(link -> ids.contains(link.one()) && ids.contains(link.other()))
            .map(link -> link.one() + " " + link.other())
            .toList();
    assertThat(links(few)).map(link -> link.one() + " " + link.other()).isEqualTo(expected);
  }

  @Property(tries = 100)
  void textTakenOutAndPutBackChangesNothing(@ForAll long seed) {
    CopyIndex index = new CopyIndex();
    TEXTS.forEach(text -> index.put(id(text), CopyText.of(text)));
    String text = TEXTS.get(new Random(seed).nextInt(TEXTS.size()));
    index.remove(id(text));
    assertThat(index.of(id(text))).isEmpty();
    assertThat(index.all()).noneMatch(link -> link.one().equals(id(text)));
    index.put(id(text), CopyText.of(text));
    assertThat(index.all()).isEqualTo(BATCH);
  }

  @Property(tries = 300)
  void anyTextIsComparedWithAnyOther(@ForAll String one, @ForAll String other) {
    CopyText here = CopyText.of(one);
    CopyText there = CopyText.of(other + Reports.FERRY);
    CopyJudge.compare(here, there)
        .ifPresent(verdict -> {
          assertThat(verdict.shareOfOne()).isBetween(0.0, 1.0);
          assertThat(verdict.shareOfOther()).isBetween(0.0, 1.0);
        });
    assertThat(Sketch.of(Sketch.of(there).bytes()).keys()).isEqualTo(Sketch.of(there).keys());
  }

  @Property(tries = 100)
  void sentencesTileTheWords(@ForAll @Size(max = 20) List<String> lines) {
    CopyText text = CopyText.of(String.join("\n", lines) + Reports.QUARRY);
    assertThat(text.begin(text.sentences())).isEqualTo(text.words());
    for (int i = 0; i < text.words(); i++) {
      int sentence = text.sentenceOf(i);
      assertThat(i).isBetween(text.begin(sentence), text.begin(sentence + 1) - 1);
    }
  }

  @Example
  void megabytesOfOneThingAreComparedInTime() {
    String letters = "a".repeat(1_000_000);
    String words = "a ".repeat(500_000);
    String sentences = "the army said so. ".repeat(50_000);
    long begin = System.nanoTime();
    CopyIndex index = new CopyIndex();
    for (String text : List.of(letters, words, sentences, sentences + words, words + "b")) {
      index.put(id(text), CopyText.of(text));
    }
    assertThat(index.all()).isNotNull();
    assertThat((System.nanoTime() - begin) / 1e9).isLessThan(20);
  }
}
