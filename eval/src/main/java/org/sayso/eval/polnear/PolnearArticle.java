package org.sayso.eval.polnear;

import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/// One article with its gold spans, each counted once however many attributions share it.
///
/// @param name the file's name without ending
/// @param annotator who annotated it
/// @param attributions which spans belong together
public record PolnearArticle(
    String name,
    String annotator,
    String text,
    SortedSet<RoleSpan> gold,
    List<GoldAttribution> attributions) {
  public PolnearArticle {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(annotator, "annotator");
    Objects.requireNonNull(text, "text");
    attributions = List.copyOf(attributions);
    gold = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(gold));
  }
}
