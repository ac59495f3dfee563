package org.sayso.eval.stance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.claim.Claim;
import org.sayso.document.DocumentId;
import org.sayso.document.DocumentSource;
import org.sayso.document.Incoming;
import org.sayso.document.IncomingDocuments;
import org.sayso.document.SourceDocument;
import org.sayso.eval.stance.StanceLabel.Part;
import org.sayso.pipeline.DocumentRecord;
import org.sayso.pipeline.DocumentResult;
import org.sayso.pipeline.NewsPipeline;

/// Reads the labelled documents that a source holds and scores their claims.
public final class StanceEvaluation {
  private final NewsPipeline pipeline;
  private final Map<DocumentId, List<StanceLabel>> labels;
  private final Map<DocumentId, List<WholeLabel>> wholes;
  private final WholeScores whole = new WholeScores();

  /// @param wholes what was found in whole texts
  public StanceEvaluation(
      NewsPipeline pipeline, List<StanceLabel> labels, List<WholeLabel> wholes) {
    this.pipeline = pipeline;
    this.labels = labels.stream().collect(Collectors.groupingBy(StanceLabel::document));
    this.wholes = wholes.stream().collect(Collectors.groupingBy(WholeLabel::document));
  }

  /// What came of it.
  ///
  /// @param documents labelled documents that were there
  /// @param moved labels whose words stand elsewhere in the text as it is read now; not scored
  /// @param scores by what the labels may be used for
  /// @param whole how whole texts were read
  /// @param reads the labels that were scored, document by document
  public record Outcome(
      int documents,
      int moved,
      Map<Part, StanceScores> scores,
      WholeScores whole,
      List<Read> reads) {
    public Outcome {
      scores = Map.copyOf(scores);
      reads = List.copyOf(reads);
    }
  }

  /// One label and what was read there.
  ///
  /// @param claim empty when no attribution was read
  /// @param words the text from the first to the last word of the label
  public record Read(StanceLabel label, Optional<Claim> claim, String words) {}

  /// Scores against all labelled documents that `source` holds.
  public Outcome score(DocumentSource source) {
    Map<Part, StanceScores> scores = new HashMap<>();
    for (Part part : Part.values()) {
      scores.put(part, new StanceScores());
    }
    Set<DocumentId> seen = new HashSet<>();
    List<Read> reads = new ArrayList<>();
    int moved = 0;
    try (IncomingDocuments incoming = source.open()) {
      while (incoming.hasNext()) {
        if (incoming.next() instanceof Incoming.Received received
            && isLabelled(received.document().id())
            && seen.add(received.document().id())) {
          List<Read> own = read(received.document());
          moved += labels.getOrDefault(received.document().id(), List.of()).size() - own.size();
          reads.addAll(own);
        }
      }
    }
    reads.forEach(read ->
        scores
            .computeIfAbsent(read.label().part(), part -> new StanceScores())
            .add(read.label(), read.claim()));
    return new Outcome(seen.size(), moved, scores, whole, reads);
  }

  private boolean isLabelled(DocumentId id) {
    return labels.containsKey(id) || wholes.containsKey(id);
  }

  /// The labels of a document that fit its text as it is read now.
  private List<Read> read(SourceDocument document) {
    Optional<DocumentRecord> record =
        pipeline.process(document) instanceof DocumentResult.Processed processed
            ? Optional.of(processed.record())
            : Optional.empty();
    record.ifPresent(found -> addWhole(document.id(), found));
    List<Read> reads = new ArrayList<>();
    for (StanceLabel label : labels.getOrDefault(document.id(), List.of())) {
      record
          .filter(read -> label.fits(read.text().article().text()))
          .ifPresent(read ->
              reads.add(
                  new Read(
                      label,
                      StanceScores.claimOf(label, read.claims()),
                      label.extent().of(read.text().article().text()))));
    }
    return reads;
  }

  private void addWhole(DocumentId id, DocumentRecord record) {
    String text = record.text().article().text();
    whole.add(
        wholes.getOrDefault(id, List.of()).stream().filter(label -> label.fits(text)).toList(),
        record.claims());
  }
}
