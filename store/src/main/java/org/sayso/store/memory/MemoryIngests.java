package org.sayso.store.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.sayso.document.DocumentId;
import org.sayso.document.DocumentStatus;
import org.sayso.document.Retrieval;
import org.sayso.document.SourceDocument;
import org.sayso.pipeline.StageProblem;
import org.sayso.store.Arrival;
import org.sayso.store.EventFacts;
import org.sayso.store.IngestJob;
import org.sayso.store.IngestRepository;
import org.sayso.store.ItemOutcome;
import org.sayso.store.Origins;
import org.sayso.store.Page;
import org.sayso.store.PageRequest;
import org.sayso.store.Rejection;
import org.sayso.store.RejectionRepository;
import org.sayso.store.Tally;
import org.sayso.store.decision.Redaction;
import org.sayso.store.json.Sayso1;

/// Ingest jobs in memory, and the rejections that they met.
final class MemoryIngests implements IngestRepository, RejectionRepository {
  /// A job with what it has done.
  private static final class Job {
    final long number;
    final String source;
    final String by;
    final Instant started;
    final Set<String> done = new HashSet<>();
    final List<ItemOutcome> outcomes = new ArrayList<>();
    Optional<Instant> finished = Optional.empty();

    Job(long number, String source, String by, Instant started) {
      this.number = number;
      this.source = source;
      this.by = by;
      this.started = started;
    }

    IngestJob toRecord() {
      IngestJob.Counts counts =
          outcomes.stream()
              .map(outcome -> IngestJob.Counts.of(outcome.kind(), 1))
              .reduce(IngestJob.Counts.NONE, IngestJob.Counts::plus);
      return new IngestJob(number, source, by, started, finished, counts);
    }
  }

  private final Memory memory;
  private final List<Job> jobs = new ArrayList<>();
  private final List<Rejection> rejections = new ArrayList<>();

  MemoryIngests(Memory memory) {
    this.memory = memory;
  }

  @Override
  public IngestJob open(String source, String by, Instant at) {
    return memory.with(() -> {
      Optional<Job> running =
          jobs.stream()
              .filter(job -> job.finished.isEmpty() && job.source.equals(source))
              .findFirst();
      if (running.isPresent()) {
        return running.get().toRecord();
      }
      jobs.add(new Job(jobs.size() + 1L, source, by, at));
      return jobs.getLast().toRecord();
    });
  }

  private Job job(long number) {
    return jobs.get((int) number - 1);
  }

  @Override
  public Optional<IngestJob> find(long job) {
    return memory.with(
        () -> job < 1 || job > jobs.size() ? Optional.empty() : Optional.of(job(job).toRecord()));
  }

  @Override
  public Optional<IngestJob> latest() {
    return memory.with(
        () -> jobs.isEmpty() ? Optional.empty() : Optional.of(jobs.getLast().toRecord()));
  }

  @Override
  public boolean isDone(long job, String key) {
    return memory.with(() -> job(job).done.contains(key));
  }

  @Override
  public List<ItemOutcome> outcomes(long job, long after, int limit) {
    return memory.with(() -> job(job).outcomes.stream().skip(after).limit(limit).toList());
  }

  @Override
  public boolean isKnown(DocumentId id) {
    return memory.with(() -> memory.find(id).isPresent());
  }

  private record Unchanged(Sayso1.Reading reading) implements Prepared {}

  @Override
  public Prepared prepare(SourceDocument document, Sayso1.Reading reading) {
    return new Unchanged(reading);
  }

  @Override
  public ItemOutcome accept(long job, Arrival arrival, Prepared prepared) {
    return memory.with(() ->
        memory.find(arrival.document().id()).isPresent()
            ? acceptKnown(job, arrival)
            : first(job, arrival, prepared.reading()));
  }

  @Override
  public ItemOutcome acceptKnown(long job, Arrival arrival) {
    return memory.with(() -> {
      Memory.Kept kept = memory.get(arrival.document().id());
      kept.retrievals.add(arrival.retrieval());
      arrival.versionKey().ifPresent(address -> memory.addresses.put(address, kept));
      return note(job, arrival, ItemOutcome.Kind.SAME_AS, Optional.empty());
    });
  }

  private ItemOutcome first(long job, Arrival arrival, Sayso1.Reading reading) {
    Optional<DocumentId> earlier = earlier(arrival, reading).map(kept -> kept.id);
    DocumentStatus status =
        Origins.status(reading, arrival.document().status(), earlier.isPresent());
    Memory.Kept kept =
        new Memory.Kept(memory.documents.size() + 1L, arrival.document(), status, earlier);
    kept.readings.add(
        Origins.with(reading, status.name(), earlier.map(DocumentId::toString).orElse(null)));
    kept.retrievals.add(arrival.retrieval());
    memory.documents.put(kept.id, kept);
    memory.changed(kept);
    arrival.versionKey().ifPresent(address -> memory.addresses.put(address, kept));
    Optional.ofNullable(reading.document().url())
        .ifPresent(address -> memory.addresses.put(address, kept));
    ItemOutcome.Kind kind =
        reading.document().read() ? ItemOutcome.Kind.ACCEPTED : ItemOutcome.Kind.NOT_READ;
    return note(
        job, arrival, earlier.isPresent() ? ItemOutcome.Kind.NEW_VERSION_OF : kind, earlier);
  }

  private Optional<Memory.Kept> earlier(Arrival arrival, Sayso1.Reading reading) {
    return arrival
        .versionKey()
        .map(memory.addresses::get)
        .or(() ->
            Optional.ofNullable(reading.document().url())
                .map(memory.addresses::get)
                .filter(kept -> publisher(kept.readings.getLast()).equals(publisher(reading))));
  }

  private static Optional<String> publisher(Sayso1.Reading reading) {
    return Optional.ofNullable(reading.document().publisher()).map(EventFacts::key);
  }

  private ItemOutcome note(
      long job, Arrival arrival, ItemOutcome.Kind kind, Optional<DocumentId> earlier) {
    return note(
        job,
        arrival.key(),
        new ItemOutcome(
            0,
            kind,
            arrival.retrieval().address(),
            Optional.of(arrival.document().id()),
            earlier,
            Optional.empty()));
  }

  private ItemOutcome note(long job, String key, ItemOutcome outcome) {
    Job at = job(job);
    at.done.add(key);
    at.outcomes.add(outcome.numbered(at.outcomes.size() + 1L));
    return at.outcomes.getLast();
  }

  @Override
  public ItemOutcome reject(
      long job,
      String key,
      Retrieval retrieval,
      StageProblem problem,
      Optional<DocumentId> document) {
    return memory.with(() -> {
      ItemOutcome outcome =
          note(job, key, unread(ItemOutcome.Kind.REJECTED, retrieval, document, problem));
      rejections.add(
          new Rejection(
              outcome.number(), job, retrieval.address(), problem, retrieval.at(), document));
      return outcome;
    });
  }

  @Override
  public ItemOutcome skip(long job, String key, Retrieval retrieval, StageProblem reason) {
    return memory.with(() ->
        note(job, key, unread(ItemOutcome.Kind.SKIPPED, retrieval, Optional.empty(), reason)));
  }

  private static ItemOutcome unread(
      ItemOutcome.Kind kind,
      Retrieval retrieval,
      Optional<DocumentId> document,
      StageProblem problem) {
    return new ItemOutcome(
        0, kind, retrieval.address(), document, Optional.empty(), Optional.of(problem));
  }

  @Override
  public void finish(long job, Instant at) {
    memory.with(() -> job(job).finished = Optional.of(at));
  }

  /// Takes names out of addresses and messages.
  void redact(Redaction redaction) {
    rejections.replaceAll(x ->
        new Rejection(
            x.number(),
            x.job(),
            redaction.apply(x.address()),
            redacted(x.problem(), redaction),
            x.at(),
            x.document()));
    for (Job job : jobs) {
      job.outcomes.replaceAll(x ->
          new ItemOutcome(
              x.number(),
              x.kind(),
              redaction.apply(x.address()),
              x.document(),
              x.earlier(),
              x.problem().map(problem -> redacted(problem, redaction))));
    }
  }

  private static StageProblem redacted(StageProblem problem, Redaction redaction) {
    return new StageProblem(problem.stage(), problem.code(), redaction.apply(problem.message()));
  }

  @Override
  public Page<Rejection> list(PageRequest page) {
    return Memory.page(stream(), page, one -> one.job() + "." + one.number());
  }

  @Override
  public Stream<Rejection> stream() {
    return memory.with(() -> List.copyOf(rejections).stream());
  }

  @Override
  public long count() {
    return stream().count();
  }

  @Override
  public List<Tally> reasons() {
    return Memory.tallies(stream().map(one -> one.problem().stage() + "/" + one.problem().code()));
  }

  @Override
  public <T> T together(Supplier<T> work) {
    return memory.with(work);
  }
}
