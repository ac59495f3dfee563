package org.sayso.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.corroboration.event.JoinRules;
import org.sayso.document.SourceDocument;
import org.sayso.store.DateRange;
import org.sayso.store.DocumentFilter;
import org.sayso.store.Project;
import org.sayso.store.ReadingBuilder;
import org.sayso.store.Samples;
import org.sayso.store.Store;
import org.sayso.store.json.Sayso1;

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

  @Test
  void copiesOfAProjectMadeBeforeKeysWereSortedByAgeAreFoundAndAddedTo() throws SQLException {
    Path file = folder.resolve("sayso.db");
    SourceDocument wire = Samples.document(Samples.MARKET, "Island Wire", "2019-03-03");
    SourceDocument copy = Samples.document(Samples.MARKET + "\n", "Selm Courier", "2019-03-04");
    String longer = Samples.MARKET + "\nThe road was closed until Monday.\n";
    SourceDocument late = Samples.document(longer, "Karst Herald", "2019-03-05");
    try (Store store = JdbcStore.sqlite(file, Samples.context())) {
      Samples.take(store, wire, "a.txt");
      Samples.take(store, copy, "b.txt");
    }
    toSchema3(file);
    try (Store store = JdbcStore.sqlite(file, Samples.context())) {
      assertThat(store.copies().of(wire.id())).hasSize(1);
      Samples.take(store, late, "c.txt");
      assertThat(store.copies().of(late.id())).hasSize(2);
    }
  }

  @Test
  void incidentsOfAProjectMadeBeforeKeysWereRankedAreMadeAnewWhenItIsOpened() throws SQLException {
    Path project = folder.resolve("project");
    String event;
    try (Project opened = Project.open(project, Samples.context())) {
      Store store = opened.store();
      event = bombing("A").into(store).events().getFirst().id();
      bombing("B").into(store);
      assertThat(store.incidents().of(event).orElseThrow().accounts()).hasSize(2);
    }
    toSchema4(project.resolve("sayso.db"));
    try (Project opened = Project.open(project, Samples.context())) {
      Store store = opened.store();
      assertThat(store.incidents().isDue()).isFalse();
      bombing("C").into(store);
      assertThat(store.incidents().of(event).orElseThrow().accounts()).hasSize(3);
    }
  }

  private static ReadingBuilder bombing(String mark) {
    return new ReadingBuilder(
            "A bomb in a handcart exploded on Saturday in the Lantern Market of Miravel ("
                + mark
                + ").")
        .published("2019-03-03")
        .event("BOMBING", "exploded", List.of(), List.of(), List.of());
  }

  @Test
  void quotationsOfAProjectMadeBeforeTheyHadADayAreFound() throws SQLException {
    Path file = folder.resolve("sayso.db");
    Sayso1.Reading reading;
    try (Store store = JdbcStore.sqlite(file, Samples.context())) {
      reading =
          new ReadingBuilder("“Nobody was held in Upper Limmer,” Hadric Vosse said.\n")
              .published("2019-03-17")
              .quoted("Hadric Vosse", null, "Nobody was held in Upper Limmer")
              .into(store);
    }
    toSchema5(file);
    try (Store store = JdbcStore.sqlite(file, Samples.context())) {
      assertThat(
              store
                  .claims()
                  .quotations(
                      reading.claims().getFirst().speaker(),
                      DateRange.between(LocalDate.of(2019, 3, 17), LocalDate.of(2019, 3, 17)),
                      9))
          .hasSize(1);
      assertThat(store.incidents().rules()).isEqualTo(JoinRules.STANDARD);
    }
  }

  private static void toSchema5(Path file) throws SQLException {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("DROP TABLE join_rules");
      statement.executeUpdate("DROP INDEX claims_quoted_speaker");
      statement.executeUpdate("DROP INDEX claims_quoted_actor");
      statement.executeUpdate("ALTER TABLE claims DROP COLUMN quoted_on");
      statement.executeUpdate("DELETE FROM flyway_schema_history WHERE version IN ('6', '7')");
    }
  }

  private static void toSchema4(Path file) throws SQLException {
    toSchema5(file);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String age : List.of("young", "grown", "old")) {
        statement.executeUpdate("DROP TABLE account_keys_" + age);
      }
      statement.executeUpdate("DROP TABLE rebuilds");
      statement.executeUpdate("CREATE TABLE account_keys (account_key TEXT)");
      statement.executeUpdate("ALTER TABLE accounts DROP COLUMN level");
      statement.executeUpdate("DELETE FROM flyway_schema_history WHERE version = '5'");
    }
  }

  private static void toSchema3(Path file) throws SQLException {
    toSchema4(file);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(
          """
          CREATE TABLE copy_keys (
            copy_key BIGINT NOT NULL,
            document INTEGER NOT NULL REFERENCES documents (number),
            PRIMARY KEY (copy_key, document)
          )
          """);
      statement.executeUpdate(
          "INSERT INTO copy_keys SELECT copy_key, document FROM copy_keys_young");
      for (String age : List.of("young", "grown", "old")) {
        statement.executeUpdate("DROP TABLE copy_keys_" + age);
      }
      statement.executeUpdate("DELETE FROM flyway_schema_history WHERE version = '4'");
    }
  }
}
