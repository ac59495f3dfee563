package org.sayso.eval.coreference;

import java.util.ArrayList;
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
import org.sayso.eval.coreference.TieCounts.Verdict;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.pipeline.DocumentRecord;
import org.sayso.pipeline.DocumentResult;
import org.sayso.pipeline.NewsPipeline;

/// Reads the documents of labelled sources and judges whom the sources are tied to, by their
/// mentions and in the claims, where an earlier speaker may be taken besides.
public final class SourceEvaluation {
  private final NewsPipeline pipeline;
  private final Map<DocumentId, List<SourceLabel>> labels;

  public SourceEvaluation(NewsPipeline pipeline, List<SourceLabel> labels) {
    this.pipeline = pipeline;
    this.labels = labels.stream().collect(Collectors.groupingBy(SourceLabel::document));
  }

  /// A label and what came of it.
  ///
  /// @param tie what was read of the mention; empty when the words are no mention any more
  /// @param speaker what was read of the claim; empty when no claim has this source any more
  /// @param gold the words of the antecedents
  public record Judged(
      SourceLabel label,
      String words,
      Optional<Answer> tie,
      Optional<Answer> speaker,
      String gold,
      Optional<TieExample> example) {}

  /// What was read.
  ///
  /// @param name the words at the end of the chain of antecedents, or the speaker's name
  public record Answer(Verdict verdict, String name) {}

  /// Judges the labels whose documents `source` holds.
  public List<Judged> score(DocumentSource source) {
    List<Judged> judged = new ArrayList<>();
    Set<DocumentId> seen = new HashSet<>();
    try (IncomingDocuments incoming = source.open()) {
      while (incoming.hasNext()) {
        if (incoming.next() instanceof Incoming.Received received
            && labels.containsKey(received.document().id())
            && seen.add(received.document().id())) {
          judged.addAll(judge(received.document()));
        }
      }
    }
    return judged;
  }

  private List<Judged> judge(SourceDocument document) {
    return pipeline.process(document) instanceof DocumentResult.Processed processed
        ? labels.getOrDefault(document.id(), List.of()).stream()
            .filter(label -> label.fits(processed.record().article().text()))
            .map(label -> judge(label, processed.record()))
            .toList()
        : List.of();
  }

  private static Judged judge(SourceLabel label, DocumentRecord record) {
    SourceJudge judge = new SourceJudge(label, record);
    Optional<ActorMention> mention =
        record.mentions().of(ActorMention.class).stream()
            .filter(one -> one.span().equals(label.span()))
            .findFirst();
    Optional<Claim> claim =
        record.claims().stream()
            .filter(one -> one.attribution().source().isPresent())
            .filter(one -> one.attribution().source().get().span().equals(label.span()))
            .findFirst();
    return new Judged(
        label,
        judge.words(label.span()),
        mention.map(judge::tie),
        claim.map(one -> judge.speaker(one, mention)),
        label.antecedents().stream().map(judge::words).collect(Collectors.joining(" | ")),
        mention.map(judge::example));
  }
}
