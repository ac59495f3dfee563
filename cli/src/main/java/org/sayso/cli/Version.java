package org.sayso.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/// The version in the jar's manifest; `development` when run from class folders.
final class Version implements IVersionProvider {

  static String text() {
    return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
        .orElse("development");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"sayso " + text(), "java " + Runtime.version()};
  }
}
