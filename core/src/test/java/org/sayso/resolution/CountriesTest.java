package org.sayso.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CountriesTest {
  private static final Countries COUNTRIES = Countries.bundled();

  @Test
  void holdsEveryIsoCodeOnce() {
    assertThat(COUNTRIES.all()).hasSize(250);
    assertThat(COUNTRIES.all()).extracting(Country::iso2).doesNotHaveDuplicates();
    assertThat(COUNTRIES.all()).extracting(Country::iso3).doesNotHaveDuplicates();
    assertThat(COUNTRIES.all()).filteredOn(c -> c.status() == Country.Status.MEMBER).hasSize(193);
  }

  @Test
  void otherNamesAndAccentsFindTheCountry() {
    assertThat(COUNTRIES.byName("Burma")).map(Country::iso2).contains("MM");
    assertThat(COUNTRIES.byName("cote d’ivoire")).map(Country::iso2).contains("CI");
    assertThat(COUNTRIES.byName("U.S.")).map(Country::iso2).contains("US");
  }

  @Test
  void aDemonymMayBelongToSeveral() {
    assertThat(COUNTRIES.byDemonym("Congolese"))
        .extracting(Country::iso2)
        .containsExactly("CG", "CD");
    assertThat(COUNTRIES.byDemonym("Tavaran")).isEmpty();
  }

  @Test
  void noNameBelongsToTwo() {
    for (Country country : COUNTRIES.all()) {
      assertThat(COUNTRIES.byName(country.name())).as(country.name()).contains(country);
      for (String alias : country.aliases()) {
        assertThat(COUNTRIES.byName(alias)).as(alias).contains(country);
      }
    }
  }

  @Test
  void aLineThatIsNoFieldIsNamed() {
    assertThatThrownBy(() -> Countries.parse("sayso-countries 1\nname Tavara\n"))
        .hasMessageContaining("line 2");
    assertThatThrownBy(() -> Countries.parse("sayso-countries 1\nname: Tavara\n"))
        .hasMessageContaining("iso2");
  }
}
