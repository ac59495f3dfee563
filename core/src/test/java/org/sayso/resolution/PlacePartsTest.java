package org.sayso.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.resolution.PlaceResolver.NamedPlace;
import org.sayso.resolution.PlaceResolver.PlacedName;
import org.sayso.resolution.PlaceResolver.Request;
import org.sayso.text.TextSpan;

class PlacePartsTest {
  private static final PlaceResolver RESOLVER =
      new ContextPlaceResolver(CompositeGazetteer.bundledWith(TavaraPlaces.gazetteer()));

  private static PlacedName placed(String name) {
    return RESOLVER
        .resolve(Request.of(name, List.of(new NamedPlace(name, new TextSpan(0, name.length())))))
        .getFirst();
  }

  private static String name(String name) {
    return placed(name).resolution().value().map(Place::name).orElse("nowhere");
  }

  @Test
  void theNounOfADivisionIsNoPartOfItsName() {
    assertThat(PlaceParts.of("Karst Governorate"))
        .extracting(PlaceParts.Part::name)
        .containsExactly("Karst");
    PlacedName karst = placed("Karst Governorate");
    assertThat(karst.resolution().value().map(Place::kind)).contains(PlaceKind.ADMIN1);
    assertThat(karst.precision()).contains(PlacePrecision.ADMIN1);
  }

  @Test
  void whatIsCalledByAPlaceIsNearIt() {
    assertThat(name("Corran Airport")).isEqualTo("Corran");
    assertThat(name("Corran International Airport")).isEqualTo("Corran");
    assertThat(placed("Corran Airport").precision()).contains(PlacePrecision.NEAR);
    assertThat(placed("Corran Airport").resolution().by().name()).contains("place-in-its-name");
  }

  @Test
  void aPartOfATownIsNearTheTown() {
    assertThat(name("North Miravel")).isEqualTo("Miravel");
    assertThat(name("W. Miravel")).isEqualTo("Miravel");
    assertThat(name("Downtown Miravel")).isEqualTo("Miravel");
  }

  @Test
  void aNameThatIsKnownIsNotTakenApart() {
    assertThat(name("Hallow Bay")).isEqualTo("Hallow Bay");
  }

  @Test
  void otherWordsAreNotLeftOut() {
    assertThat(PlaceParts.of("Miravel")).isEmpty();
    assertThat(PlaceParts.of("Miravel Grove")).isEmpty();
    assertThat(name("Fennimarsh Grove")).isEqualTo("nowhere");
  }
}
