package org.sayso.store.decision;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.document.Sha256;
import org.sayso.evidence.Review;
import org.sayso.store.json.Sayso1;

/// An event on its way from what the machine read to the present state.
final class EventState {
  /// A row as it stands now, with the last decision on it.
  private record RowState(Sayso1.Row row, Review review, long decision) {}

  private final Sayso1.Event base;
  private final IdentityHashMap<Sayso1.Row, RowState> decided = new IdentityHashMap<>();
  private final IdentityHashMap<Sayso1.Row, String> movedTo = new IdentityHashMap<>();
  private final List<String> splits = new ArrayList<>();
  private final List<EventState> merged = new ArrayList<>();
  private Sayso1.Event facts;
  private boolean mergedAway;

  EventState(Sayso1.Event base) {
    this.base = base;
    this.facts = base;
  }

  Sayso1.Event base() {
    return base;
  }

  boolean isMergedAway() {
    return mergedAway;
  }

  void review(Review review) {
    facts = Edits.review(facts, settle(facts.review(), review));
  }

  void correct(Field field, String value, long decision) {
    facts = Corrections.apply(facts, field, value, decision);
  }

  /// An acceptance keeps a correction that was made before it.
  static Review settle(String before, Review now) {
    return now == Review.ACCEPTED && before.equals(Review.CORRECTED.name())
        ? Review.CORRECTED
        : now;
  }

  void reviewRow(Sayso1.Row row, Review review, long decision) {
    RowState before = decided.get(row);
    String was = before == null ? Review.MACHINE.name() : before.review().name();
    decided.put(
        row, new RowState(before == null ? row : before.row(), settle(was, review), decision));
    if (review == Review.REJECTED) {
      facts = Edits.review(facts, Review.CORRECTED);
    }
  }

  void correctRow(Sayso1.Row row, Field field, String value, long decision) {
    RowState before = decided.get(row);
    Sayso1.Row now = Corrections.apply(before == null ? row : before.row(), field, value, decision);
    decided.put(row, new RowState(now, Review.CORRECTED, decision));
    facts = Edits.review(facts, Review.CORRECTED);
  }

  void merge(EventState other) {
    if (other != this && !other.mergedAway && !mergedAway) {
      other.mergedAway = true;
      merged.add(other);
      facts = Edits.review(facts, Review.CORRECTED);
    }
  }

  /// Gives the rows to a new event; its id follows from the rows.
  void split(List<Sayso1.Row> rows) {
    StringBuilder key = new StringBuilder(base.id());
    rows.forEach(row -> key.append('\n').append(row.begin()).append('-').append(row.end()));
    String id = "e" + Sha256.of(key.toString()).hex().substring(0, 24);
    rows.forEach(row -> movedTo.put(row, id));
    splits.add(id);
    facts = Edits.review(facts, Review.CORRECTED);
  }

  /// The event as it stands, and those split off it.
  Stream<Sayso1.Event> present() {
    Stream<Sayso1.Event> parts =
        splits.stream().map(id -> Edits.rows(facts, id, rows(Optional.of(id)), facts.evidence()));
    EventRows all = rows(Optional.empty());
    List<Sayso1.Span> evidence = new ArrayList<>(facts.evidence());
    List<Sayso1.Event> extra = new ArrayList<>();
    for (EventState other : merged) {
      List<Sayso1.Event> others = other.present().toList();
      all = all.plus(EventRows.of(others.getFirst()));
      evidence.addAll(others.getFirst().evidence());
      extra.addAll(others.subList(1, others.size()));
    }
    Sayso1.Event whole = Edits.rows(facts, facts.id(), all, evidence);
    return Stream.of(Stream.of(whole), parts, extra.stream()).flatMap(part -> part);
  }

  private EventRows rows(Optional<String> home) {
    return EventRows.of(base)
        .map((cell, row) ->
            Optional.ofNullable(movedTo.get(row)).equals(home) ? now(row) : Stream.empty());
  }

  private Stream<Sayso1.Row> now(Sayso1.Row row) {
    RowState state = decided.get(row);
    if (state == null) {
      return Stream.of(row);
    }
    return state.review() == Review.REJECTED ? Stream.empty() : Stream.of(state.row());
  }

  /// Ids that stand for others now: merged events and, for claims, what they tell beside this
  /// event.
  void renames(Map<String, String> into) {
    for (EventState other : merged) {
      into.put(other.base.id(), base.id());
      other.renames(into);
    }
  }

  /// Events split off whose rows the claim tells.
  List<String> splitsToldBy(String claim) {
    return movedTo.entrySet().stream()
        .filter(entry -> entry.getKey().claim().equals(claim))
        .map(Map.Entry::getValue)
        .distinct()
        .sorted()
        .toList();
  }

  List<CellReview> cellReviews() {
    List<CellReview> reviews = new ArrayList<>();
    for (Cell cell : Cell.values()) {
      for (Sayso1.Row row : cell.rows(base)) {
        RowState state = decided.get(row);
        if (state != null) {
          reviews.add(new CellReview(base.id(), cell, row, state.review(), state.decision()));
        }
      }
    }
    return reviews;
  }

  /// The row on these words with this detail.
  Optional<Sayso1.Row> row(Cell cell, int begin, int end, String detail) {
    List<? extends Sayso1.Row> there =
        cell.rows(base).stream().filter(row -> row.begin() == begin && row.end() == end).toList();
    Optional<? extends Sayso1.Row> same =
        there.stream().filter(row -> Objects.equals(Cell.detail(row), detail)).findFirst();
    if (same.isPresent()) {
      return Optional.of(same.get());
    }
    return there.size() == 1 ? Optional.of(there.getFirst()) : Optional.empty();
  }
}
