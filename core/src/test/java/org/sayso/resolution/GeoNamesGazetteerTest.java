package org.sayso.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.sayso.resolution.Gazetteer.Prominence;

class GeoNamesGazetteerTest {
  private static final GeoNamesGazetteer GAZETTEER = GeoNamesGazetteer.bundled();

  @Test
  void holdsEveryPlaceThatTheScriptCounted() {
    assertThat(GAZETTEER.size()).isEqualTo(280_576);
    assertThat(GAZETTEER.areas()).isEqualTo(51_755);
    assertThat(GAZETTEER.names()).isEqualTo(451_447);
  }

  @Test
  void aTownHasItsNumberItsPointAndItsAreas() {
    Place quetta = GAZETTEER.byId("geonames:1167528").orElseThrow();
    assertThat(quetta.name()).isEqualTo("Quetta");
    assertThat(quetta.point()).isEqualTo(new GeoPoint(30.18414, 67.00141));
    assertThat(quetta.pointSource()).isEqualTo(Place.PointSource.STATED);
    assertThat(quetta.path())
        .containsExactly("Pakistan", "Balochistan", "Quetta District", "Quetta");
    assertThat(quetta.population()).hasValue(733_675);
    assertThat(GAZETTEER.lookup("quetta")).contains(quetta);
  }

  @Test
  void aSecondDivisionIsAPlaceWithADerivedPoint() {
    Place quetta = GAZETTEER.area("PK.02.1167527").orElseThrow();
    assertThat(quetta.kind()).isEqualTo(PlaceKind.ADMIN2);
    assertThat(quetta.pointSource()).isEqualTo(Place.PointSource.MIDDLE_OF_TOWNS);
  }

  @Test
  void aFirstDivisionHasTheMiddleOfItsArea() {
    Place balochistan = GAZETTEER.area("PK.02").orElseThrow();
    assertThat(balochistan.kind()).isEqualTo(PlaceKind.ADMIN1);
    assertThat(balochistan.pointSource()).isEqualTo(Place.PointSource.STATED);
    assertThat(balochistan.point().kilometresTo(new GeoPoint(28, 66))).isLessThan(100);
    assertThat(balochistan.path()).containsExactly("Pakistan", "Balochistan");
    assertThat(balochistan.population()).isEmpty();
    assertThat(GAZETTEER.byId(balochistan.id())).contains(balochistan);
  }

  @Test
  void namesAreFoundWhateverTheirAccentsAndMarks() {
    for (List<String> same :
        List.of(
            List.of("N'Djamena", "N’Djamena", "NDjamena"),
            List.of("Port-au-Prince", "Port au Prince"),
            List.of("Saint Petersburg", "St. Petersburg"),
            List.of("São Paulo", "Sao Paulo", "SAO PAULO"))) {
      assertThat(same.stream().map(GAZETTEER::lookup).distinct()).hasSize(1);
      assertThat(GAZETTEER.lookup(same.getFirst())).isNotEmpty();
    }
  }

  @Test
  void wellKnownNamesAreNotable() {
    assertThat(GAZETTEER.prominence("Pakistan")).isEqualTo(Prominence.NOTABLE);
    assertThat(GAZETTEER.prominence("Kabul")).isEqualTo(Prominence.NOTABLE);
    assertThat(GAZETTEER.prominence("Soldeu")).isEqualTo(Prominence.SMALL);
    assertThat(GAZETTEER.prominence("Port Selm")).isEqualTo(Prominence.UNKNOWN);
  }

  @Test
  void beginningsOfLongerNamesAreKnown() {
    assertThat(GAZETTEER.isPrefix("new")).isTrue();
    assertThat(GAZETTEER.isPrefix("port selmish")).isFalse();
    assertThat(GAZETTEER.isPrefix("zzzzzz")).isFalse();
  }

  @Test
  void everyMemberCountryWithTownsIsAPlace() {
    for (Country country : Countries.bundled().all()) {
      if (country.status() == Country.Status.MEMBER) {
        assertThat(GAZETTEER.byId("country:" + country.iso2())).as(country.name()).isPresent();
      }
    }
  }

  @Test
  void aDamagedFileSaysHowToMendIt() throws IOException {
    byte[] whole;
    try (InputStream in = GeoNamesGazetteer.class.getResourceAsStream("gazetteer.bin")) {
      whole = in.readAllBytes();
    }
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    assertThatThrownBy(() -> GeoNamesGazetteer.read(new ByteArrayInputStream(half)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("cut off");
    assertThatThrownBy(() -> GeoNamesGazetteer.read(new ByteArrayInputStream(new byte[] {0, 0, 1})))
        .isInstanceOf(IOException.class);
  }

  @Property(tries = 500)
  void anyNameGetsAnAnswer(@ForAll String name) {
    assertThat(GAZETTEER.lookup(name).isEmpty())
        .isEqualTo(GAZETTEER.prominence(name) == Prominence.UNKNOWN);
  }
}
