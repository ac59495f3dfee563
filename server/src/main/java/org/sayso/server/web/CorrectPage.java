package org.sayso.server.web;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.server.reading.Vocabulary;
import org.sayso.store.decision.Field;
import org.sayso.store.decision.RecordRef;
import org.sayso.store.json.Sayso1;

/// The form that corrects a claim, an event or a row, a field at a time.
public record CorrectPage(String document, String ref, List<Line> lines) {
  /// One field with its present value.
  ///
  /// @param choices the closed list; empty where free words will do
  /// @param form what free words look like
  public record Line(
      String field, String label, String present, List<String> choices, String form) {
    public Line {
      Objects.requireNonNull(field, "field");
      choices = List.copyOf(choices);
    }
  }

  public CorrectPage {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(ref, "ref");
    lines = List.copyOf(lines);
  }

  static CorrectPage of(
      String document, String ref, RecordRef record, List<Field> fields, Sayso1.Reading reading) {
    List<Line> lines =
        fields.stream()
            .map(field ->
                new Line(
                    field.key(),
                    field.key().replace('-', ' '),
                    present(field, record, reading),
                    Vocabulary.of(field),
                    Vocabulary.form(field)))
            .toList();
    return new CorrectPage(document, ref, lines);
  }

  private static String present(Field field, RecordRef record, Sayso1.Reading reading) {
    return switch (record) {
      case RecordRef.ClaimRef(String id) ->
          reading.claims().stream()
              .filter(claim -> claim.id().equals(id))
              .findFirst()
              .map(claim -> claim(field, claim))
              .orElse("");
      case RecordRef.EventRef(String id) ->
          event(id, reading).map(event -> event(field, event)).orElse("");
      case RecordRef.CellRef ref ->
          event(ref.event(), reading)
              .flatMap(event -> row(ref, event))
              .map(row -> row(field, row))
              .orElse("");
      case RecordRef.ActorRef _ -> "";
    };
  }

  private static Optional<Sayso1.Event> event(String id, Sayso1.Reading reading) {
    return reading.events().stream().filter(event -> event.id().equals(id)).findFirst();
  }

  private static Optional<? extends Sayso1.Row> row(RecordRef.CellRef ref, Sayso1.Event event) {
    return ref.cell().rows(event).stream()
        .filter(row -> RecordRef.CellRef.of(event.id(), ref.cell(), row).equals(ref))
        .findFirst();
  }

  private static String claim(Field field, Sayso1.Claim claim) {
    return switch (field) {
      case CLAIM_STANCE -> claim.stance();
      case CLAIM_FORM -> claim.form();
      case CLAIM_BASIS -> claim.basis();
      case CLAIM_NARRATOR -> claim.narrator();
      case CLAIM_SPEAKER -> claim.speaker().name();
      case CLAIM_ACTOR -> Optional.ofNullable(claim.speaker().actor()).orElse("-");
      case CLAIM_IDENTITY -> claim.speaker().identity();
      case CLAIM_STANDING -> claim.speaker().standing();
      default -> "";
    };
  }

  private static String event(Field field, Sayso1.Event event) {
    return switch (field) {
      case EVENT_TYPE -> event.type();
      case EVENT_MODE -> event.mode();
      case EVENT_HAPPENED -> event.happened();
      case EVENT_AGGREGATION -> event.aggregation();
      default -> "";
    };
  }

  private static String row(Field field, Sayso1.Row row) {
    return switch (row) {
      case Sayso1.DateRow date -> date.edtf();
      case Sayso1.PlaceRow place ->
          switch (field) {
            case PLACE_NAME -> place.name();
            case PLACE_PLACE -> Optional.ofNullable(place.place()).orElse("-");
            default -> place.role();
          };
      case Sayso1.Participant who -> participant(field, who);
      case Sayso1.Instrument instrument -> instrument.kind();
      case Sayso1.AffectedObject object ->
          field == Field.OBJECT_EFFECT
              ? Optional.ofNullable(object.effect()).orElse("")
              : object.number().text();
      case Sayso1.Harm harm ->
          switch (field) {
            case HARM_EFFECT -> harm.effect();
            case HARM_UNIT -> harm.unit();
            case HARM_CIVILIAN_STATUS -> harm.civilianStatus();
            default -> number(harm.number());
          };
    };
  }

  private static String participant(Field field, Sayso1.Participant who) {
    return switch (field) {
      case PARTICIPANT_NAME -> who.name();
      case PARTICIPANT_ACTOR -> Optional.ofNullable(who.actor()).orElse("-");
      case PARTICIPANT_ROLE -> who.role();
      case PARTICIPANT_INVOLVEMENT -> who.involvement();
      case PARTICIPANT_BLAME -> who.blame();
      default -> who.civilianStatus();
    };
  }

  /// As a correction takes it.
  private static String number(Sayso1.NewsNumber number) {
    return switch (number.qualifier()) {
      case "EXACT" -> String.valueOf(number.low());
      case "RANGE" -> "RANGE " + number.low() + " " + number.high();
      case "AT_MOST" -> "AT_MOST " + number.high();
      case "AT_LEAST", "ABOUT" -> number.qualifier() + " " + number.low();
      default -> number.qualifier();
    };
  }
}
