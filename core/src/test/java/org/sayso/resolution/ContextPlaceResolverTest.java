package org.sayso.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.mention.NearKind;
import org.sayso.mention.NearPhrases;
import org.sayso.resolution.PlaceResolver.NamedPlace;
import org.sayso.resolution.PlaceResolver.PlacedName;
import org.sayso.resolution.PlaceResolver.Request;
import org.sayso.resolution.Resolution.Ambiguous;
import org.sayso.resolution.Resolution.Candidate;
import org.sayso.resolution.Resolution.Resolved;
import org.sayso.resolution.Resolution.Unresolved;
import org.sayso.testing.MarkedText;
import org.sayso.text.TextSpan;

class ContextPlaceResolverTest {
  private static final Gazetteer GAZETTEER =
      CompositeGazetteer.bundledWith(TavaraPlaces.gazetteer());
  private static final PlaceResolver RESOLVER = new ContextPlaceResolver(GAZETTEER);

  private static List<PlacedName> resolve(String marked) {
    return RESOLVER.resolve(request(marked, List.of(), Optional.empty()));
  }

  private static Request request(String marked, List<String> countries, Optional<String> outlet) {
    MarkedText text = MarkedText.parse(marked);
    List<NamedPlace> names =
        text.spans().stream()
            .map(s ->
                new NamedPlace(
                    text.text().substring(s.begin(), s.end()), new TextSpan(s.begin(), s.end())))
            .toList();
    return new Request(
        text.text(), names, countries, Optional.empty(), new Outlet(outlet, Optional.empty()));
  }

  private static Place first(List<PlacedName> placed) {
    return placed.getFirst().resolution().value().orElseThrow();
  }

  @Test
  void commaAndStateChooseTheTownOfThatState() {
    List<PlacedName> placed = resolve("He lived in >Springfield<, >Illinois<, for a year.");
    assertThat(first(placed).path())
        .containsExactly("United States", "Illinois", "Sangamon County", "Springfield");
    assertThat(placed.get(1).resolution().value().orElseThrow().id()).isEqualTo("admin1:US.IL");
  }

  @Test
  void theFamousTownLosesWhenTheTextNamesAnotherCountry() {
    assertThat(first(resolve("The train reached >Paris<, >Texas<.")).countryCode()).contains("US");
    assertThat(first(resolve("A market in >Tripoli<, in >Lebanon<.")).countryCode()).contains("LB");
    assertThat(first(resolve("The bus went to >Hyderabad<, >Sindh<.")).countryCode())
        .contains("PK");
  }

  @Test
  void aPhraseAboutOneMentionHoldsForTheOthers() {
    List<PlacedName> placed =
        resolve(">Tripoli< woke late. In >Tripoli<, >Lebanon<, shops opened.");
    assertThat(placed.getFirst().resolution().value())
        .isEqualTo(placed.get(1).resolution().value());
  }

  @Test
  void twoTownsOfOneNameStayAmbiguousWithoutContext() {
    PlacedName placed = resolve("It rained in >Springfield<.").getFirst();
    assertThat(placed.resolution()).isInstanceOf(Ambiguous.class);
    assertThat(placed.resolution().alternatives()).hasSizeGreaterThan(2);
    assertThat(placed.precision()).isEmpty();
  }

  @Test
  void theUsersTwoTownsOfOneNameAreTakenApartByANeighbour() {
    assertThat(resolve("A boat left >Ostrey<.").getFirst().resolution())
        .isInstanceOf(Ambiguous.class);
    assertThat(first(resolve("A boat left >Ostrey<, near >Corran<.")).countryCode()).contains("XT");
    assertThat(first(resolve("A boat left >Ostrey<, in >Orsland<.")).countryCode()).contains("XO");
  }

  @Test
  void countriesThatTheTextNamesByOtherWordsCount() {
    Request tavaran =
        request("Officers came to >Ostrey<.", List.of("XT", "XT", "XT"), Optional.of("XT"));
    assertThat(first(RESOLVER.resolve(tavaran)).id()).isEqualTo("user:xt/ostrey");
  }

  @Test
  void losersAreKeptInOrderOfTheirScore() {
    Resolution<Place> resolution =
        resolve("in >Hallow Bay<, in >Northreach<").getFirst().resolution();
    assertThat(resolution).isInstanceOf(Resolved.class);
    List<Candidate<Place>> losers = resolve("in >London<").getFirst().resolution().alternatives();
    assertThat(losers).isNotEmpty();
    assertThat(losers.stream().map(c -> -c.score()).toList()).isSorted();
  }

  @Test
  void areasRaiseThePrecisionCode() {
    assertThat(resolve("in >Hallow Bay<").getFirst().precision()).contains(PlacePrecision.EXACT);
    assertThat(resolve("in >Northreach<").getFirst().precision()).contains(PlacePrecision.ADMIN1);
    assertThat(resolve("in >Tavara<").getFirst().precision()).contains(PlacePrecision.COUNTRY);
    assertThat(resolve("in the >Sahel<").getFirst().precision())
        .contains(PlacePrecision.LARGER_OR_VAGUE);
  }

  @Test
  void aNounBesideTheNameStatesItsKind() {
    assertThat(first(resolve("in >Kandahar< province, >Afghanistan<")).kind())
        .isEqualTo(PlaceKind.ADMIN1);
    assertThat(first(resolve("in the city of >Kandahar<, >Afghanistan<")).kind())
        .isEqualTo(PlaceKind.SETTLEMENT);
    assertThat(first(resolve("south of >Quetta<")).kind()).isEqualTo(PlaceKind.SETTLEMENT);
  }

  @Test
  void aVillageThatIsNotListedFallsBackToTheAreaThatHoldsIt() {
    PlacedName placed = resolve("at >Lower Fennimarsh<, in >Northreach<").getFirst();
    assertThat(placed.resolution().value()).map(Place::id).contains("user:xt/northreach");
    assertThat(placed.precision()).contains(PlacePrecision.ADMIN1);
    assertThat(placed.resolution().by().name()).isEqualTo("rule:resolution/area-that-holds-it@1");
  }

  @Test
  void aNameThatNobodyBearsIsUnresolvedWithTheReason() {
    Resolution<Place> resolution = resolve("at >Lower Fennimarsh<").getFirst().resolution();
    assertThat(resolution)
        .isInstanceOfSatisfying(
            Unresolved.class, u -> assertThat(u.reason()).contains("Lower Fennimarsh"));
  }

  @Property(tries = 200)
  void anyTextGetsOneAnswerForEachName(@ForAll String text) {
    if (text.isEmpty()) {
      return;
    }
    int middle = (text.length() + 1) / 2;
    var names = List.of(new NamedPlace(text.substring(0, middle), new TextSpan(0, middle)));
    assertThat(RESOLVER.resolve(Request.of(text, names))).hasSize(1);
  }

  @Test
  void anUnknownPartOfATownIsNearTheTown() {
    PlacedName part = resolve("A fire burned in >Fennimarsh<, a suburb of >Miravel<.").getFirst();
    assertThat(part.resolution().value().map(Place::name)).contains("Miravel");
    assertThat(part.precision()).contains(PlacePrecision.NEAR);
    assertThat(part.resolution().by().name()).contains("area-that-holds-it");
    assertThat(first(resolve("the >Fennimarsh< quarter of >Miravel<")).name()).isEqualTo("Miravel");
  }

  @Test
  void aListOfTownsDoesNotPutOneIntoTheNext() {
    assertThat(resolve("in >Fennimarsh<, >Miravel< and >Corran<").getFirst().resolution())
        .isInstanceOf(Unresolved.class);
  }

  @Test
  void aCountryStandsAmongCountries() {
    List<PlacedName> placed =
        resolve("Cases in >Egypt<, >Bulgaria<, >Nicaragua< and >Lebanon<, not in >Ohio<.");
    assertThat(placed.get(3).resolution().value().map(Place::kind)).contains(PlaceKind.COUNTRY);
  }

  @Test
  void aCountrysNameIsNotItsCapitals() {
    assertThat(first(resolve(">Mexico< sent troops from >Mexico City< to >Acapulco<.")).kind())
        .isEqualTo(PlaceKind.COUNTRY);
  }

  private static Nearness nearness(PlacedName placed) {
    return placed.nearness().orElseThrow();
  }

  /// Where the last name of the text is put.
  private static Nearness last(String marked) {
    return nearness(resolve(marked).getLast());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A bomb went off 30 km north of >Corran<.                    | 30   | 0
          A bomb went off about 20 miles south-west of >Corran<.      | 32.2 | 225
          It fell some 12 kilometres (7 miles) to the east of >Corran<. | 12 | 90
          It fell two kilometers northwest of the town of >Corran<.   | 2    | 315
          It fell 500 metres south of >Corran<.                       | 0.5  | 180
          """)
  void aDistanceAndADirectionMoveThePoint(String marked, double km, int bearing) {
    GeoPoint corran = first(resolve("in >Corran<")).point();
    Nearness near = last(marked);
    assertThat(near.kind()).isEqualTo(NearKind.DISTANCE);
    assertThat(near.point().kilometresTo(corran)).isCloseTo(km, within(0.1));
    assertThat((corran.bearingTo(near.point()) + 1) % 360).isCloseTo(bearing + 1.0, within(0.5));
    assertThat(near.radiusKm()).isCloseTo(Math.max(5, 0.4 * km), within(0.1));
    assertThat(near.precision()).isEqualTo(PlacePrecision.NEAR);
    assertThat(near.because()).contains("Corran", "moved", "assumed", "nearness@1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A truck burned near >Corran<.                               | NEAR      | 25  | 2
          A truck burned close to the town of >Corran<.               | NEAR      | 25  | 2
          A truck burned north of >Corran<.                           | NEAR      | 25  | 2
          A truck burned a few kilometres from >Corran<.              | NEAR      | 25  | 2
          A truck burned 40 km from >Corran<.                         | DISTANCE  | 40  | 3
          A truck burned 100 km north of >Corran<.                    | DISTANCE  | 40  | 3
          A truck burned on the outskirts of >Corran<.                | OUTSKIRTS | 10  | 2
          A truck burned in a northern suburb of >Corran<.            | OUTSKIRTS | 10  | 2
          A truck burned near >Karst< district.                       | NEAR      | 145 | 5
          A truck burned near the border with >Orsland<.              | BORDER    | 425 | 6
          A truck burned along its long frontier with >Orsland<.      | BORDER    | 425 | 6
          A truck burned near the >Orsland< border.                   | BORDER    | 425 | 6
          A truck burned near the >Orsland<–Tavara border.            | BORDER    | 425 | 6
          A truck burned on the border between Tavara and >Orsland<.  | BORDER    | 425 | 6
          """)
  void nearnessHasARadiusAndIsNeverTheSpot(
      String marked, NearKind kind, double radius, int precision) {
    PlacedName placed = resolve(marked).getLast();
    assertThat(nearness(placed).kind()).isEqualTo(kind);
    assertThat(nearness(placed).radiusKm()).isEqualTo(radius);
    assertThat(placed.precision().map(PlacePrecision::ucdp)).contains(precision);
  }

  @Test
  void aBorderMayBeNamedByItsPeople() {
    PlacedName placed = resolve("Rain fell along the >Egyptian< border.").getFirst();
    assertThat(placed.resolution().value().map(Place::id)).contains("country:EG");
    assertThat(nearness(placed).kind()).isEqualTo(NearKind.BORDER);
    String text = "the Egyptian border";
    assertThat(NearPhrases.withoutBorder(text, new TextSpan(0, text.length())).of(text))
        .isEqualTo("Egyptian");
    assertThat(NearPhrases.withoutBorder("Borderland", new TextSpan(0, 10)))
        .isEqualTo(new TextSpan(0, 10));
  }

  @Test
  void whatIsInAPlaceIsNotNearIt() {
    assertThat(resolve("in >Corran<").getFirst().nearness()).isEmpty();
    assertThat(resolve("in the north of >Corran<").getFirst().nearness()).isEmpty();
    assertThat(resolve("They live outside >Orsland<.").getFirst().nearness()).isEmpty();
    assertThat(resolve("He is 30, north of >Corran< born.").getFirst().nearness())
        .map(Nearness::distanceKm)
        .contains(OptionalDouble.empty());
  }

  @Test
  void betweenTwoTownsIsHalfway() {
    List<PlacedName> placed = resolve("A bus stopped between >Miravel< and >Old Quarry<.");
    GeoPoint middle = nearness(placed.getFirst()).point();
    GeoPoint miravel = first(placed).point();
    GeoPoint quarry = placed.get(1).resolution().value().orElseThrow().point();
    assertThat(middle.kilometresTo(miravel)).isCloseTo(middle.kilometresTo(quarry), within(0.01));
    assertThat(nearness(placed.get(1)).point()).isEqualTo(middle);
    assertThat(nearness(placed.getFirst()).radiusKm())
        .isCloseTo(miravel.kilometresTo(quarry) / 2, within(0.01));
    assertThat(resolve("talks between >Tavara< and >Orsland<").getFirst().nearness()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A bus burned halfway between >Miravel< and >Old Quarry<.",
        "A bus burned halfway from >Miravel< to >Old Quarry<.",
        "A bus burned on the road from >Miravel< to >Old Quarry<.",
        "A bus burned along the coastal highway linking >Miravel< and >Old Quarry<.",
        "A bus burned on the main road that links >Miravel< with >Old Quarry<.",
        "A bus burned on the >Miravel<–>Old Quarry< road.",
      })
  void aRoadBetweenTwoTownsIsHalfway(String marked) {
    List<PlacedName> placed = resolve(marked);
    assertThat(nearness(placed.getFirst()).kind()).isEqualTo(NearKind.BETWEEN);
    assertThat(nearness(placed.get(1)).point()).isEqualTo(nearness(placed.getFirst()).point());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They drove from >Miravel< to >Old Quarry<.",
        "The bus from >Miravel< to >Old Quarry< burned.",
        "The ferry line of >Miravel<–>Old Quarry< closed.",
      })
  void aJourneyIsNoPlaceBetween(String marked) {
    assertThat(resolve(marked)).allSatisfy(placed -> assertThat(placed.nearness()).isEmpty());
  }

  @Test
  void anUnknownPlaceLiesWhereTheTextPutsIt() {
    List<PlacedName> placed =
        resolve("A mine blew up in >Fennimarsh<, a village about 20 km south of >Corran<.");
    assertThat(first(placed).name()).isEqualTo("Corran");
    assertThat(placed.getFirst().resolution().by().name()).contains("place-that-it-is-near");
    assertThat(nearness(placed.getFirst())).isEqualTo(nearness(placed.get(1)));
    assertThat(nearness(placed.getFirst()).point().latitude())
        .isCloseTo(-38.05 - 20 / 111.2, within(0.01));
  }

  @Test
  void aDistanceRulesOutLikeNamedPlacesFarAway() {
    List<PlacedName> far = resolve("in >Ostrey<, 20 kilometres south of >Hallow Bay<");
    assertThat(first(far).name()).isEqualTo("Hallow Bay");
    assertThat(nearness(far.getFirst()).distanceKm()).hasValue(20);
    PlacedName listed = resolve("in >Ostrey<, 20 kilometres north of >Corran<").getFirst();
    assertThat(listed.resolution().value().map(Place::id)).contains("user:xt/ostrey");
    assertThat(listed.precision()).contains(PlacePrecision.EXACT);
  }

  @Property
  void aPointIsAsFarAsItWasMoved(
      @ForAll @DoubleRange(min = -80, max = 80) double latitude,
      @ForAll @DoubleRange(min = -180, max = 180) double longitude,
      @ForAll @DoubleRange(min = 0, max = 360) double bearing,
      @ForAll @DoubleRange(min = 0, max = 500) double km) {
    GeoPoint from = new GeoPoint(latitude, longitude);
    assertThat(from.towards(bearing, km).kilometresTo(from)).isCloseTo(km, within(0.001));
  }
}
