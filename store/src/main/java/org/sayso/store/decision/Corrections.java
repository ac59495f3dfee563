package org.sayso.store.decision;

import java.util.List;
import org.sayso.event.EventMode;
import org.sayso.event.EventType;
import org.sayso.evidence.Review;
import org.sayso.store.json.Sayso1;

/// Applies a corrected value to a record; the value was checked by [Field#check].
final class Corrections {
  private Corrections() {}

  static Sayso1.Claim apply(Sayso1.Claim claim, Field field, String value, long decision) {
    Sayso1.Speaker speaker = claim.speaker();
    return Edits.claim(
        claim,
        field == Field.CLAIM_FORM ? value : claim.form(),
        field == Field.CLAIM_STANCE ? value : claim.stance(),
        field == Field.CLAIM_BASIS ? value : claim.basis(),
        field == Field.CLAIM_NARRATOR ? value : claim.narrator(),
        speaker(speaker, field, value),
        Edits.by(claim.by(), decision),
        Review.CORRECTED.name());
  }

  /// A speaker with another name is another actor until someone says which.
  private static Sayso1.Speaker speaker(Sayso1.Speaker speaker, Field field, String value) {
    if (field == Field.CLAIM_ACTOR) {
      return Edits.actor(speaker, Edits.known(value).orElse(null));
    }
    boolean renamed = field == Field.CLAIM_SPEAKER && !value.equals(speaker.name());
    return new Sayso1.Speaker(
        renamed ? null : speaker.actor(),
        renamed ? value : speaker.name(),
        speaker.asDescribed(),
        field == Field.CLAIM_IDENTITY ? value : speaker.identity(),
        field == Field.CLAIM_STANDING ? value : speaker.standing(),
        speaker.onBehalfOf(),
        renamed ? "UNRESOLVED" : speaker.status(),
        renamed ? List.of() : speaker.candidates());
  }

  static Sayso1.Event apply(Sayso1.Event event, Field field, String value, long decision) {
    String type = field == Field.EVENT_TYPE ? value : event.type();
    return Edits.facts(
        event,
        type,
        mode(type, field == Field.EVENT_MODE ? value : event.mode()),
        field == Field.EVENT_HAPPENED ? value : event.happened(),
        field == Field.EVENT_AGGREGATION ? value : event.aggregation(),
        Edits.by(event.by(), decision),
        Review.CORRECTED.name());
  }

  /// A mode that the type does not have gives way.
  private static String mode(String type, String mode) {
    boolean fits = EventMode.valueOf(mode).fits(EventType.valueOf(type));
    return fits ? mode : EventMode.UNSPECIFIED.name();
  }

  static Sayso1.Row apply(Sayso1.Row row, Field field, String value, long decision) {
    String by = Edits.by(row.by(), decision);
    return switch (row) {
      case Sayso1.DateRow date -> date(date, value, by);
      case Sayso1.PlaceRow place -> place(place, field, value, by);
      case Sayso1.Participant participant -> participant(participant, field, value, by);
      case Sayso1.Instrument x ->
          new Sayso1.Instrument(x.text(), x.begin(), x.end(), x.claim(), by, x.confidence(), value);
      case Sayso1.AffectedObject object -> object(object, field, value, by);
      case Sayso1.Harm harm -> harm(harm, field, value, by);
    };
  }

  private static Sayso1.DateRow date(Sayso1.DateRow x, String value, String by) {
    EdtfDay day = EdtfDay.parse(value);
    return new Sayso1.DateRow(
        x.text(),
        x.begin(),
        x.end(),
        x.claim(),
        by,
        x.confidence(),
        value,
        day.start().orElse(null),
        day.finish().orElse(null),
        x.extent(),
        x.timeOfDay(),
        "USER",
        List.of(),
        List.of());
  }

  private static Sayso1.PlaceRow place(Sayso1.PlaceRow x, Field field, String value, String by) {
    if (field != Field.PLACE_PLACE) {
      return new Sayso1.PlaceRow(
          x.text(),
          x.begin(),
          x.end(),
          x.claim(),
          by,
          x.confidence(),
          field == Field.PLACE_ROLE ? value : x.role(),
          field == Field.PLACE_NAME ? value : x.name(),
          x.place(),
          x.lat(),
          x.lon(),
          x.precision(),
          x.status(),
          x.path(),
          x.candidates(),
          x.derived());
    }
    PlaceValue place = PlaceValue.parse(value);
    return new Sayso1.PlaceRow(
        x.text(),
        x.begin(),
        x.end(),
        x.claim(),
        by,
        x.confidence(),
        x.role(),
        x.name(),
        place.id().orElse(null),
        place.point().map(PlaceValue.Point::lat).orElse(null),
        place.point().map(PlaceValue.Point::lon).orElse(null),
        null,
        place.id().isPresent() ? "RESOLVED" : "UNRESOLVED",
        List.of(),
        List.of());
  }

  private static Sayso1.Participant participant(
      Sayso1.Participant x, Field field, String value, String by) {
    String actor = x.actor();
    if (field == Field.PARTICIPANT_NAME && !value.equals(x.name())) {
      actor = null;
    } else if (field == Field.PARTICIPANT_ACTOR) {
      actor = Edits.known(value).orElse(null);
    }
    return new Sayso1.Participant(
        x.text(),
        x.begin(),
        x.end(),
        x.claim(),
        by,
        x.confidence(),
        field == Field.PARTICIPANT_NAME ? value : x.name(),
        actor,
        x.kind(),
        field == Field.PARTICIPANT_ROLE ? value : x.role(),
        field == Field.PARTICIPANT_INVOLVEMENT ? value : x.involvement(),
        field == Field.PARTICIPANT_BLAME ? value : x.blame(),
        field == Field.PARTICIPANT_CIVILIAN_STATUS ? value : x.civilianStatus(),
        x.number());
  }

  private static Sayso1.AffectedObject object(
      Sayso1.AffectedObject x, Field field, String value, String by) {
    return new Sayso1.AffectedObject(
        x.text(),
        x.begin(),
        x.end(),
        x.claim(),
        by,
        x.confidence(),
        x.kind(),
        field == Field.OBJECT_EFFECT ? value : x.effect(),
        field == Field.OBJECT_NUMBER ? NumberValue.correct(x.number(), value) : x.number());
  }

  private static Sayso1.Harm harm(Sayso1.Harm x, Field field, String value, String by) {
    return new Sayso1.Harm(
        x.text(),
        x.begin(),
        x.end(),
        x.claim(),
        by,
        x.confidence(),
        field == Field.HARM_EFFECT ? value : x.effect(),
        field == Field.HARM_UNIT ? value : x.unit(),
        field == Field.HARM_NUMBER ? NumberValue.correct(x.number(), value) : x.number(),
        x.of(),
        x.actor(),
        x.partOf(),
        x.includesAttacker(),
        field == Field.HARM_CIVILIAN_STATUS ? value : x.civilianStatus(),
        x.side(),
        x.sex(),
        x.ageGroup(),
        x.asOf());
  }
}
