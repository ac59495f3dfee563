package org.sayso.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sayso.corroboration.event.Verdict;
import org.sayso.server.workplace.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

  @Option(
      names = "--against",
      paramLabel = "EVENT",
      description =
          "Another event: whether both are taken for one happening, and why or why not. ID must be"
              + " an event.")
  private Optional<String> against = Optional.empty();

  @Override
  public Integer call() {
    try (Workplace workplace = project.open()) {
      if (against.isPresent()) {
        return judge(workplace, against.get());
      }
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

  private int judge(Workplace workplace, String other) {
    Verdict verdict =
        workplace
            .store()
            .incidents()
            .judge(id, other)
            .orElseThrow(() ->
                Failure.usage(
                    "one of them is no single event that is told, alleged or denied",
                    id + ", " + other,
                    "name two events e… of the project; threats, patterns and totals are of no one"
                        + " happening"));
    PrintWriter out = spec.commandLine().getOut();
    if (common.json()) {
      JsonOutput.print(out, verdict);
      return ExitCode.DONE;
    }
    String word =
        switch (verdict.decision()) {
          case JOINED -> "joined because";
          case APART -> "kept apart because";
          case OPEN -> "not joined by themselves";
        };
    out.println(word + verdict.ruleSet().map(name -> " (" + name + ")").orElse("") + ":");
    verdict.reasons().forEach(reason -> out.println("  " + reason));
    out.flush();
    return ExitCode.DONE;
  }
}
