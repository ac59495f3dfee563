package org.sayso.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.sayso.server.workplace.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `sayso explain`: the chain of evidence behind a record.
@Command(
    name = "explain",
    description = {
      "Show the chain of evidence behind a claim, an event, a row or a document: who says it, in which"
          + " words, where, and how the document was had.",
      "The words stand as the document has them."
    },
    mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private ProjectOption project = new ProjectOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "ID",
      description = "A claim c…, an event e…, a row e…/harm/120-126, or a document's first digits.")
  private String id = "";

  @Override
  public Integer call() {
    try (Workplace workplace = project.open()) {
      Explanation explanation = new Explainer(workplace).explain(id);
      PrintWriter out = spec.commandLine().getOut();
      if (common.json()) {
        JsonOutput.print(out, explanation);
      } else {
        new ExplanationText(out, explanation).print();
      }
      return ExitCode.DONE;
    }
  }
}
