package org.sayso.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import org.sayso.resolution.ActorDictionary;
import org.sayso.resolution.ActorFile;
import org.sayso.resolution.DictionaryProblem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
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

    @Option(
        names = "--with",
        paramLabel = "FILE",
        description =
            "Another actor file of yours whose entries this one names as parent, successor or agency;"
                + " may be given again.")
    private List<Path> others = new ArrayList<>();

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
        ActorDictionary over = ActorDictionary.builtIn().with(read);
        List<DictionaryProblem> problems = new ArrayList<>(read.problems());
        problems.addAll(withOthers(over).unknownKin(read));
        problems.sort(Comparator.comparingInt(DictionaryProblem::line));
        List<String> shadows =
            over.shadowed().stream()
                .map(one -> one.by().actor().name() + " takes the place of the built-in entry")
                .toList();
        int used = read.entries().size() + read.states().size();
        return new DictionaryReport(
            file.toString(), "actors", used, 0, DictionaryReport.problems(problems), shadows);
      } catch (IOException e) {
        throw Failure.usage(
            "a file cannot be read", String.valueOf(e.getMessage()), "check its name and rights");
      }
    }

    private ActorDictionary withOthers(ActorDictionary dictionary) throws IOException {
      List<ActorFile> read = new ArrayList<>();
      for (Path other : others) {
        read.add(ActorFile.read(other));
      }
      return read.isEmpty() ? dictionary : dictionary.with(read);
    }
  }
}
