package org.sayso.eval.stance;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

  public StanceEvaluation(NewsPipeline pipeline, List<StanceLabel> labels) {
    this.pipeline = pipeline;
    this.labels = labels.stream().collect(Collectors.groupingBy(StanceLabel::document));
  }

  /// What came of it.
  ///
  /// @param documents labelled documents that were there
  /// @param moved labels whose words stand elsewhere in the text as it is read now; not scored
  /// @param scores by what the labels may be used for
  public record Outcome(int documents, int moved, Map<Part, StanceScores> scores) {
    public Outcome {
      scores = Map.copyOf(scores);
    }
  }

  /// Scores against all labelled documents that `source` holds.
  public Outcome score(DocumentSource source) {
    Map<Part, StanceScores> scores = new HashMap<>();
    for (Part part : Part.values()) {
      scores.put(part, new StanceScores());
    }
    Set<DocumentId> seen = new HashSet<>();
    int moved = 0;
    try (IncomingDocuments incoming = source.open()) {
      while (incoming.hasNext()) {
        if (incoming.next() instanceof Incoming.Received received
            && labels.containsKey(received.document().id())
            && seen.add(received.document().id())) {
          moved += score(received.document(), scores);
        }
      }
    }
    return new Outcome(seen.size(), moved, scores);
  }

  private int score(SourceDocument document, Map<Part, StanceScores> scores) {
    Optional<DocumentRecord> record =
        pipeline.process(document) instanceof DocumentResult.Processed processed
            ? Optional.of(processed.record())
            : Optional.empty();
    int moved = 0;
    for (StanceLabel label : labels.getOrDefault(document.id(), List.of())) {
      if (record.isPresent() && label.fits(record.get().text().article().text())) {
        StanceScores of = scores.computeIfAbsent(label.part(), part -> new StanceScores());
        of.add(label, record.get().claims());
      } else {
        moved++;
      }
    }
    return moved;
  }
}
