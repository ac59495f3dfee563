package org.sayso.store.memory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.corroboration.event.Account;
import org.sayso.corroboration.event.AccountKey;
import org.sayso.corroboration.event.Incident;
import org.sayso.corroboration.event.IncidentGrouper;
import org.sayso.corroboration.event.JoinRules;
import org.sayso.corroboration.event.Verdict;
import org.sayso.corroboration.event.Wishes;
import org.sayso.document.DocumentId;
import org.sayso.store.IncidentRepository;
import org.sayso.store.decision.Decision;
import org.sayso.store.decision.EventWish;
import org.sayso.store.incident.AccountReader;
import org.sayso.store.incident.IncidentSize;
import org.sayso.store.incident.RuleBook;
import org.sayso.store.incident.WishBook;
import org.sayso.store.json.Sayso1;

/// Incidents in memory, grouped anew each time.
final class MemoryIncidents implements IncidentRepository {
  private final Memory memory;
  private final RuleBook rules = new RuleBook();

  MemoryIncidents(Memory memory) {
    this.memory = memory;
  }

  private List<Account> accounts() {
    return memory.with(() -> accounts(kept -> memory.present(kept).reading()));
  }

  private List<Account> accounts(Function<Memory.Kept, Sayso1.Reading> reading) {
    return memory.documents.values().stream()
        .flatMap(kept -> AccountReader.accounts(reading.apply(kept)).stream())
        .map(AccountReader.Placed::account)
        .toList();
  }

  private Wishes wishes() {
    return memory.with(() -> {
      List<WishBook.Entry> entries = new ArrayList<>();
      for (Memory.Kept kept : memory.documents.values()) {
        List<Decision> inForce = memory.on(kept).stream().filter(Decision::inForce).toList();
        for (EventWish wish : EventWish.of(kept.readings.getLast(), inForce)) {
          AccountKey key = new AccountKey(wish.event(), kept.id);
          entries.add(new WishBook.Entry(wish.decision(), wish.joins(), wish.side(), key));
        }
      }
      return WishBook.of(entries);
    });
  }

  /// Grouped as read, shown with the names that people's decisions about actors give.
  private List<Incident> all() {
    return memory.with(() -> {
      Map<AccountKey, Account> named =
          accounts(memory::view).stream()
              .collect(Collectors.toMap(AccountKey::of, account -> account, (a, b) -> a));
      return grouper().group(accounts(), wishes()).stream()
          .map(incident ->
              new Incident(
                  incident.id(),
                  incident.accounts().stream()
                      .map(one -> named.getOrDefault(AccountKey.of(one), one))
                      .toList()))
          .map(incident -> incident.without(memory::isSuperseded))
          .toList();
    });
  }

  @Override
  public Optional<Incident> find(String id) {
    return all().stream().filter(incident -> incident.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Incident> of(String event) {
    return ofEvents(List.of(event)).stream().findFirst();
  }

  @Override
  public List<Incident> ofEvents(Collection<String> events) {
    Set<String> wanted = Set.copyOf(events);
    return all().stream()
        .filter(one -> one.all().anyMatch(a -> wanted.contains(a.event())))
        .toList();
  }

  @Override
  public List<Incident> ofDocuments(Collection<DocumentId> documents) {
    Set<DocumentId> wanted = Set.copyOf(documents);
    return all().stream()
        .filter(one -> one.all().anyMatch(a -> wanted.contains(a.document())))
        .toList();
  }

  @Override
  public List<Incident> toldBy(int documents, int most) {
    return all().stream()
        .filter(incident -> IncidentSize.documents(incident) >= documents)
        .sorted(
            Comparator.comparingInt(IncidentSize::documents).reversed().thenComparing(Incident::id))
        .limit(most)
        .toList();
  }

  @Override
  public long count() {
    return all().size();
  }

  @Override
  public Optional<Verdict> judge(String event, String other) {
    List<Account> accounts = accounts();
    Optional<Account> first =
        accounts.stream().filter(one -> one.event().equals(event)).findFirst();
    Optional<Account> second =
        accounts.stream().filter(one -> one.event().equals(other)).findFirst();
    return first.flatMap(one -> second.map(two -> grouper().judge(one, two, wishes())));
  }

  private IncidentGrouper grouper() {
    return new IncidentGrouper(rules());
  }

  @Override
  public JoinRules rules() {
    return memory.with(rules::current);
  }

  @Override
  public boolean use(JoinRules wanted) {
    return memory.with(() -> rules.take(wanted));
  }

  @Override
  public boolean isDue() {
    return false;
  }

  /// Nothing is kept that could be made anew.
  @Override
  public void rebuild() {}
}
