package org.sayso.store.export;

import java.util.Optional;
import org.sayso.claim.Stance;
import org.sayso.claim.Standing;
import org.sayso.mention.ActorKind;

/// HURIDOCS Events Standard Formats, list 28 "Attribution": what a party declares about an act.
///
/// The list is split by officials (01) and non-state actors (02). It has no place for who accuses
/// another party, for victims and witnesses, or for a retraction; those claims have no code.
final class Huridocs28 {
  private Huridocs28() {}

  /// The code, such as `01 02`; empty where the list has none.
  static Optional<String> code(Stance stance, Optional<ActorKind> kind, Standing standing) {
    return side(kind, standing).flatMap(side -> declares(stance).map(part -> side + " " + part));
  }

  private static Optional<String> side(Optional<ActorKind> kind, Standing standing) {
    if (kind.map(ActorKind::isOfficial).orElse(standing == Standing.OFFICIAL)) {
      return Optional.of("01");
    }
    boolean party = standing == Standing.PARTY || standing == Standing.ACCUSED;
    return kind.map(ActorKind::isArmedNonState).orElse(party)
        ? Optional.of("02")
        : Optional.empty();
  }

  private static Optional<String> declares(Stance stance) {
    return switch (stance) {
      case ACKNOWLEDGES -> Optional.of("01");
      case DENIES -> Optional.of("02");
      case DENIES_RESPONSIBILITY -> Optional.of("03");
      case OFFERS_OTHER_EXPLANATION -> Optional.of("04");
      case CLAIMS_RESPONSIBILITY -> Optional.of("05");
      case ASSERTS,
          ALLEGES,
          DENIES_KNOWLEDGE,
          JUSTIFIES,
          CONFIRMS,
          DOUBTS,
          CANNOT_VERIFY,
          CORRECTS,
          WITHDRAWS,
          DECLINES_COMMENT,
          CONDEMNS,
          ENDORSES,
          CALLS_FOR,
          PROMISES,
          ORDERS,
          THREATENS,
          PREDICTS,
          ASKS,
          EXPRESSES ->
          Optional.empty();
    };
  }
}
