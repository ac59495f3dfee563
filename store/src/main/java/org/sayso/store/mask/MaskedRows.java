package org.sayso.store.mask;

import org.jspecify.annotations.Nullable;
import org.sayso.store.json.Sayso1;

/// Copies the rows of an event with every string through a [Masking].
final class MaskedRows {
  private final MaskedRecords records;

  MaskedRows(MaskedRecords records) {
    this.records = records;
  }

  Sayso1.DateRow date(Sayso1.DateRow row) {
    return new Sayso1.DateRow(
        words(row),
        row.begin(),
        row.end(),
        row.claim(),
        row.by(),
        row.confidence(),
        row.edtf(),
        row.start(),
        row.finish(),
        row.extent(),
        row.timeOfDay(),
        row.anchor(),
        row.inferred(),
        row.candidates());
  }

  Sayso1.PlaceRow place(Sayso1.PlaceRow row) {
    return new Sayso1.PlaceRow(
        words(row),
        row.begin(),
        row.end(),
        row.claim(),
        row.by(),
        row.confidence(),
        row.role(),
        records.name(row.name(), null),
        row.place(),
        row.lat(),
        row.lon(),
        row.precision(),
        row.status(),
        row.path(),
        row.candidates(),
        derived(row.derived()));
  }

  private Sayso1.@Nullable DerivedPoint derived(Sayso1.@Nullable DerivedPoint derived) {
    return derived == null
        ? null
        : new Sayso1.DerivedPoint(
            derived.ruleSet(),
            derived.kind(),
            derived.radiusKm(),
            derived.distanceKm(),
            derived.bearing(),
            records.name(derived.because(), null));
  }

  Sayso1.Participant participant(Sayso1.Participant row) {
    Sayso1.NewsNumber number = row.number();
    return new Sayso1.Participant(
        words(row),
        row.begin(),
        row.end(),
        row.claim(),
        row.by(),
        row.confidence(),
        records.name(row.name(), row.actor()),
        records.actorId(row.actor()),
        row.kind(),
        row.role(),
        row.involvement(),
        row.blame(),
        row.civilianStatus(),
        number == null ? null : records.number(number));
  }

  Sayso1.Instrument instrument(Sayso1.Instrument row) {
    return new Sayso1.Instrument(
        words(row), row.begin(), row.end(), row.claim(), row.by(), row.confidence(), row.kind());
  }

  Sayso1.AffectedObject object(Sayso1.AffectedObject row) {
    return new Sayso1.AffectedObject(
        words(row),
        row.begin(),
        row.end(),
        row.claim(),
        row.by(),
        row.confidence(),
        row.kind(),
        row.effect(),
        records.number(row.number()));
  }

  Sayso1.Harm harm(Sayso1.Harm row) {
    return new Sayso1.Harm(
        words(row),
        row.begin(),
        row.end(),
        row.claim(),
        row.by(),
        row.confidence(),
        row.effect(),
        row.unit(),
        records.number(row.number()),
        row.of() == null ? null : records.name(row.of(), row.actor()),
        records.actorId(row.actor()),
        row.partOf(),
        row.includesAttacker(),
        row.civilianStatus(),
        row.side(),
        row.sex(),
        row.ageGroup(),
        records.span(row.asOf()));
  }

  private String words(Sayso1.Row row) {
    return records.words(row.text(), row.begin());
  }
}
