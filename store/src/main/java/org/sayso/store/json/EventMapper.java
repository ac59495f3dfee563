package org.sayso.store.json;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.sayso.event.AffectedObject;
import org.sayso.event.DateRow;
import org.sayso.event.EventMention;
import org.sayso.event.Harm;
import org.sayso.event.Instrument;
import org.sayso.event.Participant;
import org.sayso.event.PlaceRow;
import org.sayso.evidence.EventId;
import org.sayso.evidence.MentionId;
import org.sayso.evidence.Row;
import org.sayso.mention.NewsNumber;
import org.sayso.resolution.Actor;
import org.sayso.resolution.GeoPoint;
import org.sayso.resolution.Nearness;
import org.sayso.resolution.NewsDate;
import org.sayso.resolution.Place;
import org.sayso.resolution.PlacePrecision;
import org.sayso.resolution.PlaceResolver.PlacedName;
import org.sayso.resolution.Resolution;
import org.sayso.resolution.Resolutions;

/// Puts events into the form of `sayso/1`.
final class EventMapper {
  private final Resolutions resolutions;

  EventMapper(Resolutions resolutions) {
    this.resolutions = resolutions;
  }

  Sayso1.Event event(EventMention event) {
    return new Sayso1.Event(
        event.id().value(),
        event.type().name(),
        event.mode().name(),
        event.happened().name(),
        event.aggregation().name(),
        event.incidents().map(EventMapper::number).orElse(null),
        event.partOf().map(EventId::value).orElse(null),
        event.dates().stream().map(this::date).toList(),
        event.places().stream().map(this::place).toList(),
        event.participants().stream().map(this::participant).toList(),
        event.instruments().stream().map(EventMapper::instrument).toList(),
        event.objects().stream().map(EventMapper::object).toList(),
        event.harm().stream().map(this::harm).toList(),
        event.evidence().stream().map(Sayso1Mapper::span).toList(),
        event.by().name(),
        event.by().confidence(),
        Sayso1Mapper.unreviewed());
  }

  private Sayso1.DateRow date(DateRow cell) {
    Row row = cell.row();
    Optional<NewsDate> date = resolutions.date(row.words().span());
    return new Sayso1.DateRow(
        row.words().text(),
        row.words().span().begin(),
        row.words().span().end(),
        row.claim().value(),
        row.by().name(),
        row.by().confidence(),
        date.map(NewsDate::edtf).orElse(""),
        ClaimMapper.bounds(date.flatMap(NewsDate::start)),
        ClaimMapper.bounds(date.flatMap(NewsDate::end)),
        date.map(NewsDate::extent).orElse(NewsDate.Extent.POINT).name(),
        date.flatMap(NewsDate::timeOfDay).orElse(null),
        date.map(NewsDate::anchor).orElse(NewsDate.Anchor.NONE).name(),
        date.map(NewsDate::inferred).orElse(List.of()),
        date.map(NewsDate::candidates).orElse(List.of()));
  }

  private Sayso1.PlaceRow place(PlaceRow cell) {
    Row row = cell.row();
    Optional<PlacedName> placed = resolutions.placed(row.words().span());
    Optional<Resolution<Place>> resolution = placed.map(PlacedName::resolution);
    Optional<Place> place = resolution.flatMap(Resolution::value);
    Optional<Nearness> near = placed.flatMap(PlacedName::nearness);
    Optional<GeoPoint> point = near.map(Nearness::point).or(() -> place.map(Place::point));
    return new Sayso1.PlaceRow(
        row.words().text(),
        row.words().span().begin(),
        row.words().span().end(),
        row.claim().value(),
        row.by().name(),
        row.by().confidence(),
        cell.role().name(),
        place.map(Place::name).orElse(row.words().text()),
        place.map(Place::id).orElse(null),
        point.map(GeoPoint::latitude).orElse(null),
        point.map(GeoPoint::longitude).orElse(null),
        placed.flatMap(PlacedName::precision).map(PlacePrecision::ucdp).orElse(null),
        resolution.map(Resolution::status).orElse("UNRESOLVED"),
        place.map(Place::path).orElse(List.of()),
        resolution.map(EventMapper::candidates).orElse(List.of()),
        near.map(EventMapper::derived).orElse(null));
  }

  private static Sayso1.DerivedPoint derived(Nearness near) {
    return new Sayso1.DerivedPoint(
        Nearness.RULE_SET,
        near.kind().name(),
        near.radiusKm(),
        near.distanceKm().isPresent() ? near.distanceKm().getAsDouble() : null,
        boxed(near.bearing()),
        near.because());
  }

  private static List<Sayso1.Candidate> candidates(Resolution<Place> resolution) {
    return resolution.alternatives().stream()
        .limit(5)
        .map(Resolution.Candidate::value)
        .map(place ->
            new Sayso1.Candidate(
                place.id(),
                place.name(),
                place.path(),
                place.point().latitude(),
                place.point().longitude()))
        .toList();
  }

  private Sayso1.Participant participant(Participant cell) {
    Row row = cell.row();
    return new Sayso1.Participant(
        row.words().text(),
        row.words().span().begin(),
        row.words().span().end(),
        row.claim().value(),
        row.by().name(),
        row.by().confidence(),
        cell.name(),
        actor(cell.mention()),
        cell.kind().name(),
        cell.role().name(),
        cell.involvement().name(),
        cell.blame().name(),
        cell.civilianStatus().name(),
        cell.number().map(EventMapper::number).orElse(null));
  }

  private static Sayso1.Instrument instrument(Instrument cell) {
    Row row = cell.row();
    return new Sayso1.Instrument(
        row.words().text(),
        row.words().span().begin(),
        row.words().span().end(),
        row.claim().value(),
        row.by().name(),
        row.by().confidence(),
        cell.kind().name());
  }

  private static Sayso1.AffectedObject object(AffectedObject cell) {
    Row row = cell.row();
    return new Sayso1.AffectedObject(
        row.words().text(),
        row.words().span().begin(),
        row.words().span().end(),
        row.claim().value(),
        row.by().name(),
        row.by().confidence(),
        cell.kind(),
        cell.effect().map(Enum::name).orElse(null),
        number(cell.number()));
  }

  private Sayso1.Harm harm(Harm cell) {
    Row row = cell.row();
    return new Sayso1.Harm(
        row.words().text(),
        row.words().span().begin(),
        row.words().span().end(),
        row.claim().value(),
        row.by().name(),
        row.by().confidence(),
        cell.effect().name(),
        cell.unit().name(),
        number(cell.number()),
        cell.of().isEmpty() ? null : cell.of(),
        actor(cell.actor()),
        boxed(cell.partOf()),
        cell.includesAttacker().orElse(null),
        cell.civilianStatus().name(),
        cell.side().map(Enum::name).orElse(null),
        cell.sex().orElse(null),
        cell.ageGroup().orElse(null),
        Sayso1Mapper.span(cell.asOf()));
  }

  private @Nullable String actor(Optional<MentionId> mention) {
    return mention.flatMap(resolutions::actor).map(Actor::id).orElse(null);
  }

  private static Sayso1.NewsNumber number(NewsNumber number) {
    return new Sayso1.NewsNumber(
        number.qualifier().name(),
        boxed(number.low()),
        boxed(number.high()),
        number.text(),
        WordNumbers.derived(number));
  }

  private static @Nullable Long boxed(OptionalLong value) {
    return value.isPresent() ? value.getAsLong() : null;
  }

  private static @Nullable Integer boxed(OptionalInt value) {
    return value.isPresent() ? value.getAsInt() : null;
  }
}
