package org.sayso.claim;

import java.util.List;
import java.util.Optional;
import org.sayso.claim.Cue.Kind;
import org.sayso.evidence.By;

/// "reportedly", "allegedly": somebody says it, and the text does not tell who.
final class HearsayRule implements AttributionRule {
  private static final By BY = Rules.by("hearsay-adverb", 0.8);

  @Override
  public Optional<Candidate> find(CueMatch cue, Scene scene) {
    if (cue.cue().kind() != Kind.ADVERBS) {
      return Optional.empty();
    }
    TokenRange region = cue.region();
    int at = cue.group().first();
    Optional<TokenRange> left =
        at > region.first() ? scene.stretches().leftOf(at, region) : Optional.empty();
    Optional<TokenRange> right =
        cue.group().end() < region.end()
            ? scene.stretches().rightOf(cue.group().end(), region)
            : Optional.empty();
    List<TokenRange> content =
        java.util.stream.Stream.of(left, right).flatMap(Optional::stream).toList();
    return content.isEmpty()
        ? Optional.empty()
        : Optional.of(Rules.said(cue, Optional.empty(), cue.group(), cue.group(), content, BY));
  }
}
