package org.sayso.store.jdbc;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.store.DecisionContract;
import org.sayso.store.Samples;
import org.sayso.store.Store;

class SqliteDecisionTest extends DecisionContract {
  @TempDir Path folder;

  @Override
  protected Store open() {
    return JdbcStore.sqlite(folder.resolve("sayso.db"), Samples.context());
  }
}
