package org.sayso.store.jdbc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.store.CopyContract;
import org.sayso.store.Samples;
import org.sayso.store.Store;

class SqliteCopyTest extends CopyContract {
  @TempDir Path folder;

  @Override
  protected Store open() throws IOException {
    Path project = Files.createTempDirectory(folder, "project");
    return JdbcStore.sqlite(project.resolve("sayso.db"), Samples.context());
  }
}
