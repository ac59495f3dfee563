package org.sayso.eval.events;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.annotation.AnnotatedText;
import org.sayso.document.DocumentId;
import org.sayso.document.DocumentSource;
import org.sayso.document.Incoming;
import org.sayso.document.IncomingDocuments;
import org.sayso.document.SourceDocument;
import org.sayso.event.EventExtractor;
import org.sayso.evidence.Teller;
import org.sayso.mention.Mentions;
import org.sayso.pipeline.NewsPipeline;

/// One labelled document with all that events are read from, so that they can be read in more than
/// one way.
///
/// @param labels those that fit the text as it is read now
record ReadEvents(
    DocumentId document,
    AnnotatedText text,
    Mentions mentions,
    Teller teller,
    List<EventLabel> labels) {
  ReadEvents {
    labels = List.copyOf(labels);
  }

  String words() {
    return text.article().text();
  }

  /// Reads the labelled documents that `source` holds.
  static List<ReadEvents> of(
      NewsPipeline pipeline, List<EventLabel> labels, DocumentSource source) {
    Map<DocumentId, List<EventLabel>> byDocument =
        labels.stream().collect(Collectors.groupingBy(EventLabel::document));
    Set<DocumentId> seen = new HashSet<>();
    List<ReadEvents> all = new ArrayList<>();
    try (IncomingDocuments incoming = source.open()) {
      while (incoming.hasNext()) {
        if (incoming.next() instanceof Incoming.Received received
            && byDocument.containsKey(received.document().id())
            && seen.add(received.document().id())) {
          SourceDocument document = received.document();
          List<EventLabel> own = byDocument.getOrDefault(document.id(), List.of());
          keeping(pipeline, document.id(), own, all).process(document);
        }
      }
    }
    return all;
  }

  /// The pipeline, with its reader of events keeping what it is given.
  private static NewsPipeline keeping(
      NewsPipeline pipeline, DocumentId document, List<EventLabel> labels, List<ReadEvents> kept) {
    EventExtractor keeper =
        (text, mentions, teller) -> {
          List<EventLabel> fitting =
              labels.stream().filter(label -> label.fits(text.article().text())).toList();
          kept.add(new ReadEvents(document, text, mentions, teller, fitting));
          return List.of();
        };
    return new NewsPipeline(
        pipeline.extractor(),
        pipeline.annotator(),
        pipeline.mentionFinder(),
        pipeline.claimExtractor(),
        keeper,
        pipeline.resolver(),
        pipeline.run());
  }
}
