package org.sayso.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.nlp.intake.FieldMapping;
import org.sayso.nlp.intake.IntakeLimits;
import org.sayso.nlp.intake.PathSource;
import org.sayso.server.workplace.ProjectDictionaries;
import org.sayso.server.workplace.Workplace;
import org.sayso.store.DocumentFilter;
import org.sayso.store.IngestJob;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `sayso ingest`: takes documents into a project.
@Command(
    name = "ingest",
    description = {
      "Take in files, folders, tables and zip archives of these.",
      "Broken off, the same command goes on where it stopped."
    },
    mixinStandardHelpOptions = true)
final class IngestCommand implements Callable<Integer> {
  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private ProjectOption project = new ProjectOption();
  @Mixin private PersonOption person = new PersonOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files and folders.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--mapping",
      paramLabel = "MAPPING",
      description =
          "Which columns of a table hold what: news-please, wikinews, or text=body,title=headline,"
              + "date=published (else found by their names).")
  private @Nullable String mapping;

  @Option(
      names = "--actors",
      paramLabel = "FILE",
      description = "Your own actors; copied into the project. May be given again.")
  private List<Path> actors = new ArrayList<>();

  @Option(
      names = "--places",
      paramLabel = "FILE",
      description = "Your own places (CSV); copied into the project. May be given again.")
  private List<Path> places = new ArrayList<>();

  @Option(
      names = GivenDictionaries.SKIP_BAD,
      description = "Take these files though they have lines that cannot be used.")
  private boolean skipBad;

  @Override
  public Integer call() {
    Optional<FieldMapping> columns = columns();
    requireFiles();
    new GivenDictionaries(actors, places, skipBad).requireUsable(spec.commandLine().getErr());
    PathSource source = new PathSource(paths, columns, IntakeLimits.DEFAULT);
    try (Workplace workplace = project.openOrMake();
        IngestProgress progress = IngestProgress.on(spec.commandLine().getErr())) {
      addDictionaries(workplace);
      // A file that was spoilt in the project is told once, before the first document.
      workplace.dictionaries();
      Optional<IngestJob> before = workplace.unfinished(name());
      before.ifPresent(job -> progress.resumed(job.counts().total()));
      IngestJob job = workplace.ingest(name(), source, person.name(), progress);
      progress.end();
      return report(IngestReport.of(workplace, job, before));
    }
  }

  /// What was asked for; a job that broke off is resumed by this name.
  private String name() {
    String asked = String.join(" ", paths);
    return mapping == null ? asked : asked + " --mapping " + mapping;
  }

  private Optional<FieldMapping> columns() {
    try {
      return Optional.ofNullable(mapping).map(FieldMapping::parse);
    } catch (IllegalArgumentException e) {
      throw Failure.usage(
          "the mapping cannot be read", "--mapping", String.valueOf(e.getMessage()));
    }
  }

  /// A path that leads nowhere is a slip of the keyboard, not a bad document.
  private void requireFiles() {
    for (String path : paths) {
      if (!path.contains("://") && !Files.exists(Path.of(path))) {
        throw Failure.usage("there is no file or folder of this name", path, "check its spelling");
      }
    }
  }

  private void addDictionaries(Workplace workplace) {
    ProjectDictionaries files = workplace.dictionaryFiles();
    boolean changed = false;
    for (Path file : actors) {
      changed |= files.add(ProjectDictionaries.Kind.ACTORS, file, skipBad);
    }
    for (Path file : places) {
      changed |= files.add(ProjectDictionaries.Kind.PLACES, file, skipBad);
    }
    long stored = workplace.store().documents().count(DocumentFilter.ALL);
    if (changed && stored > 0) {
      PrintWriter err = spec.commandLine().getErr();
      err.printf(
          "sayso: the dictionaries changed; 'sayso reread' reads the %d stored documents again with"
              + " them%n",
          stored);
      err.flush();
    }
  }

  private int report(IngestReport report) {
    PrintWriter out = spec.commandLine().getOut();
    if (common.json()) {
      JsonOutput.print(out, report);
    } else {
      report.print(out);
    }
    return report.counts().rejected() > 0 ? ExitCode.FINDINGS : ExitCode.DONE;
  }
}
