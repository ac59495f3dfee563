package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Bad lines, half a dump and wrong encodings in the user's own files: told with their line, and
/// what was taken before stays.
class SpoiltDictionaryTest {
  private static final String BAD_ACTORS =
      TavaraFiles.ACTORS.replace("kind: MILITARY", "kind: SOLDIERS");
  private static final int BAD_ACTORS_LINE = 11;
  private static final String BAD_PLACES = TavaraFiles.PLACES + "Nowhere,ninety,0,Tavara,PPL\n";
  private static final String DUMP =
      "99000001\tPort Selm\tPort Selm\t\t35.1\t14.1\tP\tPPL\tMT\t\t02\t\t\t\t870\t\t12\tEurope/Malta\t2031-03-03\n";

  @TempDir private Path folder;
  private Path project;
  private Path document;
  private Path actors;
  private Path places;

  @BeforeEach
  void files() {
    project = folder.resolve("project");
    document = TavaraFiles.documents(folder).resolve("denial.txt");
    actors = TavaraFiles.actors(folder);
    places = TavaraFiles.places(folder);
  }

  private Cli ingest(Object... options) {
    Object[] all = new Object[options.length + 4];
    all[0] = "ingest";
    all[1] = "--project";
    all[2] = project;
    all[3] = document;
    System.arraycopy(options, 0, all, 4, options.length);
    return Cli.run(all);
  }

  private Path taken(Path file) {
    return project.resolve("dictionaries").resolve(file.getFileName());
  }

  @Test
  void ingestNamesBadLinesAndMakesNothing() {
    TavaraFiles.write(actors, BAD_ACTORS);
    Cli cli = ingest("--actors", actors);

    assertThat(cli.code()).isEqualTo(ExitCode.USAGE);
    assertThat(cli.err())
        .contains(actors + ":" + BAD_ACTORS_LINE + ": unknown kind 'SOLDIERS'")
        .contains("mend: use one of")
        .contains("nothing was done")
        .contains("--skip-bad");
    assertThat(project).doesNotExist();
  }

  @Test
  void ingestLeavesTheOldFilesWhereANewOneIsBad() throws IOException {
    assertThat(ingest("--actors", actors, "--places", places).code()).isEqualTo(ExitCode.DONE);
    TavaraFiles.write(places, BAD_PLACES);

    Cli cli = ingest("--actors", actors, "--places", places);

    assertThat(cli.code()).isEqualTo(ExitCode.USAGE);
    assertThat(cli.err()).contains(places + ":4: latitude is not a number");
    assertThat(taken(places)).hasContent(TavaraFiles.PLACES);

    Files.write(
        actors, TavaraFiles.ACTORS.replace("Army", "Armée").getBytes(StandardCharsets.ISO_8859_1));
    Cli latin = ingest("--actors", actors);

    assertThat(latin.code()).isEqualTo(ExitCode.USAGE);
    assertThat(latin.err()).contains("not UTF-8").contains(actors + ", line 10");
    assertThat(taken(actors)).hasContent(TavaraFiles.ACTORS);
  }

  @Test
  void halfADumpIsNotTakenByIngestEither() {
    Path dump = TavaraFiles.write(folder.resolve("MT.csv"), DUMP + DUMP.substring(0, 40));

    Cli cli = ingest("--places", dump);

    assertThat(cli.code()).isEqualTo(ExitCode.USAGE);
    assertThat(cli.err()).contains(dump + ":2: 6 of 19 columns are whole").contains("fetch");
    assertThat(project).doesNotExist();
  }

  @Test
  void badLinesAreLeftOutWhenAskedForAndThenNoErrorOfTheProject() {
    TavaraFiles.write(actors, BAD_ACTORS);

    assertThat(ingest("--skip-bad", "--actors", actors).code()).isEqualTo(ExitCode.DONE);
    assertThat(taken(actors)).hasContent(BAD_ACTORS);
    assertThat(ingest().code()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void aFileWithNothingInItIsNotTaken() {
    TavaraFiles.write(places, "name,latitude,longitude\n");

    Cli cli = ingest("--skip-bad", "--places", places);

    assertThat(cli.code()).isEqualTo(ExitCode.USAGE);
    assertThat(cli.err()).contains("nothing in the file can be used");
  }

  @ParameterizedTest
  @ValueSource(strings = {"extract", "audit"})
  void aReadingDoesNotGoOnWithHalfADictionary(String command) throws IOException {
    TavaraFiles.write(actors, BAD_ACTORS);
    Cli cli = Cli.run(command, "--actors", actors, document);
    assertThat(cli.code()).isEqualTo(ExitCode.USAGE);
    assertThat(cli.err()).contains(actors + ":" + BAD_ACTORS_LINE);
    assertThat(cli.out()).isEmpty();

    assertThat(Cli.run(command, "--skip-bad", "--actors", actors, document).out()).isNotEmpty();

    Files.write(places, BAD_PLACES.getBytes(StandardCharsets.UTF_16LE));
    Cli wide = Cli.run(command, "--places", places, document);
    assertThat(wide.code()).isEqualTo(ExitCode.USAGE);
    assertThat(wide.err()).contains("not UTF-8").contains(places + ", line 1");
  }

  @Test
  void aFileSpoiltInTheProjectIsNamedWithLineAndMend() throws IOException {
    ingest("--actors", actors, "--places", places);
    TavaraFiles.write(taken(actors), BAD_ACTORS);

    Cli cli = Cli.run("ask", "--project", project, "Does the Tavaran Army deny it?");

    assertThat(cli.code()).isEqualTo(ExitCode.FAILED);
    assertThat(cli.err())
        .contains(taken(actors) + ", line " + BAD_ACTORS_LINE + ": unknown kind 'SOLDIERS'")
        .contains("use one of")
        .contains("take the file in anew");

    ingest("--actors", actors);
    Files.write(taken(places), TavaraFiles.PLACES.getBytes(StandardCharsets.UTF_16LE));
    Cli wide = Cli.run("ask", "--project", project, "Does the Tavaran Army deny it?");

    assertThat(wide.code()).isEqualTo(ExitCode.FAILED);
    assertThat(wide.err()).contains(taken(places) + ", line 1: not UTF-8").contains("save it as");
  }

  @Test
  void badLinesThatWereAcceptedAreAnErrorOnceTheFileIsChanged() {
    TavaraFiles.write(actors, BAD_ACTORS);
    ingest("--skip-bad", "--actors", actors);
    TavaraFiles.write(taken(actors), BAD_ACTORS.replace("kind: NGO", "kind: CLUB"));

    Cli cli = ingest("--places", places);

    assertThat(cli.code()).isEqualTo(ExitCode.FAILED);
    assertThat(cli.err()).contains(taken(actors) + ", line " + BAD_ACTORS_LINE);
  }

  @Test
  void aByteOrderMarkIsNoFault() {
    TavaraFiles.write(actors, "\uFEFF" + TavaraFiles.ACTORS);

    assertThat(Cli.run("extract", "--actors", actors, document).code()).isEqualTo(ExitCode.DONE);
  }
}
