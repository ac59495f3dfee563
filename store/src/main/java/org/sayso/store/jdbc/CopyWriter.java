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
import org.sayso.corroboration.copy.NamesMark;
import org.sayso.corroboration.copy.Sketch;
import org.sayso.document.DocumentId;
import org.sayso.store.StoreException;
import org.sayso.store.copy.ReportText;
import org.sayso.store.json.Sayso1;

/// Compares a document with those that share something with it, and keeps what was found.
final class CopyWriter {
  private static final String OTHER =
      """
      SELECT d.id, t.words_key, t.record FROM copy_texts t JOIN documents d ON d.number = t.document
      WHERE t.document = ?
      """;

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
    String words = ReportText.of(reading);
    Optional<Kept> before = kept(handle, document);
    if (before.isPresent()) {
      if (Arrays.equals(before.get().record(), Packed.pack(words))) {
        return;
      }
      forget(before.get());
    }
    write(PreparedReading.Report.of(words));
  }

  /// The same for a document of which nothing is kept.
  ///
  /// @param prepared taken where the words of the reading are its words
  void writeFirst(Sayso1.Reading reading, PreparedReading.Report prepared) {
    String words = ReportText.of(reading);
    write(words.equals(prepared.words()) ? prepared : PreparedReading.Report.of(words));
  }

  private void write(PreparedReading.Report report) {
    compare(report.text(), candidates(report.sketch()));
    keep(report);
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
    CopyKeys.remove(handle, document, Sketch.of(before.sketch()));
    handle.execute("DELETE FROM copy_links WHERE one = ? OR other = ?", document, document);
    handle.execute("DELETE FROM copy_texts WHERE document = ?", document);
  }

  private void keep(PreparedReading.Report report) {
    Statements.execute(
        handle,
        "INSERT INTO copy_texts (document, words_key, sketch, record) VALUES (?, ?, ?, ?)",
        document,
        report.text().wordsKey(),
        report.sketch().bytes(),
        report.packed());
    CopyKeys.add(handle, document, report.sketch());
  }

  /// Numbers of the documents that are worth comparing.
  private List<Long> candidates(Sketch sketch) {
    Set<Long> common = new HashSet<>();
    Map<Long, Integer> shared = shared(sketch, common);
    List<Long> found = new ArrayList<>();
    try {
      PreparedStatement sketches =
          Statements.of(handle, "SELECT sketch FROM copy_texts WHERE document = ?");
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

  /// What each other document shares of the keys, by weight.
  ///
  /// @param common takes the keys that are common
  private Map<Long, Integer> shared(Sketch sketch, Set<Long> common) {
    Map<Long, Integer> shared = new TreeMap<>();
    NamesMark names = sketch.names();
    List<Long> holders = new ArrayList<>();
    for (long key : sketch.keys()) {
      holders.clear();
      boolean telling = Sketch.isOfTelling(key);
      int most = Sketch.mostHolders(key);
      CopyKeys.Holder listed =
          (holder, named) -> {
            if (!telling || names.mayAgree(named)) {
              holders.add(holder);
            }
          };
      if (CopyKeys.holders(handle, key, most, listed) < most) {
        holders.forEach(one -> shared.merge(one, Sketch.weight(key), Integer::sum));
      } else {
        common.add(key);
      }
    }
    return shared;
  }

  private static Sketch sketch(PreparedStatement statement, long document) throws SQLException {
    statement.setLong(1, document);
    try (ResultSet row = statement.executeQuery()) {
      row.next();
      return Sketch.of(row.getBytes(1));
    }
  }

  private void compare(CopyText text, List<Long> candidates) {
    BatchRows links =
        new BatchRows(
            handle,
            """
            INSERT INTO copy_links (one, other, kind, share_one, share_other, reasons)
            VALUES (?, ?, ?, ?, ?, ?)
            """);
    try {
      PreparedStatement others = Statements.of(handle, OTHER);
      for (long candidate : candidates) {
        compare(text, candidate, other(others, candidate), links);
      }
    } catch (SQLException e) {
      throw new StoreException("cannot look for copies: " + e.getMessage(), e);
    }
    links.execute();
  }

  /// A document that this one is held against; its text is read only when it must be.
  @SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
  private record Other(DocumentId id, long wordsKey, byte[] record) {}

  private static Other other(PreparedStatement statement, long number) throws SQLException {
    statement.setLong(1, number);
    try (ResultSet row = statement.executeQuery()) {
      row.next();
      return new Other(DocumentId.parse(row.getString(1)), row.getLong(2), row.getBytes(3));
    }
  }

  private void compare(CopyText text, long number, Other other, BatchRows links) {
    if (other.wordsKey() != 0 && other.wordsKey() == text.wordsKey()) {
      return;
    }
    CopyText there = CopyText.of(Packed.unpack(other.record(), String.class));
    boolean first = id.compareTo(other.id()) < 0;
    Optional<CopyVerdict> verdict =
        first ? CopyJudge.compare(text, there) : CopyJudge.compare(there, text);
    verdict.ifPresent(copy ->
        links.add(
            first ? document : number,
            first ? number : document,
            copy.kind().name(),
            copy.shareOfOne(),
            copy.shareOfOther(),
            String.join("\n", copy.reasons())));
  }
}
