package org.sayso.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sayso.resolution.ActorDictionary;
import org.sayso.resolution.ActorFile;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `sayso dictionary`: the user's own actors.
@Command(
    name = "dictionary",
    description = "Your own actors.",
    subcommands = DictionaryCommand.Check.class,
    mixinStandardHelpOptions = true)
final class DictionaryCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    throw new CommandLine.ParameterException(spec.commandLine(), "say what to do: check FILE");
  }

  /// `sayso dictionary check`: says what in a file cannot be used.
  @Command(
      name = "check",
      description =
          "Say which lines of an actor file cannot be used, and what it takes the place of.",
      mixinStandardHelpOptions = true)
  static final class Check implements Callable<Integer> {
    @Mixin private CommonOptions common = new CommonOptions();
    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "A file of the form 'sayso-actors 1'.")
    private Path file = Path.of("");

    @Override
    public Integer call() {
      DictionaryReport report = report();
      PrintWriter out = spec.commandLine().getOut();
      if (common.json()) {
        JsonOutput.print(out, report);
      } else {
        report.print(out);
      }
      return report.problems().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private DictionaryReport report() {
      try {
        ActorFile read = ActorFile.read(file);
        List<DictionaryReport.Problem> problems =
            read.problems().stream()
                .map(one -> new DictionaryReport.Problem(one.line(), one.message(), one.mend()))
                .toList();
        List<String> shadows =
            ActorDictionary.builtIn().with(read).shadowed().stream()
                .map(one -> one.by().actor().name() + " takes the place of the built-in entry")
                .toList();
        int used = read.entries().size() + read.states().size();
        return new DictionaryReport(file.toString(), "actors", used, 0, problems, shadows);
      } catch (IOException e) {
        throw Failure.usage(
            "the file cannot be read", file.toString(), "check its name and rights");
      }
    }
  }
}
