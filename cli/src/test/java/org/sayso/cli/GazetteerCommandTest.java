package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Villages in these files are invented.
class GazetteerCommandTest {
  private static final String SELM =
      "99000001\tPort Selm\tPort Selm\t\t35.1\t14.1\tP\tPPL\tMT\t\t02\t\t\t\t870\t\t12\tEurope/Malta\t2031-03-03\n";
  private static final String VALLETTA =
      "2562305\tValletta\tValletta\t\t35.89968\t14.5148\tP\tPPLC\tMT\t\t60\t\t\t\t6794\t\t56\tEurope/Malta\t2031-03-03\n";

  @TempDir private Path folder;

  private Cli take(Path file, String... options) {
    Object[] all = new Object[options.length + 5];
    all[0] = "gazetteer";
    all[1] = "import";
    all[2] = "--project";
    all[3] = folder.resolve("project");
    System.arraycopy(options, 0, all, 4, options.length);
    all[all.length - 1] = file;
    return Cli.run(all);
  }

  private Path taken(String name) {
    return folder.resolve("project/dictionaries").resolve(name);
  }

  @Test
  void aDumpOfGeoNamesIsTaken() {
    Path file = TavaraFiles.write(folder.resolve("MT.txt"), SELM + VALLETTA);

    Cli cli = take(file);

    assertThat(cli.code()).as(cli.err()).isEqualTo(ExitCode.DONE);
    assertThat(cli.out())
        .contains("2 places can be used, 0 lines cannot")
        .contains("Valletta takes the place of the known one");
    assertThat(taken("MT.txt.csv")).hasSameTextualContentAs(file);
  }

  @Test
  void aDryRunOfADumpSaysWhatItShadowsAndTakesNothing() {
    Path file = TavaraFiles.write(folder.resolve("MT.txt"), SELM + VALLETTA);

    Cli cli = take(file, "--dry-run");

    assertThat(cli.code()).isEqualTo(ExitCode.DONE);
    assertThat(cli.out()).contains("Valletta takes the place of the known one");
    assertThat(folder.resolve("project")).doesNotExist();
  }

  @Test
  void halfADumpIsNotTakenAndTheOldOneStays() throws IOException {
    Path file = TavaraFiles.write(folder.resolve("MT.txt"), SELM + VALLETTA);
    take(file);
    TavaraFiles.write(file, SELM + VALLETTA.substring(0, 30));

    Cli cli = take(file);

    assertThat(cli.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(cli.out()).contains("MT.txt:2").contains("cut off");
    assertThat(cli.err()).contains("nothing was taken");
    assertThat(Files.readString(taken("MT.txt.csv"))).isEqualTo(SELM + VALLETTA);
  }

  @Test
  void aTableWithBadRowsIsTakenOnlyWhenAskedFor() {
    Path file =
        TavaraFiles.write(
            folder.resolve("villages.csv"), TavaraFiles.PLACES + "Nowhere,ninety,0,Tavara,PPL\n");

    assertThat(take(file).code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(taken("villages.csv")).doesNotExist();
    assertThat(take(file, "--skip-bad").code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(taken("villages.csv")).exists();
  }

  @Test
  void anotherEncodingIsNamedWithItsLine() throws IOException {
    Path file = folder.resolve("latin.csv");
    Files.write(
        file,
        (TavaraFiles.PLACES + "Ostréy,-38.2,-28.3,Tavara,PPL\n")
            .getBytes(StandardCharsets.ISO_8859_1));

    Cli cli = take(file);

    assertThat(cli.code()).isEqualTo(ExitCode.USAGE);
    assertThat(cli.err()).contains("not UTF-8").contains("line 4").contains("save it as UTF-8");
    assertThat(folder.resolve("project")).doesNotExist();
  }

  @Test
  void aFileInTwoBytesALetterIsNoUtf8() throws IOException {
    Path file = folder.resolve("wide.csv");
    Files.write(file, TavaraFiles.PLACES.getBytes(StandardCharsets.UTF_16LE));

    assertThat(take(file).err()).contains("not UTF-8").contains("line 1");
  }

  @Test
  void manyNotesAreSummedUp() {
    StringBuilder rows = new StringBuilder("name,latitude,longitude\n");
    for (int i = 0; i < 40; i++) {
      rows.append("Springfield,").append(i).append(",").append(i).append('\n');
    }
    Path file = TavaraFiles.write(folder.resolve("many.csv"), rows.toString());

    assertThat(take(file, "--dry-run").out()).contains("10 more notes");
  }
}
