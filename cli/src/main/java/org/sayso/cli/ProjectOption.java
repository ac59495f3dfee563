package org.sayso.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sayso.server.workplace.Workplace;
import org.sayso.store.Project;
import picocli.CommandLine.Option;

/// The project folder of a command that touches one: `--project`, else `$SAYSO_PROJECT`, else
/// `./sayso-project`.
final class ProjectOption {

  @Option(
      names = "--project",
      paramLabel = "DIR",
      description = "Project folder (else $SAYSO_PROJECT, else ./sayso-project).")
  private @Nullable Path folder;

  Path folder() {
    if (folder != null) {
      return folder;
    }
    String named = System.getenv("SAYSO_PROJECT");
    return Path.of(named == null || named.isBlank() ? "sayso-project" : named);
  }

  /// Opens the project, which must be there.
  Workplace open() {
    if (!Project.exists(folder())) {
      throw Failure.usage(
          "there is no project here",
          folder().toAbsolutePath().normalize().toString(),
          "make one with 'sayso ingest PATH', or name another folder with --project");
    }
    return openOrMake();
  }

  /// Opens the project, or makes one where there is none.
  Workplace openOrMake() {
    return Workplace.open(folder(), Version.text());
  }
}
