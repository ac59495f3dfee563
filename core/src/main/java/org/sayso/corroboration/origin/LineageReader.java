package org.sayso.corroboration.origin;

import java.util.Optional;
import org.sayso.corroboration.ActorRef;
import org.sayso.corroboration.CorpusClaim;
import org.sayso.corroboration.Kinship;
import org.sayso.corroboration.origin.Lineage.Openness;
import org.sayso.evidence.By;

/// Tells whose knowledge an account goes back to: who, by rules ([LineageRules]); of what kind, by
/// rules and, where it is sure of another, by what was learned ([OriginWeights]). The outlet's own
/// voice is left to the rules.
public final class LineageReader {
  private static final String LEARNED = "model:origin/kind@1";
  private static final String NOT_STATED = "not stated";

  private final Kinship kinship;
  private final OriginWeights weights;
  private final LineageRules rules;

  public LineageReader(Kinship kinship) {
    this(kinship, OriginWeights.bundled());
  }

  /// @param weights what was learned of kinds
  public LineageReader(Kinship kinship, OriginWeights weights) {
    this.kinship = kinship;
    this.weights = weights;
    this.rules = new LineageRules(kinship);
  }

  /// The lineage of one account.
  public Lineage of(CorpusClaim claim) {
    Lineage ruled = rules.of(claim);
    if (isOwn(ruled)) {
      return ruled;
    }
    return weights
        .kind(OriginTraits.of(claim, ruled, kinship))
        .filter(likely -> likely.kind() != ruled.kind())
        .map(likely -> mended(claim, ruled, likely))
        .orElse(ruled);
  }

  /// Whether it is the outlet's own voice, of which the words for a speaker tell nothing.
  private static boolean isOwn(Lineage lineage) {
    return lineage.key().startsWith("voice:")
        && !lineage.openness().equals(Optional.of(Openness.NOBODY));
  }

  private static Lineage mended(CorpusClaim claim, Lineage ruled, OriginWeights.Likely likely) {
    By by = new By(LEARNED, likely.chance());
    String because = ruled.because() + "; of this kind by the words for the speaker";
    if (!ruled.openness().equals(Optional.of(Openness.NOBODY))) {
      return new Lineage(
          likely.kind(), ruled.who(), ruled.key(), openness(claim, ruled, likely), by, because);
    }
    String described = claim.voice().asDescribed();
    if (described.isBlank() || described.equals(NOT_STATED)) {
      return ruled;
    }
    ActorRef who = LineageRules.nameOnly(described);
    return LineageRules.unnamed(claim, likely.kind(), who, by, "a source that is not named");
  }

  /// Outlets and agencies tell what they have heard; any other knows unless it is heard through
  /// somebody else.
  private static Optional<Openness> openness(
      CorpusClaim claim, Lineage ruled, OriginWeights.Likely likely) {
    if (isOutlet(likely.kind())) {
      return ruled.openness().or(() -> Optional.of(Openness.OWN_VOICE));
    }
    return isOutlet(ruled.kind())
        ? ruled
            .openness()
            .filter(reason -> reason != Openness.OWN_VOICE)
            .or(() -> LineageRules.relayed(claim, ruled.who()))
        : ruled.openness();
  }

  private static boolean isOutlet(OriginKind kind) {
    return kind == OriginKind.AGENCY || kind == OriginKind.OTHER_OUTLET;
  }
}
