package org.sayso.store.origin;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sayso.corroboration.origin.Origin;
import org.sayso.corroboration.origin.OriginCounts;
import org.sayso.document.DocumentId;

/// Origins for people and programs: three counts that are never added up, and which claims fold
/// into each by which rule (`docs/formats.md`).
public record OriginsView(OriginCounts counts, List<OneOrigin> list) {
  /// One origin with all that goes back to it here.
  ///
  /// @param because why it has its weight
  /// @param decision number of the person's decision that says so, else null
  /// @param statements how many it makes here: one for each day on which a report is first printed
  ///   that has some of it, so that the same spokesman on two days is one origin with two
  ///   statements, and a copy of the next day is none; 1 where no day is known
  public record OneOrigin(
      String origin,
      String kind,
      String weight,
      String because,
      @Nullable Long decision,
      List<Folded> claims,
      int statements) {
    static OneOrigin of(Origin origin, UnaryOperator<DocumentId> report) {
      return new OneOrigin(
          origin.who().name(),
          origin.kind().name(),
          origin.weight().name(),
          origin.because(),
          origin.decision().orElse(null),
          origin.accounts().stream().map(Folded::of).toList(),
          statements(origin, report));
    }

    private static int statements(Origin origin, UnaryOperator<DocumentId> report) {
      Map<DocumentId, LocalDate> first = new TreeMap<>();
      for (Origin.Account account : origin.accounts()) {
        account
            .claim()
            .carrier()
            .published()
            .ifPresent(day ->
                first.merge(
                    report.apply(account.claim().document()),
                    day,
                    (one, other) -> one.isBefore(other) ? one : other));
      }
      return Math.max(1, new TreeSet<>(first.values()).size());
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
  /// @param date ISO 8601 day of publication, else null
  public record Folded(
      String id,
      String speaker,
      String document,
      @Nullable String publisher,
      String by,
      String because,
      @Nullable Long decision,
      @Nullable String date) {
    static Folded of(Origin.Account account) {
      return new Folded(
          account.claim().id().value(),
          account.claim().speaker().name(),
          account.claim().document().toString(),
          account.claim().carrier().publisher().orElse(null),
          account.lineage().by().name(),
          account.lineage().because(),
          account.decision().orElse(null),
          account.claim().carrier().published().map(LocalDate::toString).orElse(null));
    }
  }

  public OriginsView {
    Objects.requireNonNull(counts, "counts");
    list = List.copyOf(list);
  }

  /// @param report the document that stands for all that carry the same report
  static OriginsView of(List<Origin> origins, UnaryOperator<DocumentId> report) {
    return new OriginsView(
        OriginCounts.of(origins),
        origins.stream().map(origin -> OneOrigin.of(origin, report)).toList());
  }
}
