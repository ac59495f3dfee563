package org.sayso.corroboration.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sayso.event.EventType;

/// Many accounts.
class IncidentGrouperTest {
  private static final String BOMBING =
      "A bomb hidden in a handcart exploded in the Lantern Market of Miravel on Saturday, and the"
          + " Sons of the Tide claimed it in a statement to the Karst Herald.";

  private final IncidentGrouper grouper = new IncidentGrouper(JoinRules.STANDARD);

  private static List<Account> copies(int count) {
    List<Account> accounts = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      accounts.add(
          AccountBuilder.of("copy " + i, EventType.BOMBING)
              .words(BOMBING)
              .on("2019-03-02")
              .at("Miravel", AccountBuilder.MIRAVEL)
              .killed(11)
              .build());
    }
    return accounts;
  }

  @Test
  void aStoryThatHundredsTellInTheSameWordsIsOneIncident() {
    assertThat(grouper.group(copies(120), Wishes.NONE)).hasSize(1);
  }

  @Test
  void anotherHappeningIsKeptFromIt() {
    List<Account> accounts = copies(120);
    accounts.add(
        AccountBuilder.of("corran", EventType.SHOOTING)
            .words("Gunmen shot two officers at the customs post of Corran.")
            .on("2019-03-02")
            .at("Corran", AccountBuilder.CORRAN)
            .build());

    assertThat(grouper.group(accounts, Wishes.NONE)).hasSize(2);
  }

  @Test
  void whatAPersonPartedInAStoryOfHundredsIsTwo() {
    List<Account> accounts = copies(120);
    AccountKey one = AccountKey.of(accounts.get(3));
    AccountKey other = AccountKey.of(accounts.get(100));
    Wishes wishes = new Wishes(Set.of(), Set.of(Wishes.Pair.of(one, other)));

    List<Incident> incidents = grouper.group(accounts, wishes);

    assertThat(incidents).hasSize(2);
    assertThat(incidents)
        .noneMatch(incident ->
            incident.accounts().contains(accounts.get(3))
                && incident.accounts().contains(accounts.get(100)));
  }

  @Test
  void hundredsThatComeOneByOneAreGroupedAsIfAllAtOnce() {
    IncidentKeeper keeper = new IncidentKeeper(grouper);
    InMemoryAccountBook book = new InMemoryAccountBook(keeper, Wishes.NONE);
    List<Account> accounts = copies(80);
    Collections.shuffle(accounts, new Random(7));
    accounts.forEach(book::add);

    assertThat(book.incidents())
        .isEqualTo(InMemoryAccountBook.incidents(grouper.group(accounts, Wishes.NONE)))
        .hasSize(1);
  }
}
