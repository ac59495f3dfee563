package org.sayso.eval.coreference;

import java.util.ArrayList;
import java.util.Comparator;
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
import org.sayso.mention.Mention;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.pipeline.NewsPipeline;
import org.sayso.text.UnreadableDocumentException;

/// A labelled document as far as its mentions have been read.
///
/// @param actors by ascending span
/// @param labels those whose words stand there
record TieText(
    DocumentId document, AnnotatedText text, List<ActorMention> actors, List<TieLabel> labels) {

  /// The documents of `labels` that `source` holds, read by the first stages of `pipeline`.
  static List<TieText> read(NewsPipeline pipeline, List<TieLabel> labels, DocumentSource source) {
    Map<DocumentId, List<TieLabel>> all =
        labels.stream().collect(Collectors.groupingBy(TieLabel::document));
    List<TieText> texts = new ArrayList<>();
    Set<DocumentId> seen = new HashSet<>();
    try (IncomingDocuments incoming = source.open()) {
      while (incoming.hasNext()) {
        if (incoming.next() instanceof Incoming.Received received
            && all.containsKey(received.document().id())
            && seen.add(received.document().id())) {
          texts.add(
              read(
                  pipeline,
                  received.document(),
                  all.getOrDefault(received.document().id(), List.of())));
        }
      }
    }
    texts.sort(Comparator.comparing(one -> one.document().toString()));
    return texts;
  }

  private static TieText read(
      NewsPipeline pipeline, SourceDocument document, List<TieLabel> labels) {
    try {
      AnnotatedText text =
          pipeline.annotator().annotate(pipeline.extractor().extract(document).article());
      List<ActorMention> actors =
          pipeline.mentionFinder().find(text).stream()
              .filter(ActorMention.class::isInstance)
              .map(ActorMention.class::cast)
              .sorted(Comparator.comparing(Mention::span))
              .toList();
      String words = text.article().text();
      return new TieText(
          document.id(), text, actors, labels.stream().filter(one -> one.fits(words)).toList());
    } catch (UnreadableDocumentException e) {
      throw new IllegalStateException("a labelled document cannot be read", e);
    }
  }
}
