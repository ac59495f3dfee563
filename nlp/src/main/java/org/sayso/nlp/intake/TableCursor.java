package org.sayso.nlp.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.sayso.document.Incoming;
import org.sayso.document.MediaType;
import org.sayso.nlp.intake.ByteLines.Line;
import org.sayso.text.BodyDecoder;
import org.sayso.text.UnreadableDocumentException;

/// Walks through a table of comma-separated values (RFC 4180; also semicolons and tabs): one record
/// a row, the first row names the columns. Rows are cut out by bytes before they are parsed, so
/// that one too large or broken row costs that row only.
final class TableCursor implements Cursor {
  private final Item item;
  private final Optional<FieldMapping> mapping;
  private final IntakeLimits limits;
  private final ByteLines lines;
  private final RecordItems records;
  private Optional<Header> header = Optional.empty();

  private record Header(CSVFormat format, List<String> names) {}

  TableCursor(Item item, InputStream in, Optional<FieldMapping> mapping, IntakeLimits limits) {
    this.item = item;
    this.mapping = mapping;
    this.limits = limits;
    this.lines = new ByteLines(in, limits.documentBytes(), true);
    this.records = new RecordItems(item);
  }

  @Override
  public String address() {
    return item.address();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  @Override
  public Optional<Step> next() throws IOException {
    if (header.isEmpty()) {
      header = Optional.of(header());
    }
    Optional<Line> line = filledLine();
    return line.map(row -> incoming(header.orElseThrow(), row)).map(Step.Give::new);
  }

  private Optional<Line> filledLine() throws IOException {
    Optional<Line> line = lines.next();
    while (line.isPresent() && isBlank(line.get().bytes())) {
      line = lines.next();
    }
    return line;
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0 || b > ' ') {
        return false;
      }
    }
    return true;
  }

  private Header header() throws IOException {
    Line first =
        filledLine()
            .orElseThrow(() ->
                new RefusalException(
                    "empty", "The table is empty. Export it anew, with a row of column names."));
    try {
      String row = decoded(first);
      CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter(row)).get();
      return new Header(format, cells(format, row).stream().map(String::strip).toList());
    } catch (UnreadableDocumentException unreadable) {
      throw new RefusalException(
          unreadable.code(), "The row of column names: " + unreadable.reason());
    }
  }

  private String decoded(Line line) throws UnreadableDocumentException {
    if (line.tooLong()) {
      throw new UnreadableDocumentException(
          "too-large",
          ContentReader.tooLarge(limits.documentBytes())
              + " If it is a row, look for a quotation mark that is not closed.");
    }
    return BodyDecoder.decode(line.bytes(), MediaType.RECORD).text();
  }

  private static char delimiter(String header) {
    char best = ',';
    long most = 0;
    for (char candidate : new char[] {',', ';', '\t'}) {
      long count = header.chars().filter(c -> c == candidate).count();
      if (count > most) {
        best = candidate;
        most = count;
      }
    }
    return best;
  }

  private static List<String> cells(CSVFormat format, String row)
      throws UnreadableDocumentException {
    try (CSVParser parser = CSVParser.parse(row, format)) {
      List<CSVRecord> rows = parser.getRecords();
      if (rows.size() == 1) {
        return rows.getFirst().toList();
      }
      throw new UnreadableDocumentException(
          "broken-record",
          "The row's quotation marks do not pair. Double each quotation mark inside a cell.");
    } catch (IOException | java.io.UncheckedIOException broken) {
      throw new UnreadableDocumentException(
          "broken-record", "The row is no CSV: " + broken.getMessage());
    }
  }

  private Incoming incoming(Header table, Line line) {
    String where = "L" + line.number();
    try {
      List<String> cells = cells(table.format(), decoded(line));
      if (cells.size() != table.names().size()) {
        return records.refused(
            where,
            "broken-record",
            "The row has "
                + cells.size()
                + " cells, the table "
                + table.names().size()
                + " columns.");
      }
      Map<String, String> named = new LinkedHashMap<>();
      for (int i = 0; i < cells.size(); i++) {
        named.put(table.names().get(i), cells.get(i));
      }
      return records.of(RecordBody.ofCells(named, mapping), where);
    } catch (UnreadableDocumentException unreadable) {
      return records.refused(where, unreadable.code(), unreadable.reason());
    }
  }
}
