package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From the words of a text to the cells of a table: what happened near a place is not put into it.
class NearnessExportTest {
  @TempDir Path folder;

  private CSVRecord told(String where) throws IOException {
    Path project = folder.resolve("project");
    Path text = folder.resolve("text.txt");
    Files.writeString(
        text,
        """
        Four farmers killed (fictional)

        The Selm Courier, March 3, 2031

        Gunmen killed four farmers %s on March 2, 2031, the Tavara Rights Watch Committee said.
        """
            .formatted(where));
    Cli ingest =
        Cli.run(
            "ingest",
            "--project",
            project,
            "--actors",
            TavaraFiles.actors(folder),
            "--places",
            TavaraFiles.places(folder),
            text);
    assertThat(ingest.code()).as(ingest.err()).isEqualTo(ExitCode.DONE);
    Path file = folder.resolve("ged.csv");
    Cli export =
        Cli.run(
            "export",
            "--project",
            project,
            "--of",
            "events",
            "--format",
            "ucdp-ged",
            "--unreviewed",
            "--out",
            file);
    assertThat(export.code()).as(export.err()).isEqualTo(ExitCode.DONE);
    CSVFormat form = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (CSVParser rows = form.parse(Files.newBufferedReader(file))) {
      List<CSVRecord> all = rows.getRecords();
      assertThat(all).hasSize(1);
      return all.getFirst();
    }
  }

  private static double number(CSVRecord row, String column) {
    return Double.parseDouble(row.get(column));
  }

  @Test
  void theTownItselfIsExact() throws IOException {
    CSVRecord row = told("in Miravel");

    assertThat(number(row, "latitude")).isEqualTo(-38.1);
    assertThat(row.get("where_prec")).isEqualTo("1");
    assertThat(row.get("sayso_where_radius_km")).isEmpty();
  }

  @Test
  void aDistanceAndADirectionMoveThePointOfTheRow() throws IOException {
    CSVRecord row = told("20 km north of Miravel");

    assertThat(number(row, "latitude")).isCloseTo(-37.92, within(0.01));
    assertThat(number(row, "longitude")).isCloseTo(-28.2, within(0.01));
    assertThat(row.get("where_prec")).isEqualTo("2");
    assertThat(number(row, "sayso_where_radius_km")).isEqualTo(8);
    assertThat(row.get("sayso_where_derived")).contains("nearness@1", "assumed");
  }

  @Test
  void aBorderLeavesTheCountryOpen() throws IOException {
    CSVRecord row = told("near the border with Tavara");

    assertThat(row.get("country")).isEmpty();
    assertThat(row.get("sayso_where_derived")).contains("border");
  }
}
