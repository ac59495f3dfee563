package org.sayso.store.ingest;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.sayso.document.DocumentId;
import org.sayso.document.DocumentSource;
import org.sayso.document.Incoming;
import org.sayso.document.IncomingDocuments;
import org.sayso.document.Retrieval;
import org.sayso.document.SourceDocument;
import org.sayso.pipeline.StageProblem;
import org.sayso.store.Arrival;
import org.sayso.store.IngestJob;
import org.sayso.store.IngestRepository;
import org.sayso.store.ItemOutcome;
import org.sayso.store.Project;
import org.sayso.store.ProjectLock;
import org.sayso.store.StoreException;

/// Takes a source's documents into a project.
///
/// Documents are read on several threads and written by one, in the order of the source, so that
/// the number of threads changes nothing but the time. Of each document the original is kept first,
/// then a transaction takes in the rest; those that were read meanwhile go in together, since a
/// transaction costs about as much as a short document. A job that was cut short goes on where it
/// stopped, and what it had done is done only once.
public final class Ingest {
  /// How many documents may be under way for each thread, whatever their size.
  private static final int AHEAD = 4;

  /// How many short ones, and how many bytes of them; bounds memory.
  private static final int MOST_AHEAD = 256;

  private static final int MOST_BYTES = 1 << 21;

  /// A document that was read waits this long for others, and so long those that go in together may
  /// take: little is lost when the process is killed.
  private static final long PAUSE_NANOS = 100_000_000;

  /// Keeping an original is waiting for the disk, which serves several at once.
  private static final int KEEPERS = 8;

  private final Project project;
  private final Reader reader;
  private final Options options;

  /// How to ingest.
  ///
  /// @param threads how many documents are read at once
  /// @param by who asks
  /// @param tool tool and version, for the retrievals: `sayso/0.1.0`
  /// @param clock gives the times of the retrievals
  public record Options(int threads, String by, String tool, Clock clock) {
    public Options {
      if (threads < 1) {
        throw new IllegalArgumentException("at least one thread must read, not " + threads);
      }
      Objects.requireNonNull(by, "by");
      Objects.requireNonNull(tool, "tool");
      Objects.requireNonNull(clock, "clock");
    }
  }

  public Ingest(Project project, Reader reader, Options options) {
    this.project = project;
    this.reader = reader;
    this.options = options;
  }

  /// What was read; prepared for the store unless it was rejected.
  private record Read(ReadResult result, Optional<IngestRepository.Prepared> prepared) {}

  /// A document whose original is being kept while it is being read.
  private record Reading(Future<?> kept, Future<Read> result) {
    boolean isDone() {
      return kept.state() == Future.State.SUCCESS && result.state() == Future.State.SUCCESS;
    }
  }

  /// Something of the source on its way; `reading` is absent where there is nothing to read.
  private record UnderWay(
      String key, Incoming incoming, Retrieval retrieval, Optional<Reading> reading) {
    int bytes() {
      return incoming instanceof Incoming.Received received ? received.document().body().length : 0;
    }

    /// Whether nothing is left to wait for, and nothing failed.
    boolean isDone() {
      return reading.map(Reading::isDone).orElse(true);
    }
  }

  /// Takes in all that the source holds and has not been taken in by an earlier, unfinished job of
  /// the same name.
  ///
  /// @param name what was asked for, as given; the job is resumed by this name
  /// @throws StoreException when another process writes to the project, or the disk or database
  ///   fails; what was done is kept
  public IngestJob run(String name, DocumentSource source, IngestListener listener) {
    try (ProjectLock _ = project.lock("sayso ingest " + name)) {
      project.originals().sweep();
      IngestRepository ingests = project.store().ingests();
      IngestJob job = ingests.open(name, options.by(), Instant.now(options.clock()));
      take(job, source, listener);
      ingests.finish(job.number(), Instant.now(options.clock()));
      return ingests.find(job.number()).orElseThrow();
    }
  }

  private void take(IngestJob job, DocumentSource source, IngestListener listener) {
    ItemKeys keys = new ItemKeys();
    boolean isNew = job.counts().total() == 0;
    Window window = new Window(options.threads());
    try (Threads threads = Threads.start(options.threads());
        IncomingDocuments incoming = source.open()) {
      while (incoming.hasNext()) {
        Incoming next = incoming.next();
        String key = keys.of(next);
        // The keys of one pass differ, so that only an earlier one can have dealt with it.
        if (isNew || !project.store().ingests().isDone(job.number(), key)) {
          window.add(begin(key, next, threads));
        }
        while (window.isFull() || window.isDue()) {
          finish(job.number(), window, listener);
        }
      }
      while (!window.isEmpty()) {
        finish(job.number(), window, listener);
      }
    }
  }

  /// What is under way, in the order of the source.
  private static final class Window {
    private final Deque<UnderWay> items = new ArrayDeque<>();
    private final int least;
    private int bytes;
    private long taken = System.nanoTime();

    Window(int threads) {
      this.least = threads * AHEAD;
    }

    void add(UnderWay item) {
      items.add(item);
      bytes += item.bytes();
    }

    boolean isEmpty() {
      return items.isEmpty();
    }

    boolean isFull() {
      return items.size() >= least && (items.size() >= MOST_AHEAD || bytes >= MOST_BYTES);
    }

    /// Whether what is read should wait no longer: little is lost when the process is killed, and
    /// whoever looks on sees it go on.
    boolean isDue() {
      return items.size() >= least
          && items.element().isDone()
          && System.nanoTime() - taken >= PAUSE_NANOS;
    }

    UnderWay first() {
      return items.element();
    }

    UnderWay remove() {
      UnderWay item = items.remove();
      bytes -= item.bytes();
      taken = System.nanoTime();
      return item;
    }

    /// Whether the next need not be waited for.
    boolean isNextDone() {
      return !items.isEmpty() && items.element().isDone();
    }
  }

  /// Those that keep originals and those that read.
  private record Threads(ExecutorService keepers, ExecutorService readers)
      implements AutoCloseable {
    static Threads start(int readers) {
      return new Threads(
          Executors.newFixedThreadPool(KEEPERS), Executors.newFixedThreadPool(readers));
    }

    @Override
    public void close() {
      keepers.shutdownNow();
      readers.shutdownNow();
      keepers.close();
      readers.close();
    }
  }

  private UnderWay begin(String key, Incoming incoming, Threads threads) {
    Retrieval retrieval = retrieval(incoming);
    if (incoming instanceof Incoming.Received received
        && !project.store().ingests().isKnown(received.document().id())) {
      return new UnderWay(
          key, incoming, retrieval, Optional.of(read(received.document(), threads)));
    }
    return new UnderWay(key, incoming, retrieval, Optional.empty());
  }

  private Reading read(SourceDocument document, Threads threads) {
    return new Reading(
        threads.keepers().submit(() -> project.originals().keep(document.id(), document.body())),
        threads.readers().submit(() -> read(document)));
  }

  private Read read(SourceDocument document) {
    ReadResult result = reader.read(document);
    return new Read(
        result,
        result instanceof ReadResult.Processed processed
            ? Optional.of(project.store().ingests().prepare(document, processed.reading()))
            : Optional.empty());
  }

  private Retrieval retrieval(Incoming incoming) {
    Optional<String> collection =
        incoming instanceof Incoming.Received received ? received.collection() : Optional.empty();
    return new Retrieval(
        Instant.now(options.clock()),
        options.by(),
        options.tool(),
        incoming.address(),
        Optional.empty(),
        List.of(),
        collection);
  }

  /// The first and those after it that are read, as many as go in within a short time. What must be
  /// waited for is waited for outside the transaction, so that others can write meanwhile.
  private void finish(long job, Window window, IngestListener listener) {
    UnderWay first = window.first();
    first.reading().ifPresent(reading -> await(reading, first.incoming().address()));
    project.store().ingests().together(() -> taken(job, window)).forEach(listener::done);
  }

  private List<ItemOutcome> taken(long job, Window window) {
    List<ItemOutcome> outcomes = new ArrayList<>();
    long began = System.nanoTime();
    do {
      outcomes.add(finish(job, window.remove()));
    } while (window.isNextDone() && System.nanoTime() - began < PAUSE_NANOS);
    return outcomes;
  }

  private ItemOutcome finish(long job, UnderWay item) {
    IngestRepository ingests = project.store().ingests();
    return switch (item.incoming()) {
      case Incoming.Skipped(String address, String code, String reason) ->
          ingests.skip(
              job, item.key(), item.retrieval(), new StageProblem("document", code, reason));
      case Incoming.Refused(String address, String code, String reason) ->
          ingests.reject(
              job,
              item.key(),
              item.retrieval(),
              new StageProblem("document", code, reason),
              Optional.empty());
      case Incoming.Received received -> finish(job, item, received);
    };
  }

  private ItemOutcome finish(long job, UnderWay item, Incoming.Received received) {
    IngestRepository ingests = project.store().ingests();
    Arrival arrival =
        new Arrival(item.key(), received.document(), item.retrieval(), received.versionKey());
    if (item.reading().isEmpty()) {
      return ingests.acceptKnown(job, arrival);
    }
    DocumentId id = received.document().id();
    Read read = await(item.reading().get(), received.address());
    return switch (read.result()) {
      case ReadResult.Processed _ -> ingests.accept(job, arrival, read.prepared().orElseThrow());
      case ReadResult.Rejected(StageProblem problem) ->
          ingests.reject(job, item.key(), item.retrieval(), problem, Optional.of(id));
    };
  }

  /// The original is on the disk before the document counts as read. A reader that fails has met a
  /// document that it cannot read; only a full disk or a stop ends the job.
  private static Read await(Reading reading, String address) {
    try {
      reading.kept().get();
      return reading.result().get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new StoreException("stopped at " + address + "; start again to go on there", e);
    } catch (ExecutionException e) {
      return switch (Objects.requireNonNullElse(e.getCause(), e)) {
        case StoreException failure -> throw failure;
        case OutOfMemoryError failure -> throw failure;
        case StackOverflowError _ -> failed("too-deep", "it is nested too deeply to be read");
        case Throwable failure ->
            failed("reader-failed", "the reader failed on it: " + failure + "; please report this");
      };
    }
  }

  private static Read failed(String code, String message) {
    return new Read(
        new ReadResult.Rejected(new StageProblem("pipeline", code, message)), Optional.empty());
  }
}
