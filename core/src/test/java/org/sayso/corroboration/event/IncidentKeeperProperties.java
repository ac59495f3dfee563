package org.sayso.corroboration.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Accounts that come and go one by one give the incidents of all at once, also where keys are
/// common and many hang together.
class IncidentKeeperProperties {
  @Provide
  Arbitrary<List<Account>> accounts() {
    return IncidentGrouperProperties.some();
  }

  @Provide
  Arbitrary<Limits> limits() {
    return Arbitraries.of(
        new Limits(1, 1),
        new Limits(1, 3),
        new Limits(2, 2),
        new Limits(2, 5),
        new Limits(3, 8),
        Limits.STANDARD);
  }

  private static Wishes wishes(List<Account> accounts, int decisions, Random random) {
    Set<Wishes.Pair> together = new HashSet<>();
    Set<Wishes.Pair> apart = new HashSet<>();
    for (int i = 0; i < decisions; i++) {
      AccountKey one = AccountKey.of(accounts.get(random.nextInt(accounts.size())));
      AccountKey other = AccountKey.of(accounts.get(random.nextInt(accounts.size())));
      if (!one.equals(other)) {
        boolean joins = random.nextBoolean();
        (joins ? together : apart).add(Wishes.Pair.of(one, other));
        (joins ? apart : together).remove(Wishes.Pair.of(one, other));
      }
    }
    return new Wishes(together, apart);
  }

  @Property(tries = 1000)
  void whatComesAndGoesIsGroupedAsIfAllAtOnce(
      @ForAll("accounts") List<Account> accounts,
      @ForAll("limits") Limits limits,
      @ForAll Random random) {
    Wishes wishes = wishes(accounts, random.nextInt(4), random);
    IncidentGrouper grouper = new IncidentGrouper(JoinRules.STANDARD, limits);
    InMemoryAccountBook book = new InMemoryAccountBook(new IncidentKeeper(grouper), wishes);
    List<Account> waiting = new ArrayList<>(accounts);
    Collections.shuffle(waiting, random);
    List<Account> there = new ArrayList<>();
    while (!waiting.isEmpty()) {
      if (!there.isEmpty() && random.nextInt(4) == 0) {
        Account gone = there.remove(random.nextInt(there.size()));
        book.remove(gone);
        if (random.nextBoolean()) {
          waiting.add(gone);
        }
      } else {
        Account come = waiting.removeLast();
        there.add(come);
        book.add(come);
      }
      if (waiting.isEmpty() || random.nextInt(4) == 0) {
        assertThat(book.incidents())
            .as("%s %s", limits, wishes)
            .isEqualTo(InMemoryAccountBook.incidents(grouper.group(there, wishes)));
      }
    }
  }

  @Property(tries = 200)
  void shuffledAccountsGiveTheSameIncidentsHoweverFewAreCompared(
      @ForAll("accounts") List<Account> accounts,
      @ForAll("limits") Limits limits,
      @ForAll Random random) {
    List<Account> shuffled = new ArrayList<>(accounts);
    Collections.shuffle(shuffled, random);
    IncidentGrouper grouper = new IncidentGrouper(JoinRules.STANDARD, limits);

    assertThat(grouper.group(shuffled, Wishes.NONE))
        .isEqualTo(grouper.group(accounts, Wishes.NONE));
  }
}
