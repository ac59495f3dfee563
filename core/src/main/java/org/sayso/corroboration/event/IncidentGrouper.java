package org.sayso.corroboration.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// Groups accounts by what they tell of.
///
/// Whether two accounts are joined follows from the two alone. What hangs together by such joins is
/// then divided again: the two likest groups are joined first, as long as their accounts, on
/// average and the likest two, are as alike as two that are joined, and never where two must stay
/// apart. What hangs together is a matter of the accounts and not of their order, so that shuffled
/// accounts, or accounts that come one by one, give the same incidents.
public final class IncidentGrouper {
  /// What hangs together in larger numbers is first divided by a higher bar.
  static final int MOST = 100;

  private static final double STEP = 0.1;

  /// A poor account is rarely like all the rest; it is enough that it is very like some.
  private static final Agglomeration.Terms TERMS = new Agglomeration.Terms(Verdict.ENOUGH, 0.5, 0);

  private final PairJudge judge;
  private final BlockKeys keys;

  public IncidentGrouper(JoinRules rules) {
    this.judge = new PairJudge(rules);
    this.keys = new BlockKeys(rules);
  }

  /// The incidents of all these accounts, by id.
  public List<Incident> group(Collection<Account> accounts, Wishes wishes) {
    List<Account> sorted = accounts.stream().sorted(Account.ORDER).distinct().toList();
    Unions unions = new Unions(sorted.size());
    candidates(sorted, wishes)
        .forEach((one, others) -> {
          for (int other : others) {
            if (judge(sorted.get(one), sorted.get(other), wishes).isJoined()) {
              unions.join(one, other);
            }
          }
        });
    List<Incident> incidents = new ArrayList<>();
    for (List<Integer> component : unions.components()) {
      incidents.addAll(divide(component.stream().map(sorted::get).toList(), wishes));
    }
    incidents.sort(Comparator.comparing(Incident::id));
    return incidents;
  }

  /// The incidents of accounts that hang together.
  public List<Incident> divide(List<Account> component, Wishes wishes) {
    List<Account> sorted = component.stream().sorted(Account.ORDER).toList();
    return divide(sorted, wishes, Verdict.ENOUGH);
  }

  private List<Incident> divide(List<Account> accounts, Wishes wishes, double bar) {
    if (accounts.size() == 1) {
      return List.of(Incident.of(accounts));
    }
    if (accounts.size() > MOST) {
      return bar >= 1 ? List.of(Incident.of(accounts)) : divideMore(accounts, wishes, bar + STEP);
    }
    Verdict[][] verdicts = verdicts(accounts, wishes);
    return Agglomeration.groups(
            accounts.size(),
            (one, other) -> verdicts[Math.max(one, other)][Math.min(one, other)].score(),
            (one, other) -> verdicts[Math.max(one, other)][Math.min(one, other)].isApart(),
            pairs(accounts, wishes),
            TERMS)
        .stream()
        .map(group -> Incident.of(group.stream().map(accounts::get).toList()))
        .toList();
  }

  private Verdict[][] verdicts(List<Account> accounts, Wishes wishes) {
    Verdict[][] verdicts = new Verdict[accounts.size()][];
    for (int i = 0; i < accounts.size(); i++) {
      verdicts[i] = new Verdict[i];
      for (int j = 0; j < i; j++) {
        verdicts[i][j] = judge(accounts.get(i), accounts.get(j), wishes);
      }
    }
    return verdicts;
  }

  /// What two accounts are to each other, people's decisions before rules.
  public Verdict judge(Account one, Account other, Wishes wishes) {
    if (wishes.joins(one, other)) {
      return new Verdict(Verdict.Decision.JOINED, 1, List.of("a person joined them"));
    }
    return wishes.parts(one, other)
        ? Verdict.apart("a person parted them")
        : judge.judge(one, other);
  }

  private List<Incident> divideMore(List<Account> accounts, Wishes wishes, double bar) {
    Unions unions = new Unions(accounts.size());
    for (int i = 0; i < accounts.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (judge(accounts.get(i), accounts.get(j), wishes).score() >= bar) {
          unions.join(i, j);
        }
      }
    }
    return unions.components().stream()
        .flatMap(part -> divide(part.stream().map(accounts::get).toList(), wishes, bar).stream())
        .toList();
  }

  private static List<int[]> pairs(List<Account> accounts, Wishes wishes) {
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < accounts.size() && !wishes.together().isEmpty(); i++) {
      for (int j = 0; j < i; j++) {
        if (wishes.joins(accounts.get(i), accounts.get(j))) {
          pairs.add(new int[] {j, i});
        }
      }
    }
    return pairs;
  }

  private Map<Integer, Set<Integer>> candidates(List<Account> accounts, Wishes wishes) {
    Map<String, List<Integer>> standing = new HashMap<>();
    List<BlockKeys.Keys> all = accounts.stream().map(keys::of).toList();
    Map<AccountKey, Integer> numbers = new HashMap<>();
    for (int i = 0; i < accounts.size(); i++) {
      numbers.put(AccountKey.of(accounts.get(i)), i);
      for (String key : all.get(i).own()) {
        standing.computeIfAbsent(key, any -> new ArrayList<>()).add(i);
      }
    }
    Map<Integer, Set<Integer>> candidates = new TreeMap<>();
    for (int i = 0; i < accounts.size(); i++) {
      Set<Integer> found = candidates.computeIfAbsent(i, any -> new TreeSet<>());
      for (String key : all.get(i).wanted()) {
        found.addAll(standing.getOrDefault(key, List.of()));
      }
      found.remove(i);
    }
    for (Wishes.Pair pair : wishes.together()) {
      Integer one = numbers.get(pair.one());
      Integer other = numbers.get(pair.other());
      if (one != null && other != null) {
        candidates.computeIfAbsent(one, any -> new TreeSet<>()).add(other);
      }
    }
    return candidates;
  }
}
