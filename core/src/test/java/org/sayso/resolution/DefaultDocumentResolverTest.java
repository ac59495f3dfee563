package org.sayso.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.TestingAnnotators;
import org.sayso.document.SourceMetadata;
import org.sayso.evidence.By;
import org.sayso.evidence.Quoted;
import org.sayso.evidence.ReadingIds;
import org.sayso.mention.Mention.PlaceMention;
import org.sayso.mention.Mentions;
import org.sayso.text.TextSpan;

class DefaultDocumentResolverTest {
  private static final String OUTLETS =
      """
      sayso-actors 1
      name: The Selm Courier
      kind: MEDIA
      country: XT
      aka: Courier
      source: test

      name: Karrow Herald
      kind: MEDIA
      country: XO
      aka: Courier
      source: test

      name: Tavaran Wire
      kind: AGENCY
      country: XT
      source: test
      """;

  private static final String PLACES =
      """
      name,latitude,longitude,country,admin1,feature,population
      Ostrey,-37.88,-27.24,XT,Easterlies,PPL,6100
      Ostrey,-39.25,-22.6,XO,Westmark,PPL,6100
      """;

  /// The country of the Ostrey of a text that tells nothing else; Tavara (XT) and Orsland (XO) have
  /// one of the same size each, and no choice is made between them without a sign.
  private static Optional<String> ostrey(Optional<String> publisher, Optional<String> url) {
    AnnotatedText text = TestingAnnotators.annotate("Rain fell on Ostrey.");
    TextSpan span = new TextSpan("Rain fell on ".length(), "Rain fell on Ostrey".length());
    PlaceMention mention =
        new PlaceMention(
            new ReadingIds(text.article().sha256()).mention("PLACE", span),
            Quoted.of(text.article().text(), span),
            By.rule("test", 1, 1));
    SourceMetadata metadata =
        new SourceMetadata(
            Optional.empty(),
            publisher,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            url,
            Optional.empty());
    DefaultDocumentResolver resolver =
        new DefaultDocumentResolver(
            new DictionaryActorResolver(
                TavaraActors.dictionary().with(ActorFile.read("outlets.txt", OUTLETS))),
            new ContextPlaceResolver(UserGazetteer.parse(PLACES, Countries.bundled())),
            new RuleDateResolver());
    return resolver
        .resolve(text, new Mentions(List.of(mention)), metadata)
        .place(span)
        .flatMap(Resolution::value)
        .flatMap(Place::countryCode);
  }

  @Test
  void theCountryOfAKnownOutletChoosesAmongNamesakes() {
    Optional<String> address = Optional.of("https://news.example.com/1");
    assertThat(ostrey(Optional.of("The Selm Courier"), address)).contains("XT");
    assertThat(ostrey(Optional.of("The Selm Courier"), Optional.empty())).contains("XT");
    assertThat(ostrey(Optional.of("The Karrow Herald"), address)).contains("XO");
    assertThat(ostrey(Optional.empty(), address)).isEmpty();
  }

  @Test
  void theAddressGoesBeforeTheOutletsName() {
    assertThat(ostrey(Optional.of("The Selm Courier"), Optional.of("https://news.co.uk/1")))
        .isEmpty();
  }

  @Test
  void agenciesAndNamesOfSeveralOutletsTellNoCountry() {
    assertThat(ostrey(Optional.of("Tavaran Wire"), Optional.empty())).isEmpty();
    assertThat(ostrey(Optional.of("Courier"), Optional.empty())).isEmpty();
  }
}
