package org.sayso.store;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.document.DocumentId;
import org.sayso.store.decision.Act;
import org.sayso.store.decision.ChainProblem;
import org.sayso.store.decision.Decision;
import org.sayso.store.decision.Signature;

/// The append-only log of people's acts on the record, hash-chained (`model.md`, 3).
///
/// `org.sayso.store.decision.Desk` turns ids into acts; this log keeps them and brings the present
/// state up to date in the same transaction.
public interface DecisionLog {
  /// Records an act and applies it.
  ///
  /// @throws IllegalArgumentException when the act cannot be done: an undo of a decision that does
  ///   not exist, or of an erasure
  Decision append(Act act, Signature signature);

  /// Takes a person's names out of everything that the store holds: texts, readings, claims,
  /// events, actors, retrievals, rejections and the payloads of earlier decisions. Cannot be
  /// undone. `Project.erase` also removes the originals, which this does not reach.
  ///
  /// @param names every spelling to take out; short forms used beside them go too
  /// @return the decision; its [Act.Erase] lists the documents whose originals must go
  Decision erase(List<String> names, Signature signature);

  Optional<Decision> find(long number);

  /// Newest first.
  Page<Decision> list(PageRequest page);

  /// Oldest first.
  Stream<Decision> stream();

  long count();

  /// Those that bind to a text of this document, oldest first, undone ones included.
  List<Decision> on(DocumentId id);

  /// The documents that have, or once had, a text that the decision binds to, by id.
  List<DocumentId> documents(Decision decision);

  /// Decisions in force that find no home in the present readings, oldest first.
  List<Decision> orphans();

  /// Recomputes every digest; empty when the chain holds.
  List<ChainProblem> verifyChain();
}
