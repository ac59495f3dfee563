package org.sayso.resolution;

import java.util.ArrayList;
import java.util.List;

/// Comma-separated values as RFC 4180 has them: quotation marks around cells, doubled inside, line
/// ends allowed in them.
final class CsvRows {
  private final String text;
  private int at;
  private int line = 1;

  private CsvRows(String text) {
    this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  /// One row.
  ///
  /// @param line line on which it begins, the first is 1
  /// @param closed false when a quotation mark was never closed
  record Row(int line, List<String> cells, boolean closed) {
    Row {
      cells = List.copyOf(cells);
    }
  }

  /// All rows that are not blank.
  static List<Row> parse(String text) {
    var parser = new CsvRows(text);
    var rows = new ArrayList<Row>();
    while (parser.at < parser.text.length()) {
      Row row = parser.row();
      if (row.cells().size() > 1 || !row.cells().getFirst().isBlank()) {
        rows.add(row);
      }
    }
    return rows;
  }

  private Row row() {
    int begin = line;
    var cells = new ArrayList<String>();
    var cell = new StringBuilder();
    boolean quoted = false;
    while (at < text.length()) {
      char c = text.charAt(at++);
      line += c == '\n' ? 1 : 0;
      if (c == '"' && (quoted || cell.isEmpty())) {
        if (quoted && at < text.length() && text.charAt(at) == '"') {
          cell.append('"');
          at++;
        } else {
          quoted = !quoted;
        }
      } else if (!quoted && c == ',') {
        cells.add(cell.toString().strip());
        cell.setLength(0);
      } else if (!quoted && c == '\n') {
        break;
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString().strip());
    return new Row(begin, cells, !quoted);
  }
}
