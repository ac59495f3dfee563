package org.sayso.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutletTest {
  private static Outlet of(String url) {
    return Outlet.of(url, CompositeGazetteer.bundled());
  }

  @Test
  void aDomainOfACountryIsItsCountry() {
    assertThat(of("http://www.selmtimes.co.uk/news/1").country()).contains("GB");
    assertThat(of("https://selm.ge/x").country()).contains("GE");
    assertThat(of("https://selmtimes.com/x").country()).isEmpty();
  }

  @Test
  void aNameThatBeginsWithATownsIsNamedAfterIt() {
    assertThat(of("https://www.springfieldnews.com/1").town()).contains("springfield");
    assertThat(of("https://thetoledogazette.com/1").town()).contains("toledo");
    assertThat(of("https://springfield-news.co.uk/1").town()).contains("springfield");
    assertThat(of("https://selmcourier.com/1").town()).isEmpty();
  }

  @Test
  void whatIsNoAddressSaysNothing() {
    assertThat(of("")).isEqualTo(Outlet.UNKNOWN);
    assertThat(of("not an address")).isEqualTo(Outlet.UNKNOWN);
    assertThat(of("https://localhost/1")).isEqualTo(new Outlet(Optional.empty(), Optional.empty()));
  }
}
