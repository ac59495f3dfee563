package org.sayso.store.memory;

import java.util.List;
import org.sayso.corroboration.copy.Copies;
import org.sayso.corroboration.copy.CopyIndex;
import org.sayso.corroboration.copy.CopyLink;
import org.sayso.corroboration.copy.CopyText;
import org.sayso.document.DocumentId;
import org.sayso.store.copy.DecidedCopies;
import org.sayso.store.copy.ReportText;
import org.sayso.store.copy.VersionLinks;
import org.sayso.store.decision.Decision;

/// Copies in memory: all texts are compared anew when anything has changed.
final class MemoryCopies implements Copies {
  private final Memory memory;
  private final MemoryDocuments documents;
  private CopyIndex index = new CopyIndex();
  private long at = -1;

  MemoryCopies(Memory memory, MemoryDocuments documents) {
    this.memory = memory;
    this.documents = documents;
  }

  @Override
  public List<CopyLink> of(DocumentId document) {
    return memory.with(() -> {
      if (memory.find(document).isEmpty()) {
        return List.of();
      }
      List<CopyLink> links = index().of(document);
      return DecidedCopies.with(
          document,
          VersionLinks.with(document, documents.versions(document), links),
          memory.decisions().stream().filter(Decision::inForce).toList());
    });
  }

  private CopyIndex index() {
    if (at != memory.changes()) {
      at = memory.changes();
      index = new CopyIndex();
      memory
          .documents
          .values()
          .forEach(kept -> index.put(kept.id, CopyText.of(ReportText.of(kept.readings.getLast()))));
    }
    return index;
  }
}
