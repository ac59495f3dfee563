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
    static final Log EMPTY = new Log(0, List.of(), ActorLinks.NONE);

    /// This log and the entries after it. An erasure rewrites earlier payloads, so after one the
    /// log is read from its beginning.
    Log plus(List<Chain.Entry> more) {
      List<Decision> longer = Chain.extend(all, more);
      return new Log(
          longer.isEmpty() ? 0 : longer.getLast().number(),
          longer,
          ActorLinks.of(longer.stream().filter(Decision::inForce).toList()));
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
  private volatile Log log = Log.EMPTY;

  Decided(Database database) {
    this.database = database;
  }

  Log now() {
    return database.read(this::now);
  }

  /// The log as this connection sees it.
  Log now(Handle handle) {
    Log known = log;
    long last = last(handle);
    if (known.last() != last) {
      known = last < known.last() ? read(handle) : more(handle, known);
      log = known;
    }
    return known;
  }

  private static Log more(Handle handle, Log known) {
    List<Chain.Entry> more = entries(handle, known.last());
    boolean rewritten = more.stream().anyMatch(entry -> entry.kind() == DecisionKind.ERASE);
    return rewritten ? read(handle) : known.plus(more);
  }

  private static Log read(Handle handle) {
    return Log.EMPTY.plus(entries(handle));
  }

  /// Reads the log again next time, after payloads were replaced.
  void forget() {
    log = Log.EMPTY;
  }

  static long last(Handle handle) {
    return Statements.number(handle, "SELECT COALESCE(MAX(number), 0) FROM decisions").orElse(0L);
  }

  static List<Chain.Entry> entries(Handle handle) {
    return entries(handle, 0);
  }

  private static List<Chain.Entry> entries(Handle handle, long after) {
    return handle
        .createQuery(
            """
            SELECT d.number, d.kind, d.decided_at, d.payload_digest, d.digest,
                   p.salt, p.payload, p.erased_by
            FROM decisions d JOIN decision_payloads p ON p.number = d.number
            WHERE d.number > ? ORDER BY d.number
            """)
        .bind(0, after)
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
