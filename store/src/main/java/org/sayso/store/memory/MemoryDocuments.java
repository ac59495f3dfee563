package org.sayso.store.memory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sayso.document.DocumentId;
import org.sayso.document.PublishedDate;
import org.sayso.document.Retrieval;
import org.sayso.document.Sha256;
import org.sayso.document.SourceMetadata;
import org.sayso.evidence.Review;
import org.sayso.store.DateRange;
import org.sayso.store.DocumentFilter;
import org.sayso.store.DocumentRef;
import org.sayso.store.DocumentRepository;
import org.sayso.store.EventFacts;
import org.sayso.store.Page;
import org.sayso.store.PageRequest;
import org.sayso.store.StoredDocument;
import org.sayso.store.Tally;
import org.sayso.store.json.Sayso1;

/// Documents in memory.
final class MemoryDocuments implements DocumentRepository {
  private final Memory memory;

  MemoryDocuments(Memory memory) {
    this.memory = memory;
  }

  private StoredDocument stored(Memory.Kept kept) {
    Sayso1.Reading reading = memory.view(kept);
    Sayso1.Document x = reading.document();
    return new StoredDocument(
        kept.number,
        kept.id,
        kept.bytes,
        kept.mediaType,
        metadata(x),
        kept.status,
        kept.versionOf,
        new Sha256(x.textSha256()),
        x.read(),
        (int) reading.claims().stream().filter(c -> !c.form().equals("NARRATED")).count(),
        (int) reading.events().stream().filter(Sayso1.Event::counts).count(),
        (int) unreviewed(reading),
        kept.erased,
        kept.change);
  }

  private static long unreviewed(Sayso1.Reading reading) {
    return Stream.concat(
            reading.claims().stream().map(Sayso1.Claim::review),
            reading.events().stream().map(Sayso1.Event::review))
        .filter(Review.MACHINE.name()::equals)
        .count();
  }

  private static SourceMetadata metadata(Sayso1.Document x) {
    return new SourceMetadata(
        Optional.ofNullable(x.title()),
        Optional.ofNullable(x.publisher()),
        Optional.ofNullable(x.published())
            .map(day ->
                new PublishedDate(
                    LocalDate.parse(day.value()), PublishedDate.From.valueOf(day.from()))),
        Optional.ofNullable(x.byline()),
        Optional.ofNullable(x.credit()),
        Optional.ofNullable(x.url()),
        Optional.ofNullable(x.language()));
  }

  static DocumentRef ref(Sayso1.Document x) {
    return new DocumentRef(
        DocumentId.parse(x.id()),
        x.textSha256(),
        Optional.ofNullable(x.title()),
        Optional.ofNullable(x.publisher()),
        Optional.ofNullable(x.published()).map(Sayso1.Published::value),
        Optional.ofNullable(x.url()));
  }

  /// Whether the document was published inside the range.
  static boolean publishedIn(DateRange range, Optional<LocalDate> day) {
    return range.isAll() || day.map(date -> range.overlaps(date, date)).orElse(false);
  }

  static boolean isNamed(Optional<String> wanted, @Nullable String name) {
    return wanted.isEmpty()
        || (name != null && EventFacts.key(wanted.get()).equals(EventFacts.key(name)));
  }

  private static boolean matches(DocumentFilter filter, StoredDocument document) {
    SourceMetadata facts = document.metadata();
    return isNamed(filter.publisher(), facts.publisher().orElse(null))
        && filter
            .title()
            .map(words -> EventFacts.key(facts.title().orElse("")).contains(EventFacts.key(words)))
            .orElse(true)
        && filter.language().map(facts.language().orElse("")::equals).orElse(true)
        && filter.read().map(read -> read == document.read()).orElse(true)
        && publishedIn(filter.published(), facts.published().map(PublishedDate::value));
  }

  @Override
  public Optional<StoredDocument> find(DocumentId id) {
    return memory.with(() -> memory.find(id).map(this::stored));
  }

  @Override
  public Optional<StoredDocument> findByPrefix(String prefix) {
    List<StoredDocument> found =
        stream(DocumentFilter.ALL)
            .filter(document -> document.id().toString().startsWith(prefix))
            .toList();
    return prefix.length() >= 6 && found.size() == 1
        ? Optional.of(found.getFirst())
        : Optional.empty();
  }

  @Override
  public Page<StoredDocument> list(DocumentFilter filter, PageRequest page) {
    return Memory.page(stream(filter), page, document -> Long.toString(document.number()));
  }

  @Override
  public Stream<StoredDocument> stream(DocumentFilter filter) {
    return memory.with(() ->
        memory.documents.values().stream()
            .map(this::stored)
            .filter(document -> matches(filter, document))
            .toList()
            .stream());
  }

  @Override
  public long count(DocumentFilter filter) {
    return stream(filter).count();
  }

  @Override
  public List<Tally> publishers() {
    return Memory.tallies(
        stream(DocumentFilter.ALL).flatMap(document -> document.metadata().publisher().stream()));
  }

  @Override
  public Optional<SourceMetadata> carrier(DocumentId id) {
    return memory.with(() -> memory.find(id).map(kept -> kept.carrier));
  }

  @Override
  public List<Retrieval> retrievals(DocumentId id) {
    return memory.with(
        () -> memory.find(id).map(kept -> List.copyOf(kept.retrievals)).orElse(List.of()));
  }

  @Override
  public Optional<DocumentId> latestAt(String address) {
    return memory.with(
        () -> Optional.ofNullable(memory.addresses.get(address)).map(kept -> kept.id));
  }

  @Override
  public List<DocumentId> versions(DocumentId id) {
    return memory.with(() -> {
      List<DocumentId> line = new ArrayList<>(List.of(id));
      for (Optional<DocumentId> earlier = memory.get(id).versionOf;
          earlier.isPresent();
          earlier = memory.get(earlier.get()).versionOf) {
        line.addFirst(earlier.get());
      }
      for (int i = line.size() - 1; i < line.size(); i++) {
        DocumentId at = line.get(i);
        memory.documents.values().stream()
            .filter(kept -> kept.versionOf.map(at::equals).orElse(false))
            .forEach(kept -> line.add(kept.id));
      }
      return List.copyOf(line);
    });
  }

  @Override
  public Optional<DocumentId> laterThan(DocumentId id) {
    return memory.with(() -> memory.laterThan(id));
  }

  @Override
  public List<StoredDocument> changedSince(long change, int limit) {
    return stream(DocumentFilter.ALL)
        .filter(document -> document.change() > change)
        .sorted(Comparator.comparingLong(StoredDocument::change))
        .limit(limit)
        .toList();
  }
}
