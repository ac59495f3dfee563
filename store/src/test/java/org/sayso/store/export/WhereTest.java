package org.sayso.store.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sayso.store.ReadingBuilder;
import org.sayso.store.json.Sayso1;

class WhereTest {
  private static Sayso1.PlaceRow row(
      String name, String role, @Nullable Integer precision, String... path) {
    return new Sayso1.PlaceRow(
        name,
        0,
        name.length(),
        "c1",
        ReadingBuilder.BY,
        0.9,
        role,
        name,
        "geonames:3413829",
        precision == null ? null : 64.1,
        precision == null ? null : -21.9,
        precision,
        precision == null ? "UNRESOLVED" : "RESOLVED",
        List.of(path),
        List.of());
  }

  @Test
  void aMarketIsTakenBeforeItsTownAndATownBeforeItsDistrict() {
    Where where =
        Where.of(
            List.of(
                row("Karst", "OCCURRED", 4, "Tavara", "Karst"),
                row("Miravel", "OCCURRED", 1, "Tavara", "Karst", "Miravel"),
                row(
                    "Lantern Market",
                    "OCCURRED",
                    1,
                    "Tavara",
                    "Karst",
                    "Miravel",
                    "Lantern Market")));

    assertThat(where.name()).isEqualTo("Lantern Market");
    assertThat(where.adm1()).contains("Karst");
    assertThat(where.country()).contains("Tavara");
    assertThat(where.state()).isEmpty();
  }

  @Test
  void wherePeopleWereTakenIsLessThanWhereItHappened() {
    Where where =
        Where.of(
            List.of(
                row("Corran", "HELD", 1, "Tavara", "Easterlies", "Corran"),
                row("Karst", "OCCURRED", 4, "Tavara", "Karst")));

    assertThat(where.name()).isEqualTo("Karst");
    assertThat(where.adm1()).contains("Karst");
    assertThat(where.adm2()).isEmpty();
  }

  @Test
  void aCountryOfTheTableHasItsNumbers() {
    Where where =
        Where.of(List.of(row("Reykjavik", "OCCURRED", 1, "Iceland", "Capital", "Reykjavik")));

    assertThat(where.gleditschWard()).hasValue(395);
    assertThat(where.state().orElseThrow().iso3()).isEqualTo("ISL");
    assertThat(where.geonames()).contains(3413829L);
    assertThat(where.wkt()).isEqualTo("POINT (-21.9 64.1)");
  }

  @Test
  void aPlaceThatNoGazetteerKnowsIsNowhere() {
    Where where = Where.of(List.of(row("Hallow Bay", "OCCURRED", null)));

    assertThat(where.name()).isNull();
    assertThat(where.wkt()).isNull();
    assertThat(where.country()).isEmpty();
    assertThat(where.precision()).isEmpty();
  }
}
