package org.sayso.store.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sayso.coding.RuleSet;

/// The columns of a coded format, in order, with what each means and what fills it. The table in
/// the jar is the one place that lists them; the exports take their columns from it.
///
/// @param source the published codebook from which names and order are
public record Codebook(ExportFormat format, String source, List<Entry> entries) {
  private static final String FORM = "sayso-codebook 1";
  private static final String NOTHING = "-";
  private static final List<String> HEADER =
      List.of(
          "table", "column", "meaning", "filled_from", "rule_set", "rule_set_sources", "codebook");

  /// One column.
  ///
  /// @param table the file in which it stands
  /// @param ruleSet name and version of the rule set that derives it, or `-`
  /// @param from the cells of the record that fill it, or `not filled`
  public record Entry(String table, String column, String ruleSet, String from, String meaning) {}

  public Codebook {
    entries = List.copyOf(entries);
  }

  /// The codebook of a coded format, Sayso's own columns last.
  ///
  /// @throws IllegalArgumentException when the format is none
  public static Codebook of(ExportFormat format) {
    if (!format.isCoded()) {
      throw new IllegalArgumentException(
          format.key() + " has no codebook: docs/formats.md lists its columns");
    }
    List<String> lines = lines(format.key() + ".tsv");
    String own = format.isFolder() ? "sayso-linked.tsv" : "sayso.tsv";
    Map<String, List<Entry>> tables = new LinkedHashMap<>();
    entries(lines)
        .forEach(entry -> tables.computeIfAbsent(entry.table(), t -> new ArrayList<>()).add(entry));
    List<Entry> tail = entries(lines(own)).toList();
    List<Entry> all = new ArrayList<>();
    tables.forEach((table, columns) -> {
      all.addAll(columns);
      tail.forEach(entry ->
          all.add(
              new Entry(table, entry.column(), entry.ruleSet(), entry.from(), entry.meaning())));
    });
    return new Codebook(format, lines.get(1).replaceFirst("^# Source: ", ""), all);
  }

  /// Sayso's own columns at the end of a table of events.
  static List<String> ownColumns() {
    return entries(lines("sayso.tsv")).map(Entry::column).toList();
  }

  /// The tables, in order: one, or those of a folder.
  public List<String> tables() {
    return entries.stream().map(Entry::table).distinct().toList();
  }

  /// The columns of a table, in order.
  public List<String> columns(String table) {
    return of(table).map(Entry::column).toList();
  }

  private Stream<Entry> of(String table) {
    return entries.stream().filter(entry -> entry.table().equals(table));
  }

  /// The columns of a table with what fills each; what nothing fills is empty.
  ///
  /// @throws IllegalStateException when something fills a column that the table has not
  <T> ColumnSet<T> columnSet(String table, Map<String, Function<T, @Nullable Object>> fillers) {
    List<String> names = columns(table);
    fillers.keySet().stream()
        .filter(name -> !names.contains(name))
        .findFirst()
        .ifPresent(name -> {
          throw new IllegalStateException(format.key() + " has no column " + name);
        });
    ColumnSet<T> columns = ColumnSet.empty();
    for (String name : names) {
      columns = columns.with(name, fillers.getOrDefault(name, row -> null));
    }
    return columns;
  }

  /// Writes it as CSV, a row for each column.
  public void write(Writer out) throws IOException {
    Csv csv = new Csv(out);
    csv.row(HEADER);
    for (Entry entry : entries) {
      boolean derived = !entry.ruleSet().equals(NOTHING);
      csv.row(
          Arrays.asList(
              entry.table(),
              entry.column(),
              stated(entry.meaning()),
              stated(entry.from()),
              derived ? entry.ruleSet() : null,
              derived ? sources(entry.ruleSet()) : null,
              entry.column().startsWith("sayso_") ? null : source));
    }
    out.flush();
  }

  private static @Nullable String stated(String cell) {
    return cell.equals(NOTHING) ? null : cell;
  }

  private static String sources(String ruleSet) {
    return Arrays.stream(RuleSet.values())
        .filter(set -> set.key().equals(ruleSet))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no rule set " + ruleSet))
        .sources();
  }

  private static Stream<Entry> entries(List<String> lines) {
    return lines.stream().skip(1).filter(line -> !line.startsWith("#")).map(Codebook::entry);
  }

  private static Entry entry(String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != 5) {
      throw new IllegalStateException("a codebook's line has five cells: " + line);
    }
    return new Entry(cells[0], cells[1], cells[2], cells[3], cells[4]);
  }

  private static List<String> lines(String name) {
    InputStream in = Codebook.class.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException("the table " + name + " is missing from the jar");
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> lines = reader.lines().toList();
      if (lines.size() < 3 || !lines.getFirst().equals(FORM)) {
        throw new IllegalStateException(name + ":1: the first line must be \"" + FORM + "\"");
      }
      return lines;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the table " + name, e);
    }
  }
}
