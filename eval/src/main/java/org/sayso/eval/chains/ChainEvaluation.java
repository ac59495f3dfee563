package org.sayso.eval.chains;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.sayso.claim.Claim;
import org.sayso.document.MediaType;
import org.sayso.document.SourceDocument;
import org.sayso.document.SourceMetadata;
import org.sayso.eval.chains.ChainCase.Part;
import org.sayso.pipeline.DocumentResult;
import org.sayso.pipeline.NewsPipeline;

/// Reads the texts of chains and scores their claims.
public final class ChainEvaluation {
  private final NewsPipeline pipeline;

  public ChainEvaluation(NewsPipeline pipeline) {
    this.pipeline = pipeline;
  }

  /// The scores of each part.
  ///
  /// @throws IllegalStateException when the pipeline changes a text or rejects it, since the marks
  ///   would point elsewhere
  public Map<Part, ChainScores> score(List<ChainCase> cases) {
    Map<Part, ChainScores> scores = new EnumMap<>(Part.class);
    for (ChainCase gold : cases) {
      scores.computeIfAbsent(gold.part(), part -> new ChainScores()).add(gold, read(gold));
    }
    return scores;
  }

  /// What is read of a case.
  List<Claim> read(ChainCase gold) {
    SourceDocument document =
        SourceDocument.of(
            gold.text().getBytes(StandardCharsets.UTF_8), MediaType.TEXT, SourceMetadata.NONE);
    if (pipeline.process(document) instanceof DocumentResult.Processed processed
        && processed.record().text().article().text().startsWith(gold.text())) {
      return processed.record().claims();
    }
    throw new IllegalStateException("case " + gold.number() + " is not read as it is written");
  }

  /// Percentages by name, as `sayso evaluate chains` prints them.
  public static Map<String, Double> metrics(Map<Part, ChainScores> scores) {
    Map<String, Double> metrics = new TreeMap<>();
    scores.forEach((part, of) -> {
      String name = part.name().toLowerCase(Locale.ROOT);
      metrics.put(name + ".chains", (double) of.chains());
      metrics.put(name + ".whole", of.whole());
      metrics.put(name + ".inner.precision", of.inner().precision());
      metrics.put(name + ".inner.recall", of.inner().recall());
      metrics.put(name + ".inner.f1", of.inner().f1());
      metrics.put(name + ".level.cue", of.found());
      metrics.put(name + ".level.speaker", of.speakers());
      metrics.put(name + ".level.content", of.contents());
      metrics.put(name + ".level.stance", of.stances());
    });
    return metrics;
  }
}
