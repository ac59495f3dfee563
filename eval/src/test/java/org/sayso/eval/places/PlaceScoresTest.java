package org.sayso.eval.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.eval.places.PlaceEvaluation.Prediction;
import org.sayso.eval.places.PlaceEvaluation.ReadPlace;
import org.sayso.resolution.Countries;
import org.sayso.resolution.GeoNamesGazetteer;
import org.sayso.resolution.GeoPoint;
import org.sayso.resolution.Place;
import org.sayso.resolution.UserGazetteer;
import org.sayso.text.TextSpan;

class PlaceScoresTest {
  private static final String TEXT = "Corran lies far from Selm.";
  private static final TextSpan CORRAN = new TextSpan(0, 6);
  private static final TextSpan SELM = new TextSpan(21, 25);

  private static final PlaceDocument DOCUMENT =
      new PlaceDocument(
          "1",
          "1",
          PlaceScheme.LGL,
          Optional.empty(),
          TEXT,
          List.of(
              new GoldPlace(CORRAN, Optional.of("1167528"), Optional.of(new GeoPoint(30.2, 67))),
              new GoldPlace(SELM, Optional.of("7"), Optional.of(new GeoPoint(10, 10)))),
          0,
          0);

  private static final Place QUETTA =
      GeoNamesGazetteer.bundled().byId("geonames:1167528").orElseThrow();

  @TempDir private Path folder = Path.of(".");

  private static Map<String, Double> metrics(List<ReadPlace> found, List<ReadPlace> given) {
    PlaceScores scores = new PlaceScores("1167528"::equals);
    scores.add(new Prediction(DOCUMENT, found, given, 1));
    return scores.metrics();
  }

  private static ReadPlace read(TextSpan span, Place place) {
    return new ReadPlace(span, Optional.of(place));
  }

  @Test
  void spansAreRightOnlyWithBothEnds() {
    Map<String, Double> metrics =
        metrics(List.of(read(CORRAN, QUETTA), read(new TextSpan(17, 25), QUETTA)), List.of());
    assertThat(metrics)
        .containsEntry("span.precision", 50.0)
        .containsEntry("span.recall", 50.0)
        .containsEntry("span.f1", 50.0)
        .containsEntry("both.f1", 50.0);
  }

  @Test
  void placesAtGivenSpansAreMeasuredByDistanceAndNumber() {
    Map<String, Double> metrics =
        metrics(List.of(), List.of(read(CORRAN, QUETTA), read(SELM, QUETTA)));
    assertThat(metrics)
        .containsEntry("given.near", 50.0)
        .containsEntry("given.exact", 50.0)
        .containsEntry("given.exact.held", 100.0)
        .containsEntry("gold.held", 1.0);
  }

  @Test
  void anUnresolvedNameIsAsFarAsCanBe() {
    Map<String, Double> metrics =
        metrics(
            List.of(),
            List.of(
                new ReadPlace(CORRAN, Optional.empty()), new ReadPlace(SELM, Optional.empty())));
    assertThat(metrics).containsEntry("given.near", 0.0);
    assertThat(metrics.get("given.mean.km")).isEqualTo(20_015);
  }

  @Test
  void aCountryWithAnotherMiddleIsCounted() {
    Place pakistan = GeoNamesGazetteer.bundled().byId("country:PK").orElseThrow();
    Map<String, Double> metrics = metrics(List.of(), List.of(read(CORRAN, pakistan)));
    assertThat(metrics)
        .containsEntry("given.near", 0.0)
        .containsEntry("given.near.or.country", 100.0);
  }

  @Test
  void theTableHasOneLineForEachPlace() throws IOException {
    UserGazetteer own =
        UserGazetteer.parse("name,latitude,longitude\nSelm,-38.5,-28.06\n", Countries.bundled());
    PlaceFile.write(
        folder,
        List.of(
            new Prediction(
                DOCUMENT,
                List.of(
                    read(CORRAN, QUETTA),
                    read(SELM, own.places().getFirst()),
                    new ReadPlace(new TextSpan(12, 15), Optional.empty())),
                List.of(),
                1)));
    assertThat(Files.readAllLines(folder.resolve("places.tsv")))
        .containsExactly(
            "document\tbegin\tend\ttext\tgeonames\tlatitude\tlongitude",
            "1\t0\t6\tCorran\t1167528\t30.18414\t67.00141",
            "1\t21\t25\tSelm\t\t-38.50000\t-28.06000",
            "1\t12\t15\tfar\t\t\t");
  }
}
