package org.sayso.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.resolution.PlaceResolver.NamedPlace;
import org.sayso.resolution.PlaceResolver.Request;
import org.sayso.text.TextSpan;

class StateAbbreviationsTest {
  private static Place resolved(String text, String name) {
    int begin = text.indexOf(name);
    NamedPlace place = new NamedPlace(name, new TextSpan(begin, begin + name.length()));
    return new ContextPlaceResolver(CompositeGazetteer.bundled())
        .resolve(Request.of(text, List.of(place)))
        .getFirst()
        .resolution()
        .value()
        .orElseThrow();
  }

  @Test
  void aShortFormStandsForItsState() {
    assertThat(StateAbbreviations.code("Ky.")).contains("US.KY");
    assertThat(StateAbbreviations.code("W. Va.")).contains("US.WV");
    assertThat(StateAbbreviations.code("Ky")).isEmpty();
  }

  @Test
  void aShortFormIsReadRightBehindTheName() {
    String text = "Richmond, Ky., and Salem (Mass.) and Selm, where Ky. is far";
    assertThat(StateAbbreviations.behind(text, "Richmond".length())).contains("US.KY");
    assertThat(StateAbbreviations.behind(text, text.indexOf(" (Mass"))).contains("US.MA");
    assertThat(StateAbbreviations.behind(text, text.indexOf(", where"))).isEmpty();
  }

  @Test
  void aTownLiesInTheStateBehindIt() {
    Place richmond = resolved("Police in Richmond, Ky., said so.", "Richmond");
    assertThat(richmond.admin1()).map(Place.Area::code).contains("US.KY");
  }

  @Test
  void aShortFormAloneIsTheState() {
    assertThat(resolved("The roads of Ky. are long.", "Ky.").kind()).isEqualTo(PlaceKind.ADMIN1);
  }
}
