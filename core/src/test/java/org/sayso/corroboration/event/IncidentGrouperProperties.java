package org.sayso.corroboration.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sayso.event.EventType;
import org.sayso.resolution.GeoPoint;

/// The order in which accounts come decides nothing.
class IncidentGrouperProperties {
  private static final List<String> TEXTS =
      List.of(
          "A bomb hidden in a handcart exploded in the Lantern Market of Miravel",
          "The bombing of the Lantern Market in Miravel was claimed by the Sons of the Tide",
          "Gunmen shot two officers at the customs post of Corran",
          "Officers were killed in an attack on the customs post",
          "");
  private static final List<EventType> TYPES =
      List.of(EventType.BOMBING, EventType.ATTACK, EventType.KILLING, EventType.SHOOTING);

  private final IncidentGrouper grouper = new IncidentGrouper(JoinRules.STANDARD);

  private record Drawn(
      int document, int type, int text, int day, int told, int place, int killed, boolean main) {}

  @Provide
  Arbitrary<List<Account>> accounts() {
    return some();
  }

  /// Some accounts, of which many tell of the same.
  static Arbitrary<List<Account>> some() {
    Arbitrary<Integer> small = Arbitraries.integers().between(0, 4);
    return Combinators.combine(
            Arbitraries.integers().between(0, 15),
            Arbitraries.integers().between(0, TYPES.size() - 1),
            small,
            small,
            small,
            small,
            small,
            Arbitraries.of(true, false))
        .as(Drawn::new)
        .list()
        .ofMinSize(2)
        .ofMaxSize(24)
        .map(IncidentGrouperProperties::accounts);
  }

  private static List<Account> accounts(List<Drawn> drawn) {
    List<Account> accounts = new ArrayList<>();
    for (Drawn one : drawn) {
      AccountBuilder account =
          AccountBuilder.of("document " + one.document(), TYPES.get(one.type()))
              .event("event " + accounts.size())
              .words(TEXTS.get(one.text()));
      if (one.day() > 0) {
        account.on("2019-03-0" + one.day());
      }
      if (one.told() > 0) {
        account.published("2019-03-0" + (one.told() + 3));
      }
      if (one.place() > 0) {
        account.at("Town " + one.place(), new GeoPoint(-38 - one.place() / 8.0, -28));
      }
      if (one.killed() > 0) {
        account.killed(one.killed());
      }
      accounts.add((one.main() ? account : account.aside()).build());
    }
    return accounts;
  }

  private static Set<String> ids(List<Incident> incidents) {
    return incidents.stream()
        .map(incident ->
            incident.id()
                + incident.accounts().stream().map(Account::event).collect(Collectors.joining(" ")))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Property(tries = 1000)
  void shuffledAccountsGiveTheSameIncidents(
      @ForAll("accounts") List<Account> accounts, @ForAll Random random) {
    List<Account> shuffled = new ArrayList<>(accounts);
    Collections.shuffle(shuffled, random);

    assertThat(grouper.group(shuffled, Wishes.NONE))
        .isEqualTo(grouper.group(accounts, Wishes.NONE));
  }

  @Property(tries = 200)
  void everyAccountIsOfOneIncident(@ForAll("accounts") List<Account> accounts) {
    List<String> grouped =
        grouper.group(accounts, Wishes.NONE).stream()
            .flatMap(incident -> incident.accounts().stream())
            .map(Account::event)
            .toList();

    assertThat(grouped)
        .containsExactlyInAnyOrderElementsOf(accounts.stream().map(Account::event).toList());
  }

  @Property(tries = 200)
  void noIncidentHoldsTwoThatMustStayApart(@ForAll("accounts") List<Account> accounts) {
    PairJudge judge = new PairJudge(JoinRules.STANDARD);
    for (Incident incident : grouper.group(accounts, Wishes.NONE)) {
      for (Account one : incident.accounts()) {
        for (Account other : incident.accounts()) {
          assertThat(one.equals(other) || !judge.judge(one, other).isApart()).isTrue();
        }
      }
    }
  }

  @Property(tries = 200)
  void peoplesDecisionsComeBeforeRules(
      @ForAll("accounts") List<Account> accounts, @ForAll Random random) {
    Account one = accounts.get(random.nextInt(accounts.size()));
    Account other = accounts.get(random.nextInt(accounts.size()));
    if (one.equals(other)) {
      return;
    }
    Wishes.Pair pair = Wishes.Pair.of(AccountKey.of(one), AccountKey.of(other));

    assertThat(together(accounts, one, other, new Wishes(Set.of(pair), Set.of()))).isTrue();
    assertThat(together(accounts, one, other, new Wishes(Set.of(), Set.of(pair)))).isFalse();
  }

  private boolean together(List<Account> accounts, Account one, Account other, Wishes wishes) {
    return ids(grouper.group(accounts, wishes)).stream()
        .anyMatch(id -> id.contains(one.event()) && id.contains(other.event()));
  }

  @Property(tries = 200)
  void whatAMarkRulesOutMustStayApart(@ForAll("accounts") List<Account> accounts) {
    PairJudge judge = new PairJudge(JoinRules.STANDARD);
    for (Account one : accounts) {
      for (Account other : accounts) {
        boolean ruledOut = !Mark.of(one).mayJoin(Mark.of(other), JoinRules.STANDARD);
        assertThat(ruledOut && !judge.judge(one, other).isApart()).isFalse();
      }
    }
  }

  @Property(tries = 200)
  void aWeightIsAVerdictWithoutReasons(@ForAll("accounts") List<Account> accounts) {
    PairJudge judge = new PairJudge(JoinRules.STANDARD);
    List<AccountFacts> facts = accounts.stream().map(AccountFacts::of).toList();
    for (AccountFacts one : facts) {
      for (AccountFacts other : facts) {
        Verdict verdict = judge.judge(one.account(), other.account());
        assertThat(judge.weigh(one, other).verdict(verdict.reasons()).by(JoinRules.STANDARD))
            .isEqualTo(verdict);
      }
    }
  }
}
