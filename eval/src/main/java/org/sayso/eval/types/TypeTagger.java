package org.sayso.eval.types;

import java.util.List;
import java.util.Set;

/// Says what a text tells, in the labels of a task.
public interface TypeTagger {
  /// The labels of each row, in the order of the rows.
  List<Set<String>> labels(TypeTask task, List<TypeRow> rows);

  /// What tells: a rule or a model.
  String name();
}
