package org.sayso.eval.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.sayso.document.DocumentId;
import org.sayso.document.Sha256;
import org.sayso.eval.reading.ReadingLabel.Kind;
import org.sayso.eval.reading.ReadingLabel.Verdict;
import org.sayso.store.Store;
import org.sayso.store.json.Sayso1;
import org.sayso.text.TextSpan;

/// Draws claims, events and passages at random, the same ones for the same seed and readings.
public final class ReadingDraw {
  private static final Comparator<ReadingLabel> IN_ORDER =
      Comparator.comparing(ReadingLabel::kind)
          .thenComparing(ReadingLabel::document)
          .thenComparing(ReadingLabel::span);

  /// A shorter paragraph is a heading or a line of a list.
  private static final int SHORTEST_PASSAGE = 200;

  /// Documents that rules are mended by, and documents that are only judged: by the first digit of
  /// their id.
  public enum Half {
    TUNE,
    CHECK;

    boolean holds(DocumentId document) {
      boolean low = Character.digit(document.toString().charAt(0), 16) < 8;
      return low == (this == TUNE);
    }
  }

  private ReadingDraw() {}

  /// `each` of every kind from the documents of `halves`, every one as likely as any other of its
  /// kind.
  public static List<ReadingLabel> draw(
      Store store, int each, long seed, List<Kind> kinds, List<Half> halves) {
    List<ReadingLabel> all = new ArrayList<>();
    try (var readings = store.readings().stream()) {
      readings.forEach(reading -> {
        DocumentId document = DocumentId.parse(reading.document().id());
        if (halves.stream().anyMatch(half -> half.holds(document))) {
          add(document, reading, all);
        }
      });
    }
    List<ReadingLabel> drawn = new ArrayList<>();
    for (Kind kind : kinds) {
      List<ReadingLabel> own = all.stream().filter(label -> label.kind() == kind).toList();
      drawn.addAll(some(own, each, seed));
    }
    return drawn;
  }

  private static void add(DocumentId document, Sayso1.Reading reading, List<ReadingLabel> all) {
    for (Sayso1.Claim claim : reading.claims()) {
      if (!claim.form().equals("NARRATED")) {
        all.add(open(Kind.CLAIM, document, claim.content().getFirst()));
      }
    }
    for (Sayso1.Event event : reading.events()) {
      Kind kind = event.counts() ? Kind.EVENT : Kind.KEPT;
      all.add(open(kind, document, event.evidence().getFirst()));
    }
    for (Sayso1.Block block : reading.document().blocks()) {
      if (block.kind().equals("BODY") && block.end() - block.begin() >= SHORTEST_PASSAGE) {
        String words = reading.document().text().substring(block.begin(), block.end());
        all.add(open(Kind.PASSAGE, document, new Sayso1.Span(words, block.begin(), block.end())));
      }
    }
  }

  private static ReadingLabel open(Kind kind, DocumentId document, Sayso1.Span span) {
    return new ReadingLabel(
        kind,
        document,
        new TextSpan(span.begin(), span.end()),
        Sha256.of(span.text()),
        Verdict.OPEN,
        List.of());
  }

  private static List<ReadingLabel> some(List<ReadingLabel> all, int each, long seed) {
    List<ReadingLabel> shuffled = new ArrayList<>(all);
    shuffled.sort(IN_ORDER);
    Collections.shuffle(shuffled, new Random(seed));
    List<ReadingLabel> some = new ArrayList<>(shuffled.subList(0, Math.min(each, all.size())));
    some.sort(IN_ORDER);
    return some;
  }
}
