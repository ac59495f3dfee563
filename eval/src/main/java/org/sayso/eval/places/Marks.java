package org.sayso.eval.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.resolution.GeoPoint;
import org.sayso.text.TextSpan;

/// Puts the marks of one document where their words stand.
final class Marks {
  /// How far from its offset a mark is looked for, in UTF-16 code units.
  private static final int NEAR = 40;

  private final String text;
  private final List<GoldPlace> places = new ArrayList<>();
  private int repairs;
  private int unplaced;

  Marks(String text) {
    this.text = text;
  }

  /// Takes a mark over `words`, whose offset should be `begin`.
  void add(int begin, String words, Optional<String> geoNames, Optional<GeoPoint> point) {
    int found = words.isEmpty() ? -1 : nearest(begin, words);
    if (found < 0) {
      unplaced++;
      return;
    }
    repairs += found == begin ? 0 : 1;
    places.add(new GoldPlace(new TextSpan(found, found + words.length()), geoNames, point));
  }

  private int nearest(int begin, String words) {
    for (int far = 0; far <= NEAR; far++) {
      if (text.startsWith(words, begin - far)) {
        return begin - far;
      }
      if (text.startsWith(words, begin + far)) {
        return begin + far;
      }
    }
    return -1;
  }

  PlaceDocument document(String id, String source, PlaceScheme scheme, Optional<String> url) {
    return new PlaceDocument(
        id, source, scheme, url, text, places.stream().distinct().toList(), repairs, unplaced);
  }
}
