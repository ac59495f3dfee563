package org.sayso.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.AnnotatedText;
import org.sayso.mention.Mentions;

/// Reads claims: attributions by rules and, where there is one, by a trained model; then, by rules,
/// their speakers, propositions, stances and relations.
///
/// A pure function of its arguments; safe for use by many threads.
public final class RuleClaimExtractor implements ClaimExtractor {
  private final AttributionReader attributions;
  private final ActTagger acts;

  /// Reads by rules alone.
  public RuleClaimExtractor() {
    this(new AttributionReader(), ActTagger.NONE);
  }

  /// @param acts weighs what the rules say of stance, basis and colour
  public RuleClaimExtractor(AttributionReader attributions, ActTagger acts) {
    this.attributions = attributions;
    this.acts = acts;
  }

  /// Verbs by which a text lets somebody speak.
  private static final Set<String> QUOTING = Set.of("quote", "cite");

  @Override
  public ClaimReading extract(AnnotatedText text, Mentions mentions, Optional<String> publisher) {
    if (!text.read()) {
      return new ClaimReading(List.of(), List.of());
    }
    Passage passage = new Passage(text, mentions);
    Saying saying = new Saying(passage);
    SourceCheck sources = new SourceCheck(passage);
    List<Candidate> found =
        new CountedSayings(passage)
            .with(attributions.candidates(passage)).stream()
                .filter(saying::isOne)
                .map(sources::checked)
                .toList();
    Inner inner = new Inner(passage, found);
    List<Candidate> repute = found.stream().filter(inner::isRepute).toList();
    List<Candidate> own = found.stream().filter(inner::isOwn).toList();
    List<Candidate> told =
        found.stream()
            .filter(candidate -> !inner.isNobodys(candidate) && !inner.isOwn(candidate))
            .toList();
    return new ClaimAssembly(passage, publisher, repute, own, acts)
        .assemble(nested(new BesideSayings(passage).apart(told)));
  }

  /// Puts each saying inside the innermost one whose content holds it.
  private static List<Nested> nested(List<Candidate> told) {
    List<Nested> nested = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      nested.add(new Nested(told.get(i), innermost(told, i)));
    }
    return nested;
  }

  private static Optional<Integer> innermost(List<Candidate> all, int inner) {
    TokenRange mark = all.get(inner).cueWords().orElse(all.get(inner).clause());
    int best = -1;
    for (int i = 0; i < all.size(); i++) {
      boolean holds =
          i != inner && all.get(i).holds(mark) && size(all.get(i)) > size(all.get(inner));
      if (holds && (best < 0 || size(all.get(i)) < size(all.get(best)))) {
        best = i;
      }
    }
    return best < 0 ? quoting(all, inner) : Optional.of(best);
  }

  /// "It quotes a guard, whom it does not name, as saying …": inside the saying whose object is the
  /// speaker of this one.
  private static Optional<Integer> quoting(List<Candidate> all, int inner) {
    Optional<TokenRange> source = all.get(inner).source();
    for (int i = 0; i < all.size(); i++) {
      Candidate outer = all.get(i);
      boolean quotes =
          i != inner
              && QUOTING.contains(outer.cue().head())
              && outer.cueWords().isPresent()
              && source
                  .filter(who -> outer.content().stream().anyMatch(who::overlaps))
                  .filter(who -> outer.cueWords().get().end() <= who.first())
                  .isPresent();
      if (quotes) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  private static int size(Candidate candidate) {
    return candidate.content().stream().mapToInt(TokenRange::size).sum();
  }
}
