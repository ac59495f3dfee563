package org.sayso.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.store.json.Sayso1;

/// The claims in their present state, by document in the order of arrival, then as they stand in
/// the text.
public interface ClaimRepository {
  Optional<StoredClaim> find(String id);

  /// Those of `ids` that exist, in the order of `ids`.
  List<StoredClaim> findAll(List<String> ids);

  Page<StoredClaim> list(ClaimFilter filter, PageRequest page);

  Stream<StoredClaim> stream(ClaimFilter filter);

  long count(ClaimFilter filter);

  /// What a speaker who is known by name is quoted with: those of documents without a day, then the
  /// earliest first, on one day by document and as they stand there.
  ///
  /// @param speaker actors merged into its actor count too; of a speaker whom no document but its
  ///   own knows as an actor the name counts, without regard to case
  /// @param days of publication
  /// @param most at most so many
  List<StoredClaim> quotations(Sayso1.Speaker speaker, DateRange days, int most);

  /// Speakers by name with the number of their claims under the filter, most first, then by name.
  List<Tally> speakers(ClaimFilter filter, int limit);

  /// Stances with the number of their claims under the filter, most first, then by name.
  List<Tally> stances(ClaimFilter filter);
}
