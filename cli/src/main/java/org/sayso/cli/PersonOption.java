package org.sayso.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Who acts: `--by`, else the name that the system knows.
final class PersonOption {
  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who does it, for the record (else your user name).")
  private @Nullable String by;

  String name() {
    return by == null || by.isBlank() ? System.getProperty("user.name", "unknown") : by;
  }
}
