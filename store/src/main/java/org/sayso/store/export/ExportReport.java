package org.sayso.store.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What an export wrote.
///
/// @param records documents, claims or events written
/// @param unreviewed those among them that no person has reviewed
/// @param leftOut records that were left out because no person has reviewed them
/// @param rejected records that were left out because a person has rejected them
/// @param withoutPlace events without any place, which GeoJSON cannot hold
/// @param notCounted of a coded format: events that do not count, by reason in words, whether they
///   were left out or written with the reason
public record ExportReport(
    long records,
    long unreviewed,
    long leftOut,
    long rejected,
    long withoutPlace,
    Map<String, Long> notCounted) {
  public ExportReport {
    notCounted = Collections.unmodifiableMap(new LinkedHashMap<>(notCounted));
  }

  /// A report in which every event counts.
  public ExportReport(
      long records, long unreviewed, long leftOut, long rejected, long withoutPlace) {
    this(records, unreviewed, leftOut, rejected, withoutPlace, Map.of());
  }
}
