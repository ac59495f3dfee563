package org.sayso.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.corroboration.event.JoinRules;
import org.sayso.corroboration.event.JoinRulesFile;
import org.sayso.resolution.LineProblem;
import org.sayso.resolution.NotUtf8Exception;
import org.sayso.resolution.UserText;
import org.sayso.server.workplace.Workplace;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `sayso rules`: by which rules a project takes accounts for accounts of one happening.
@Command(
    name = "rules",
    description = "The rules by which events of several documents are taken for one happening.",
    subcommands = {RulesCommand.Show.class, RulesCommand.Check.class, RulesCommand.Use.class},
    mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "say what to do: show, check FILE or use FILE");
  }

  /// The form of `--json`.
  ///
  /// @param ruleSet the name
  private record Line(
      String ruleSet,
      int days,
      double km,
      int toldWithin,
      double points,
      double likeness,
      double likenessAlone) {
    static Line of(JoinRules rules) {
      return new Line(
          rules.name(),
          rules.days(),
          rules.km(),
          rules.toldWithin(),
          rules.bar(),
          rules.text(),
          rules.textAlone());
    }
  }

  private static JoinRulesFile read(Path file) {
    try {
      return JoinRulesFile.read(UserText.read(file));
    } catch (NotUtf8Exception e) {
      throw Failure.usage(
          "the file is not UTF-8 text",
          file + ", line " + e.line(),
          "save it as UTF-8 and try again");
    } catch (IOException e) {
      throw Failure.usage("the file cannot be read", file.toString(), "check its name and rights");
    }
  }

  private static List<DictionaryReport.Problem> problems(JoinRulesFile file) {
    return file.problems().stream()
        .map((LineProblem one) ->
            new DictionaryReport.Problem(one.line(), one.problem(), one.mend()))
        .toList();
  }

  /// `sayso rules show`: the rules of the project, as a file can have them.
  @Command(
      name = "show",
      description = "Print the project's rules in the form in which a file gives them.",
      mixinStandardHelpOptions = true)
  static final class Show implements Callable<Integer> {
    @Mixin private CommonOptions common = new CommonOptions();
    @Mixin private ProjectOption project = new ProjectOption();
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
      try (Workplace workplace = project.open()) {
        JoinRules rules = workplace.store().incidents().rules();
        PrintWriter out = spec.commandLine().getOut();
        if (common.json()) {
          JsonOutput.print(out, Line.of(rules));
        } else {
          out.print(JoinRulesFile.write(rules));
          out.flush();
        }
        return ExitCode.DONE;
      }
    }
  }

  /// `sayso rules check`: says what in a file cannot be used.
  @Command(
      name = "check",
      description = "Say which lines of a file of rules cannot be used.",
      mixinStandardHelpOptions = true)
  static final class Check implements Callable<Integer> {
    @Mixin private CommonOptions common = new CommonOptions();
    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", description = "A file of the form 'sayso-rules 1'.")
    private Path file = Path.of("");

    /// The form of `--json`.
    private record Checked(
        String file, @Nullable Line rules, List<DictionaryReport.Problem> problems) {}

    @Override
    public Integer call() {
      JoinRulesFile read = read(file);
      Checked report =
          new Checked(file.toString(), read.rules().map(Line::of).orElse(null), problems(read));
      PrintWriter out = spec.commandLine().getOut();
      if (common.json()) {
        JsonOutput.print(out, report);
      } else {
        DictionaryReport.printProblems(out, report.file(), report.problems());
        read.rules().ifPresent(rules -> out.printf("%s: %s%n", rules.name(), rules.words()));
        out.flush();
      }
      return report.problems().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }
  }

  /// `sayso rules use`: joins by other rules from now on.
  @Command(
      name = "use",
      description = "Join by the rules of a file from now on, and join anew what is stored.",
      mixinStandardHelpOptions = true)
  static final class Use implements Callable<Integer> {
    @Mixin private CommonOptions common = new CommonOptions();
    @Mixin private ProjectOption project = new ProjectOption();
    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
        arity = "0..1",
        paramLabel = "FILE",
        description = "A file of the form 'sayso-rules 1'.")
    private @Nullable Path file;

    @Option(names = "--standard", description = "Sayso's own rules again.")
    private boolean standard;

    /// The form of `--json`.
    ///
    /// @param changed what was done, since no field is a boolean
    private record Used(Line rules, String changed, long incidents) {}

    @Override
    public Integer call() {
      JoinRules rules = rules();
      try (Workplace workplace = project.openOrMake()) {
        boolean changed = use(workplace, rules);
        Used report =
            new Used(
                Line.of(rules),
                changed ? "JOINED_ANEW" : "NOTHING",
                workplace.store().incidents().count());
        PrintWriter out = spec.commandLine().getOut();
        if (common.json()) {
          JsonOutput.print(out, report);
        } else {
          out.printf("%s: %s%n", rules.name(), rules.words());
          out.printf(
              changed
                  ? "Joined anew: %,d incidents.%n"
                  : "The project joins by it already: %,d incidents.%n",
              report.incidents());
          out.flush();
        }
        return ExitCode.DONE;
      }
    }

    private JoinRules rules() {
      if ((file == null) != standard) {
        throw new CommandLine.ParameterException(
            spec.commandLine(), "name a file, or --standard for Sayso's own rules");
      }
      return file == null ? JoinRules.STANDARD : rules(file);
    }

    private JoinRules rules(Path given) {
      JoinRulesFile read = read(given);
      PrintWriter err = spec.commandLine().getErr();
      DictionaryReport.printProblems(err, given.toString(), problems(read));
      err.flush();
      return read.rules()
          .orElseThrow(() ->
              Failure.usage(
                  "lines cannot be used, so nothing was done",
                  given + ", line " + read.problems().getFirst().line(),
                  "mend the lines above; see 'Your own rules' in docs/formats.md"));
    }

    private boolean use(Workplace workplace, JoinRules rules) {
      try {
        return workplace.project().join(rules);
      } catch (IllegalArgumentException e) {
        throw Failure.usage(
            "the name is taken: " + e.getMessage(),
            String.valueOf(file),
            "give the rules another name or a higher version");
      }
    }
  }
}
