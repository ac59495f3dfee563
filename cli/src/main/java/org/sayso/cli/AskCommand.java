package org.sayso.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.sayso.server.workplace.Workplace;
import org.sayso.store.ask.AskOutcome;
import org.sayso.store.ask.DossierJson;
import org.sayso.store.ask.DossierText;
import org.sayso.store.mask.Disclosure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `sayso ask`: the record on a question, without a verdict.
@Command(
    name = "ask",
    description = {
      "Show who says what on a question, side by side, by whose knowledge it is. No verdict.",
      "Persons without a public role are masked."
    },
    mixinStandardHelpOptions = true)
final class AskCommand implements Callable<Integer> {
  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private ProjectOption project = new ProjectOption();
  @Mixin private PersonOption person = new PersonOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "1..*",
      paramLabel = "QUESTION",
      description = "In English, in quotation marks: \"Does the army back the militia?\"")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--unmask",
      description =
          "Name persons without a public role, too (never children, victims of sexual violence,"
              + " detainees and unnamed sources); who asked is written down in the project.")
  private boolean unmask;

  @Option(names = "--why", paramLabel = "REASON", description = "Why names are needed.")
  private String why = "";

  @Override
  public Integer call() {
    String question = String.join(" ", words);
    try (Workplace workplace = project.open()) {
      if (unmask) {
        workplace.disclosures().add(person.name(), "ask " + question, why);
      }
      return switch (workplace.ask(question, unmask ? Disclosure.NAMED : Disclosure.MASKED)) {
        case AskOutcome.NotReadable unreadable ->
            throw Failure.usage(
                "the question cannot be read", Words.quote(question), unreadable.reason());
        case AskOutcome.Answered answer -> {
          print(answer);
          yield ExitCode.DONE;
        }
      };
    }
  }

  private void print(AskOutcome.Answered answer) {
    PrintWriter out = spec.commandLine().getOut();
    if (common.json()) {
      JsonOutput.print(out, DossierJson.of(answer));
      return;
    }
    out.print(DossierText.of(answer.dossier()));
    out.flush();
  }
}
