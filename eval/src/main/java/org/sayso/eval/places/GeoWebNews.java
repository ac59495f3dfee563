package org.sayso.eval.places;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sayso.resolution.GeoPoint;

/// Reads GeoWebNews's form: `N.txt` with `N.ann` beside it.
///
/// A note holds a GeoNames number or a point. Noun phrases and what is no toponym (`…_Expression`,
/// `Non_Toponym`) are no gold.
final class GeoWebNews {
  private static final Set<String> NO_NAMES =
      Set.of("Literal_Expression", "Non_Lit_Expression", "Non_Toponym");
  private static final Pattern MARK =
      Pattern.compile("(T\\d+)\t(\\w+) (\\d+) (?:\\d+;\\d+ )*(\\d+)\t(.*)");
  private static final Pattern NOTE = Pattern.compile("#\\d+\tAnnotatorNotes (T\\d+)\t(.*)");
  private static final Pattern POINT =
      Pattern.compile("\\s*(-?\\d+(?:\\.\\d+)?)\\s*,\\s*(-?\\d+(?:\\.\\d+)?)\\s*");

  private GeoWebNews() {}

  /// The text of which `annotations` (`N.ann`) are the marks.
  ///
  /// @throws IOException when one of the two cannot be read
  static PlaceDocument read(Path annotations) throws IOException {
    String name = String.valueOf(annotations.getFileName()).replaceFirst("\\.ann$", "");
    Path file = annotations.resolveSibling(name + ".txt");
    Marks marks = new Marks(Files.readString(file));
    List<Matcher> found = new ArrayList<>();
    Map<String, String> notes = new HashMap<>();
    for (String line : Files.readAllLines(annotations)) {
      Matcher mark = MARK.matcher(line);
      Matcher note = NOTE.matcher(line);
      if (mark.matches() && !NO_NAMES.contains(mark.group(2))) {
        found.add(mark);
      } else if (note.matches()) {
        notes.put(note.group(1), note.group(2));
      }
    }
    for (Matcher mark : found) {
      String note = notes.getOrDefault(mark.group(1), "").strip();
      Optional<String> number = Optional.of(note).filter(id -> id.matches("[0-9]+"));
      marks.add(Integer.parseInt(mark.group(3)), mark.group(5), number, point(note));
    }
    return marks.document(name, name, PlaceScheme.GEOWEBNEWS, Optional.empty());
  }

  private static Optional<GeoPoint> point(String note) {
    Matcher point = POINT.matcher(note);
    return point.matches()
        ? Optional.of(
            new GeoPoint(Double.parseDouble(point.group(1)), Double.parseDouble(point.group(2))))
        : Optional.empty();
  }
}
