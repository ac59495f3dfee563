package org.sayso.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.store.DocumentFilter;
import org.sayso.store.Samples;
import org.sayso.store.Store;

class MigrationTest {
  @TempDir Path folder;

  private static Path migrations() {
    return Path.of("src/main/resources/org/sayso/store/migrations");
  }

  @Test
  void newestMigrationIsTheSchemaThatTheCodeExpects() throws IOException {
    try (Stream<Path> files = Files.list(migrations())) {
      List<Integer> versions =
          files
              .map(file -> file.getFileName().toString())
              .map(name -> Integer.parseInt(name.substring(1, name.indexOf("__"))))
              .sorted()
              .toList();
      assertThat(versions.getLast()).hasToString(Database.SCHEMA_VERSION);
    }
  }

  @Test
  void migrationsUseNoWordThatPostgresLacks() throws IOException {
    try (Stream<Path> files = Files.list(migrations())) {
      for (Path file : files.toList()) {
        String sql =
            Files.readString(file).replaceAll("--[^\n]*", "").toUpperCase(java.util.Locale.ROOT);
        assertThat(Arrays.asList(sql.split("[^A-Z_]+")))
            .doesNotContain("AUTOINCREMENT", "BLOB", "DATETIME", "PRAGMA", "WITHOUT", "REPLACE");
      }
    }
  }

  @Test
  void openedAgainNothingIsMigratedAndAllIsThere() {
    Path file = folder.resolve("sayso.db");
    try (Store store = JdbcStore.sqlite(file, Samples.context())) {
      Samples.take(store, Samples.document(Samples.MARKET, "Karst Herald", "2019-03-03"), "a.txt");
    }
    try (Store store = JdbcStore.sqlite(file, Samples.context())) {
      assertThat(store.documents().count(DocumentFilter.ALL)).isEqualTo(1);
      assertThat(store.decisions().verifyChain()).isEmpty();
    }
  }
}
