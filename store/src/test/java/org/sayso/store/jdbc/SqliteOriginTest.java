package org.sayso.store.jdbc;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.store.OriginContract;
import org.sayso.store.Samples;
import org.sayso.store.Store;

class SqliteOriginTest extends OriginContract {
  @TempDir Path folder;

  @Override
  protected Store open() {
    return JdbcStore.sqlite(folder.resolve("sayso.db"), Samples.context());
  }
}
