package org.sayso.corroboration.origin;

import java.util.List;

/// How many origins stand on one side: three counts that are never added up.
public record OriginCounts(int established, int aligned, int undetermined) {
  /// The counts of `origins`.
  public static OriginCounts of(List<Origin> origins) {
    return new OriginCounts(
        count(origins, Weight.ESTABLISHED),
        count(origins, Weight.ALIGNED),
        count(origins, Weight.UNDETERMINED));
  }

  private static int count(List<Origin> origins, Weight weight) {
    return (int) origins.stream().filter(origin -> origin.weight() == weight).count();
  }
}
