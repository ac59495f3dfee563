package org.sayso.eval.polnear;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.sayso.claim.Attribution;
import org.sayso.evidence.Quoted;
import org.sayso.text.TextSpan;

/// Scores whole attributions: right is one whose source, cue and content are all exact.
public final class AttributionScores {
  private long gold;
  private long predicted;
  private long right;

  /// The places of the parts of one attribution.
  private record Whole(Set<TextSpan> source, Set<TextSpan> cue, Set<TextSpan> content) {}

  /// Adds one article.
  public void add(List<GoldAttribution> marked, List<Attribution> read) {
    Set<Whole> wanted = new HashSet<>();
    for (GoldAttribution one : marked) {
      wanted.add(
          new Whole(Set.copyOf(one.source()), Set.copyOf(one.cue()), Set.copyOf(one.content())));
    }
    Set<Whole> found = new HashSet<>();
    for (Attribution one : read) {
      found.add(
          new Whole(
              spans(one.source().stream().toList()),
              spans(one.cue().stream().toList()),
              spans(one.content())));
    }
    gold += wanted.size();
    predicted += found.size();
    right += found.stream().filter(wanted::contains).count();
  }

  private static Set<TextSpan> spans(Collection<Quoted> words) {
    Set<TextSpan> spans = new HashSet<>();
    words.forEach(one -> spans.add(one.span()));
    return spans;
  }

  /// Precision, recall and F1 in percent.
  public SpanScores.Score score() {
    return SpanScores.Score.of(right, predicted, gold);
  }
}
