package org.sayso.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A text file of records that a person can edit: a first line that names the format and its
/// version, then `key: value` lines, records divided by a blank line or a line `%%`. Lines that
/// begin with `#` are remarks. A key may be repeated.
///
/// This is the record-jar form of Raymond, *The Art of Unix Programming* (2003), 5.2, with a format
/// line.
///
/// @param records the records that have at least one field, in the order of the file
/// @param problems lines that are neither field, remark nor divider, and a missing format line
public record RecordJar(List<Entry> records, List<LineProblem> problems) {
  public RecordJar {
    records = List.copyOf(records);
    problems = List.copyOf(problems);
  }

  /// One `key: value` line.
  public record Field(int line, String key, String value) {
    public Field {
      Objects.requireNonNull(key, "key");
      Objects.requireNonNull(value, "value");
    }
  }

  /// One record: its fields in the order of the file, never empty.
  public record Entry(List<Field> fields) {
    public Entry {
      fields = List.copyOf(fields);
      if (fields.isEmpty()) {
        throw new IllegalArgumentException("a record without fields");
      }
    }

    /// The line of the first field.
    public int line() {
      return fields.getFirst().line();
    }

    /// The first value of `key`.
    public Optional<String> first(String key) {
      for (Field field : fields) {
        if (field.key().equals(key)) {
          return Optional.of(field.value());
        }
      }
      return Optional.empty();
    }

    /// All values of `key`, in the order of the file.
    public List<String> all(String key) {
      List<String> values = new ArrayList<>();
      for (Field field : fields) {
        if (field.key().equals(key)) {
          values.add(field.value());
        }
      }
      return List.copyOf(values);
    }
  }

  /// Reads `text`, whose first line must be `format`, for example `sayso-countries 1`. Never fails:
  /// what cannot be read is listed in [#problems()].
  public static RecordJar parse(String format, String text) {
    return new Parser(format).parse(text.lines().toList());
  }

  private static final class Parser {
    private final String format;
    private final List<Entry> records = new ArrayList<>();
    private final List<LineProblem> problems = new ArrayList<>();
    private final List<Field> open = new ArrayList<>();

    Parser(String format) {
      this.format = format;
    }

    RecordJar parse(List<String> lines) {
      if (lines.isEmpty() || !lines.getFirst().strip().equals(format)) {
        problems.add(
            new LineProblem(
                1, "the file does not say its format", "begin it with the line: " + format));
      }
      for (int i = 0; i < lines.size(); i++) {
        read(i + 1, lines.get(i).strip());
      }
      close();
      return new RecordJar(records, problems);
    }

    private void read(int number, String line) {
      if (line.startsWith("#") || (number == 1 && line.equals(format))) {
        return;
      }
      if (line.isEmpty() || line.equals("%%")) {
        close();
        return;
      }
      int colon = line.indexOf(':');
      String value = colon < 0 ? "" : line.substring(colon + 1).strip();
      if (colon < 1 || value.isEmpty()) {
        problems.add(
            new LineProblem(
                number,
                "not a field: " + line,
                "write key: value, or a blank line between records"));
        return;
      }
      open.add(new Field(number, line.substring(0, colon).strip(), value));
    }

    private void close() {
      if (!open.isEmpty()) {
        records.add(new Entry(open));
        open.clear();
      }
    }
  }
}
