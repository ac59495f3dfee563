package org.sayso.store.jdbc;

import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/// Brings the journal into the database on a thread of its own, so that writing does not wait for
/// the disk. What was written meanwhile is brought there by the one that writes, once it is little,
/// so that the journal begins anew and does not grow.
///
/// Called by whoever writes, one at a time.
final class Checkpoints implements AutoCloseable {
  /// Pages of 4 KiB in the journal after which it is brought into the database. A page that is
  /// written again and again meanwhile is brought there once.
  static final int PAGES = 16_384;

  private static final int FEW_PAGES = 2048;
  private static final long PAUSE_NANOS = 100_000_000;
  private static final long CLOSING_SECONDS = 60;

  private final Jdbi jdbi;
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name("checkpoint").factory());

  private Optional<Future<?>> running = Optional.empty();
  private long looked = System.nanoTime();

  Checkpoints(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /// Looks after the journal now and then; called after each transaction, outside it.
  void afterWrite() {
    if (System.nanoTime() - looked < PAUSE_NANOS
        || running.map(one -> !one.isDone()).orElse(false)) {
      return;
    }
    looked = System.nanoTime();
    int left = ask("PRAGMA wal_checkpoint(NOOP)");
    if (running.isPresent() && left <= FEW_PAGES) {
      ask("PRAGMA wal_checkpoint(PASSIVE)");
      running = Optional.empty();
    } else if (running.isPresent() || left >= PAGES) {
      running = Optional.of(thread.submit(() -> ask("PRAGMA wal_checkpoint(PASSIVE)")));
    }
  }

  /// @return how many pages are in the journal and not yet in the database
  private int ask(String pragma) {
    try {
      return jdbi.withHandle(handle ->
          handle.createQuery(pragma).map((row, context) -> row.getInt(2) - row.getInt(3)).one());
    } catch (JdbiException _) {
      // Nothing is lost: all is in the journal, and whoever writes next is told what ails the disk.
      return 0;
    }
  }

  @Override
  public void close() {
    thread.shutdown();
    try {
      thread.awaitTermination(CLOSING_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
