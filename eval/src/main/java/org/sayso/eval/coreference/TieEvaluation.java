package org.sayso.eval.coreference;

import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sayso.document.DocumentSource;
import org.sayso.mention.LearnedTies;
import org.sayso.mention.TieModel;
import org.sayso.pipeline.NewsPipeline;

/// Holds the rules and the learned model against the dense labels.
public final class TieEvaluation {
  private TieEvaluation() {}

  /// Both on both halves; the model has learned from the tuning half.
  ///
  /// @param pipeline ties by rules alone
  public static SortedMap<String, Double> score(
      NewsPipeline pipeline, TieModel model, DocumentSource source) {
    SortedMap<String, Double> metrics = new TreeMap<>();
    List<TieText> texts = TieText.read(pipeline, SourceLabels.dense(), source);
    for (SourceLabel.Half half : SourceLabel.Half.values()) {
      TieScores rules = new TieScores();
      TieScores learned = new TieScores();
      texts.stream()
          .filter(text -> SourceLabel.half(text.document()) == half)
          .forEach(text -> {
            rules.add(text, text.actors());
            learned.add(text, new LearnedTies(text.text(), model).tie(text.actors()));
          });
      String name = half.name().toLowerCase(Locale.ROOT) + ".dense.";
      rules.addTo(metrics, name + "rules");
      learned.addTo(metrics, name + "learned");
    }
    return metrics;
  }
}
