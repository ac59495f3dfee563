package org.sayso.eval.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sayso.document.DocumentId;
import org.sayso.document.DocumentSource;
import org.sayso.document.Incoming;
import org.sayso.document.IncomingDocuments;
import org.sayso.eval.coreference.DrawnSource.Kind;
import org.sayso.pipeline.DocumentResult;
import org.sayso.pipeline.NewsPipeline;

/// Draws sources to label: as many of each kind as it asks for, two of a kind from one document at
/// most, the same ones for the same documents and readings; then as many more of the tuning half.
public final class SourceDraw {
  private static final int OF_DOCUMENT = 2;

  private final NewsPipeline pipeline;

  public SourceDraw(NewsPipeline pipeline) {
    this.pipeline = pipeline;
  }

  /// Draws from all documents of `source`.
  public List<DrawnSource> draw(DocumentSource source) {
    List<DrawnSource> all = new ArrayList<>();
    try (IncomingDocuments incoming = source.open()) {
      while (incoming.hasNext()) {
        if (incoming.next() instanceof Incoming.Received received
            && pipeline.process(received.document()) instanceof DocumentResult.Processed read) {
          all.addAll(DrawnSource.of(read.record()));
        }
      }
    }
    all.sort(Comparator.comparing(DrawnSource::order));
    List<DrawnSource> drawn = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      Map<DocumentId, Integer> counts = new HashMap<>();
      List<DrawnSource> own =
          all.stream()
              .filter(one -> one.kind() == kind)
              .filter(one -> counts.merge(one.document(), 1, Integer::sum) <= OF_DOCUMENT)
              .toList();
      own.stream().limit(kind.wanted()).forEach(drawn::add);
      own.stream()
          .skip(kind.wanted())
          .filter(one -> SourceLabel.half(one.document()) == SourceLabel.Half.TUNE)
          .limit(kind.wanted())
          .forEach(drawn::add);
    }
    return drawn;
  }
}
