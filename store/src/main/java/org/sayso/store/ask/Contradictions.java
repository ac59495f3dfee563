package org.sayso.store.ask;

import java.util.List;
import java.util.Set;
import org.sayso.corroboration.Contradiction;
import org.sayso.document.DocumentId;

/// Knows the cells of happenings for which documents give different values.
@FunctionalInterface
public interface Contradictions {
  /// None is known.
  Contradictions NONE = documents -> List.of();

  /// Those for which one of `documents` gives a value.
  List<Contradiction> of(Set<DocumentId> documents);
}
