package org.sayso.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
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
}
