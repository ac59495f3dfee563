package org.sayso.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
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
}
