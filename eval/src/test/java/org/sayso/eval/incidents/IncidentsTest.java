package org.sayso.eval.incidents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.sayso.resolution.GeoPoint;
import org.sayso.resolution.Place;
import org.sayso.resolution.PlaceKind;
import org.sayso.resolution.PlacePrecision;

/// Tellings of incidents of Tavara, put together.
class IncidentsTest {
  private static Incident incident(
      String type, String day, String place, List<Incident.Person> persons) {
    return new Incident(
        Optional.of(day),
        Optional.of(place),
        type,
        "ACCOMPLISHED",
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        persons);
  }

  private static Incident.Person mayor(Optional<String> title, Optional<String> effect) {
    return new Incident.Person(
        Optional.of("ILA KESH"), title, "GOVERNMENT OFFICIAL", "1", Optional.empty(), effect);
  }

  @Test
  void aDayByDefaultAndALargerPlaceAreNoDifference() {
    Incidents incidents = new Incidents();
    incidents.add(incident("ATTACK", "- 05 MAY 90", "TAVARA", List.of()));
    incidents.add(incident("ATTACK", "04 MAY 90", "TAVARA: CORRAN (CITY)", List.of()));
    incidents.add(incident("ATTACK", "04 MAY 90", "TAVARA: MIRAVEL (CITY)", List.of()));

    assertThat(incidents.all())
        .containsExactly(
            incident("ATTACK", "04 MAY 90", "TAVARA: CORRAN (CITY)", List.of()),
            incident("ATTACK", "04 MAY 90", "TAVARA: MIRAVEL (CITY)", List.of()));
  }

  @Test
  void anAttackOnTheTargetOfABombingIsTheBombing() {
    Incidents incidents = new Incidents();
    incidents.add(
        incident(
            "ATTACK",
            "04 MAY 90",
            "TAVARA",
            List.of(mayor(Optional.empty(), Optional.of("DEATH")))));
    incidents.add(
        incident(
            "BOMBING",
            "04 MAY 90",
            "TAVARA",
            List.of(mayor(Optional.of("MAYOR"), Optional.empty()))));
    incidents.add(incident("KIDNAPPING", "04 MAY 90", "TAVARA", List.of()));

    assertThat(incidents.all())
        .containsExactly(
            incident(
                "BOMBING",
                "04 MAY 90",
                "TAVARA",
                List.of(mayor(Optional.of("MAYOR"), Optional.of("DEATH")))),
            incident("KIDNAPPING", "04 MAY 90", "TAVARA", List.of()));
  }

  @Test
  void placesHaveNoAccentsAndDepartmentsNoSuchWord() {
    assertThat(MucPlaces.form(place("Córran", PlaceKind.SETTLEMENT)))
        .isEqualTo("TAVARA: CORRAN (CITY)");
    assertThat(MucPlaces.form(place("Karst Province", PlaceKind.ADMIN1)))
        .isEqualTo("TAVARA: KARST (DEPARTMENT)");
  }

  private static Place place(String name, PlaceKind kind) {
    return new Place(
        "1",
        name,
        kind,
        "P",
        new GeoPoint(1, 1),
        Place.PointSource.STATED,
        Optional.of(new Place.Area("2", "Tavara")),
        Optional.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        PlacePrecision.EXACT,
        "test");
  }
}
