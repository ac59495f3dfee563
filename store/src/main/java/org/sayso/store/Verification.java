package org.sayso.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.document.DocumentId;
import org.sayso.document.Sha256;
import org.sayso.store.decision.ChainProblem;

/// Holds the originals against their hashes and the decision log against its chain.
final class Verification {
  private static final String RESTORE =
      "put the file back from a backup, or ingest the document again from its source";
  private final Store store;
  private final Originals originals;
  private final List<Finding> findings = new ArrayList<>();
  private final Set<Path> expected = new HashSet<>();

  Verification(Store store, Originals originals) {
    this.store = store;
    this.originals = originals;
  }

  List<Finding> findings() {
    try (Stream<StoredDocument> documents = store.documents().stream(DocumentFilter.ALL)) {
      documents.forEach(this::original);
    }
    try (Stream<Rejection> rejections = store.rejections().stream()) {
      rejections.forEach(rejection -> rejection.document().ifPresent(this::kept));
    }
    originals.forEach(this::known);
    for (ChainProblem problem : store.decisions().verifyChain()) {
      findings.add(
          new Finding(
              Finding.Kind.DECISION_LOG,
              "decision " + problem.decision(),
              problem.message(),
              "someone changed the database: compare with a backup; the decisions before it hold"));
    }
    return List.copyOf(findings);
  }

  private void original(StoredDocument document) {
    Path place = originals.path(document.id());
    if (!document.erased()) {
      kept(document.id());
    } else if (expected.add(place) && originals.contains(document.id())) {
      findings.add(
          new Finding(
              Finding.Kind.ORIGINAL_ERASED_BUT_PRESENT,
              place.toString(),
              "the document was erased, its original is still there",
              "delete the file"));
    }
  }

  private void kept(DocumentId id) {
    Path place = originals.path(id);
    if (!expected.add(place)) {
      return;
    }
    Optional<Sha256> hash = originals.hash(id);
    if (hash.isEmpty()) {
      findings.add(
          new Finding(
              Finding.Kind.ORIGINAL_MISSING, place.toString(), "the original is missing", RESTORE));
    } else if (!hash.get().equals(id.sha256())) {
      findings.add(
          new Finding(
              Finding.Kind.ORIGINAL_CHANGED,
              place.toString(),
              "the original was changed: its SHA-256 is " + hash.get(),
              RESTORE));
    }
  }

  /// An ingest that was killed leaves an original that its next start takes up; anything else is
  /// not ours.
  private void known(Path file) {
    if (expected.contains(file) || Originals.isTemporary(file)) {
      return;
    }
    boolean underWay = store.ingests().latest().map(job -> job.finished().isEmpty()).orElse(false);
    if (!underWay) {
      findings.add(
          new Finding(
              Finding.Kind.ORIGINAL_UNKNOWN,
              file.toString(),
              "no document of the project has this original",
              "ingest it, or delete it"));
    }
  }
}
