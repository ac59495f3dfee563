package org.sayso.store.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sayso.store.json.Sayso1;

/// A claim of a document as a decision on the origin of claims has it.
///
/// @param place of the claim among those that the decision names
/// @param claim its id
public record OriginWish(long decision, int place, String claim) {
  public OriginWish {
    Objects.requireNonNull(claim, "claim");
  }

  /// Whether an act is about the origin of claims.
  public static boolean isWish(Act act) {
    return act instanceof Act.OneOrigin || act instanceof Act.OwnOrigin;
  }

  /// The claims of a document that such decisions are about. One that is read otherwise now is
  /// still meant where no other stands on its words.
  ///
  /// @param base what the machine read
  /// @param decisions those in force that bind to a text of this document
  public static List<OriginWish> of(Sayso1.Reading base, List<Decision> decisions) {
    TargetFinder finder = new TargetFinder(base, Map.of());
    List<OriginWish> wishes = new ArrayList<>();
    for (Decision decision : decisions) {
      List<Target.ClaimTarget> claims = claims(decision.act());
      for (int i = 0; i < claims.size(); i++) {
        int place = i;
        finder
            .claimToCorrect(claims.get(i))
            .ifPresent(claim -> wishes.add(new OriginWish(decision.number(), place, claim.id())));
      }
    }
    return wishes;
  }

  private static List<Target.ClaimTarget> claims(Act act) {
    return switch (act) {
      case Act.OneOrigin one -> one.claims();
      case Act.OwnOrigin own -> own.claims();
      default -> List.of();
    };
  }
}
