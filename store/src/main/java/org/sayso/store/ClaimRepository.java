package org.sayso.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The claims in their present state, by document in the order of arrival, then as they stand in
/// the text.
public interface ClaimRepository {
  Optional<StoredClaim> find(String id);

  /// Those of `ids` that exist, in the order of `ids`.
  List<StoredClaim> findAll(List<String> ids);

  Page<StoredClaim> list(ClaimFilter filter, PageRequest page);

  Stream<StoredClaim> stream(ClaimFilter filter);

  long count(ClaimFilter filter);

  /// Speakers by name with the number of their claims under the filter, most first, then by name.
  List<Tally> speakers(ClaimFilter filter, int limit);

  /// Stances with the number of their claims under the filter, most first, then by name.
  List<Tally> stances(ClaimFilter filter);
}
