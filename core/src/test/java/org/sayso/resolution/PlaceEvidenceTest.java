package org.sayso.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.resolution.Resolution.Candidate;

class PlaceEvidenceTest {
  private static final UserGazetteer TAVARA = TavaraPlaces.gazetteer();

  private static Place place(String id) {
    return TAVARA.byId(id).orElseThrow();
  }

  private static final Place MIRAVEL = place("user:xt/miravel");
  private static final Place QUARRY = place("user:xt/old-quarry");
  private static final Place CORRAN = place("user:xt/corran");
  private static final Place ORSLAND = place("user:xo/orsland");

  private static List<Candidate<Place>> only(Place place) {
    return List.of(new Candidate<>(place, 3));
  }

  private static final PlaceEvidence EVIDENCE =
      new PlaceEvidence(
          List.of("Old Quarry", "Corran", "Orsland"),
          List.of(only(QUARRY), only(CORRAN), only(ORSLAND)));

  @Test
  void aNameThatOnlyOnePlaceBearsSpeaksForItsDivisionWhole() {
    PlaceEvidence evidence =
        new PlaceEvidence(List.of("Old Quarry", "Corran"), List.of(only(QUARRY), only(CORRAN)));
    assertThat(evidence.country("Miravel", MIRAVEL)).isEqualTo(1);
    assertThat(evidence.country("Old Quarry", QUARRY)).isEqualTo(1);
  }

  @Test
  void countriesCountAmongTheNames() {
    assertThat(EVIDENCE.country("Miravel", MIRAVEL)).isEqualTo(2.0 / 3);
  }

  @Test
  void aNameDoesNotSpeakForItself() {
    PlaceEvidence alone = new PlaceEvidence(List.of("Corran"), List.of(only(CORRAN)));
    assertThat(alone.country("Corran", CORRAN)).isZero();
    assertThat(alone.division("Corran", CORRAN)).isZero();
  }

  @Test
  void aSharedNameIsDividedAmongItsBearers() {
    List<Candidate<Place>> both =
        List.of(
            new Candidate<>(place("user:xt/ostrey"), 2),
            new Candidate<>(place("user:xo/ostrey"), 2));
    PlaceEvidence evidence = new PlaceEvidence(List.of("Ostrey"), List.of(both));
    assertThat(evidence.country("Miravel", MIRAVEL)).isEqualTo(0.5);
  }

  @Test
  void countriesStandTogether() {
    assertThat(EVIDENCE.alike("Tavara", place("user:xt/tavara"))).isEqualTo(1.0 / 2);
    assertThat(EVIDENCE.alike("Miravel", MIRAVEL)).isZero();
  }

  @Test
  void firstDivisionsOfOneCountryStandTogether() {
    Place karst = place("user:xt/karst");
    Place north = place("user:xt/northreach");
    PlaceEvidence evidence =
        new PlaceEvidence(List.of("Karst", "Corran"), List.of(only(karst), only(CORRAN)));
    assertThat(evidence.alike("Northreach", north)).isEqualTo(1);
    assertThat(evidence.alike("Karst", karst)).isZero();
  }
}
