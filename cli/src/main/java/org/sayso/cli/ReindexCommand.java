package org.sayso.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.sayso.server.workplace.Workplace;
import org.sayso.store.search.IndexUpdate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `sayso reindex`: builds the search index again from the store.
@Command(
    name = "reindex",
    description = "Build the search index again from the store.",
    mixinStandardHelpOptions = true)
final class ReindexCommand implements Callable<Integer> {
  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private ProjectOption project = new ProjectOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  /// The form of `--json`.
  private record Report(String project, long documents) {}

  @Override
  public Integer call() {
    try (Workplace workplace = project.open()) {
      IndexUpdate update = workplace.index().rebuild();
      if (update.busy()) {
        throw Failure.failed(
            "another process is writing the search index",
            workplace.project().index().toString(),
            "try again when it has ended");
      }
      PrintWriter out = spec.commandLine().getOut();
      if (common.json()) {
        JsonOutput.print(out, new Report(project.folder().toString(), update.documents()));
      } else {
        out.printf("The search index holds %,d documents.%n", update.documents());
        out.flush();
      }
      return ExitCode.DONE;
    }
  }
}
