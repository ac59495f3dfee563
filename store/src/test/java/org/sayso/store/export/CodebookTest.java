package org.sayso.store.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sayso.coding.RuleSet;
import org.sayso.testing.Repository;

/// The columns against the lists of the published codebooks, by name and in order.
class CodebookTest {
  private static final Path LISTS = Repository.root().resolve("store/src/test/resources/codebooks");

  @ParameterizedTest
  @EnumSource(
      value = ExportFormat.class,
      names = {"UCDP_GED", "ACLED", "PLOVER", "HURIDOCS"})
  void columnsAreThoseOfThePublishedCodebookThenOurs(ExportFormat format) throws IOException {
    Codebook book = Codebook.of(format);
    List<String> published =
        Files.readAllLines(LISTS.resolve(format.key() + ".txt")).stream()
            .filter(line -> !line.startsWith("#"))
            .toList();

    List<String> theirs =
        book.tables().stream()
            .flatMap(table -> theirs(book, table).stream().map(name -> table + " " + name))
            .toList();

    assertThat(theirs).isEqualTo(published);
    for (String table : book.tables()) {
      List<String> columns = book.columns(table);
      assertThat(columns.subList(theirs(book, table).size(), columns.size()))
          .isNotEmpty()
          .allMatch(name -> name.startsWith(CodedColumns.PREFIX));
      assertThat(columns).doesNotHaveDuplicates();
    }
  }

  private static List<String> theirs(Codebook book, String table) {
    return book.columns(table).stream()
        .filter(name -> !name.startsWith(CodedColumns.PREFIX))
        .toList();
  }

  @Test
  void ucdpHas49ColumnsAndAcled31() {
    assertThat(theirs(Codebook.of(ExportFormat.UCDP_GED), "event")).hasSize(49);
    assertThat(theirs(Codebook.of(ExportFormat.ACLED), "event")).hasSize(31);
  }

  @ParameterizedTest
  @EnumSource(
      value = ExportFormat.class,
      names = {"UCDP_GED", "ACLED", "PLOVER", "HURIDOCS"})
  void everyColumnIsExplainedAndNamesItsRuleSet(ExportFormat format) throws IOException {
    Codebook book = Codebook.of(format);
    List<String> keys = Arrays.stream(RuleSet.values()).map(RuleSet::key).toList();

    assertThat(book.entries())
        .allSatisfy(entry -> {
          assertThat(entry.from()).isNotBlank();
          assertThat(entry.meaning()).isNotBlank();
          assertThat(entry.ruleSet().equals("-") || keys.contains(entry.ruleSet())).isTrue();
        });
    StringWriter out = new StringWriter();
    book.write(out);
    assertThat(CsvProperties.parse(out.toString())).hasSize(book.entries().size() + 1);
  }

  @Test
  void formatsOfOurOwnHaveNoCodebook() {
    assertThatThrownBy(() -> Codebook.of(ExportFormat.CSV)).hasMessageContaining("no codebook");
  }
}
