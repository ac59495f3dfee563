package org.sayso.store.export;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.coding.NotCounted;
import org.sayso.coding.PloverRules;
import org.sayso.coding.Setting;
import org.sayso.coding.UcdpRules;
import org.sayso.store.json.Sayso1Codec;

/// Writes coded events in one format.
sealed interface CodedSink {
  /// Where a format's files go.
  @FunctionalInterface
  interface Files {
    /// A new file; flushed and closed by whoever gave it.
    Writer open(String name) throws IOException;
  }

  static CodedSink of(ExportFormat format, Files files) throws IOException {
    return switch (format) {
      case UCDP_GED -> new Table(new Csv(files.open(format.key())), format, UcdpGed.COLUMNS);
      case ACLED -> new Table(new Csv(files.open(format.key())), format, Acled.COLUMNS);
      case PLOVER -> new Lines(files.open(format.key()));
      case HURIDOCS -> new Linked(files);
      case CSV, JSONL, GEOJSON ->
          throw new IllegalArgumentException(format.key() + " is no coded format");
    };
  }

  /// Why the format has no row for an event that otherwise counts.
  static Optional<NotCounted> refuses(ExportFormat format, Setting setting) {
    return switch (format) {
      case UCDP_GED -> UcdpRules.refuses(setting);
      case ACLED -> Acled.refuses(setting);
      case PLOVER -> PloverRules.refuses(setting);
      case HURIDOCS, CSV, JSONL, GEOJSON -> Optional.empty();
    };
  }

  void begin() throws IOException;

  void event(CodedRow row) throws IOException;

  record Table(Csv csv, ExportFormat format, ColumnSet<CodedRow> columns) implements CodedSink {
    @Override
    public void begin() throws IOException {
      csv.row(columns.names());
    }

    @Override
    public void event(CodedRow row) throws IOException {
      csv.row(columns.cells(row).values());
    }
  }

  record Lines(Writer out) implements CodedSink {
    @Override
    public void begin() {}

    @Override
    public void event(CodedRow row) throws IOException {
      out.write(Sayso1Codec.write(Plover.FIELDS.cells(row)));
      out.write('\n');
    }
  }

  /// A CSV file for each entity.
  final class Linked implements CodedSink {
    private final Map<String, Csv> tables = new LinkedHashMap<>();

    Linked(Files files) throws IOException {
      for (String table : Huridocs.BOOK.tables()) {
        tables.put(table, new Csv(files.open(table + ".csv")));
      }
    }

    @Override
    public void begin() throws IOException {
      for (Map.Entry<String, Csv> table : tables.entrySet()) {
        table.getValue().row(Huridocs.BOOK.columns(table.getKey()));
      }
    }

    @Override
    public void event(CodedRow row) throws IOException {
      table("event").row(Huridocs.EVENT.cells(row).values());
      for (var rows : new HuridocsRows(row).tables().entrySet()) {
        List<String> columns = Huridocs.BOOK.columns(rows.getKey());
        for (Map<String, @Nullable Object> cells : rows.getValue()) {
          if (!columns.containsAll(cells.keySet())) {
            throw new IllegalStateException(rows.getKey() + " has not all of " + cells.keySet());
          }
          table(rows.getKey()).row(columns.stream().<@Nullable Object>map(cells::get).toList());
        }
      }
    }

    private Csv table(String name) {
      Csv csv = tables.get(name);
      if (csv == null) {
        throw new IllegalStateException("no table " + name);
      }
      return csv;
    }
  }
}
