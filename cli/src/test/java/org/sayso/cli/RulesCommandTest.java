package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RulesCommandTest {
  @TempDir private Path folder;
  private String project = "";

  @BeforeEach
  void name() {
    project = folder.resolve("project").toString();
  }

  private Path file(String lines) {
    return TavaraFiles.write(folder.resolve("rules.txt"), "sayso-rules 1\n" + lines);
  }

  @Test
  void rulesAreTakenShownAndGivenBack() {
    Path file = file("name: karst-war@1\ndays: 3\nkm: 60\n");

    Cli taken = Cli.run("rules", "use", "--project", project, file);
    assertThat(taken.code()).as(taken.err()).isEqualTo(ExitCode.DONE);
    assertThat(taken.out())
        .contains("karst-war@1: dates up to 3 days apart, places up to 60 km apart")
        .contains("Joined anew: 0 incidents.");

    assertThat(Cli.run("rules", "show", "--project", project).out())
        .isEqualTo(
            """
            sayso-rules 1
            name: karst-war@1
            days: 3
            km: 60
            told-within: 7
            points: 4
            likeness: 0.25
            likeness-alone: 0.4
            """);
    assertThat(Cli.run("rules", "use", "--project", project, "--json", file).out())
        .contains("\"changed\" : \"NOTHING\"")
        .contains("\"ruleSet\" : \"karst-war@1\"");
    assertThat(Cli.run("rules", "use", "--project", project, "--standard").code())
        .isEqualTo(ExitCode.DONE);
    assertThat(Cli.run("rules", "show", "--project", project, "--json").out())
        .contains("\"ruleSet\" : \"same-event@1\"");
  }

  @Test
  void aFileWithABadLineIsRefusedWithLineAndMend() {
    Path file = file("name: karst-war@1\nkm: far\n");

    Cli check = Cli.run("rules", "check", file);
    assertThat(check.code()).isEqualTo(ExitCode.FINDINGS);
    assertThat(check.out())
        .contains("rules.txt:3: 'far' cannot be km")
        .contains("mend: write a number from 0 to 300");

    Cli use = Cli.run("rules", "use", "--project", project, file);
    assertThat(use.code()).isEqualTo(ExitCode.USAGE);
    assertThat(use.err()).contains("rules.txt:3:").contains("nothing was done").contains("line 3");
    assertThat(folder.resolve("project")).doesNotExist();
  }

  @Test
  void aNameThatStoodForOtherRulesIsRefused() {
    Cli.run("rules", "use", "--project", project, file("name: karst-war@1\nkm: 60\n"));

    Cli again = Cli.run("rules", "use", "--project", project, file("name: karst-war@1\nkm: 70\n"));

    assertThat(again.code()).isEqualTo(ExitCode.USAGE);
    assertThat(again.err())
        .contains("karst-war@1 stands for other rules in this project")
        .contains("places up to 60 km apart")
        .contains("a higher version");
  }

  @Test
  void aFileOrTheStandardIsNeededAndNotBoth() {
    assertThat(Cli.run("rules", "use", "--project", project).err())
        .contains("name a file, or --standard");
    assertThat(
            Cli.run("rules", "use", "--project", project, "--standard", file("name: own@1\n"))
                .code())
        .isEqualTo(ExitCode.USAGE);
    assertThat(Cli.run("rules").err()).contains("say what to do: show, check FILE or use FILE");
  }
}
