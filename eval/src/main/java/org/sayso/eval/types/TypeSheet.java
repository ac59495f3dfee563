package org.sayso.eval.types;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/// A file of rows between tabs: with a header that names a marked sentence and its label, or
/// without, a text and columns of 0 and 1.
///
/// Which task it is of is told by its columns alone. Cells in quotation marks may hold tabs and
/// line breaks; in sheets of four labels quotation marks are words.
///
/// @param header names of the columns; empty where there are none
public record TypeSheet(Path file, TypeTask task, List<String> header, List<TypeRow> rows) {
  private static final int MOST_BYTES = 200_000_000;

  /// Texts longer than this on the average are articles.
  private static final int ARTICLE = 600;

  private static final CSVFormat QUOTED =
      CSVFormat.Builder.create().setDelimiter('\t').setQuote('"').setIgnoreEmptyLines(true).get();
  private static final CSVFormat PLAIN =
      CSVFormat.Builder.create().setDelimiter('\t').setQuote(null).setIgnoreEmptyLines(true).get();

  private static final String MARKED = "marked_sentence";
  private static final String ROOT = "gold_root";
  private static final String BINARY = "gold_binary";

  public TypeSheet {
    header = List.copyOf(header);
    rows = List.copyOf(rows);
  }

  /// All sheets of a known form in a folder and below it, in the order of their paths.
  ///
  /// @throws IOException where a file cannot be read
  public static List<TypeSheet> readAll(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.filter(Files::isRegularFile).sorted().toList();
    }
    List<TypeSheet> sheets = new ArrayList<>();
    for (Path file : files) {
      read(file).ifPresent(sheets::add);
    }
    return sheets;
  }

  /// The sheet in a file; empty where the file has another form.
  ///
  /// @throws IOException where it cannot be read
  public static Optional<TypeSheet> read(Path file) throws IOException {
    if (Files.size(file) > MOST_BYTES) {
      return Optional.empty();
    }
    String content = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    String first = content.lines().findFirst().orElse("");
    if (List.of(first.split("\t")).contains(MARKED)) {
      return withHeader(file, parse(content, QUOTED));
    }
    if (columns(content) == TypeTask.KINDS.size()) {
      return withoutHeader(file, parse(content, PLAIN), TypeTask.ATTACKS);
    }
    if (columns(content) == TypeTask.POLICE.size()) {
      List<List<String>> rows = parse(content, QUOTED);
      double mean = rows.stream().mapToInt(row -> row.getFirst().length()).average().orElse(0);
      return withoutHeader(
          file, rows, mean > ARTICLE ? TypeTask.POLICE_ARTICLES : TypeTask.POLICE_SENTENCES);
    }
    return Optional.empty();
  }

  /// How many cells of 0 or 1 the last line ends with.
  private static int columns(String content) {
    String[] cells = content.stripTrailing().lines().reduce("", (one, other) -> other).split("\t");
    int count = 0;
    while (count < cells.length - 1 && cells[cells.length - 1 - count].strip().matches("[01]")) {
      count++;
    }
    return count;
  }

  private static List<List<String>> parse(String content, CSVFormat format) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(new StringReader(content), format)) {
      for (CSVRecord record : parser) {
        rows.add(List.of(record.values()));
      }
    }
    return rows;
  }

  private static Optional<TypeSheet> withHeader(Path file, List<List<String>> rows) {
    List<String> header = rows.getFirst();
    int marked = header.indexOf(MARKED);
    int root = header.indexOf(ROOT);
    int binary = header.indexOf(BINARY);
    if (root < 0 && binary < 0) {
      return Optional.empty();
    }
    TypeTask task = root >= 0 ? TypeTask.PLOVER : TypeTask.CONFLICT;
    List<TypeRow> read = new ArrayList<>();
    for (List<String> row : rows.subList(1, rows.size())) {
      if (row.size() == header.size()) {
        String label =
            root >= 0
                ? row.get(root).strip()
                : row.get(binary).strip().startsWith("1") ? Quad.CONFLICT : Quad.COOPERATION;
        read.add(TypeRow.marked(row, row.get(marked), Set.of(label)));
      }
    }
    return Optional.of(new TypeSheet(file, task, header, read));
  }

  private static Optional<TypeSheet> withoutHeader(
      Path file, List<List<String>> rows, TypeTask task) {
    List<TypeRow> read = new ArrayList<>();
    for (List<String> row : rows) {
      int first = row.size() - task.columns().size();
      if (first == 1) {
        Set<String> labels = new LinkedHashSet<>();
        for (int i = 0; i < task.columns().size(); i++) {
          if (row.get(first + i).strip().equals("1")) {
            labels.add(task.columns().get(i));
          }
        }
        read.add(new TypeRow(row, row.getFirst(), Optional.empty(), Optional.empty(), labels));
      }
    }
    return read.isEmpty()
        ? Optional.empty()
        : Optional.of(new TypeSheet(file, task, List.of(), read));
  }

  /// The sheet with what was predicted: in the columns of 0 and 1, or in a last column `predicted`,
  /// and for PLOVER's categories their quarter in `predicted_quad`.
  ///
  /// @param labels of each row, in their order
  public String with(List<Set<String>> labels) {
    StringBuilder out = new StringBuilder();
    if (!header.isEmpty()) {
      line(out, append(header, List.of("predicted", "predicted_quad")));
    }
    for (int i = 0; i < rows.size(); i++) {
      line(out, cells(rows.get(i), labels.get(i)));
    }
    return out.toString();
  }

  private List<String> cells(TypeRow row, Set<String> labels) {
    if (header.isEmpty()) {
      return append(
          List.of(row.text()),
          task.columns().stream().map(name -> labels.contains(name) ? "1" : "0").toList());
    }
    String label = labels.stream().findFirst().orElse("");
    return append(row.cells(), List.of(label, Quad.of(label)));
  }

  private static List<String> append(List<String> cells, List<String> more) {
    return Stream.concat(cells.stream(), more.stream()).toList();
  }

  private void line(StringBuilder out, List<String> cells) {
    CSVFormat format = task == TypeTask.ATTACKS ? PLAIN : QUOTED;
    out.append(format.format(cells.toArray())).append('\n');
  }
}
