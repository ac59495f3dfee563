package org.sayso.eval.polnear;

import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/// One article with its gold spans, each counted once however many attributions share it.
///
/// @param name the file's name without ending
/// @param annotator who annotated it
public record PolnearArticle(String name, String annotator, String text, SortedSet<RoleSpan> gold) {
  public PolnearArticle {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(annotator, "annotator");
    Objects.requireNonNull(text, "text");
    gold = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(gold));
  }
}
