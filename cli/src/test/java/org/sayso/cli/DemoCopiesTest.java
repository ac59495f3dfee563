package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.corroboration.copy.CopyKind;
import org.sayso.corroboration.copy.CopyLink;
import org.sayso.document.DocumentId;
import org.sayso.server.workplace.Workplace;

/// The copies planted in the bundled set: every one found, none invented.
class DemoCopiesTest {
  private static final Set<String> PLANTED = Set.of("copy-of", "reworded-copy-of", "version-of");

  @TempDir private static Path folder;
  private static final Map<String, CopyKind> FOUND = new TreeMap<>();

  @BeforeAll
  static void make() {
    Cli.run("demo", "--no-serve", "--project", folder.resolve("demo"));
    try (Workplace workplace = Workplace.open(folder.resolve("demo"), Version.text())) {
      Map<DocumentId, String> names = DemoNames.of(workplace);
      for (DocumentId id : names.keySet()) {
        for (CopyLink link : workplace.store().copies().of(id)) {
          FOUND.put(pair(names.get(link.one()), names.get(link.other())), link.kind());
        }
      }
    }
  }

  private static String pair(String a, String b) {
    return a.compareTo(b) < 0 ? a + " " + b : b + " " + a;
  }

  /// Kind of planted copy by document and target.
  private static List<String[]> planted() {
    return DemoNames.lines("/org/sayso/demo/expected.tsv").stream()
        .map(line -> line.split("\t", -1))
        .filter(cells -> PLANTED.contains(cells[1]))
        .toList();
  }

  @Test
  void everyPlantedCopyIsFoundAsWhatItIs() {
    assertThat(planted()).hasSize(5);
    for (String[] cells : planted()) {
      CopyKind kind = FOUND.get(pair(cells[0], cells[2]));
      assertThat(kind).as(cells[0]).isNotNull();
      assertThat(kind == CopyKind.VERSION).as(cells[0]).isEqualTo(cells[1].equals("version-of"));
      assertThat(kind == CopyKind.REWORDED)
          .as(cells[0])
          .isEqualTo(cells[1].equals("reworded-copy-of"));
    }
  }

  /// Copies of one report are copies of each other.
  @Test
  void noneIsInvented() {
    Map<String, Set<String>> families = new TreeMap<>();
    for (String[] cells : planted()) {
      families.computeIfAbsent(cells[2], _ -> new TreeSet<>()).add(cells[0]);
      families.get(cells[2]).add(cells[2]);
    }
    List<String> expected = new ArrayList<>();
    families.values().forEach(family -> pairs(List.copyOf(family)).forEach(expected::add));
    assertThat(expected).containsAll(FOUND.keySet());
  }

  private static Stream<String> pairs(List<String> family) {
    return family.stream().flatMap(a -> family.stream().map(b -> pair(a, b)));
  }
}
