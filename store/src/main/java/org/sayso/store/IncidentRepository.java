package org.sayso.store;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.sayso.corroboration.event.Incident;
import org.sayso.corroboration.event.JoinRules;
import org.sayso.corroboration.event.Verdict;
import org.sayso.document.DocumentId;

/// The same event across documents: the accounts in their present state, grouped.
///
/// Accounts of earlier versions of a page are grouped with the others and stand apart in
/// [Incident#superseded]: they are versions and count as nothing.
///
/// What an incident adds up to is reckoned from it: `Contradictions.of`, `Trajectory.of`,
/// `Answers.of`. Names are as in the present state of the readings; who shows them masks them.
public interface IncidentRepository {
  Optional<Incident> find(String id);

  /// The incident that the event of a document is of; empty for what is of no one happening
  /// (threats, patterns, totals) and for what a person rejected.
  Optional<Incident> of(String event);

  /// The incidents of these events, each once, by id.
  List<Incident> ofEvents(Collection<String> events);

  /// The incidents of which these documents tell, each once, by id, with all that others tell of
  /// them.
  List<Incident> ofDocuments(Collection<DocumentId> documents);

  /// The incidents of which at least so many documents tell, earlier versions not counted, most
  /// documents first, then by id.
  List<Incident> toldBy(int documents, int most);

  /// How many incidents there are.
  long count();

  /// The rule set by which accounts are joined.
  JoinRules rules();

  /// Joins by another rule set from now on and makes all of it anew; broken off, that is due again.
  ///
  /// @return false where the project joins by it already
  /// @throws IllegalArgumentException where the project once had other rules of this name, since
  ///   what was said by that name would no longer hold
  boolean use(JoinRules rules);

  /// What two events are to each other, and why; empty where one has no account.
  Optional<Verdict> judge(String event, String other);

  /// Whether all of it must be made anew, since the schema changed or that was broken off.
  boolean isDue();

  /// Makes all of it anew from the readings and decisions. Broken off, it is due again.
  void rebuild();
}
