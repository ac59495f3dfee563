package org.sayso.store.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class CsvProperties {
  @Property
  void whatIsWrittenIsReadBack(@ForAll("rows") List<List<String>> rows) throws IOException {
    StringWriter out = new StringWriter();
    Csv csv = new Csv(out);
    for (List<String> row : rows) {
      csv.row(row);
    }

    List<List<String>> back =
        parse(out.toString()).stream().map(row -> row.stream().map(Csv::fuse).toList()).toList();

    assertThat(back)
        .isEqualTo(rows.stream().map(row -> row.stream().map(Csv::clean).toList()).toList());
  }

  @Property
  void noCellBeginsAFormula(@ForAll("cells") String cell) throws IOException {
    StringWriter out = new StringWriter();
    new Csv(out).row(List.of(cell));

    String shown = parse(out.toString()).getFirst().getFirst();

    assertThat(shown.replaceFirst("^[\\s\"]+", "")).doesNotMatch("(?s)[=+\\-@＝＋－＠].*");
    assertThat(shown).doesNotMatch("(?s)[\\t\\r\\n].*");
  }

  @Provide
  Arbitrary<List<List<String>>> rows() {
    return cells().list().ofSize(3).list().ofMinSize(1).ofMaxSize(4);
  }

  @Provide
  Arbitrary<String> cells() {
    Arbitrary<String> nasty =
        Arbitraries.of(
                "=",
                "+",
                "-",
                "@",
                "\t",
                "\r",
                "\n",
                "'",
                "\"",
                " ",
                ",",
                ";",
                "＝",
                "a",
                "é",
                "\u0000",
                "\uD83D\uDE00",
                "\uD800",
                "\u00A0")
            .list()
            .ofMaxSize(6)
            .map(parts -> String.join("", parts));
    return Arbitraries.oneOf(nasty, Arbitraries.strings().ofMaxLength(12));
  }

  /// A reader of RFC 4180 that knows nothing of how we write it.
  static List<List<String>> parse(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted) {
        if (c != '"') {
          cell.append(c);
        } else if (i + 1 < csv.length() && csv.charAt(i + 1) == '"') {
          cell.append(csv.charAt(++i));
        } else {
          quoted = false;
        }
      } else if (c == '"') {
        quoted = true;
      } else if (c == ',') {
        row.add(cell.toString());
        cell.setLength(0);
      } else if (c == '\r' && csv.charAt(i + 1) == '\n') {
        i++;
        row.add(cell.toString());
        cell.setLength(0);
        rows.add(row);
        row = new ArrayList<>();
      } else {
        cell.append(c);
      }
    }
    return rows;
  }
}
