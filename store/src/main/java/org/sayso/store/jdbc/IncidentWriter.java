package org.sayso.store.jdbc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.sayso.corroboration.event.Account;
import org.sayso.corroboration.event.AccountKey;
import org.sayso.corroboration.event.BlockKeys;
import org.sayso.corroboration.event.Incident;
import org.sayso.corroboration.event.IncidentGrouper;
import org.sayso.corroboration.event.JoinRules;
import org.sayso.corroboration.event.Verdict;
import org.sayso.corroboration.event.Wishes;
import org.sayso.document.DocumentId;
import org.sayso.store.decision.EventWish;
import org.sayso.store.incident.AccountReader;
import org.sayso.store.incident.WishBook;
import org.sayso.store.json.Sayso1;

/// Keeps the incidents up to date while documents come and change, within the transaction that
/// changes them.
///
/// A document's accounts are held against those that share a key with them; what then hangs
/// together with them, or did before, is divided into incidents anew. The result is the same as if
/// all accounts were grouped at once.
final class IncidentWriter {
  private static final String PROVISIONAL = "";

  private final IncidentGrouper grouper = new IncidentGrouper(JoinRules.STANDARD);
  private final BlockKeys keys = new BlockKeys(JoinRules.STANDARD);

  /// Where an account stands: number of the document, and of the event in it.
  record Place(long document, int event) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int documents = Long.compare(document, other.document);
      return documents == 0 ? Integer.compare(event, other.event) : documents;
    }
  }

  /// What two accounts are to each other, people's decisions before rules.
  Verdict judge(Handle handle, Account one, Account other) {
    return grouper.judge(one, other, wishes(handle, List.of(one, other)));
  }

  /// Takes the accounts of a document out.
  ///
  /// @return accounts of other documents that hung together with them
  Set<Place> remove(Handle handle, long document) {
    Set<Place> left = new TreeSet<>();
    handle
        .createQuery("SELECT other_document, other_event FROM account_links WHERE document = ?")
        .bind(0, document)
        .map((row, context) -> new Place(row.getLong(1), row.getInt(2)))
        .forEach(left::add);
    left.removeIf(place -> place.document() == document);
    handle.execute(
        "DELETE FROM account_links WHERE document = ? OR other_document = ?", document, document);
    handle.execute("DELETE FROM account_keys WHERE document = ?", document);
    handle.execute("DELETE FROM account_wishes WHERE document = ?", document);
    handle.execute("DELETE FROM accounts WHERE document = ?", document);
    return left;
  }

  /// Takes the accounts of a document in and groups anew what they touch.
  ///
  /// @param wished what decisions on several documents say of its events
  /// @param left what [#remove] gave
  void add(
      Handle handle,
      long document,
      Sayso1.Reading reading,
      List<EventWish> wished,
      Set<Place> left) {
    List<AccountReader.Placed> placed = AccountReader.accounts(reading);
    Map<Place, Account> known = new HashMap<>();
    Map<Place, Set<String>> wanted = new TreeMap<>();
    insert(handle, document, placed, known, wanted);
    insertWishes(handle, document, placed, wished);
    wanted.forEach((place, keysOf) -> link(handle, place, keysOf, known));
    Set<Place> touched = new TreeSet<>(left);
    touched.addAll(wanted.keySet());
    regroup(handle, touched, known);
  }

  private void insert(
      Handle handle,
      long document,
      List<AccountReader.Placed> placed,
      Map<Place, Account> known,
      Map<Place, Set<String>> wanted) {
    BatchRows accounts =
        new BatchRows(
            handle,
            "INSERT INTO accounts (document, event, id, incident, record) VALUES (?, ?, ?, ?, ?)");
    BatchRows standing =
        new BatchRows(
            handle, "INSERT INTO account_keys (account_key, document, event) VALUES (?, ?, ?)");
    for (AccountReader.Placed one : placed) {
      Place place = new Place(document, one.event());
      BlockKeys.Keys its = keys.of(one.account());
      accounts.add(
          document, one.event(), one.account().event(), PROVISIONAL, Packed.pack(one.account()));
      its.own().stream().sorted().forEach(key -> standing.add(key, document, one.event()));
      known.put(place, one.account());
      wanted.put(place, its.wanted());
    }
    accounts.execute();
    standing.execute();
  }

  private static void insertWishes(
      Handle handle, long document, List<AccountReader.Placed> placed, List<EventWish> wished) {
    BatchRows rows =
        new BatchRows(
            handle,
            """
            INSERT INTO account_wishes (decision, document, event, joins, side)
            VALUES (?, ?, ?, ?, ?)
            """);
    for (EventWish wish : wished) {
      placed.stream()
          .filter(one -> one.account().event().equals(wish.event()))
          .forEach(one ->
              rows.add(wish.decision(), document, one.event(), wish.joins() ? 1 : 0, wish.side()));
    }
    rows.execute();
  }

  private void link(Handle handle, Place place, Set<String> wanted, Map<Place, Account> known) {
    BatchRows links =
        new BatchRows(
            handle,
            """
            INSERT INTO account_links (document, event, other_document, other_event)
            VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
            """);
    Account account = Objects.requireNonNull(known.get(place));
    Set<Place> candidates = candidates(handle, place, wanted);
    candidates.addAll(decidedWith(handle, place));
    Wishes wishes = wishes(handle, List.of(account));
    for (Place other : candidates) {
      if (grouper.judge(account, account(handle, other, known), wishes).isJoined()) {
        links.add(place.document(), place.event(), other.document(), other.event());
        links.add(other.document(), other.event(), place.document(), place.event());
      }
    }
    links.execute();
  }

  private static Set<Place> candidates(Handle handle, Place place, Set<String> wanted) {
    Set<Place> found = new TreeSet<>();
    if (!wanted.isEmpty()) {
      handle
          .createQuery(
              "SELECT DISTINCT document, event FROM account_keys WHERE account_key IN (<keys>)")
          .bindList("keys", wanted.stream().sorted().toList())
          .map((row, context) -> new Place(row.getLong(1), row.getInt(2)))
          .forEach(found::add);
    }
    found.removeIf(other -> other.document() == place.document());
    return found;
  }

  /// Accounts that one decision names together with this one.
  private static Set<Place> decidedWith(Handle handle, Place place) {
    return new TreeSet<>(
        handle
            .createQuery(
                """
                SELECT o.document, o.event FROM account_wishes w
                JOIN account_wishes o ON o.decision = w.decision
                WHERE w.document = ? AND w.event = ? AND NOT (o.document = ? AND o.event = ?)
                """)
            .bind(0, place.document())
            .bind(1, place.event())
            .bind(2, place.document())
            .bind(3, place.event())
            .map((row, context) -> new Place(row.getLong(1), row.getInt(2)))
            .list());
  }

  /// What decisions that are about any of these accounts say of pairs.
  private static Wishes wishes(Handle handle, Collection<Account> accounts) {
    if (handle
        .createQuery("SELECT 1 FROM account_wishes LIMIT 1")
        .mapTo(Integer.class)
        .findOne()
        .isEmpty()) {
      return Wishes.NONE;
    }
    List<WishBook.Entry> entries = new ArrayList<>();
    Set<Long> decisions = new TreeSet<>();
    for (Account account : accounts) {
      decisions.addAll(
          handle
              .createQuery(
                  """
                  SELECT w.decision FROM account_wishes w
                  JOIN accounts a ON a.document = w.document AND a.event = w.event
                  JOIN documents d ON d.number = a.document
                  WHERE a.id = ? AND d.id = ?
                  """)
              .bind(0, account.event())
              .bind(1, account.document().toString())
              .mapTo(Long.class)
              .list());
    }
    decisions.forEach(decision -> entries.addAll(entries(handle, decision)));
    return WishBook.of(entries);
  }

  private static List<WishBook.Entry> entries(Handle handle, long decision) {
    return handle
        .createQuery(
            """
            SELECT w.joins, w.side, a.id, d.id FROM account_wishes w
            JOIN accounts a ON a.document = w.document AND a.event = w.event
            JOIN documents d ON d.number = a.document
            WHERE w.decision = ?
            """)
        .bind(0, decision)
        .map((row, context) ->
            new WishBook.Entry(
                decision,
                row.getInt(1) == 1,
                row.getInt(2),
                new AccountKey(row.getString(3), DocumentId.parse(row.getString(4)))))
        .list();
  }

  private static Account account(Handle handle, Place place, Map<Place, Account> known) {
    return known.computeIfAbsent(
        place,
        at ->
            handle
                .createQuery("SELECT record FROM accounts WHERE document = ? AND event = ?")
                .bind(0, at.document())
                .bind(1, at.event())
                .map((row, context) -> Packed.unpack(row.getBytes(1), Account.class))
                .one());
  }

  private void regroup(Handle handle, Set<Place> touched, Map<Place, Account> known) {
    Set<Place> done = new TreeSet<>();
    for (Place place : touched) {
      if (!done.contains(place)) {
        Set<Place> component = component(handle, place);
        done.addAll(component);
        divide(handle, component, known);
      }
    }
  }

  private static Set<Place> component(Handle handle, Place from) {
    Set<Place> found = new TreeSet<>(Set.of(from));
    Deque<Place> open = new ArrayDeque<>(found);
    while (!open.isEmpty()) {
      Place next = open.remove();
      for (Place other : neighbours(handle, next)) {
        if (found.add(other)) {
          open.add(other);
        }
      }
    }
    return found;
  }

  private static List<Place> neighbours(Handle handle, Place place) {
    return handle
        .createQuery(
            """
            SELECT other_document, other_event FROM account_links
            WHERE document = ? AND event = ?
            """)
        .bind(0, place.document())
        .bind(1, place.event())
        .map((row, context) -> new Place(row.getLong(1), row.getInt(2)))
        .list();
  }

  private void divide(Handle handle, Collection<Place> component, Map<Place, Account> known) {
    Map<AccountKey, Place> places = new HashMap<>();
    List<Account> accounts = new ArrayList<>();
    for (Place place : component) {
      Account account = account(handle, place, known);
      accounts.add(account);
      places.put(AccountKey.of(account), place);
    }
    BatchRows update =
        new BatchRows(
            handle,
            "UPDATE accounts SET incident = ? WHERE document = ? AND event = ? AND incident <> ?");
    for (Incident incident : grouper.divide(accounts, wishes(handle, accounts))) {
      for (Account account : incident.accounts()) {
        Place place = Objects.requireNonNull(places.get(AccountKey.of(account)));
        update.add(incident.id(), place.document(), place.event(), incident.id());
      }
    }
    update.execute();
  }
}
