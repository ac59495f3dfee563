package org.sayso.store.origin;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sayso.corroboration.origin.Origin;
import org.sayso.document.Sha256;

/// Whose knowledge one claim goes back to. As which of the three counts it counts depends on who
/// else speaks, and is told of questions and incidents only.
///
/// @param id the same for all claims that go back to it; null where its name is masked, since a
///   hash would let it be guessed
/// @param by which rule says so
/// @param because the same in words
/// @param decision number of the person's decision that says so, else null
public record ClaimOrigin(
    @Nullable String id,
    String origin,
    String kind,
    String by,
    String because,
    @Nullable Long decision) {
  private static final int ID_LENGTH = 24;

  public ClaimOrigin {
    Objects.requireNonNull(origin, "origin");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(because, "because");
  }

  /// @param masked the same origin and account as they may be shown
  static ClaimOrigin of(Origin origin, Origin masked, Origin.Account account) {
    boolean hidden = !masked.who().equals(origin.who());
    return new ClaimOrigin(
        hidden ? null : "o" + Sha256.of(origin.key()).hex().substring(0, ID_LENGTH),
        masked.who().name(),
        masked.kind().name(),
        account.lineage().by().name(),
        account.lineage().because(),
        account.decision().orElse(null));
  }
}
