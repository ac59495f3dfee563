package org.sayso.corroboration.event;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Groups accounts by what they tell of.
///
/// Whether two accounts are joined follows from the two alone. What hangs together by such joins is
/// then divided again: the two likest groups are joined first, as long as their accounts, on
/// average and the likest two, are as alike as two that are joined, and never where two must stay
/// apart. What hangs together is a matter of the accounts and not of their order, so that shuffled
/// accounts, or accounts that come one by one ([IncidentKeeper]), give the same incidents.
///
/// More than [Limits#most] that hang together are first divided by a higher bar, and by a higher
/// one again. Those that hang together at the highest are all but the same, and are one incident.
public final class IncidentGrouper {
  /// A poor account is rarely like all the rest; it is enough that it is very like some.
  static final Agglomeration.Terms TERMS = new Agglomeration.Terms(Verdict.ENOUGH, 0.5, 0);

  private final JoinRules rules;
  private final PairJudge judge;
  private final Limits limits;

  public IncidentGrouper(JoinRules rules) {
    this(rules, Limits.STANDARD);
  }

  IncidentGrouper(JoinRules rules, Limits limits) {
    this.rules = rules;
    this.judge = new PairJudge(rules);
    this.limits = limits;
  }

  JoinRules rules() {
    return rules;
  }

  Limits limits() {
    return limits;
  }

  /// Two accounts that are joined, by their places in a list.
  private record Edge(int one, int other, double strength) {}

  /// The incidents of all these accounts, by id.
  public List<Incident> group(Collection<Account> accounts, Wishes wishes) {
    List<AccountFacts> sorted =
        accounts.stream().sorted(Account.ORDER).distinct().map(AccountFacts::of).toList();
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < sorted.size(); i++) {
      all.add(i);
    }
    List<Incident> incidents = new ArrayList<>();
    divide(sorted, all, edges(sorted, wishes), 0, wishes, incidents);
    incidents.sort(Comparator.comparing(Incident::id));
    return incidents;
  }

  private List<Edge> edges(List<AccountFacts> accounts, Wishes wishes) {
    List<Edge> edges = new ArrayList<>();
    for (Candidates.Pair pair : Candidates.among(accounts, rules, limits, wishes)) {
      Weight weight = weigh(accounts.get(pair.one()), accounts.get(pair.other()), wishes);
      if (weight.isJoined()) {
        edges.add(new Edge(pair.one(), pair.other(), weight.strength()));
      }
    }
    return edges;
  }

  /// @param of those to divide, which hang together at the level below
  private void divide(
      List<AccountFacts> accounts,
      List<Integer> of,
      List<Edge> edges,
      int level,
      Wishes wishes,
      List<Incident> into) {
    Unions unions = new Unions(accounts.size());
    edges.stream()
        .filter(edge -> edge.strength() >= Levels.bar(level))
        .forEach(edge -> unions.join(edge.one(), edge.other()));
    for (List<Integer> part : unions.components(of)) {
      if (part.size() <= limits.most()) {
        into.addAll(divide(part.stream().map(accounts::get).toList(), wishes));
      } else if (level == Levels.TOP) {
        List<AccountFacts> all = part.stream().map(accounts::get).toList();
        into.addAll(new Crowd(this, wishes).divide(all, Map.of()));
      } else {
        Set<Integer> members = Set.copyOf(part);
        List<Edge> within = edges.stream().filter(edge -> members.contains(edge.one())).toList();
        divide(accounts, part, within, level + 1, wishes, into);
      }
    }
  }

  /// The incidents of accounts that hang together, no more than [Limits#most].
  List<Incident> divide(List<AccountFacts> component, Wishes wishes) {
    return groups(component, wishes).stream()
        .map(group -> Incident.of(group.stream().map(AccountFacts::account).toList()))
        .toList();
  }

  /// The same, as groups, each in the order of the accounts, by their first.
  List<List<AccountFacts>> groups(List<AccountFacts> component, Wishes wishes) {
    if (component.size() == 1) {
      return List.of(component);
    }
    List<AccountFacts> sorted =
        component.stream()
            .sorted(Comparator.comparing(AccountFacts::account, Account.ORDER))
            .toList();
    Weight[][] weights = weights(sorted, wishes);
    return Agglomeration.groups(
            sorted.size(),
            (one, other) -> weights[Math.max(one, other)][Math.min(one, other)].score(),
            (one, other) -> weights[Math.max(one, other)][Math.min(one, other)].isApart(),
            pairs(sorted, wishes),
            TERMS)
        .stream()
        .map(group -> group.stream().map(sorted::get).toList())
        .toList();
  }

  private Weight[][] weights(List<AccountFacts> accounts, Wishes wishes) {
    Weight[][] weights = new Weight[accounts.size()][];
    for (int i = 0; i < accounts.size(); i++) {
      weights[i] = new Weight[i];
      for (int j = 0; j < i; j++) {
        weights[i][j] = weigh(accounts.get(i), accounts.get(j), wishes);
      }
    }
    return weights;
  }

  /// What two accounts are to each other, people's decisions before rules.
  public Verdict judge(Account one, Account other, Wishes wishes) {
    if (wishes.joins(one, other)) {
      return new Weight(Verdict.Decision.JOINED, 1, Verdict.DECIDED)
          .verdict(List.of("a person joined them"));
    }
    return wishes.parts(one, other)
        ? Verdict.apart("a person parted them")
        : judge.judge(one, other);
  }

  /// The same without reasons.
  Weight weigh(AccountFacts one, AccountFacts other, Wishes wishes) {
    if (wishes.joins(one.account(), other.account())) {
      return new Weight(Verdict.Decision.JOINED, 1, Verdict.DECIDED);
    }
    return wishes.parts(one.account(), other.account()) ? Weight.APART : judge.weigh(one, other);
  }

  private static List<int[]> pairs(List<AccountFacts> accounts, Wishes wishes) {
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < accounts.size() && !wishes.together().isEmpty(); i++) {
      for (int j = 0; j < i; j++) {
        if (wishes.joins(accounts.get(i).account(), accounts.get(j).account())) {
          pairs.add(new int[] {j, i});
        }
      }
    }
    return pairs;
  }
}
