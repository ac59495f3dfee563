package org.sayso.store.jdbc;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.sayso.store.StoreException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// The connections to one database with the newest schema.
///
/// Writes take turns in this process; the database makes those of other processes wait.
final class Database implements AutoCloseable {
  /// The newest migration; a test holds it against the files.
  static final String SCHEMA_VERSION = "7";

  private static final int BUSY_MILLIS = 30_000;
  private static final int CONNECTIONS = 8;
  private static final int CACHE_KIB = 65_536;

  /// Where no thread of ours looks after the journal, or it does not keep up.
  private static final int JOURNAL_PAGES = 4 * Checkpoints.PAGES;

  private static final int JOURNAL_BYTES = Checkpoints.PAGES * 4096;

  private final HikariDataSource source;
  private final Jdbi jdbi;
  private final String where;
  private final ReentrantLock writing = new ReentrantLock();
  private final Checkpoints checkpoints;

  private Database(HikariDataSource source, String where) {
    this.source = source;
    this.jdbi = Jdbi.create(source);
    this.where = where;
    this.checkpoints = new Checkpoints(jdbi);
  }

  /// Opens or creates a SQLite file.
  static Database sqlite(Path file) {
    SQLiteConfig config = new SQLiteConfig();
    config.setJournalMode(SQLiteConfig.JournalMode.WAL);
    // A killed process loses nothing; a power cut may lose the last moments of an ingest, which is
    // then resumed. Decisions ask for more: see `writeForGood`.
    config.setSynchronous(SQLiteConfig.SynchronousMode.NORMAL);
    config.enforceForeignKeys(true);
    config.setBusyTimeout(BUSY_MILLIS);
    config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
    config.setCacheSize(-CACHE_KIB);
    config.setPragma(SQLiteConfig.Pragma.WAL_AUTOCHECKPOINT, Integer.toString(JOURNAL_PAGES));
    config.setJournalSizeLimit(JOURNAL_BYTES);
    SQLiteDataSource sqlite = new SQLiteDataSource(config);
    sqlite.setUrl("jdbc:sqlite:" + file);
    HikariConfig pool = new HikariConfig();
    pool.setDataSource(sqlite);
    pool.setPoolName("sayso");
    pool.setMaximumPoolSize(CONNECTIONS);
    pool.setMinimumIdle(0);
    try {
      Database database = new Database(new HikariDataSource(pool), file.toString());
      database.migrate();
      return database;
    } catch (RuntimeException e) {
      throw e instanceof StoreException store ? store : unusable(file.toString(), e);
    }
  }

  private static StoreException unusable(String where, RuntimeException cause) {
    return new StoreException(
        "cannot use the database "
            + where
            + " ("
            + cause.getMessage()
            + "): check that the file is a Sayso database, that its folder can be written and that"
            + " the disk has room",
        cause);
  }

  private void migrate() {
    if (isCurrent()) {
      return;
    }
    try {
      Flyway.configure(Database.class.getClassLoader())
          .loggers("slf4j")
          .dataSource(source)
          .locations("classpath:org/sayso/store/migrations")
          .validateMigrationNaming(true)
          // Where rows lie in the order of their key, and nowhere else: SQLite has a word for it.
          .placeholders(Map.of("clustered", "WITHOUT ROWID"))
          .load()
          .migrate();
    } catch (FlywayException e) {
      close();
      throw new StoreException(
          "cannot bring the database "
              + where
              + " to schema "
              + SCHEMA_VERSION
              + ": "
              + e.getMessage()
              + "; a project of a newer Sayso needs that Sayso",
          e);
    }
  }

  /// Asks without Flyway, which takes longer to start than most commands to run.
  private boolean isCurrent() {
    try {
      return read(handle ->
          handle
              .createQuery(
                  """
                  SELECT version FROM flyway_schema_history
                  WHERE success = 1 ORDER BY installed_rank DESC LIMIT 1
                  """)
              .mapTo(String.class)
              .findOne()
              .map(SCHEMA_VERSION::equals)
              .orElse(false));
    } catch (StoreException noHistoryYet) {
      return false;
    }
  }

  <T> T read(Function<Handle, T> work) {
    try {
      return jdbi.withHandle(work::apply);
    } catch (JdbiException e) {
      throw unusable(where, e);
    }
  }

  /// A result that is read while it is used; closing the stream gives the connection back.
  <T> Stream<T> stream(Function<Handle, Stream<T>> work) {
    Handle handle = jdbi.open();
    try {
      return work.apply(handle).onClose(handle::close);
    } catch (RuntimeException e) {
      handle.close();
      throw e;
    }
  }

  /// One transaction: all of it or nothing. Inside another one of the same thread, a part of it.
  <T> T write(Function<Handle, T> work) {
    writing.lock();
    try {
      T result = jdbi.inTransaction(work::apply);
      if (writing.getHoldCount() == 1) {
        checkpoints.afterWrite();
      }
      return result;
    } catch (JdbiException e) {
      throw unusable(where, e);
    } finally {
      writing.unlock();
    }
  }

  /// One transaction that is on the disk when this returns, even if the power fails.
  <T> T writeForGood(Function<Handle, T> work) {
    T result = write(work);
    pragmas(List.of("PRAGMA wal_checkpoint(FULL)"));
    return result;
  }

  /// One transaction whose overwritten content is gone from the file.
  void writeOver(Consumer<Handle> work) {
    writing.lock();
    try {
      jdbi.useHandle(handle -> {
        handle.execute("PRAGMA secure_delete = ON");
        handle.useTransaction(work::accept);
        handle.execute("PRAGMA secure_delete = OFF");
      });
    } catch (JdbiException e) {
      throw unusable(where, e);
    } finally {
      writing.unlock();
    }
    pragmas(List.of("PRAGMA wal_checkpoint(TRUNCATE)"));
  }

  private void pragmas(List<String> statements) {
    try {
      jdbi.useHandle(handle -> statements.forEach(handle::execute));
    } catch (JdbiException e) {
      throw unusable(where, e);
    }
  }

  @Override
  public void close() {
    checkpoints.close();
    source.close();
  }
}
