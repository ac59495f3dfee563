package org.sayso.store.jdbc;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.sayso.corroboration.event.Account;
import org.sayso.corroboration.event.Incident;
import org.sayso.corroboration.event.IncidentKeeper.Touched;
import org.sayso.corroboration.event.JoinRules;
import org.sayso.corroboration.event.Verdict;
import org.sayso.document.DocumentId;
import org.sayso.store.IncidentRepository;
import org.sayso.store.incident.AccountReader;
import org.sayso.store.json.Sayso1;

/// Incidents in SQL.
final class JdbcIncidents implements IncidentRepository {
  private static final String NAME = "incidents";

  /// How many documents a transaction takes where all is made anew.
  private static final int AT_ONCE = 50;

  private static final String ACCOUNTS =
      "SELECT a.document, a.event, a.record FROM accounts a WHERE ";

  private final Database database;
  private final Decided decided;
  private final JdbcReadings readings;
  private final ReadingWriter writer;
  private final IncidentWriter incidents;

  JdbcIncidents(
      Database database,
      Decided decided,
      JdbcReadings readings,
      ReadingWriter writer,
      IncidentWriter incidents) {
    this.database = database;
    this.decided = decided;
    this.readings = readings;
    this.writer = writer;
    this.incidents = incidents;
  }

  @Override
  public Optional<Incident> find(String id) {
    return database.read(handle -> incident(handle, id));
  }

  @Override
  public Optional<Incident> of(String event) {
    return ofEvents(List.of(event)).stream().findFirst();
  }

  @Override
  public List<Incident> ofEvents(Collection<String> events) {
    return database.read(handle -> {
      Set<String> ids = new TreeSet<>();
      for (String event : events) {
        ids.addAll(ids(handle, "SELECT incident FROM accounts WHERE id = ?", event));
      }
      return incidents(handle, ids);
    });
  }

  @Override
  public List<Incident> ofDocuments(Collection<DocumentId> documents) {
    return database.read(handle -> {
      Set<String> ids = new TreeSet<>();
      for (DocumentId document : documents) {
        ids.addAll(
            ids(
                handle,
                """
                SELECT a.incident FROM accounts a JOIN documents d ON d.number = a.document
                WHERE d.id = ?
                """,
                document.toString()));
      }
      return incidents(handle, ids);
    });
  }

  @Override
  public List<Incident> toldBy(int documents, int most) {
    return database.read(handle -> {
      List<String> ids =
          handle
              .createQuery(
                  """
                  SELECT incident FROM accounts
                  WHERE NOT EXISTS (SELECT 1 FROM documents v WHERE v.version_of = document)
                  GROUP BY incident
                  HAVING COUNT(DISTINCT document) >= ?
                  ORDER BY COUNT(DISTINCT document) DESC, incident LIMIT ?
                  """)
              .bind(0, documents)
              .bind(1, most)
              .mapTo(String.class)
              .list();
      return incidents(handle, ids);
    });
  }

  @Override
  public long count() {
    return database.read(handle ->
        handle
            .createQuery("SELECT COUNT(DISTINCT incident) FROM accounts")
            .mapTo(Long.class)
            .one());
  }

  @Override
  public Optional<Verdict> judge(String event, String other) {
    return database.read(handle ->
        account(handle, event)
            .flatMap(one -> account(handle, other).map(two -> incidents.judge(handle, one, two))));
  }

  @Override
  public JoinRules rules() {
    return database.read(handle -> KeptRules.book(handle).current());
  }

  @Override
  public boolean use(JoinRules rules) {
    Optional<List<Long>> documents =
        database.write(handle -> {
          if (!KeptRules.book(handle).take(rules)) {
            return Optional.empty();
          }
          KeptRules.add(handle, rules);
          return Optional.of(begin(handle));
        });
    documents.ifPresent(this::rebuild);
    return documents.isPresent();
  }

  @Override
  public void rebuild() {
    rebuild(database.write(JdbcIncidents::begin));
  }

  /// @return the documents to go through
  private static List<Long> begin(Handle handle) {
    handle.execute("INSERT INTO rebuilds (name) VALUES (?) ON CONFLICT DO NOTHING", NAME);
    IncidentWriter.clear(handle);
    return handle
        .createQuery("SELECT number FROM documents ORDER BY number")
        .mapTo(Long.class)
        .list();
  }

  private void rebuild(List<Long> documents) {
    for (int i = 0; i < documents.size(); i += AT_ONCE) {
      List<Long> some = documents.subList(i, Math.min(documents.size(), i + AT_ONCE));
      database.write(handle -> {
        some.forEach(document -> add(handle, document));
        return some;
      });
    }
    database.write(handle -> handle.execute("DELETE FROM rebuilds WHERE name = ?", NAME));
  }

  /// What somebody decides meanwhile may have put the document in already.
  private void add(Handle handle, long document) {
    Touched left = incidents.remove(handle, document);
    Sayso1.Reading base = ReadingWriter.current(handle, document);
    incidents.add(
        handle,
        document,
        writer.present(handle, document, base).reading(),
        writer.wishes(handle, document, base),
        left);
  }

  @Override
  public boolean isDue() {
    return database.read(handle ->
        handle
            .createQuery("SELECT 1 FROM rebuilds WHERE name = ?")
            .bind(0, NAME)
            .mapTo(Integer.class)
            .findOne()
            .isPresent());
  }

  private static List<String> ids(Handle handle, String sql, String value) {
    return handle.createQuery(sql).bind(0, value).mapTo(String.class).list();
  }

  private List<Incident> incidents(Handle handle, Collection<String> ids) {
    return ids.stream().map(id -> incident(handle, id)).flatMap(Optional::stream).toList();
  }

  private Optional<Incident> incident(Handle handle, String id) {
    List<Account> accounts = accounts(handle, "a.incident = ? ORDER BY a.document, a.event", id);
    if (accounts.isEmpty()) {
      return Optional.empty();
    }
    Set<DocumentId> earlier = earlier(handle, id);
    return Optional.of(new Incident(id, accounts).without(earlier::contains));
  }

  /// The documents that tell it of which a later version is there.
  private static Set<DocumentId> earlier(Handle handle, String incident) {
    return ids(
            handle,
            """
            SELECT DISTINCT d.id FROM accounts a JOIN documents d ON d.number = a.document
              JOIN documents v ON v.version_of = d.number
            WHERE a.incident = ?
            """,
            incident)
        .stream()
        .map(DocumentId::parse)
        .collect(Collectors.toSet());
  }

  private Optional<Account> account(Handle handle, String event) {
    return accounts(handle, "a.id = ? ORDER BY a.document, a.event LIMIT 1", event).stream()
        .findFirst();
  }

  private record Row(long document, int event, Account account) {}

  private List<Account> accounts(Handle handle, String where, String value) {
    List<Row> rows =
        handle
            .createQuery(ACCOUNTS + where)
            .bind(0, value)
            .map((row, context) ->
                new Row(
                    row.getLong(1), row.getInt(2), Packed.unpack(row.getBytes(3), Account.class)))
            .list();
    List<Account> accounts =
        decided.now(handle).links().isEmpty()
            ? rows.stream().map(Row::account).toList()
            : renamed(rows);
    return accounts.stream().sorted(Account.ORDER).toList();
  }

  /// With the names that people's decisions about actors give; what is grouped does not follow
  /// them.
  private List<Account> renamed(List<Row> rows) {
    Map<Long, Map<Integer, Account>> present = new HashMap<>();
    List<Account> accounts = new ArrayList<>();
    for (Row row : rows) {
      Map<Integer, Account> events = present.computeIfAbsent(row.document(), this::present);
      accounts.add(Objects.requireNonNullElse(events.get(row.event()), row.account()));
    }
    return accounts;
  }

  private Map<Integer, Account> present(long document) {
    Map<Integer, Account> accounts = new HashMap<>();
    AccountReader.accounts(readings.current(document))
        .forEach(placed -> accounts.put(placed.event(), placed.account()));
    return accounts;
  }
}
