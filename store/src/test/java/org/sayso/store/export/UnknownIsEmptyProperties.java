package org.sayso.store.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sayso.corroboration.Kinship;
import org.sayso.event.EventType;
import org.sayso.store.ReadingBuilder;
import org.sayso.store.Samples;
import org.sayso.store.Store;
import org.sayso.store.json.Sayso1;
import org.sayso.store.memory.InMemoryStore;

/// Whatever is not told is empty in every column that it would fill, and never 0.
class UnknownIsEmptyProperties {
  private static final String TEXT = "Something happened to 7 people in Miravel on Saturday.";
  private static final List<String> OF_DATES =
      List.of("year", "date_prec", "date_start", "date_end", "event_date", "time_precision");
  private static final List<String> OF_PLACES =
      List.of(
          "where_prec",
          "where_coordinates",
          "where_description",
          "adm_1",
          "adm_2",
          "latitude",
          "longitude",
          "geom_wkt",
          "priogrid_gid",
          "country",
          "country_id",
          "region",
          "iso",
          "admin1",
          "admin2",
          "admin3",
          "location",
          "geo_precision");
  private static final List<String> OF_HARM =
      List.of(
          "best",
          "high",
          "low",
          "deaths_a",
          "deaths_b",
          "deaths_civilians",
          "deaths_unknown",
          "fatalities");
  private static final List<String> OF_PEOPLE =
      List.of("side_a", "side_b", "dyad_name", "type_of_violence", "gwnoa", "gwnob", "inter1");

  @Property(tries = 120)
  void whatIsNotToldIsEmpty(
      @ForAll("types") EventType type,
      @ForAll boolean dates,
      @ForAll boolean places,
      @ForAll boolean people,
      @ForAll boolean harm) {
    Store store = new InMemoryStore(Samples.context());
    reading(type, dates, places, people, harm).into(store);

    for (ExportFormat format : List.of(ExportFormat.UCDP_GED, ExportFormat.ACLED)) {
      Map<String, String> row = row(store, format);
      List<String> empty = new ArrayList<>();
      empty.addAll(dates ? List.of() : OF_DATES);
      empty.addAll(places ? List.of() : OF_PLACES);
      empty.addAll(harm ? List.of() : OF_HARM);
      empty.addAll(people || isCrowd(type) ? List.of() : OF_PEOPLE);
      empty.forEach(name -> assertThat(row.getOrDefault(name, "")).as(name).isEmpty());
      row.forEach((name, cell) -> {
        if (!name.startsWith(CodedColumns.PREFIX)) {
          assertThat(cell).as(name).isNotIn("0", "-1", "null", "[]", "NaN");
        }
      });
    }
  }

  /// A protest or riot has a crowd, whoever else is there.
  private static boolean isCrowd(EventType type) {
    return type == EventType.PROTEST || type == EventType.RIOT || type == EventType.CRACKDOWN;
  }

  @Provide
  Arbitrary<EventType> types() {
    return Arbitraries.of(EventType.class);
  }

  private static ReadingBuilder reading(
      EventType type, boolean dates, boolean places, boolean people, boolean harm) {
    ReadingBuilder reading = new ReadingBuilder(TEXT).narrated(TEXT);
    reading.actor("dict:army", "Tavaran Army", "MILITARY", "XT", null);
    Sayso1.DateRow day = reading.date("Saturday", "2019-03-02", "2019-03-02", "2019-03-02");
    return reading
        .event(
            type.name(),
            "happened",
            people
                ? List.of(reading.participant("Something", "dict:army", "INITIATOR"))
                : List.of(),
            harm
                ? List.of(
                    reading.counted("7 people", "KILLED", CodedSample.exact(7), "NOT_STATED", null))
                : List.of(),
            places ? List.of(reading.place("Miravel", -38.03, -28.42)) : List.of())
        .change(event -> dates ? CodedSample.with(event, List.of(day), "REPORTED", null) : event);
  }

  private static Map<String, String> row(Store store, ExportFormat format) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new Exporter(store, Kinship.NONE)
        .write(
            ExportRequest.of(format, ExportSubject.EVENTS).withUnreviewed(true).withUncounted(true),
            out);
    List<List<String>> lines = CsvProperties.parse(out.toString(StandardCharsets.UTF_8));
    assertThat(lines).hasSize(2);
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < lines.getFirst().size(); i++) {
      row.put(lines.getFirst().get(i), lines.getLast().get(i));
    }
    return row;
  }
}
