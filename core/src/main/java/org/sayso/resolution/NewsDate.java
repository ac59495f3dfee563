package org.sayso.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A date as news state it (NEWSDATE of `sayso/1`). What is not stated stays open; nothing is ever
/// derived from today's date.
///
/// @param text the words
/// @param edtf ISO 8601-2: a second of September with no year is `XXXX-09-02`
/// @param start when it began; absent while the year is open
/// @param end when it ended; absent while the year is open
/// @param timeOfDay `morning`, `night`, or `HH:mm`, when said
/// @param anchor what a relative or partial date was reckoned from
/// @param inferred the parts that were not said but reckoned: `year`, `month`, `day`
/// @param candidates other readings, as EDTF; never the value
public record NewsDate(
    String text,
    String edtf,
    Optional<Bounds> start,
    Optional<Bounds> end,
    Extent extent,
    Optional<String> timeOfDay,
    Anchor anchor,
    List<String> inferred,
    List<String> candidates) {
  /// The first and the last day that it can have been, both inclusive.
  public record Bounds(LocalDate earliest, LocalDate latest) {
    public Bounds {
      Objects.requireNonNull(earliest, "earliest");
      Objects.requireNonNull(latest, "latest");
      if (latest.isBefore(earliest)) {
        throw new IllegalArgumentException("latest before earliest: " + earliest + ", " + latest);
      }
    }
  }

  /// Whether the words give a point, a stretch or a repetition.
  public enum Extent {
    POINT,
    SPAN,
    REPEATED
  }

  /// What a date was reckoned from.
  public enum Anchor {
    NONE,
    DATELINE,
    PUBLICATION,
    EVENT,
    CONTENT,
    USER
  }

  public NewsDate {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(edtf, "edtf");
    Objects.requireNonNull(start, "start");
    Objects.requireNonNull(end, "end");
    Objects.requireNonNull(extent, "extent");
    Objects.requireNonNull(timeOfDay, "timeOfDay");
    Objects.requireNonNull(anchor, "anchor");
    inferred = List.copyOf(inferred);
    candidates = List.copyOf(candidates);
    if (start.isPresent() != end.isPresent()) {
      throw new IllegalArgumentException("start and end are open together: " + text);
    }
  }
}
