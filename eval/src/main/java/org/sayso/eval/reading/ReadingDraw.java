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

/// Draws claims and events at random, the same ones for the same seed and readings.
public final class ReadingDraw {
  private static final Comparator<ReadingLabel> IN_ORDER =
      Comparator.comparing(ReadingLabel::kind)
          .thenComparing(ReadingLabel::document)
          .thenComparing(ReadingLabel::span);

  private ReadingDraw() {}

  /// `each` attributed claims and `each` events that count, every one as likely as any other.
  public static List<ReadingLabel> draw(Store store, int each, long seed) {
    List<ReadingLabel> claims = new ArrayList<>();
    List<ReadingLabel> events = new ArrayList<>();
    try (var readings = store.readings().stream()) {
      readings.forEach(reading -> {
        DocumentId document = DocumentId.parse(reading.document().id());
        for (Sayso1.Claim claim : reading.claims()) {
          if (!claim.form().equals("NARRATED")) {
            claims.add(open(Kind.CLAIM, document, claim.content().getFirst()));
          }
        }
        for (Sayso1.Event event : reading.events()) {
          if (event.counts()) {
            events.add(open(Kind.EVENT, document, event.evidence().getFirst()));
          }
        }
      });
    }
    List<ReadingLabel> drawn = new ArrayList<>(some(claims, each, seed));
    drawn.addAll(some(events, each, seed));
    return drawn;
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
