package org.sayso.eval.events;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sayso.document.DocumentId;
import org.sayso.document.DocumentSource;
import org.sayso.document.Incoming;
import org.sayso.document.IncomingDocuments;
import org.sayso.event.EventMention;
import org.sayso.evidence.Quoted;
import org.sayso.pipeline.DocumentResult;
import org.sayso.pipeline.NewsPipeline;
import org.sayso.text.TextSpan;

/// How many of the acts that a reader marked in whole texts the record has, and how many of its
/// events there tell an act.
///
/// An act is found where an event is named by its words, or takes its sentence for evidence; an
/// event is right where its words share a letter with those of an act.
public final class ToldScores {
  private int texts;
  private int acts;
  private int named;
  private int found;
  private int events;
  private int right;

  /// Reads the texts of `part` that `source` holds.
  public static ToldScores of(NewsPipeline pipeline, ToldText.Part part, DocumentSource source) {
    Map<DocumentId, List<ToldText>> open =
        ToldTexts.all().stream()
            .filter(text -> text.part() == part)
            .collect(Collectors.groupingBy(ToldText::document));
    ToldScores scores = new ToldScores();
    try (IncomingDocuments incoming = source.open()) {
      while (incoming.hasNext() && !open.isEmpty()) {
        if (incoming.next() instanceof Incoming.Received received) {
          List<ToldText> own = open.remove(received.document().id());
          if (own != null
              && pipeline.process(received.document())
                  instanceof DocumentResult.Processed processed) {
            String text = processed.record().text().article().text();
            own.stream()
                .filter(one -> one.fits(text))
                .forEach(one -> scores.add(one, processed.record().events()));
          }
        }
      }
    }
    return scores;
  }

  void add(ToldText text, List<EventMention> read) {
    texts++;
    List<TextSpan> triggers =
        read.stream()
            .map(event -> event.evidence().getFirst().span())
            .filter(text.span()::contains)
            .toList();
    List<TextSpan> evidence =
        read.stream().flatMap(event -> event.evidence().stream()).map(Quoted::span).toList();
    for (ToldAct act : text.acts()) {
      acts++;
      named += triggers.stream().anyMatch(act.trigger()::overlaps) ? 1 : 0;
      found += evidence.stream().anyMatch(act.trigger()::overlaps) ? 1 : 0;
    }
    events += triggers.size();
    right +=
        (int)
            triggers.stream()
                .filter(one -> text.acts().stream().anyMatch(act -> act.trigger().overlaps(one)))
                .count();
  }

  /// How many texts were read.
  public int texts() {
    return texts;
  }

  /// The figures, in percent and in numbers.
  public Map<String, Double> metrics(String name) {
    Map<String, Double> metrics = new TreeMap<>();
    metrics.put(name + ".texts", (double) texts);
    metrics.put(name + ".acts", (double) acts);
    metrics.put(name + ".acts.found", percent(found, acts));
    metrics.put(name + ".acts.named", percent(named, acts));
    metrics.put(name + ".events", (double) events);
    metrics.put(name + ".events.right", percent(right, events));
    return metrics;
  }

  private static double percent(int part, int whole) {
    return whole == 0 ? 0 : 100.0 * part / whole;
  }
}
