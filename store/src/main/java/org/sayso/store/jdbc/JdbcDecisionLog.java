package org.sayso.store.jdbc;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.sayso.document.DocumentId;
import org.sayso.document.Sha256;
import org.sayso.store.DecisionLog;
import org.sayso.store.Page;
import org.sayso.store.PageRequest;
import org.sayso.store.StoreContext;
import org.sayso.store.decision.Act;
import org.sayso.store.decision.ActorLinks;
import org.sayso.store.decision.Chain;
import org.sayso.store.decision.ChainProblem;
import org.sayso.store.decision.Decision;
import org.sayso.store.decision.Signature;
import org.sayso.store.decision.UndoRule;

/// The decision log in SQL.
final class JdbcDecisionLog implements DecisionLog {
  private final Database database;
  private final Decided decided;
  private final ReadingWriter writer;
  private final StoreContext context;

  JdbcDecisionLog(Database database, Decided decided, ReadingWriter writer, StoreContext context) {
    this.database = database;
    this.decided = decided;
    this.writer = writer;
    this.context = context;
  }

  @Override
  public Decision append(Act act, Signature signature) {
    return database.writeForGood(handle -> {
      UndoRule.check(act, decided.now(handle).all());
      return append(handle, act, signature);
    });
  }

  private Decision append(Handle handle, Act act, Signature signature) {
    ActorLinks before = decided.now(handle).links();
    Chain.Entry entry =
        Chain.next(
            lastDigest(handle),
            Decided.last(handle) + 1,
            Instant.now(context.clock()),
            new Chain.Payload(act, signature),
            context.salts().get());
    insert(handle, entry);
    Decided.Log log = decided.now(handle);
    for (long document : documents(handle, log.touched(act))) {
      writer.refresh(handle, document);
    }
    linkActors(handle, before, log.links());
    return log.find(entry.number()).orElseThrow();
  }

  private static String lastDigest(Handle handle) {
    return handle
        .createQuery("SELECT digest FROM decisions ORDER BY number DESC LIMIT 1")
        .mapTo(String.class)
        .findOne()
        .orElse(Chain.START);
  }

  private static void insert(Handle handle, Chain.Entry entry) {
    handle.execute(
        """
        INSERT INTO decisions (number, kind, decided_at, payload_digest, digest)
        VALUES (?, ?, ?, ?, ?)
        """,
        entry.number(),
        entry.kind().name(),
        entry.at().toString(),
        entry.payloadDigest(),
        entry.digest());
    handle.execute(
        "INSERT INTO decision_payloads (number, salt, payload) VALUES (?, ?, ?)",
        entry.number(),
        entry.salt(),
        entry.payload());
  }

  /// Numbers of the documents that have, or once had, one of the texts.
  private static Set<Long> documents(Handle handle, Set<Sha256> texts) {
    if (texts.isEmpty()) {
      return Set.of();
    }
    return new TreeSet<>(
        new Where()
            .in("text_sha256", texts)
            .query(handle, "SELECT DISTINCT document FROM readings", "")
            .mapTo(Long.class)
            .list());
  }

  /// Merges and masks change what many documents show without changing their rows: their change
  /// number grows, so that an index reads them again.
  private static void linkActors(Handle handle, ActorLinks before, ActorLinks after) {
    if (before.equals(after)) {
      return;
    }
    handle.execute("DELETE FROM actor_merges");
    Map<String, String> merged = after.merged();
    BatchRows batch =
        new BatchRows(handle, "INSERT INTO actor_merges (actor, into_actor) VALUES (?, ?)");
    merged.forEach(batch::add);
    batch.execute();
    handle.execute("UPDATE documents SET change = number + (SELECT MAX(change) FROM documents)");
  }

  @Override
  public Decision erase(List<String> names, Signature signature) {
    List<Decision> made = new ArrayList<>();
    database.writeOver(handle -> {
      long number = Decided.last(handle) + 1;
      JdbcErasure erasure = new JdbcErasure(handle, names, number, context.salts());
      Act.Erase act = erasure.redact();
      insert(
          handle,
          Chain.next(
              lastDigest(handle),
              number,
              Instant.now(context.clock()),
              new Chain.Payload(act, signature),
              context.salts().get()));
      erasure.replacePayloads();
      decided.forget();
      erasure.documents().forEach(document -> writer.refresh(handle, document));
      made.add(decided.now(handle).find(number).orElseThrow());
    });
    return made.getFirst();
  }

  @Override
  public Optional<Decision> find(long number) {
    return decided.now().find(number);
  }

  @Override
  public Page<Decision> list(PageRequest page) {
    long before = page.after().isPresent() ? Cursor.of(page).document() : Long.MAX_VALUE;
    List<Decision> newest = new ArrayList<>(decided.now().all());
    Collections.reverse(newest);
    List<Decision> found =
        newest.stream()
            .filter(decision -> decision.number() < before)
            .limit(page.size() + 1L)
            .toList();
    return Page.of(found, page, last -> Long.toString(last.number()));
  }

  @Override
  public Stream<Decision> stream() {
    return decided.now().all().stream();
  }

  @Override
  public long count() {
    return database.read(Decided::last);
  }

  @Override
  public List<Decision> on(DocumentId id) {
    return database.read(handle ->
        JdbcReadings.number(handle, id)
            .map(document -> decided.now(handle).on(ReadingWriter.texts(handle, document)))
            .orElse(List.of()));
  }

  @Override
  public List<DocumentId> documents(Decision decision) {
    List<Sha256> texts = decision.act().texts();
    if (texts.isEmpty()) {
      return List.of();
    }
    return database.read(handle ->
        new Where()
            .in("r.text_sha256", texts)
            .query(
                handle,
                "SELECT DISTINCT d.id FROM documents d JOIN readings r ON r.document = d.number",
                "ORDER BY d.id")
            .mapTo(String.class)
            .map(DocumentId::parse)
            .list());
  }

  @Override
  public List<Decision> orphans() {
    return database.read(handle -> {
      Decided.Log log = decided.now(handle);
      List<Decision> binding =
          log.all().stream()
              .filter(decision -> decision.inForce() && !decision.act().texts().isEmpty())
              .toList();
      Set<Sha256> texts = new HashSet<>();
      binding.forEach(decision -> texts.addAll(decision.act().texts()));
      Set<Long> housed = new HashSet<>();
      for (long document : documents(handle, texts)) {
        Set<Long> homeless = writer.present(handle, document).homeless();
        log.inForceOn(ReadingWriter.texts(handle, document)).stream()
            .map(Decision::number)
            .filter(number -> !homeless.contains(number))
            .forEach(housed::add);
      }
      return binding.stream().filter(one -> !housed.contains(one.number())).toList();
    });
  }

  @Override
  public List<ChainProblem> verifyChain() {
    return database.read(handle -> Chain.verify(Decided.entries(handle)));
  }
}
