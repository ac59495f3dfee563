package org.sayso.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.sayso.server.workplace.Workplace;
import org.sayso.store.DocumentFilter;
import org.sayso.store.Finding;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `sayso verify`: re-hashes the originals and checks the chain of decisions.
@Command(
    name = "verify",
    description = "Hash the kept originals again and check the decision log's chain.",
    mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private ProjectOption project = new ProjectOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  /// The form of `--json`.
  private record Report(
      String project, long documents, long decisions, List<Finding> findings, int orphans) {}

  @Override
  public Integer call() {
    try (Workplace workplace = project.open()) {
      Report report =
          new Report(
              project.folder().toString(),
              workplace.store().documents().count(DocumentFilter.ALL),
              workplace.store().decisions().count(),
              workplace.project().verify(),
              workplace.store().decisions().orphans().size());
      PrintWriter out = spec.commandLine().getOut();
      if (common.json()) {
        JsonOutput.print(out, report);
      } else {
        print(out, report);
      }
      return report.findings().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }
  }

  private static void print(PrintWriter out, Report report) {
    for (Finding finding : report.findings()) {
      out.printf("%s%n  where: %s%n  mend:  %s%n", finding.what(), finding.where(), finding.mend());
    }
    if (report.findings().isEmpty()) {
      out.printf(
          "The originals of %,d documents are as received; the chain of %,d decisions holds.%n",
          report.documents(), report.decisions());
    }
    if (report.orphans() > 0) {
      out.printf(
          "%,d decisions find no home in the present readings; they are kept.%n", report.orphans());
    }
    out.flush();
  }
}
