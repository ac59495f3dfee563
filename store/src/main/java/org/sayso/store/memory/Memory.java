package org.sayso.store.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.document.DocumentId;
import org.sayso.document.DocumentStatus;
import org.sayso.document.MediaType;
import org.sayso.document.Retrieval;
import org.sayso.document.Sha256;
import org.sayso.document.SourceDocument;
import org.sayso.document.SourceMetadata;
import org.sayso.store.Page;
import org.sayso.store.PageRequest;
import org.sayso.store.Tally;
import org.sayso.store.decision.ActorLinks;
import org.sayso.store.decision.Chain;
import org.sayso.store.decision.Decision;
import org.sayso.store.decision.Projection;
import org.sayso.store.json.Sayso1;

/// What the store in memory holds; every access goes through [#with].
final class Memory {
  /// A document with all that belongs to it.
  static final class Kept {
    final long number;
    final DocumentId id;
    final long bytes;
    final MediaType mediaType;
    final DocumentStatus status;
    final Optional<DocumentId> versionOf;
    final List<Sayso1.Reading> readings = new ArrayList<>();
    final List<Retrieval> retrievals = new ArrayList<>();
    SourceMetadata carrier;
    boolean erased;
    long change;

    Kept(
        long number,
        SourceDocument document,
        DocumentStatus status,
        Optional<DocumentId> versionOf) {
      this.number = number;
      this.id = document.id();
      this.bytes = document.body().length;
      this.mediaType = document.mediaType();
      this.carrier = document.metadata();
      this.status = status;
      this.versionOf = versionOf;
    }

    Set<Sha256> texts() {
      return readings.stream()
          .map(reading -> new Sha256(reading.document().textSha256()))
          .collect(Collectors.toSet());
    }
  }

  final Map<DocumentId, Kept> documents = new LinkedHashMap<>();
  final Map<String, Kept> addresses = new HashMap<>();
  final List<Chain.Entry> log = new ArrayList<>();
  private long changes;

  synchronized <T> T with(Supplier<T> work) {
    return work.get();
  }

  void changed(Kept document) {
    document.change = ++changes;
  }

  /// Grows with every change of a document.
  long changes() {
    return changes;
  }

  List<Decision> decisions() {
    return Chain.decisions(log);
  }

  ActorLinks links() {
    return ActorLinks.of(decisions().stream().filter(Decision::inForce).toList());
  }

  List<Decision> on(Kept document) {
    Set<Sha256> texts = document.texts();
    return decisions().stream()
        .filter(decision -> decision.act().texts().stream().anyMatch(texts::contains))
        .toList();
  }

  /// The present state, actors' merges and masks not yet applied.
  Projection.Present present(Kept document) {
    List<Decision> inForce = on(document).stream().filter(Decision::inForce).toList();
    return Projection.of(document.readings.getLast(), inForce, ActorLinks.NONE);
  }

  Sayso1.Reading view(Kept document) {
    return links().view(present(document).reading());
  }

  Optional<Kept> find(DocumentId id) {
    return Optional.ofNullable(documents.get(id));
  }

  /// The version that came after `id` at its address.
  Optional<DocumentId> laterThan(DocumentId id) {
    return documents.values().stream()
        .filter(kept -> kept.versionOf.map(id::equals).orElse(false))
        .map(kept -> kept.id)
        .findFirst();
  }

  boolean isSuperseded(DocumentId id) {
    return laterThan(id).isPresent();
  }

  Kept get(DocumentId id) {
    return find(id)
        .orElseThrow(() -> new IllegalArgumentException("no document " + id + " in this project"));
  }

  /// The page after the item with the cursor.
  static <T> Page<T> page(Stream<T> all, PageRequest request, Function<T, String> cursor) {
    List<T> items = all.toList();
    int from = 0;
    if (request.after().isPresent()) {
      List<String> cursors = items.stream().map(cursor).toList();
      from = cursors.indexOf(request.after().get()) + 1;
      if (from == 0) {
        throw new IllegalArgumentException(
            "not a cursor of this list: \"" + request.after().get() + "\"");
      }
    }
    List<T> fetched = items.stream().skip(from).limit(request.size() + 1L).toList();
    return Page.of(fetched, request, cursor);
  }

  static List<Tally> tallies(Stream<String> names) {
    return names
        .collect(Collectors.groupingBy(name -> name, Collectors.counting()))
        .entrySet()
        .stream()
        .map(entry -> new Tally(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingLong(Tally::count).reversed().thenComparing(Tally::name))
        .toList();
  }
}
