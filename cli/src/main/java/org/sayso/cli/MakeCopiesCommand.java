package org.sayso.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sayso.eval.copies.CopySet;
import org.sayso.eval.copies.CopySets;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `sayso make-copies`: makes a controlled set of copies and look-alikes for `evaluate copies`.
@Command(
    name = "make-copies",
    description = "Make a controlled set of copies and look-alikes for `evaluate copies`.",
    mixinStandardHelpOptions = true)
final class MakeCopiesCommand implements Callable<Integer> {
  @Mixin private CommonOptions common = new CommonOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FOLDER", description = "A new folder for the set.")
  private Path to = Path.of("");

  @Option(
      names = "--from",
      paramLabel = "DIR",
      required = true,
      description = "A folder of articles to make copies of; may be given again.")
  private List<Path> from = List.of();

  @Option(
      names = "--beside",
      paramLabel = "DIR",
      description = "A folder of articles to put in as they are; may be given again.")
  private List<Path> beside = List.of();

  @Option(
      names = "--half",
      paramLabel = "HALF",
      description =
          "TUNE or SCORE (default ${DEFAULT-VALUE}): which half of the articles, told by a hash of"
              + " their names.")
  private Half half = Half.TUNE;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "Seed of the draw (default ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(
      names = "--reworded",
      paramLabel = "N",
      description =
          "Make reworded copies instead: N of the articles, and those that were made by hand.")
  private Optional<Integer> reworded = Optional.empty();

  /// Halves of the articles.
  enum Half {
    /// May be looked at.
    TUNE,
    /// Kept for reports.
    SCORE
  }

  /// The form of `--json`.
  private record Made(String folder, int texts, int pairs) {}

  @Override
  public Integer call() {
    if (Files.exists(to)) {
      throw Failure.usage("the folder is there already", to.toString(), "name a new folder");
    }
    try {
      boolean tuning = half == Half.TUNE;
      CopySet set =
          reworded.isPresent()
              ? CopySets.makeReworded(from, beside, tuning, reworded.orElseThrow(), seed, to)
              : CopySets.make(from, beside, tuning, seed, to);
      PrintWriter out = spec.commandLine().getOut();
      if (common.json()) {
        JsonOutput.print(out, new Made(to.toString(), set.texts().size(), set.pairs().size()));
      } else {
        out.printf("%d texts with %d pairs in %s%n", set.texts().size(), set.pairs().size(), to);
        out.flush();
      }
      return ExitCode.DONE;
    } catch (IOException e) {
      throw Failure.failed("the set cannot be made (" + e + ")", to.toString(), "check rights", e);
    }
  }
}
