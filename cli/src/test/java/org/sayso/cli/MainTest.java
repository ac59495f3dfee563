package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MainTest {

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final CommandLine line =
      Main.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));

  @Command(name = "break")
  private static final class BrokenCommand implements Callable<Integer> {
    private final RuntimeException problem;

    BrokenCommand(RuntimeException problem) {
      this.problem = problem;
    }

    @Override
    public Integer call() {
      throw problem;
    }
  }

  @Test
  void noCommandShowsTheUsageOnStderr() {
    assertThat(line.execute()).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString()).contains("Usage: sayso").contains("doctor");
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void helpAndVersionAreNoFailures() {
    assertThat(line.execute("--help")).isEqualTo(ExitCode.DONE);
    assertThat(line.execute("--version")).isEqualTo(ExitCode.DONE);
    assertThat(out.toString()).contains("Usage: sayso").contains("sayso development");
  }

  @Test
  void anUnknownCommandIsWrongUsage() {
    assertThat(line.execute("docter")).isEqualTo(ExitCode.USAGE);
    assertThat(err.toString())
        .contains("docter")
        .contains("doctor")
        .contains("where: sayso docter");
  }

  @Test
  void aFailureSaysWhatWhereAndHowToMendItWithoutAStackTrace() {
    add(new BrokenCommand(Failure.failed("disk full", "/somewhere/sayso.db", "free 1 GB")));

    assertThat(line.execute("break")).isEqualTo(ExitCode.FAILED);
    assertThat(err.toString())
        .isEqualToNormalizingNewlines(
            "sayso: disk full\n  where: /somewhere/sayso.db\n  mend:  free 1 GB\n");
  }

  @Test
  void aBadQuestionIsWrongUsage() {
    add(new BrokenCommand(Failure.usage("no question", "ask", "put one in quotes")));

    assertThat(line.execute("break")).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void debugShowsTheStackTraceBeforeOrAfterTheCommand() {
    add(new BrokenCommand(new IllegalStateException("of our own")));

    assertThat(line.execute("break")).isEqualTo(ExitCode.FAILED);
    assertThat(err.toString()).contains("fault of Sayso").doesNotContain("\tat ");
    assertThat(line.execute("--debug", "break")).isEqualTo(ExitCode.FAILED);
    assertThat(err.toString()).contains("\tat ");
  }

  @Test
  void doctorTellsProgramsWhatItTellsPeople(@TempDir Path folder) {
    int code = line.execute("doctor", "--json", "--project", folder.toString());

    JsonNode report = JsonMapper.shared().readTree(out.toString());
    assertThat(code).isIn(ExitCode.DONE, ExitCode.FINDINGS);
    assertThat(report.get("findings").valueStream().map(finding -> finding.get("name").asString()))
        .containsExactly("java", "memory", "disk", "project", "browser", "model");
  }

  /// A command that is added gets the streams of the line only when they are set anew.
  private void add(Object command) {
    line.addSubcommand(command).setOut(line.getOut()).setErr(line.getErr());
  }
}
