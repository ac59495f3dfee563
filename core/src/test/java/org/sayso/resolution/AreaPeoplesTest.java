package org.sayso.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AreaPeoplesTest {
  private static final PlaceBearers BEARERS = new PlaceBearers(CompositeGazetteer.bundled());

  private static Iterable<String> ids(String name) {
    return BEARERS.of(name).hits().stream().map(hit -> hit.place().id()).toList();
  }

  @Test
  void aPeoplePointsToItsArea() {
    assertThat(ids("Chechens")).containsExactly("admin1:RU.12");
    assertThat(ids("South Ossetian")).containsExactly("region:south-ossetia");
    assertThat(ids("chechens")).isEmpty();
  }

  @Test
  void aPeopleOfACountryPointsToTheCountry() {
    assertThat(ids("Norwegians")).containsExactly("country:NO");
  }

  @Test
  void everyAreaOfTheListIsInTheGazetteer() {
    assertThat(AreaPeoples.bundled().areas())
        .allSatisfy(id -> assertThat(CompositeGazetteer.bundled().byId(id)).as(id).isPresent());
  }
}
