package org.sayso.corroboration.origin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.sayso.corroboration.origin.Origin.Account;
import org.sayso.evidence.By;
import org.sayso.evidence.ClaimId;

/// The accounts by the origin that they fold into: by the rules' keys first, then as people
/// decided.
final class Bundles {
  /// What folds into one origin.
  private static final class Bundle {
    private final List<Account> accounts = new ArrayList<>();

    /// Those of them that say whose origin it is.
    private final List<Account> telling = new ArrayList<>();

    private Optional<OriginDecision> weight = Optional.empty();

    void add(Account account, boolean tells) {
      accounts.add(account);
      if (tells) {
        telling.add(account);
      }
    }
  }

  private final Map<String, Bundle> byKey = new TreeMap<>();

  /// @param tells whether the account says whose the origin is
  void add(String key, Account account, boolean tells) {
    byKey.computeIfAbsent(key, none -> new Bundle()).add(account, tells);
  }

  /// Puts decisions over the rules.
  ///
  /// @param decisions oldest first
  void decide(Collection<OriginDecision> decisions) {
    decisions.forEach(decision -> {
      if (decision.joins()) {
        join(decision);
      } else {
        setApart(decision);
      }
    });
  }

  private void join(OriginDecision decision) {
    Set<String> keys = new LinkedHashSet<>();
    decision.claims().forEach(claim -> keys.addAll(keysOf(claim)));
    long named = all().stream().filter(account -> isNamed(account, decision)).count();
    if (keys.isEmpty() || (named < 2 && decision.counts().isEmpty())) {
      return;
    }
    Bundle into = bundle(keys.iterator().next());
    keys.stream().skip(1).forEach(key -> into.accounts.addAll(bundle(key).accounts));
    keys.stream().skip(1).forEach(byKey::remove);
    into.accounts.replaceAll(account -> mark(account, decision));
    into.telling.replaceAll(account -> mark(account, decision));
    into.weight = decision.weight().map(weight -> decision);
  }

  private void setApart(OriginDecision decision) {
    Bundle alone = new Bundle();
    for (Bundle bundle : byKey.values()) {
      bundle.accounts.stream()
          .filter(account -> isNamed(account, decision))
          .map(account -> mark(account, decision))
          .forEach(account -> alone.add(account, true));
      bundle.accounts.removeIf(account -> isNamed(account, decision));
      bundle.telling.removeIf(account -> isNamed(account, decision));
    }
    byKey.values().removeIf(bundle -> bundle.accounts.isEmpty());
    if (!alone.accounts.isEmpty()) {
      alone.weight = Optional.of(decision);
      byKey.put("decision:" + decision.number(), alone);
    }
  }

  private static Account mark(Account account, OriginDecision decision) {
    if (!isNamed(account, decision)) {
      return account;
    }
    Lineage told = account.lineage();
    String rule = told.by().name().replaceFirst("; decision:\\d+$", "");
    By by = new By(rule + "; decision:" + decision.number(), told.by().confidence());
    return new Account(
        account.claim(),
        new Lineage(told.kind(), told.who(), told.key(), told.openness(), by, decision.because()),
        Optional.of(decision.number()));
  }

  private static boolean isNamed(Account account, OriginDecision decision) {
    return decision.claims().contains(account.claim().id());
  }

  private List<String> keysOf(ClaimId claim) {
    return byKey.entrySet().stream()
        .filter(entry ->
            entry.getValue().accounts.stream()
                .anyMatch(account -> account.claim().id().equals(claim)))
        .map(Map.Entry::getKey)
        .toList();
  }

  private Bundle bundle(String key) {
    return Objects.requireNonNull(byKey.get(key), key);
  }

  private List<Account> all() {
    return byKey.values().stream().flatMap(bundle -> bundle.accounts.stream()).toList();
  }

  Set<String> keys() {
    return byKey.keySet();
  }

  List<Account> accounts(String key) {
    return bundle(key).accounts;
  }

  /// The accounts that say whose the origin is.
  List<Account> telling(String key) {
    Bundle bundle = bundle(key);
    return bundle.telling.isEmpty() ? bundle.accounts : bundle.telling;
  }

  /// The decision that gives the weight, where one does.
  Map<String, OriginDecision> weights() {
    Map<String, OriginDecision> weights = new TreeMap<>();
    byKey.forEach((key, bundle) -> bundle.weight.ifPresent(by -> weights.put(key, by)));
    return weights;
  }
}
