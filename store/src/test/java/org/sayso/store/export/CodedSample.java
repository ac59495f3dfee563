package org.sayso.store.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.store.ReadingBuilder;
import org.sayso.store.Store;
import org.sayso.store.json.Sayso1;

/// One day of the invented island republic of Tavara, as it stands in a project: a bombing of which
/// three speakers tell, a clash, a threat, an arrest, and a killing that is part of the bombing.
final class CodedSample {
  static final String TEXT =
      "A bomb exploded in Old Quarry on Saturday. The ministry said that 11 people were killed. The"
          + " hospital counted nine dead, four of them children. The Karst Liberation Front said that"
          + " it planted the bomb. The Tavaran Army fought the Karst Liberation Front near Miravel in"
          + " February, and dozens of fighters fell. The front may bomb the port. The police arrested"
          + " Bastian Rill, a farmer.";

  private final ReadingBuilder reading = new ReadingBuilder(TEXT);

  private CodedSample() {}

  /// Puts it into `store`.
  static Store into(Store store) {
    new CodedSample().make().into(store);
    return store;
  }

  private ReadingBuilder make() {
    reading
        .title("=Bomb in Old Quarry")
        .url("https://selmcourier.example/2019/bomb")
        .actor("dict:tavara", "Tavara", "STATE", "XT", null)
        .actor("dict:ministry", "Interior Ministry", "GOVERNMENT_BODY", "XT", null)
        .actor("dict:front", "Karst Liberation Front", "ARMED_GROUP", "XT", null)
        .actor("dict:army", "Tavaran Army", "MILITARY", "XT", null)
        .actor("dict:police", "Tavaran police", "POLICE", "XT", null)
        .actor("doc:rill", "Bastian Rill", "PERSON", null, "UNKNOWN")
        .mention("Bastian Rill", "PERSON", "doc:rill")
        .review("ACCEPTED");
    bombing();
    partOfTheBombing();
    clash();
    threat();
    arrest();
    return reading;
  }

  private void bombing() {
    reading.narrated("A bomb exploded in Old Quarry on Saturday.");
    Sayso1.DateRow day = reading.date("Saturday", "2019-03-02", "2019-03-02", "2019-03-02");
    Sayso1.PlaceRow place = place("Old Quarry", "Karst", -37.941, -28.533);
    reading.claim("The ministry", "dict:ministry", "ASSERTS", "11 people were killed");
    Sayso1.Harm eleven = reading.counted("11 people", "KILLED", exact(11), "NOT_STATED", null);
    reading.claim("The hospital", null, "ASSERTS", "nine dead, four of them children");
    Sayso1.Harm nine = reading.counted("nine dead", "KILLED", exact(9), "NOT_STATED", null);
    Sayso1.Harm children =
        reading.counted("four of them children", "KILLED", exact(4), "CIVILIAN", 1);
    reading.claim(
        "The Karst Liberation Front", "dict:front", "CLAIMS_RESPONSIBILITY", "it planted the bomb");
    Sayso1.Participant front =
        who("Karst Liberation Front", "dict:front", "INITIATOR", "CARRIED_OUT", "CLAIMED");
    event("BOMBING", "exploded", List.of(front), List.of(eleven, nine, children), place);
    reading.change(event -> with(event, List.of(day), "REPORTED", null));
    reading.change(event -> saying(event, "A bomb exploded in Old Quarry on Saturday."));
  }

  private void partOfTheBombing() {
    String whole = reading.events().getFirst().id();
    reading.review("CORRECTED");
    event("KILLING", "were killed", List.of(), List.of(), null);
    reading.change(event -> with(event, List.of(), "REPORTED", whole));
  }

  private void clash() {
    reading.review("MACHINE").narrated("The Tavaran Army fought the Karst Liberation Front");
    Sayso1.NewsNumber dozens =
        new Sayso1.NewsNumber("WORD", null, null, "dozens of fighters", List.of());
    Sayso1.Harm fighters =
        reading.counted("dozens of fighters", "KILLED", dozens, "COMBATANT", null);
    event(
        "ARMED_CLASH",
        "fought",
        List.of(
            who("Tavaran Army", "dict:army", "SIDE_A", "UNKNOWN", "REPORTED_AS_FACT"),
            who("Karst Liberation Front", "dict:front", "SIDE_B", "UNKNOWN", "REPORTED_AS_FACT")),
        List.of(fighters),
        place("Miravel", "Karst", -38.03, -28.42));
    Sayso1.DateRow month = reading.date("February", "2019-02", "2019-02-01", "2019-02-28");
    reading.change(event -> with(event, List.of(month), "REPORTED", null));
  }

  private void threat() {
    reading.narrated("The front may bomb the port.");
    event("BOMBING", "bomb the port", List.of(), List.of(), null);
    reading.change(event -> with(event, List.of(), "THREATENED", null));
  }

  private void arrest() {
    reading.narrated("The police arrested Bastian Rill, a farmer.");
    event(
        "ARREST",
        "arrested",
        List.of(
            who("The police", "dict:police", "INITIATOR", "CARRIED_OUT", "REPORTED_AS_FACT"),
            who("Bastian Rill", "doc:rill", "TARGET", "UNKNOWN", "REPORTED_AS_FACT")),
        List.of(),
        null);
  }

  private void event(
      String type,
      String trigger,
      List<Sayso1.Participant> people,
      List<Sayso1.Harm> harm,
      Sayso1.@Nullable PlaceRow place) {
    reading.event(type, trigger, people, harm, place == null ? List.of() : List.of(place));
  }

  static Sayso1.NewsNumber exact(long number) {
    return new Sayso1.NewsNumber("EXACT", number, number, Long.toString(number), List.of());
  }

  private Sayso1.PlaceRow place(String name, String district, double lat, double lon) {
    Sayso1.PlaceRow row = reading.place(name, lat, lon);
    return new Sayso1.PlaceRow(
        row.text(),
        row.begin(),
        row.end(),
        row.claim(),
        row.by(),
        row.confidence(),
        row.role(),
        row.name(),
        row.place(),
        row.lat(),
        row.lon(),
        row.precision(),
        row.status(),
        List.of("Tavara", district, name),
        row.candidates());
  }

  private Sayso1.Participant who(
      String words, String actor, String role, String involvement, String blame) {
    Sayso1.Participant row = reading.participant(words, actor, role);
    return new Sayso1.Participant(
        row.text(),
        row.begin(),
        row.end(),
        row.claim(),
        row.by(),
        row.confidence(),
        row.name(),
        row.actor(),
        actor.startsWith("doc:") ? "INDIVIDUAL" : "ORGANISATION",
        row.role(),
        involvement,
        blame,
        row.civilianStatus(),
        row.number());
  }

  private static Sayso1.Event saying(Sayso1.Event event, String sentence) {
    int begin = TEXT.indexOf(sentence);
    Sayso1.Span span = new Sayso1.Span(sentence, begin, begin + sentence.length());
    return copy(
        event,
        event.dates(),
        event.happened(),
        event.partOf(),
        List.of(event.evidence().getFirst(), span));
  }

  static Sayso1.Event with(
      Sayso1.Event event, List<Sayso1.DateRow> dates, String happened, @Nullable String partOf) {
    return copy(event, dates, happened, partOf, event.evidence());
  }

  private static Sayso1.Event copy(
      Sayso1.Event event,
      List<Sayso1.DateRow> dates,
      String happened,
      @Nullable String partOf,
      List<Sayso1.Span> evidence) {
    return new Sayso1.Event(
        event.id(),
        event.type(),
        event.mode(),
        happened,
        event.aggregation(),
        event.incidents(),
        partOf,
        dates,
        event.places(),
        event.participants(),
        event.instruments(),
        event.objects(),
        event.harm(),
        evidence,
        event.by(),
        event.confidence(),
        event.review());
  }
}
