package org.sayso.eval.places;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sayso.eval.places.PlaceEvaluation.Prediction;
import org.sayso.eval.places.PlaceEvaluation.ReadPlace;
import org.sayso.resolution.GeoNamesNumbers;
import org.sayso.resolution.Place;

/// Writes places that were read as a table with tabs.
public final class PlaceFile {
  private static final String HEADER = "document\tbegin\tend\ttext\tgeonames\tlatitude\tlongitude";

  private PlaceFile() {}

  /// Writes `places.tsv` into `folder`: the places that were found, in the order of `predictions`.
  /// What is not known is left blank, white space in words is written as a blank.
  ///
  /// @throws IOException when the file cannot be written
  public static void write(Path folder, List<Prediction> predictions) throws IOException {
    List<String> lines = new ArrayList<>(List.of(HEADER));
    for (Prediction prediction : predictions) {
      prediction.found().forEach(place -> lines.add(line(prediction.document(), place)));
    }
    Files.createDirectories(folder);
    Files.write(folder.resolve("places.tsv"), lines, StandardCharsets.UTF_8);
  }

  private static String line(PlaceDocument document, ReadPlace read) {
    Optional<Place> place = read.place();
    return String.join(
        "\t",
        document.id(),
        Integer.toString(read.span().begin()),
        Integer.toString(read.span().end()),
        read.span().of(document.text()).replaceAll("\\s", " "),
        place.flatMap(GeoNamesNumbers::of).orElse(""),
        place.map(one -> degrees(one.point().latitude())).orElse(""),
        place.map(one -> degrees(one.point().longitude())).orElse(""));
  }

  private static String degrees(double degrees) {
    return String.format(Locale.ROOT, "%.5f", degrees);
  }
}
