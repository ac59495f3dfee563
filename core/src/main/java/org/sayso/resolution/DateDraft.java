package org.sayso.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sayso.mention.DateExpression.Timed;
import org.sayso.resolution.NewsDate.Anchor;
import org.sayso.resolution.NewsDate.Bounds;
import org.sayso.resolution.NewsDate.Extent;

/// A date without its words and time of day.
record DateDraft(
    String edtf,
    Optional<Bounds> start,
    Optional<Bounds> end,
    Extent extent,
    Anchor anchor,
    List<String> inferred,
    List<String> candidates) {

  /// A day of which nothing is known.
  static final String UNKNOWN_DAY = "XXXX-XX-XX";

  /// A point somewhere from `earliest` to `latest`, by the words alone.
  static DateDraft stated(String edtf, LocalDate earliest, LocalDate latest) {
    Optional<Bounds> bounds = Optional.of(new Bounds(earliest, latest));
    return new DateDraft(edtf, bounds, bounds, Extent.POINT, Anchor.NONE, List.of(), List.of());
  }

  /// A stretch that began within `start` and ended within `end`.
  static DateDraft stretch(String edtf, Bounds start, Bounds end) {
    return new DateDraft(
        edtf, Optional.of(start), Optional.of(end), Extent.SPAN, Anchor.NONE, List.of(), List.of());
  }

  /// A date that stays open.
  static DateDraft open(String edtf, Extent extent) {
    return new DateDraft(
        edtf, Optional.empty(), Optional.empty(), extent, Anchor.NONE, List.of(), List.of());
  }

  DateDraft reckoned(Anchor from, String... parts) {
    return new DateDraft(edtf, start, end, extent, from, List.of(parts), candidates);
  }

  /// Reckoned from a day as a whole: every part that the value shows is inferred.
  DateDraft reckonedWhole(Anchor from) {
    int parts = 0;
    for (String day : edtf.split("[/\\[\\]]|\\.\\.", -1)) {
      parts = Math.max(parts, day.isEmpty() ? 0 : day.split("-", -1).length);
    }
    return reckoned(from, List.of("year", "month", "day").subList(0, parts).toArray(String[]::new));
  }

  DateDraft withCandidates(List<String> others) {
    return new DateDraft(edtf, start, end, extent, anchor, inferred, others);
  }

  NewsDate of(String words, Timed timed) {
    return new NewsDate(
        words, edtf, start, end, extent, timed.timeOfDay(), anchor, inferred, candidates);
  }
}
