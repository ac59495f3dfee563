package org.sayso.store.origin;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sayso.corroboration.origin.Origin;
import org.sayso.corroboration.origin.OriginCounts;

/// Origins for people and programs: three counts that are never added up, and which claims fold
/// into each by which rule (`docs/formats.md`).
public record OriginsView(OriginCounts counts, List<OneOrigin> list) {
  /// One origin with all that goes back to it here.
  ///
  /// @param because why it has its weight
  /// @param decision number of the person's decision that says so, else null
  public record OneOrigin(
      String origin,
      String kind,
      String weight,
      String because,
      @Nullable Long decision,
      List<Folded> claims) {
    static OneOrigin of(Origin origin) {
      return new OneOrigin(
          origin.who().name(),
          origin.kind().name(),
          origin.weight().name(),
          origin.because(),
          origin.decision().orElse(null),
          origin.accounts().stream().map(Folded::of).toList());
    }

    /// How many documents carry it.
    public long documents() {
      return claims.stream().map(Folded::document).distinct().count();
    }
  }

  /// A claim that goes back to it.
  ///
  /// @param by which rule folds it in
  /// @param because the same in words
  /// @param decision number of the person's decision that puts it there, else null
  public record Folded(
      String id,
      String speaker,
      String document,
      @Nullable String publisher,
      String by,
      String because,
      @Nullable Long decision) {
    static Folded of(Origin.Account account) {
      return new Folded(
          account.claim().id().value(),
          account.claim().speaker().name(),
          account.claim().document().toString(),
          account.claim().carrier().publisher().orElse(null),
          account.lineage().by().name(),
          account.lineage().because(),
          account.decision().orElse(null));
    }
  }

  public OriginsView {
    Objects.requireNonNull(counts, "counts");
    list = List.copyOf(list);
  }

  static OriginsView of(List<Origin> origins) {
    return new OriginsView(OriginCounts.of(origins), origins.stream().map(OneOrigin::of).toList());
  }
}
