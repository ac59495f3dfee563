package org.sayso.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.sayso.cli.Doctor.Finding;
import org.sayso.cli.Doctor.Status;
import org.sayso.nlp.RulesReader;
import org.sayso.nlp.annotation.Models;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `sayso doctor`: what on this machine is wrong and how to mend it.
@Command(
    name = "doctor",
    description = "Look at this machine: what is wrong, and how to mend it.",
    mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

  /// The form of `--json`.
  private record Report(String version, List<Finding> findings) {}

  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private ProjectOption project = new ProjectOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    List<Finding> findings = new ArrayList<>(Doctor.examine(Machine.observe(project.folder())));
    findings.add(Doctor.models(RulesReader.name(), Models.missing()));
    ProjectState.observe(project.folder()).map(Doctor::examine).ifPresent(findings::addAll);
    PrintWriter out = spec.commandLine().getOut();
    if (common.json()) {
      JsonOutput.print(out, new Report(Version.text(), findings));
    } else {
      findings.forEach(finding -> print(out, finding));
    }
    out.flush();
    boolean problem = findings.stream().anyMatch(finding -> finding.status() == Status.PROBLEM);
    return problem ? ExitCode.FINDINGS : ExitCode.DONE;
  }

  private static void print(PrintWriter out, Finding finding) {
    String status = finding.status().name().toLowerCase(Locale.ROOT);
    out.printf("%-8s %-8s %s%n", finding.name(), status, finding.found());
    if (!finding.mend().isEmpty()) {
      out.printf("%-8s %-8s mend: %s%n", "", "", finding.mend());
    }
  }
}
