package org.sayso.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class UserGazetteerTest {
  private static UserGazetteer parse(String csv) {
    return UserGazetteer.parse(csv, Countries.bundled());
  }

  @Test
  void placesKeepTheirCountryAndDivisions() {
    Place quarry = TavaraPlaces.gazetteer().lookup("Old Quarry").getFirst();
    assertThat(quarry.path()).containsExactly("Tavara", "Karst", "Limmer Valley", "Old Quarry");
    assertThat(quarry.countryCode()).contains("XT");
    assertThat(quarry.population()).hasValue(640);
    assertThat(quarry.precision()).isEqualTo(PlacePrecision.EXACT);
  }

  @Test
  void otherNamesFindThePlace() {
    assertThat(TavaraPlaces.gazetteer().lookup("selm"))
        .extracting(Place::name)
        .containsExactly("Port Selm");
  }

  @Test
  void columnsMayStandInAnyOrder() {
    UserGazetteer gazetteer =
        parse("lon,lat,name\r\n-28.1,-37.49,\"Hallow Bay, Old \"\"Town\"\"\"\r\n");
    assertThat(gazetteer.problems()).isEmpty();
    assertThat(gazetteer.places())
        .extracting(Place::name)
        .containsExactly("Hallow Bay, Old \"Town\"");
  }

  @Test
  void badRowsAreListedWithLineAndMendAndTheOthersKept() {
    UserGazetteer gazetteer =
        parse(
            """
            name,latitude,longitude,population
            Hallow Bay,-37.49,-28.1,19400
            Miravel,thirty-eight,-28.4,
            ,-38,-28,
            Corran,-98,-27,
            Tidegate,-38.5,-28.6,many
            Port Selm,-38.5,-28.06,148000
            """);
    assertThat(gazetteer.places())
        .extracting(Place::name)
        .containsExactly("Hallow Bay", "Port Selm");
    assertThat(gazetteer.problems()).extracting(LineProblem::line).containsExactly(3, 4, 5, 6);
    assertThat(gazetteer.problems()).allSatisfy(p -> assertThat(p.mend()).isNotBlank());
  }

  @Test
  void aFileWithoutItsColumnsSaysHowToBegin() {
    assertThat(parse("Hallow Bay,-37.49,-28.1\n").problems())
        .singleElement()
        .satisfies(p -> assertThat(p.mend()).contains("name,alternate_names,latitude"));
    assertThat(parse("").problems()).hasSize(1);
  }

  @Test
  void sameNamesGetDifferentIds() {
    List<String> ids =
        parse("name,latitude,longitude\nOstrey,1,1\nOstrey,5,5\n").places().stream()
            .map(Place::id)
            .toList();
    assertThat(ids).doesNotHaveDuplicates().hasSize(2);
  }

  @Test
  void thePlaceOfTheUserHidesTheSamePlaceAndTellsItsRivals() {
    UserGazetteer mine =
        parse(
            "name,latitude,longitude,country,feature\nQuetta,30.19,67.0,PK,PPLA\nSpringfield,-38,-28,,PPL\n");
    List<UserGazetteer.Shadow> shadows = mine.shadows(CompositeGazetteer.bundled());
    assertThat(shadows).hasSize(2);
    assertThat(shadows.getFirst().hidden())
        .extracting(Place::id)
        .containsExactly("geonames:1167528");
    assertThat(shadows.get(1).hidden()).isEmpty();
    assertThat(shadows.get(1).rivals()).hasSizeGreaterThan(10);
    assertThat(CompositeGazetteer.bundledWith(mine).lookup("Quetta"))
        .extracting(Place::id)
        .startsWith("user:pk/quetta")
        .doesNotContain("geonames:1167528");
  }

  @Property(tries = 300)
  void everyProblemNamesALineOfTheFile(@ForAll String rows) {
    String csv = "name,latitude,longitude\n" + rows;
    int lines = 1 + (int) csv.chars().filter(c -> c == '\n').count();
    UserGazetteer gazetteer = parse(csv);
    assertThat(gazetteer.problems())
        .extracting(LineProblem::line)
        .allMatch(l -> l > 1 && l <= lines);
    assertThat(gazetteer.places().size() + gazetteer.problems().size()).isLessThan(lines);
  }
}
