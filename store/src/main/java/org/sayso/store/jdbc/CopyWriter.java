package org.sayso.store.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.sayso.corroboration.copy.CopyJudge;
import org.sayso.corroboration.copy.CopyText;
import org.sayso.corroboration.copy.CopyVerdict;
import org.sayso.corroboration.copy.Sketch;
import org.sayso.document.DocumentId;
import org.sayso.store.StoreException;
import org.sayso.store.copy.ReportText;
import org.sayso.store.json.Sayso1;

/// Compares a document with those that share something with it, and keeps what was found.
final class CopyWriter {
  private final Handle handle;
  private final long document;
  private final DocumentId id;

  CopyWriter(Handle handle, long document, DocumentId id) {
    this.handle = handle;
    this.document = document;
    this.id = id;
  }

  /// Brings the copies of the document up to date; does nothing when its text is what it was.
  void write(Sayso1.Reading reading) {
    String report = ReportText.of(reading);
    byte[] record = Packed.pack(report);
    Optional<Kept> before = kept(handle, document);
    if (before.isPresent()) {
      if (Arrays.equals(before.get().record(), record)) {
        return;
      }
      forget(before.get());
    }
    CopyText text = CopyText.of(report);
    Sketch sketch = Sketch.of(text);
    compare(text, candidates(sketch));
    keep(text, sketch, record);
  }

  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  private record Kept(long wordsKey, byte[] sketch, byte[] record) {}

  private static Optional<Kept> kept(Handle handle, long document) {
    return handle
        .createQuery("SELECT words_key, sketch, record FROM copy_texts WHERE document = ?")
        .bind(0, document)
        .map((row, context) -> new Kept(row.getLong(1), row.getBytes(2), row.getBytes(3)))
        .findOne();
  }

  private void forget(Kept before) {
    BatchRows keys =
        new BatchRows(handle, "DELETE FROM copy_keys WHERE copy_key = ? AND document = ?");
    for (long key : Sketch.of(before.sketch()).keys()) {
      keys.add(key, document);
    }
    keys.execute();
    handle.execute("DELETE FROM copy_links WHERE one = ? OR other = ?", document, document);
    handle.execute("DELETE FROM copy_texts WHERE document = ?", document);
  }

  private void keep(CopyText text, Sketch sketch, byte[] record) {
    handle.execute(
        "INSERT INTO copy_texts (document, words_key, sketch, record) VALUES (?, ?, ?, ?)",
        document,
        text.wordsKey(),
        sketch.bytes(),
        record);
    BatchRows keys =
        new BatchRows(handle, "INSERT INTO copy_keys (copy_key, document) VALUES (?, ?)");
    for (long key : sketch.keys()) {
      keys.add(key, document);
    }
    keys.execute();
  }

  /// Numbers of the documents that are worth comparing.
  private List<Long> candidates(Sketch sketch) {
    Map<Long, Integer> shared = new TreeMap<>();
    Set<Long> common = new HashSet<>();
    try (PreparedStatement holders =
            prepare("SELECT document FROM copy_keys WHERE copy_key = ? LIMIT ?");
        PreparedStatement sketches = prepare("SELECT sketch FROM copy_texts WHERE document = ?")) {
      for (long key : sketch.keys()) {
        long[] those = holders(holders, key);
        if (those.length < Sketch.COMMON) {
          Arrays.stream(those).forEach(one -> shared.merge(one, Sketch.weight(key), Integer::sum));
        } else {
          common.add(key);
        }
      }
      List<Long> found = new ArrayList<>();
      for (Map.Entry<Long, Integer> other : shared.entrySet()) {
        if (other.getValue() >= Sketch.LEAST_WEIGHT
            && sketch.isWorthComparing(sketch(sketches, other.getKey()), common::contains)) {
          found.add(other.getKey());
        }
      }
      return found;
    } catch (SQLException e) {
      throw new StoreException("cannot look for copies: " + e.getMessage(), e);
    }
  }

  private PreparedStatement prepare(String sql) throws SQLException {
    return handle.getConnection().prepareStatement(sql);
  }

  private static Sketch sketch(PreparedStatement statement, long document) throws SQLException {
    statement.setLong(1, document);
    try (ResultSet row = statement.executeQuery()) {
      row.next();
      return Sketch.of(row.getBytes(1));
    }
  }

  private static long[] holders(PreparedStatement statement, long key) throws SQLException {
    statement.setLong(1, key);
    statement.setInt(2, Sketch.COMMON);
    long[] found = new long[Sketch.COMMON];
    int n = 0;
    try (ResultSet rows = statement.executeQuery()) {
      while (rows.next()) {
        found[n++] = rows.getLong(1);
      }
    }
    return Arrays.copyOf(found, n);
  }

  private void compare(CopyText text, List<Long> candidates) {
    BatchRows links =
        new BatchRows(
            handle,
            """
            INSERT INTO copy_links (one, other, kind, share_one, share_other, reasons)
            VALUES (?, ?, ?, ?, ?, ?)
            """);
    for (long candidate : candidates) {
      Kept kept = kept(handle, candidate).orElseThrow();
      CopyText there = CopyText.of(Packed.unpack(kept.record(), String.class));
      if (there.wordsKey() != 0 && there.wordsKey() == text.wordsKey()) {
        continue;
      }
      boolean first = id.compareTo(id(candidate)) < 0;
      Optional<CopyVerdict> verdict =
          first ? CopyJudge.compare(text, there) : CopyJudge.compare(there, text);
      verdict.ifPresent(copy ->
          links.add(
              first ? document : candidate,
              first ? candidate : document,
              copy.kind().name(),
              copy.shareOfOne(),
              copy.shareOfOther(),
              String.join("\n", copy.reasons())));
    }
    links.execute();
  }

  private DocumentId id(long candidate) {
    return handle
        .createQuery("SELECT id FROM documents WHERE number = ?")
        .bind(0, candidate)
        .map((row, context) -> DocumentId.parse(row.getString(1)))
        .one();
  }
}
