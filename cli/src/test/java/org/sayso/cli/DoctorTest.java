package org.sayso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sayso.cli.Doctor.Finding;
import org.sayso.cli.Doctor.Status;

class DoctorTest {

  private static final Path FOLDER = Path.of("/somewhere/sayso-project");

  @Test
  void aGoodMachineHasNoProblem() {
    Machine good = machine(25, 8_000_000_000L, 50_000_000_000L, true, Optional.of("firefox"));

    assertThat(Doctor.examine(good)).extracting(Finding::status).containsOnly(Status.OK);
    assertThat(Doctor.examine(good)).extracting(Finding::mend).containsOnly("");
  }

  @Test
  void everyProblemSaysHowToMendIt() {
    Machine poor = machine(21, 500_000_000L, 1_000_000L, false, Optional.of("firefox"));

    assertThat(Doctor.examine(poor))
        .filteredOn(finding -> finding.status() == Status.PROBLEM)
        .allSatisfy(finding -> assertThat(finding.mend()).isNotBlank())
        .extracting(Finding::name)
        .containsExactly("java", "memory", "disk", "project");
  }

  @Test
  void aMissingBrowserIsOnlyNoted() {
    Machine bare = machine(25, 8_000_000_000L, 50_000_000_000L, true, Optional.empty());

    assertThat(Doctor.examine(bare))
        .filteredOn(finding -> finding.status() != Status.OK)
        .singleElement()
        .satisfies(finding -> assertThat(finding.status()).isEqualTo(Status.NOTE));
  }

  private static Machine machine(
      int java, long memory, long disk, boolean writable, Optional<String> browser) {
    return new Machine(java, "/jdk", memory, memory / 2, FOLDER, disk, writable, browser);
  }
}
