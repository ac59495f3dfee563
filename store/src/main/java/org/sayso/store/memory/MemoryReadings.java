package org.sayso.store.memory;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sayso.document.DocumentId;
import org.sayso.store.Origins;
import org.sayso.store.ReadingRepository;
import org.sayso.store.decision.CellReview;
import org.sayso.store.json.Sayso1;

/// Readings in memory.
final class MemoryReadings implements ReadingRepository {
  private final Memory memory;

  MemoryReadings(Memory memory) {
    this.memory = memory;
  }

  @Override
  public Optional<Sayso1.Reading> current(DocumentId id) {
    return memory.with(() -> memory.find(id).map(memory::view));
  }

  @Override
  public Stream<Sayso1.Reading> stream() {
    return memory.with(
        () -> memory.documents.values().stream().map(memory::view).toList().stream());
  }

  @Override
  public List<CellReview> cellReviews(DocumentId id) {
    return memory.with(
        () -> memory.find(id).map(kept -> memory.present(kept).cells()).orElse(List.of()));
  }

  @Override
  public Optional<Sayso1.Reading> asRead(DocumentId id) {
    return memory.with(() -> memory.find(id).map(kept -> kept.readings.getLast()));
  }

  @Override
  public Optional<Sayso1.Reading> asRead(DocumentId id, String run) {
    return memory.with(() ->
        memory
            .find(id)
            .flatMap(kept ->
                kept.readings.reversed().stream()
                    .filter(reading -> reading.run().id().equals(run))
                    .findFirst()));
  }

  @Override
  public List<Sayso1.Run> runs(DocumentId id) {
    return memory.with(() ->
        memory
            .find(id)
            .map(kept -> kept.readings.stream().map(Sayso1.Reading::run).toList())
            .orElse(List.of()));
  }

  @Override
  public boolean replace(DocumentId id, Sayso1.Reading reading) {
    return memory.with(() -> {
      Memory.Kept kept = memory.get(id);
      Sayso1.Document before = kept.readings.getLast().document();
      Sayso1.Reading next = Origins.with(reading, before.status(), before.versionOf());
      if (next.equals(kept.readings.getLast())) {
        return false;
      }
      kept.readings.add(next);
      memory.changed(kept);
      return true;
    });
  }
}
