package org.sayso.cli;

import picocli.CommandLine.Option;

/// What every command takes.
final class CommonOptions {

  @Option(names = "--json", description = "Print JSON for programs instead of text for people.")
  private boolean json;

  boolean json() {
    return json;
  }
}
