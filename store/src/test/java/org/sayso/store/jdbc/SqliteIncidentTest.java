package org.sayso.store.jdbc;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.store.IncidentContract;
import org.sayso.store.Samples;
import org.sayso.store.Store;

class SqliteIncidentTest extends IncidentContract {
  @TempDir Path folder;

  @Override
  protected Store open() {
    return JdbcStore.sqlite(folder.resolve("sayso.db"), Samples.context());
  }
}
