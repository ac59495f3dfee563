package org.sayso.store.jdbc;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.sayso.document.Retrieval;
import org.sayso.document.SourceMetadata;
import org.sayso.store.decision.Act;
import org.sayso.store.decision.Chain;
import org.sayso.store.decision.Erasure;
import org.sayso.store.decision.ReadingRedaction;
import org.sayso.store.decision.Redaction;
import org.sayso.store.json.Sayso1;
import org.sayso.store.json.Sayso1Codec;

/// One erasure inside its transaction.
final class JdbcErasure {
  private final Handle handle;
  private final Erasure erasure;
  private final long number;
  private final Supplier<String> salts;
  private final Set<Long> documents = new TreeSet<>();
  private List<Chain.Entry> payloads = List.of();

  JdbcErasure(Handle handle, List<String> names, long number, Supplier<String> salts) {
    this.handle = handle;
    this.erasure = new Erasure(names);
    this.number = number;
    this.salts = salts;
  }

  /// Numbers of the documents that were rewritten.
  Set<Long> documents() {
    return documents;
  }

  /// Rewrites all but the log, and says what was done.
  Act.Erase redact() {
    readings();
    List<String> ids = new ArrayList<>();
    for (long document : documents) {
      ids.add(document(document));
    }
    retrievals();
    items();
    actors();
    payloads = erasure.apply(Decided.entries(handle), number, salts);
    return Erasure.act(ids, payloads);
  }

  /// Puts the redacted payloads into their places; the erasure's own entry must be there.
  void replacePayloads() {
    for (Chain.Entry entry : payloads) {
      handle.execute(
          "UPDATE decision_payloads SET salt = ?, payload = ?, erased_by = ? WHERE number = ?",
          entry.salt(),
          entry.payload(),
          number,
          entry.number());
    }
  }

  private void readings() {
    List<Long> all =
        handle.createQuery("SELECT number FROM documents ORDER BY number").mapTo(Long.class).list();
    for (long document : all) {
      for (long reading : numbers(document)) {
        erasure
            .apply(reading(document, reading))
            .ifPresent(after -> keep(document, reading, after));
      }
    }
  }

  private List<Long> numbers(long document) {
    return handle
        .createQuery("SELECT number FROM readings WHERE document = ? ORDER BY number")
        .bind(0, document)
        .mapTo(Long.class)
        .list();
  }

  private Sayso1.Reading reading(long document, long reading) {
    return handle
        .createQuery("SELECT record FROM readings WHERE document = ? AND number = ?")
        .bind(0, document)
        .bind(1, reading)
        .map((row, context) -> Packed.unpack(row.getBytes(1), Sayso1.Reading.class))
        .one();
  }

  private void keep(long document, long reading, Sayso1.Reading after) {
    documents.add(document);
    handle.execute(
        "UPDATE readings SET record = ? WHERE document = ? AND number = ?",
        Packed.pack(after),
        document,
        reading);
  }

  private String document(long document) {
    byte[] carrier =
        handle
            .createQuery("SELECT carrier FROM documents WHERE number = ?")
            .bind(0, document)
            .map((row, context) -> row.getBytes(1))
            .one();
    handle.execute(
        "UPDATE documents SET erased = 1, carrier = ? WHERE number = ?",
        Packed.pack(clean(Packed.json(carrier), SourceMetadata.class)),
        document);
    return handle
        .createQuery("SELECT id FROM documents WHERE number = ?")
        .bind(0, document)
        .mapTo(String.class)
        .one();
  }

  private <T> T clean(String json, Class<T> type) {
    return Sayso1Codec.read(ReadingRedaction.apply(json, erasure.redaction()), type);
  }

  private record Row(long parent, long number, String json) {}

  private void retrievals() {
    List<Row> named =
        handle
            .createQuery(
                "SELECT document, number, record FROM retrievals ORDER BY document, number")
            .map((row, c) -> new Row(row.getLong(1), row.getLong(2), Packed.json(row.getBytes(3))))
            .filter(row -> erasure.redaction().occursIn(row.json()))
            .list();
    for (Row row : named) {
      Retrieval clean = clean(row.json(), Retrieval.class);
      handle.execute(
          "UPDATE retrievals SET address = ?, record = ? WHERE document = ? AND number = ?",
          clean.address(),
          Packed.pack(clean),
          row.parent(),
          row.number());
    }
  }

  private record Item(long job, long number, String address, Optional<String> message) {}

  private void items() {
    Redaction redaction = erasure.redaction();
    List<Item> named =
        handle
            .createQuery("SELECT job, number, address, message FROM ingest_items")
            .map((row, c) ->
                new Item(
                    row.getLong(1),
                    row.getLong(2),
                    row.getString(3),
                    Optional.ofNullable(row.getString(4))))
            .filter(item -> redaction.occursIn(item.address() + " " + item.message().orElse("")))
            .list();
    for (Item item : named) {
      handle.execute(
          "UPDATE ingest_items SET address = ?, message = ? WHERE job = ? AND number = ?",
          redaction.apply(item.address()),
          item.message().map(redaction::apply).orElse(null),
          item.job(),
          item.number());
    }
  }

  /// The refreshed documents put their redacted actors back.
  private void actors() {
    Set<String> ids = new LinkedHashSet<>();
    for (long document : documents) {
      ids.addAll(
          handle
              .createQuery("SELECT actor FROM document_actors WHERE document = ? ORDER BY actor")
              .bind(0, document)
              .mapTo(String.class)
              .list());
    }
    ids.forEach(id -> handle.execute("DELETE FROM actors WHERE id = ?", id));
  }
}
