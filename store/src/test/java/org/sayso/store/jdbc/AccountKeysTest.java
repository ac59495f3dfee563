package org.sayso.store.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.corroboration.event.AccountBook.Holder;
import org.sayso.corroboration.event.AccountBook.Seat;
import org.sayso.corroboration.event.Mark;

class AccountKeysTest {
  private static final long KEY = -7;
  private static final long OTHER = 12;

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

  private static Holder holder(long document, long rank) {
    return new Holder(new Seat(document, 2), rank, new Mark(document));
  }

  private void add(Holder holder) {
    database.write(handle -> {
      AccountKeys.add(handle, holder, List.of(KEY, OTHER));
      AccountKeys.age(handle, holder.seat().document());
      return holder;
    });
  }

  private List<Holder> first(long key, int most) {
    return database.read(handle -> AccountKeys.first(handle, key, most));
  }

  private long rows(String age) {
    return database.read(handle -> count(handle, "account_keys_" + age));
  }

  private static long count(Handle handle, String table) {
    return handle.createQuery("SELECT COUNT(*) FROM " + table).mapTo(Long.class).one();
  }

  @Test
  void accountsStandByRankHoweverOldTheyAre() {
    Holder old = holder(CopyKeys.GROWN, 30);
    Holder grown = holder(CopyKeys.GROWN + CopyKeys.YOUNG, 10);
    Holder young = holder(CopyKeys.GROWN + CopyKeys.YOUNG + 1, 20);
    add(old);
    assertThat(rows("old")).isEqualTo(2);
    add(grown);
    assertThat(rows("grown")).isEqualTo(2);
    add(young);
    assertThat(rows("young")).isEqualTo(2);

    assertThat(first(KEY, 10)).containsExactly(grown, young, old);
    assertThat(first(KEY, 2)).containsExactly(grown, young);
    assertThat(first(OTHER, Integer.MAX_VALUE)).containsExactly(grown, young, old);
    assertThat(first(KEY + 1, 10)).isEmpty();
  }

  @Test
  void whatIsTakenOutIsGoneAtEveryAge() {
    List<Holder> all =
        List.of(
            holder(CopyKeys.GROWN, 30),
            holder(CopyKeys.GROWN + CopyKeys.YOUNG, 10),
            holder(CopyKeys.GROWN + CopyKeys.YOUNG + 1, 20));
    all.forEach(this::add);
    database.write(handle -> {
      all.forEach(one -> AccountKeys.remove(handle, one, List.of(KEY)));
      return all;
    });

    assertThat(first(KEY, 10)).isEmpty();
    assertThat(first(OTHER, 10)).hasSize(3);
  }
}
