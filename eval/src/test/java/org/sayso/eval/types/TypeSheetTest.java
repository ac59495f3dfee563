package org.sayso.eval.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypeSheetTest {
  @TempDir private Path folder;

  private TypeSheet sheet(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
    return TypeSheet.read(folder.resolve(name)).orElseThrow();
  }

  @Test
  void marksOfActorsAreTakenOutOfTheSentence() throws IOException {
    TypeSheet sheet =
        sheet(
            "any.tsv",
            """
            gold_root\tmarked_sentence
            ACCUSE\t"<s>Orsland</s> blamed the ""raid"" on <t>Tavara</t>."
            """);

    assertThat(sheet.task()).isEqualTo(TypeTask.PLOVER);
    TypeRow row = sheet.rows().getFirst();
    assertThat(row.text()).isEqualTo("Orsland blamed the \"raid\" on Tavara.");
    assertThat(row.labels()).containsExactly("ACCUSE");
    assertThat(words(row, 0)).isEqualTo("Orsland");
    assertThat(words(row, 1)).isEqualTo("Tavara");
  }

  private static String words(TypeRow row, int which) {
    var span = (which == 0 ? row.source() : row.target()).orElseThrow();
    return row.text().substring(span.begin(), span.end());
  }

  @Test
  void theNumberOfColumnsTellsActsOfPoliceFromKindsOfAttack() throws IOException {
    TypeSheet police = sheet("one.tsv", "police shot two men in miravel\t1\t0\t1\t0\t1\r\n");
    TypeSheet attacks = sheet("two.tsv", "Two men \"were shot\" in Miravel\t1\t0\t0\t0\n");

    assertThat(police.task()).isEqualTo(TypeTask.POLICE_SENTENCES);
    assertThat(police.rows().getFirst().labels())
        .containsExactlyInAnyOrder("KILL", "ANY_ACTION", "FORCE");
    assertThat(attacks.task()).isEqualTo(TypeTask.ATTACKS);
    assertThat(attacks.rows().getFirst().text()).contains("\"were shot\"");
  }

  @Test
  void longTextsAreArticles() throws IOException {
    TypeSheet sheet = sheet("any.tsv", "police came . ".repeat(80) + "\t0\t0\t1\t0\t0\n");

    assertThat(sheet.task()).isEqualTo(TypeTask.POLICE_ARTICLES);
  }

  @Test
  void aFileOfAnotherFormIsNoSheet() throws IOException {
    Files.writeString(folder.resolve("readme.txt"), "Nothing to see.\n");

    assertThat(TypeSheet.readAll(folder)).isEmpty();
  }

  @Test
  void whatWasReadStandsInTheColumnsOfTheSheet() throws IOException {
    TypeSheet police = sheet("one.tsv", "police came\t0\t0\t1\t0\t0\n");
    TypeSheet plover = sheet("two.tsv", "gold_root\tmarked_sentence\nAID\t<s>A</s> fed <t>B</t>\n");

    assertThat(police.with(List.of(Set.of("FAIL")))).isEqualTo("police came\t0\t0\t0\t1\t0\n");
    assertThat(plover.with(List.of(Set.of("AID"))))
        .isEqualTo(
            """
            gold_root\tmarked_sentence\tpredicted\tpredicted_quad
            AID\t<s>A</s> fed <t>B</t>\tAID\t2
            """);
  }
}
