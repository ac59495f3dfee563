package org.sayso.event;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// A bundled table that a person edits: a first line that names the form, then one entry a line,
/// `#` for remarks.
///
/// @param name the resource's file name, for messages
/// @param lines the entries in order
record RuleTable(String name, List<Line> lines) {
  RuleTable {
    lines = List.copyOf(lines);
  }

  /// One entry.
  ///
  /// @param number line number, from 1
  /// @param cells the columns without surrounding white space
  record Line(String file, int number, List<String> cells) {
    Line {
      cells = List.copyOf(cells);
    }

    /// The error `what` at this line.
    IllegalStateException wrong(String what) {
      return new IllegalStateException(file + ":" + number + ": " + what);
    }

    /// The constant of `type` named in column `column`.
    <E extends Enum<E>> E constant(Class<E> type, int column) {
      try {
        return Enum.valueOf(type, cells.get(column));
      } catch (IllegalArgumentException e) {
        IllegalStateException wrong =
            wrong(
                "\""
                    + cells.get(column)
                    + "\" is none of "
                    + Arrays.toString(type.getEnumConstants()));
        wrong.initCause(e);
        throw wrong;
      }
    }
  }

  /// Reads the resource `name` beside this class: its first line must be `header`, its columns
  /// stand apart by `separator` (a regular expression) and number `columns`.
  ///
  /// @throws IllegalStateException naming file and line, when the file is not of this form
  static RuleTable load(String name, String header, String separator, int columns) {
    InputStream stream = RuleTable.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException(
          "the table " + name + " is missing from the jar; build again");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return read(name, reader.lines().toList(), header, separator, columns);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table " + name, e);
    }
  }

  static RuleTable read(
      String name, List<String> text, String header, String separator, int columns) {
    if (text.isEmpty() || !text.getFirst().equals(header)) {
      throw new IllegalStateException(name + ":1: the first line must be \"" + header + "\"");
    }
    List<Line> lines = new ArrayList<>();
    for (int i = 1; i < text.size(); i++) {
      if (text.get(i).isBlank() || text.get(i).startsWith("#")) {
        continue;
      }
      List<String> cells =
          Arrays.stream(text.get(i).split(separator, -1)).map(String::strip).toList();
      Line line = new Line(name, i + 1, cells);
      if (cells.size() != columns) {
        throw line.wrong("expected " + columns + " columns, found " + cells.size());
      }
      lines.add(line);
    }
    return new RuleTable(name, lines);
  }
}
