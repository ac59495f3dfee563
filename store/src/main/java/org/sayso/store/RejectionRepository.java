package org.sayso.store;

import java.util.List;
import java.util.stream.Stream;

/// What was offered and not taken in, in the order in which it was met.
public interface RejectionRepository {
  Page<Rejection> list(PageRequest page);

  Stream<Rejection> stream();

  long count();

  /// Reasons (`stage/code`) with how often they occur, most first, then by name.
  List<Tally> reasons();
}
