package org.sayso.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.corroboration.copy.CopyText;
import org.sayso.corroboration.copy.NamesMark;
import org.sayso.corroboration.copy.Sketch;

class CopyKeysTest {
  private static final Sketch SKETCH =
      Sketch.of(
          CopyText.of(
              """
              Five men were found dead beside the old quarry above Upper Limmer on Friday morning.
              The army of Tavara said that they were militants who had fired on a patrol.
              Mothers of Miravel, a relatives' group, said that the five were farmers from Corran.
              Major Hadric Vosse told reporters in Miravel that nobody had been detained there.
              A doctor of Hallow Bay said that all of them had been shot from behind in Selm.
              The district office of Limmer has asked for an inquiry and closed the road to Corran.
              """));

  @TempDir Path folder;
  private Database database;

  @BeforeEach
  void open() {
    database = Database.sqlite(folder.resolve("sayso.db"));
  }

  @AfterEach
  void close() {
    database.close();
  }

  private void add(long document) {
    database.write(handle -> {
      CopyKeys.add(handle, document, SKETCH);
      return document;
    });
  }

  private List<Long> holders(long key) {
    return database.read(handle -> {
      List<Long> found = new ArrayList<>();
      CopyKeys.holders(
          handle,
          key,
          100,
          (document, names) -> {
            found.add(document);
            NamesMark kept = Sketch.isOfTelling(key) ? SKETCH.names() : NamesMark.UNKNOWN;
            assertThat(names).isEqualTo(kept);
          });
      return found;
    });
  }

  private long rows(String table) {
    return database.read(handle -> count(handle, table));
  }

  private static long count(Handle handle, String table) {
    return handle.createQuery("SELECT COUNT(*) FROM " + table).mapTo(Long.class).one();
  }

  @Test
  void keysGoOnByAgeAndAreFoundAtEveryAge() {
    int keys = SKETCH.keys().length;
    add(CopyKeys.GROWN);
    assertThat(rows("copy_keys_old")).isEqualTo(keys);
    add(CopyKeys.GROWN + CopyKeys.YOUNG);
    assertThat(rows("copy_keys_grown")).isEqualTo(keys);
    add(1);
    assertThat(rows("copy_keys_young")).isEqualTo(keys);
    for (long key : SKETCH.keys()) {
      assertThat(holders(key))
          .containsExactlyInAnyOrder(
              1L, (long) CopyKeys.GROWN, (long) CopyKeys.GROWN + CopyKeys.YOUNG);
    }
  }

  @Test
  void keysAreTakenOutAtEveryAge() {
    List<Long> documents = List.of((long) CopyKeys.GROWN, (long) CopyKeys.YOUNG, 1L);
    documents.forEach(this::add);
    for (long document : documents) {
      database.write(handle -> {
        CopyKeys.remove(handle, document, SKETCH);
        return document;
      });
    }
    for (long key : SKETCH.keys()) {
      assertThat(holders(key)).isEmpty();
    }
  }

  @Test
  void whatIsWrittenTogetherIsThereAsAWholeOrNotAtAll() {
    assertThatThrownBy(() ->
            database.write(handle -> {
              add(1);
              throw new IllegalStateException("the power fails");
            }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(rows("copy_keys_young")).isZero();
  }
}
