package org.sayso.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.sayso.resolution.CompositeGazetteer;
import org.sayso.resolution.Place;
import org.sayso.resolution.UserGazetteer;
import org.sayso.server.workplace.ProjectDictionaries;
import org.sayso.server.workplace.Workplace;
import org.sayso.store.DocumentFilter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `sayso gazetteer`: the user's own places.
@Command(
    name = "gazetteer",
    description = "Your own places.",
    subcommands = GazetteerCommand.Import.class,
    mixinStandardHelpOptions = true)
final class GazetteerCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    throw new CommandLine.ParameterException(spec.commandLine(), "say what to do: import FILE");
  }

  /// `sayso gazetteer import`: takes places into the project.
  @Command(
      name = "import",
      description =
          "Take your own places into the project; say which rows cannot be used, and what they"
              + " take the place of. Nothing is taken from a file with bad rows.",
      mixinStandardHelpOptions = true)
  static final class Import implements Callable<Integer> {
    @Mixin private CommonOptions common = new CommonOptions();
    @Mixin private ProjectOption project = new ProjectOption();
    @Spec private CommandSpec spec = CommandSpec.create();

    @Parameters(
        paramLabel = "FILE",
        description =
            "A country's dump of GeoNames (as PK.txt of PK.zip), or CSV with the columns name,"
                + " latitude and longitude; alternate_names, country, admin1, admin2, feature and"
                + " population may be there.")
    private Path file = Path.of("");

    @Option(names = "--dry-run", description = "Only say what is in it.")
    private boolean dryRun;

    @Option(
        names = GivenDictionaries.SKIP_BAD,
        description = "Take the rows that can be used all the same.")
    private boolean skipBad;

    @Override
    public Integer call() {
      DictionaryReport report = report();
      PrintWriter out = spec.commandLine().getOut();
      if (common.json()) {
        JsonOutput.print(out, report);
      } else {
        report.print(out);
      }
      boolean whole = report.used() > 0 && (report.problems().isEmpty() || skipBad);
      if (!dryRun && whole) {
        take();
      } else if (!dryRun) {
        PrintWriter err = spec.commandLine().getErr();
        err.println("sayso: nothing was taken; mend the lines, or take the others with --skip-bad");
        err.flush();
      }
      return report.problems().isEmpty() ? ExitCode.DONE : ExitCode.FINDINGS;
    }

    private DictionaryReport report() {
      UserGazetteer user = GivenDictionaries.placesOf(file);
      List<DictionaryReport.Problem> problems =
          user.problems().stream()
              .map(one -> new DictionaryReport.Problem(one.line(), one.problem(), one.mend()))
              .toList();
      List<String> shadows =
          user.shadows(CompositeGazetteer.bundled()).stream().map(Import::words).toList();
      return new DictionaryReport(
          file.toString(), "places", user.places().size(), user.leftOut(), problems, shadows);
    }

    private static String words(UserGazetteer.Shadow shadow) {
      String name = shadow.place().name();
      String called = shadow.name().equals(name) ? name : name + " (\"" + shadow.name() + "\")";
      if (!shadow.hidden().isEmpty()) {
        return called + " takes the place of the known one";
      }
      return "%s: %d known elsewhere (%s) stay; the text decides"
          .formatted(called, shadow.rivals().size(), country(shadow.rivals().getFirst()));
    }

    private static String country(Place place) {
      return place.country().map(Place.Area::name).orElse(place.id());
    }

    private void take() {
      PrintWriter err = spec.commandLine().getErr();
      try (Workplace workplace = project.openOrMake()) {
        boolean changed =
            workplace.dictionaryFiles().add(ProjectDictionaries.Kind.PLACES, file, skipBad);
        long stored = workplace.store().documents().count(DocumentFilter.ALL);
        err.println(
            changed
                ? "sayso: taken into " + workplace.dictionaryFiles().folder()
                : "sayso: the project has it already");
        if (changed && stored > 0) {
          err.printf("sayso: 'sayso reread' reads the %,d stored documents with it%n", stored);
        }
      }
      err.flush();
    }
  }
}
