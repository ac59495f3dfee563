package org.sayso.eval.origins;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.corroboration.CorpusClaim;
import org.sayso.corroboration.CorpusDocument;
import org.sayso.corroboration.Kinship;
import org.sayso.corroboration.Voice;
import org.sayso.corroboration.origin.Lineage;
import org.sayso.corroboration.origin.LineageReader;
import org.sayso.corroboration.origin.OriginWeights;
import org.sayso.document.DocumentId;
import org.sayso.document.DocumentSource;
import org.sayso.document.Incoming;
import org.sayso.document.IncomingDocuments;
import org.sayso.document.SourceDocument;
import org.sayso.pipeline.DocumentResult;
import org.sayso.pipeline.NewsPipeline;
import org.sayso.store.ask.CorpusDocuments;
import org.sayso.store.json.Sayso1;
import org.sayso.store.json.Sayso1Mapper;
import org.sayso.text.TextSpan;

/// Reads the labelled documents that a source holds and judges the lineage of their attributions.
public final class OriginEvaluation {
  private final NewsPipeline pipeline;
  private final Kinship kinship;
  private final Map<DocumentId, List<OriginLabel>> labels;

  public OriginEvaluation(NewsPipeline pipeline, Kinship kinship, List<OriginLabel> labels) {
    this.pipeline = pipeline;
    this.kinship = kinship;
    this.labels = labels.stream().collect(Collectors.groupingBy(OriginLabel::document));
  }

  /// One label and what was read there.
  ///
  /// @param lineage empty when no attribution is read there any more
  /// @param kindIsRight whether the kind is one of the label's
  /// @param whoIsRight whether the one who knows is the label's
  /// @param voice what the reading tells of who says it; empty when no attribution is read there
  /// @param words the words said and of the one who knows, for the parts that may be looked at
  public record Judged(
      OriginLabel label,
      Optional<Lineage> lineage,
      boolean kindIsRight,
      boolean whoIsRight,
      String voice,
      String words) {
    public boolean isRight() {
      return kindIsRight && whoIsRight;
    }
  }

  /// One label and the attribution that is read there.
  ///
  /// @param claim empty when no attribution is read there any more
  /// @param kinship of the dictionaries that it was read with
  public record Found(
      OriginLabel label, Optional<CorpusClaim> claim, Sayso1.Reading reading, Kinship kinship) {
    /// What is read of its lineage with what was learned.
    public Judged judged(OriginWeights weights) {
      Optional<Lineage> lineage = claim.map(new LineageReader(kinship, weights)::of);
      String text = reading.document().text();
      return new Judged(
          label,
          lineage,
          lineage.filter(one -> label.kinds().contains(one.kind())).isPresent(),
          lineage
              .filter(one -> new WhoKnows(label, reading).is(one, claim.orElseThrow()))
              .isPresent(),
          claim.map(OriginEvaluation::told).orElse("-"),
          label.content().of(text) + " / " + label.who().map(span -> span.of(text)).orElse("-"));
    }
  }

  /// What came of it.
  ///
  /// @param documents labelled documents that were there
  /// @param moved labels whose words stand elsewhere in the text as it is read now; not scored
  public record Outcome(int documents, int moved, List<Found> found) {
    public Outcome {
      found = List.copyOf(found);
    }
  }

  /// Reads all labelled documents that `source` holds.
  public Outcome read(DocumentSource source) {
    Set<DocumentId> seen = new HashSet<>();
    List<Found> found = new ArrayList<>();
    int moved = 0;
    try (IncomingDocuments incoming = source.open()) {
      while (incoming.hasNext()) {
        if (incoming.next() instanceof Incoming.Received received
            && labels.containsKey(received.document().id())
            && seen.add(received.document().id())) {
          List<Found> own = find(received.document());
          moved += labels.getOrDefault(received.document().id(), List.of()).size() - own.size();
          found.addAll(own);
        }
      }
    }
    return new Outcome(seen.size(), moved, found);
  }

  private List<Found> find(SourceDocument document) {
    if (!(pipeline.process(document) instanceof DocumentResult.Processed processed)) {
      return List.of();
    }
    Sayso1.Reading reading = Sayso1Mapper.toJson(processed.record());
    CorpusDocument read = CorpusDocuments.whole(reading, kinship);
    List<Found> found = new ArrayList<>();
    for (OriginLabel label : labels.getOrDefault(document.id(), List.of())) {
      if (label.fits(reading.document().text())) {
        Optional<CorpusClaim> claim =
            claimAt(label, reading)
                .flatMap(id ->
                    read.claims().stream().filter(one -> one.id().value().equals(id)).findFirst());
        found.add(new Found(label, claim, reading, kinship));
      }
    }
    return found;
  }

  private static String told(CorpusClaim claim) {
    Voice voice = claim.voice();
    return String.join(
        "; ",
        voice.identity() + ", " + voice.standing(),
        voice.speaker().kind() + " " + voice.speaker().name(),
        "told as " + voice.asDescribed(),
        "brought as " + voice.introduction());
  }

  /// The claim of the same cue and content, else the one nearest to both.
  private static Optional<String> claimAt(OriginLabel label, Sayso1.Reading reading) {
    return reading.claims().stream()
        .filter(claim -> claim.content().stream().anyMatch(span -> touches(span, label.content())))
        .min(Comparator.comparingInt((Sayso1.Claim claim) -> distance(claim, label)))
        .map(Sayso1.Claim::id);
  }

  private static boolean touches(Sayso1.Span span, TextSpan words) {
    return span.begin() < words.end() && words.begin() < span.end();
  }

  private static int distance(Sayso1.Claim claim, OriginLabel label) {
    Sayso1.Span mark = claim.cue() != null ? claim.cue() : claim.source();
    Sayso1.Span first = claim.content().getFirst();
    Sayso1.Span anchor = mark != null ? mark : first;
    return 2 * Math.abs(anchor.begin() - label.cue().begin())
        + Math.abs(first.begin() - label.content().begin())
        + Math.abs(first.end() - label.content().end());
  }
}
