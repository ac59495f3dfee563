package org.sayso.store.search;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A part of what fits.
///
/// @param total how many fit in all, counted to the last
/// @param next for [org.sayso.store.PageRequest#after]; empty on the last page
/// @param notes how the query was read where that is not plain, in words for the person who typed
///   it
public record SearchPage(
    List<SearchHit> hits, long total, Optional<String> next, List<String> notes) {
  public SearchPage {
    hits = List.copyOf(hits);
    Objects.requireNonNull(next, "next");
    notes = List.copyOf(notes);
  }
}
