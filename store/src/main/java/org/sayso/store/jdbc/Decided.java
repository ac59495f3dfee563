package org.sayso.store.jdbc;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.sayso.document.Sha256;
import org.sayso.store.decision.Act;
import org.sayso.store.decision.ActorLinks;
import org.sayso.store.decision.Chain;
import org.sayso.store.decision.Decision;
import org.sayso.store.decision.DecisionKind;

/// The decision log as this process last saw it; read again when another entry is there. Logs are
/// made by people, so they fit in memory.
final class Decided {
  /// All decisions and what they say of actors.
  record Log(long last, List<Decision> all, ActorLinks links) {
    static Log of(List<Chain.Entry> entries) {
      List<Decision> all = Chain.decisions(entries);
      long last = entries.isEmpty() ? 0 : entries.getLast().number();
      return new Log(last, all, ActorLinks.of(all.stream().filter(Decision::inForce).toList()));
    }

    /// Those in force that bind to one of the texts, oldest first.
    List<Decision> inForceOn(Set<Sha256> texts) {
      return on(texts).stream().filter(Decision::inForce).toList();
    }

    List<Decision> on(Set<Sha256> texts) {
      return all.stream()
          .filter(decision -> decision.act().texts().stream().anyMatch(texts::contains))
          .toList();
    }

    Optional<Decision> find(long number) {
      return all.stream().filter(decision -> decision.number() == number).findFirst();
    }

    /// The texts that an act touches; an undo touches those of what it takes back.
    Set<Sha256> touched(Act act) {
      if (act instanceof Act.Undo(long number)) {
        return find(number).map(decision -> touched(decision.act())).orElse(Set.of());
      }
      return act.texts().stream().collect(Collectors.toSet());
    }
  }

  private final Database database;
  private volatile Log log = Log.of(List.of());

  Decided(Database database) {
    this.database = database;
  }

  Log now() {
    return database.read(this::now);
  }

  /// The log as this connection sees it.
  Log now(Handle handle) {
    Log known = log;
    if (known.last() != last(handle)) {
      known = Log.of(entries(handle));
      log = known;
    }
    return known;
  }

  /// Reads the log again next time, after payloads were replaced.
  void forget() {
    log = Log.of(List.of());
  }

  static long last(Handle handle) {
    return handle
        .createQuery("SELECT COALESCE(MAX(number), 0) FROM decisions")
        .mapTo(Long.class)
        .one();
  }

  static List<Chain.Entry> entries(Handle handle) {
    return handle
        .createQuery(
            """
            SELECT d.number, d.kind, d.decided_at, d.payload_digest, d.digest,
                   p.salt, p.payload, p.erased_by
            FROM decisions d JOIN decision_payloads p ON p.number = d.number
            ORDER BY d.number
            """)
        .map((row, context) ->
            new Chain.Entry(
                row.getLong("number"),
                DecisionKind.valueOf(row.getString("kind")),
                Instant.parse(row.getString("decided_at")),
                row.getString("payload_digest"),
                row.getString("digest"),
                row.getString("salt"),
                row.getString("payload"),
                Optional.of(row.getLong("erased_by")).filter(number -> number > 0)))
        .list();
  }
}
