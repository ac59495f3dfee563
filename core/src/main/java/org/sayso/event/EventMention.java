package org.sayso.event;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sayso.evidence.By;
import org.sayso.evidence.ClaimId;
import org.sayso.evidence.EventId;
import org.sayso.evidence.Quoted;
import org.sayso.evidence.Row;
import org.sayso.mention.NewsNumber;

/// What one document says to have happened. Every cell is a list of rows; every row has its words
/// and the claim that says it.
///
/// @param incidents how many happenings a pattern or total speaks of
/// @param partOf the larger event of this document
/// @param evidence the words that tell the event, the trigger first
public record EventMention(
    EventId id,
    EventType type,
    EventMode mode,
    Happened happened,
    Aggregation aggregation,
    Optional<NewsNumber> incidents,
    Optional<EventId> partOf,
    List<DateRow> dates,
    List<PlaceRow> places,
    List<Participant> participants,
    List<Instrument> instruments,
    List<AffectedObject> objects,
    List<Harm> harm,
    List<Quoted> evidence,
    By by) {
  public EventMention {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(mode, "mode");
    Objects.requireNonNull(happened, "happened");
    Objects.requireNonNull(aggregation, "aggregation");
    Objects.requireNonNull(incidents, "incidents");
    Objects.requireNonNull(partOf, "partOf");
    dates = List.copyOf(dates);
    places = List.copyOf(places);
    participants = List.copyOf(participants);
    instruments = List.copyOf(instruments);
    objects = List.copyOf(objects);
    harm = List.copyOf(harm);
    evidence = List.copyOf(evidence);
    Objects.requireNonNull(by, "by");
    if (!mode.fits(type)) {
      throw new IllegalArgumentException("an event of type " + type + " has no mode " + mode);
    }
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("an event without evidence");
    }
    for (int i = 0; i < harm.size(); i++) {
      int whole = harm.get(i).partOf().orElse(-1);
      if (whole >= harm.size() || whole == i) {
        throw new IllegalArgumentException(
            "harm row " + i + " is part of no row of this event: " + whole);
      }
    }
  }

  /// Whether the event is one that counts: said to have happened, and not a pattern or a total.
  public boolean counts() {
    return happened == Happened.REPORTED && aggregation.counts();
  }

  /// All rows of all cells, in the order of the cells.
  public List<Row> rows() {
    return Stream.of(
            dates.stream().map(DateRow::row),
            places.stream().map(PlaceRow::row),
            participants.stream().map(Participant::row),
            instruments.stream().map(Instrument::row),
            objects.stream().map(AffectedObject::row),
            harm.stream().map(Harm::row))
        .flatMap(rows -> rows)
        .toList();
  }

  /// The rows of this event's own tellings: without the day and place that it takes over from what
  /// the report is about, since whoever tells those need not tell this.
  public List<Row> toldRows() {
    return rows().stream().filter(row -> !isTakenOver(row.by().name())).toList();
  }

  /// Whether the rule `by` takes a day or place over from what the report is about.
  public static boolean isTakenOver(String by) {
    return StoryFrame.isTakenOver(by);
  }

  /// The same event, each row told by the claim that `teller` gives for its present one; what one
  /// claim then says twice stands once.
  public EventMention mapClaims(UnaryOperator<ClaimId> teller) {
    UnaryOperator<Row> map = row -> row.toldBy(teller.apply(row.claim()));
    return Repeats.without(
        new EventMention(
            id,
            type,
            mode,
            happened,
            aggregation,
            incidents,
            partOf,
            dates.stream().map(cell -> cell.with(map.apply(cell.row()))).toList(),
            places.stream().map(cell -> cell.with(map.apply(cell.row()))).toList(),
            participants.stream().map(cell -> cell.with(map.apply(cell.row()))).toList(),
            instruments.stream().map(cell -> cell.with(map.apply(cell.row()))).toList(),
            objects.stream().map(cell -> cell.with(map.apply(cell.row()))).toList(),
            harm.stream().map(cell -> cell.with(map.apply(cell.row()))).toList(),
            evidence,
            by));
  }

  /// The same event with other participants.
  public EventMention withParticipants(List<Participant> others) {
    return new EventMention(
        id,
        type,
        mode,
        happened,
        aggregation,
        incidents,
        partOf,
        dates,
        places,
        others,
        instruments,
        objects,
        harm,
        evidence,
        by);
  }

  /// The same event with other dates, places, participants and things.
  EventMention withCells(
      List<PlaceRow> where,
      List<Participant> who,
      List<Instrument> means,
      List<AffectedObject> things) {
    return new EventMention(
        id,
        type,
        mode,
        happened,
        aggregation,
        incidents,
        partOf,
        dates,
        where,
        who,
        means,
        things,
        harm,
        evidence,
        by);
  }

  /// The same event, happened as `other`.
  public EventMention withHappened(Happened other) {
    return new EventMention(
        id,
        type,
        mode,
        other,
        aggregation,
        incidents,
        partOf,
        dates,
        places,
        participants,
        instruments,
        objects,
        harm,
        evidence,
        by);
  }
}
