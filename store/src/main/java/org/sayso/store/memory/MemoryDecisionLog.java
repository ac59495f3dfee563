package org.sayso.store.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.document.DocumentId;
import org.sayso.document.Retrieval;
import org.sayso.document.Sha256;
import org.sayso.document.SourceMetadata;
import org.sayso.store.DecisionLog;
import org.sayso.store.Page;
import org.sayso.store.PageRequest;
import org.sayso.store.StoreContext;
import org.sayso.store.decision.Act;
import org.sayso.store.decision.Chain;
import org.sayso.store.decision.ChainProblem;
import org.sayso.store.decision.Decision;
import org.sayso.store.decision.Erasure;
import org.sayso.store.decision.ReadingRedaction;
import org.sayso.store.decision.Signature;
import org.sayso.store.decision.UndoRule;
import org.sayso.store.json.Sayso1;
import org.sayso.store.json.Sayso1Codec;

/// The decision log in memory.
final class MemoryDecisionLog implements DecisionLog {
  private final Memory memory;
  private final MemoryIngests ingests;
  private final StoreContext context;

  MemoryDecisionLog(Memory memory, MemoryIngests ingests, StoreContext context) {
    this.memory = memory;
    this.ingests = ingests;
    this.context = context;
  }

  @Override
  public Decision append(Act act, Signature signature) {
    return memory.with(() -> {
      UndoRule.check(act, memory.decisions());
      Decision made = add(act, signature);
      memory.documents.values().forEach(memory::changed);
      return made;
    });
  }

  private Decision add(Act act, Signature signature) {
    memory.log.add(
        Chain.next(
            memory.log.isEmpty() ? Chain.START : memory.log.getLast().digest(),
            memory.log.size() + 1L,
            Instant.now(context.clock()),
            new Chain.Payload(act, signature),
            context.salts().get()));
    return memory.decisions().getLast();
  }

  @Override
  public Decision erase(List<String> names, Signature signature) {
    return memory.with(() -> {
      Erasure erasure = new Erasure(names);
      List<String> erased = new ArrayList<>();
      for (Memory.Kept kept : memory.documents.values()) {
        if (redact(kept, erasure)) {
          erased.add(kept.id.toString());
        }
      }
      ingests.redact(erasure.redaction());
      long number = memory.log.size() + 1L;
      List<Chain.Entry> replaced = erasure.apply(memory.log, number, context.salts());
      Decision made = add(Erasure.act(erased, replaced), signature);
      replaced.forEach(entry -> memory.log.set((int) entry.number() - 1, entry));
      return made;
    });
  }

  private boolean redact(Memory.Kept kept, Erasure erasure) {
    kept.retrievals.replaceAll(one -> clean(one, Retrieval.class, erasure));
    boolean found = false;
    for (int i = 0; i < kept.readings.size(); i++) {
      Optional<Sayso1.Reading> after = erasure.apply(kept.readings.get(i));
      if (after.isPresent()) {
        kept.readings.set(i, after.get());
        found = true;
      }
    }
    if (found) {
      kept.erased = true;
      kept.carrier = clean(kept.carrier, SourceMetadata.class, erasure);
      memory.changed(kept);
    }
    return found;
  }

  private static <T> T clean(T value, Class<T> type, Erasure erasure) {
    return Sayso1Codec.read(
        ReadingRedaction.apply(Sayso1Codec.write(value), erasure.redaction()), type);
  }

  @Override
  public Optional<Decision> find(long number) {
    return stream().filter(decision -> decision.number() == number).findFirst();
  }

  @Override
  public Page<Decision> list(PageRequest page) {
    return Memory.page(
        memory.with(memory::decisions).reversed().stream(),
        page,
        decision -> Long.toString(decision.number()));
  }

  @Override
  public Stream<Decision> stream() {
    return memory.with(memory::decisions).stream();
  }

  @Override
  public long count() {
    return memory.with(memory.log::size);
  }

  @Override
  public List<Decision> on(DocumentId id) {
    return memory.with(() -> memory.find(id).map(memory::on).orElse(List.of()));
  }

  @Override
  public List<DocumentId> documents(Decision decision) {
    return memory.with(() ->
        memory.documents.values().stream()
            .filter(kept -> decision.act().texts().stream().anyMatch(kept.texts()::contains))
            .map(kept -> kept.id)
            .sorted()
            .toList());
  }

  @Override
  public List<Decision> orphans() {
    return memory.with(() -> {
      Set<Long> housed = new HashSet<>();
      for (Memory.Kept kept : memory.documents.values()) {
        Set<Long> homeless = memory.present(kept).homeless();
        memory.on(kept).stream()
            .map(Decision::number)
            .filter(number -> !homeless.contains(number))
            .forEach(housed::add);
      }
      return memory.decisions().stream()
          .filter(MemoryDecisionLog::binds)
          .filter(decision -> !housed.contains(decision.number()))
          .toList();
    });
  }

  private static boolean binds(Decision decision) {
    List<Sha256> texts = decision.act().texts();
    return decision.inForce() && !texts.isEmpty();
  }

  @Override
  public List<ChainProblem> verifyChain() {
    return memory.with(() -> Chain.verify(memory.log));
  }
}
