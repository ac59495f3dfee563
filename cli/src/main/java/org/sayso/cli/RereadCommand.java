package org.sayso.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sayso.server.workplace.Workplace;
import org.sayso.store.ingest.Reread;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `sayso reread`: reads the stored documents again with the present reader and dictionaries.
@Command(
    name = "reread",
    description = "Read the stored documents again with the present reader; decisions are kept.",
    mixinStandardHelpOptions = true)
final class RereadCommand implements Callable<Integer> {
  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private ProjectOption project = new ProjectOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  /// The form of `--json`.
  ///
  /// @param orphans decisions that find no home in the new readings
  private record Report(String project, int documents, int changed, List<Kept> kept, int orphans) {}

  /// A document whose earlier reading stays.
  private record Kept(String document, String code, String message) {}

  @Override
  public Integer call() {
    try (Workplace workplace = project.open()) {
      List<Reread.Outcome> outcomes = new ArrayList<>();
      workplace.reread(outcomes::add);
      Report report =
          new Report(
              project.folder().toString(),
              outcomes.size(),
              (int) outcomes.stream().filter(Reread.Outcome::changed).count(),
              outcomes.stream().flatMap(outcome -> kept(outcome).stream()).toList(),
              workplace.store().decisions().orphans().size());
      PrintWriter out = spec.commandLine().getOut();
      if (common.json()) {
        JsonOutput.print(out, report);
      } else {
        print(out, report);
      }
      return report.kept().isEmpty() && report.orphans() == 0 ? ExitCode.DONE : ExitCode.FINDINGS;
    }
  }

  private static List<Kept> kept(Reread.Outcome outcome) {
    return outcome.problem().stream()
        .map(problem -> new Kept(outcome.document().toString(), problem.code(), problem.message()))
        .toList();
  }

  private static void print(PrintWriter out, Report report) {
    out.printf("%,d documents read again, %,d changed.%n", report.documents(), report.changed());
    for (Kept kept : report.kept()) {
      out.printf("kept as it was: %s%n    %s (%s)%n", kept.document(), kept.message(), kept.code());
    }
    if (report.orphans() > 0) {
      out.printf(
          "%,d decisions find no home in the new readings; they are kept.%n", report.orphans());
    }
    out.flush();
  }
}
