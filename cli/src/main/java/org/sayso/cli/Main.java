package org.sayso.cli;

import java.io.PrintWriter;
import org.sayso.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.UnmatchedArgumentException;

/// The entry: parses the command line, runs the command, turns what went wrong into a message and
/// an [ExitCode].
@Command(
    name = "sayso",
    description = "Who did what to whom, and on whose say-so.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    exitCodeOnInvalidInput = ExitCode.USAGE,
    exitCodeOnExecutionException = ExitCode.FAILED,
    subcommands = {
      DemoCommand.class,
      IngestCommand.class,
      ExtractCommand.class,
      AuditCommand.class,
      AskCommand.class,
      ExplainCommand.class,
      DecideCommand.class,
      ExportCommand.class,
      VerifyCommand.class,
      ServeCommand.class,
      ReindexCommand.class,
      RereadCommand.class,
      GazetteerCommand.class,
      DictionaryCommand.class,
      RulesCommand.class,
      EvaluateCommand.class,
      LabelsCommand.class,
      MakeCopiesCommand.class,
      DoctorCommand.class,
      CommandLine.HelpCommand.class
    })
public final class Main {

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "Show the stack trace of a failure.")
  private boolean debug;

  private Main() {}

  /// Runs the command line and ends the process.
  public static void main(String[] args) {
    System.exit(commandLine().execute(args));
  }

  /// The command line with all commands, for the process and for tests.
  static CommandLine commandLine() {
    Main main = new Main();
    CommandLine line = new CommandLine(main);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setExecutionExceptionHandler(main::explain);
    line.setParameterExceptionHandler(Main::refuse);
    line.setExecutionStrategy(Main::runOrShowUsage);
    return line;
  }

  private static int runOrShowUsage(ParseResult parsed) {
    CommandLine root = parsed.commandSpec().commandLine();
    if (!parsed.hasSubcommand()
        && !parsed.isUsageHelpRequested()
        && !parsed.isVersionHelpRequested()) {
      root.usage(root.getErr());
      return ExitCode.USAGE;
    }
    return new CommandLine.RunLast().execute(parsed);
  }

  private int explain(Exception problem, CommandLine line, ParseResult parsed) {
    PrintWriter err = line.getErr();
    if (problem instanceof Failure failure) {
      err.println(failure.report());
    } else if (problem instanceof StoreException) {
      // Its message says what is wrong and how to mend it.
      err.printf("sayso: %s%n  where: sayso %s%n", problem.getMessage(), words(parsed));
    } else {
      err.printf("sayso: %s%n", problem);
      err.println("  where: sayso " + words(parsed));
      err.println(
          "  mend:  this is a fault of Sayso; run again with --debug and report what it shows");
    }
    if (debug) {
      problem.printStackTrace(err);
    }
    err.flush();
    return problem instanceof Failure failure ? failure.exitCode() : ExitCode.FAILED;
  }

  private static String words(ParseResult parsed) {
    return String.join(" ", parsed.originalArgs());
  }

  private static int refuse(ParameterException problem, String[] args) {
    CommandLine line = problem.getCommandLine();
    PrintWriter err = line.getErr();
    err.println("sayso: " + problem.getMessage());
    err.println("  where: sayso " + String.join(" ", args));
    if (!UnmatchedArgumentException.printSuggestions(problem, err)) {
      err.printf("  mend:  see %s --help%n", line.getCommandSpec().qualifiedName());
    }
    err.flush();
    return ExitCode.USAGE;
  }
}
