package org.sayso.corroboration.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Divides accounts that hang together even at the highest level and are too many to be held
/// against each other: a story that hundreds tell.
///
/// Those with the smallest ranks are divided as ever, and with them whatever a person decided
/// something about. Each of the others is held against these alone and goes where it is likest, or
/// stands by itself.
final class Crowd {
  private final IncidentGrouper grouper;
  private final Wishes wishes;
  private final Set<AccountKey> wished = new TreeSet<>();

  Crowd(IncidentGrouper grouper, Wishes wishes) {
    this.grouper = grouper;
    this.wishes = wishes;
    for (Set<Wishes.Pair> pairs : List.of(wishes.together(), wishes.apart())) {
      for (Wishes.Pair pair : pairs) {
        wished.add(pair.one());
        wished.add(pair.other());
      }
    }
  }

  /// The incidents of the accounts.
  ///
  /// @param standing the incidents of those that were divided before, when there were fewer
  List<Incident> divide(List<AccountFacts> all, Map<AccountKey, String> standing) {
    List<AccountFacts> heads = new ArrayList<>();
    List<AccountFacts> others = new ArrayList<>();
    List<AccountFacts> ranked =
        all.stream().sorted(Comparator.comparingLong(AccountFacts::rank)).toList();
    for (AccountFacts one : ranked) {
      boolean isHead = heads.size() < grouper.limits().most() || wished.contains(key(one));
      (isHead ? heads : others).add(one);
    }
    boolean asBefore =
        wished.isEmpty() && heads.stream().map(Crowd::key).allMatch(standing::containsKey);
    Places places =
        asBefore
            ? new Places(standing, standing(heads, standing))
            : new Places(Map.of(), grouper.groups(heads, wishes));
    List<List<Account>> filled = new ArrayList<>();
    for (List<AccountFacts> group : places.groups) {
      filled.add(new ArrayList<>(group.stream().map(AccountFacts::account).toList()));
    }
    for (AccountFacts one : others) {
      places
          .of(one)
          .ifPresentOrElse(
              group -> filled.get(group).add(one.account()),
              () -> filled.add(List.of(one.account())));
    }
    return filled.stream().map(Incident::of).toList();
  }

  /// The groups of heads that are the same as before, each in the order of the accounts, by their
  /// first.
  private static List<List<AccountFacts>> standing(
      List<AccountFacts> heads, Map<AccountKey, String> standing) {
    Map<String, List<AccountFacts>> groups = new LinkedHashMap<>();
    heads.stream()
        .sorted(Comparator.comparing(AccountFacts::account, Account.ORDER))
        .forEach(head ->
            groups
                .computeIfAbsent(
                    Objects.requireNonNull(standing.get(key(head))), any -> new ArrayList<>())
                .add(head));
    return List.copyOf(groups.values());
  }

  private static AccountKey key(AccountFacts facts) {
    return AccountKey.of(facts.account());
  }

  /// Which group each account goes to.
  private final class Places {
    private final Map<AccountKey, String> standing;
    private final List<List<AccountFacts>> groups;
    private final Map<String, Integer> numbers = new HashMap<>();

    Places(Map<AccountKey, String> standing, List<List<AccountFacts>> groups) {
      this.standing = standing;
      this.groups = groups;
      for (int i = 0; i < groups.size(); i++) {
        String incident = standing.get(key(groups.get(i).getFirst()));
        if (incident != null) {
          numbers.put(incident, i);
        }
      }
    }

    Optional<Integer> of(AccountFacts one) {
      String incident = standing.get(key(one));
      return incident == null ? likest(one) : Optional.ofNullable(numbers.get(incident));
    }

    private Optional<Integer> likest(AccountFacts one) {
      Optional<Integer> likest = Optional.empty();
      double most = 0;
      for (int i = 0; i < groups.size(); i++) {
        double likeness = likeness(one, groups.get(i));
        if (likeness >= IncidentGrouper.TERMS.bar() && likeness > most) {
          most = likeness;
          likest = Optional.of(i);
        }
      }
      return likest;
    }

    /// How alike an account and a group are, as [Agglomeration] has it; nought where it must stay
    /// apart from one of them.
    private double likeness(AccountFacts one, List<AccountFacts> group) {
      double sum = 0;
      double best = 0;
      for (AccountFacts other : group) {
        Weight weight = grouper.weigh(one, other, wishes);
        if (weight.isApart()) {
          return 0;
        }
        sum += weight.score();
        best = Math.max(best, weight.score());
      }
      double likest = IncidentGrouper.TERMS.likest();
      return (1 - likest) * sum / group.size() + likest * best;
    }
  }
}
