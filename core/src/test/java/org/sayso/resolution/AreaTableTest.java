package org.sayso.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sayso.resolution.Gazetteer.Prominence;

class AreaTableTest {
  @Test
  void countriesAndDivisionsHaveNumbersAndPoints() {
    AreaTable table = AreaTable.bundled();
    AreaTable.Entry balochistan = table.of("PK.02").orElseThrow();
    assertThat(balochistan.number()).contains("1183606");
    assertThat(balochistan.point()).isPresent();
    assertThat(balochistan.name()).isEmpty();
    assertThat(table.of("PK").orElseThrow().number()).contains("1168579");
    assertThat(table.of("XT")).isEmpty();
    assertThat(table.has("1183606")).isTrue();
    assertThat(table.has("99000001")).isFalse();
  }

  @Test
  void everyEntryHasANumber() {
    assertThat(AreaTable.bundled().all().values()).allMatch(entry -> entry.number().isPresent());
  }

  @Test
  void furtherNamesLeadToTheDivision() {
    assertThat(CompositeGazetteer.bundled().lookup("Menoufia"))
        .extracting(Place::id)
        .containsExactly("admin1:EG.09");
    assertThat(CompositeGazetteer.bundled().prominence("Menoufia")).isEqualTo(Prominence.SMALL);
  }

  @Test
  void aFormerDivisionIsAPlaceOfItsCountryWithItsNumber() {
    Place hedmark = CompositeGazetteer.bundled().lookup("Hedmark").getFirst();
    assertThat(hedmark.kind()).isEqualTo(PlaceKind.ADMIN1);
    assertThat(hedmark.countryCode()).contains("NO");
    assertThat(hedmark.source()).isEqualTo(AreaNames.SOURCE);
    assertThat(GeoNamesNumbers.of(hedmark)).isPresent();
    Place norway = CompositeGazetteer.bundled().byId("country:NO").orElseThrow();
    assertThat(hedmark.isIn(norway)).isTrue();
  }

  @Test
  void numbersAreKnownToBeHeld() {
    assertThat(GeoNamesNumbers.isHeld("1167528")).as("a town").isTrue();
    assertThat(GeoNamesNumbers.isHeld("1183606")).as("a first division").isTrue();
    assertThat(GeoNamesNumbers.isHeld("1167527")).as("a second one, by its code").isTrue();
    assertThat(GeoNamesNumbers.isHeld("99000001")).isFalse();
  }
}
