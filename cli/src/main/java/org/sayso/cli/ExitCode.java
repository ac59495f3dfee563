package org.sayso.cli;

/// What a command leaves to the shell. Scripts rely on these numbers.
public final class ExitCode {

  /// Done, and nothing to report.
  public static final int DONE = 0;

  /// Done, with rejected documents or findings.
  public static final int FINDINGS = 1;

  /// Wrong usage, or a question that cannot be read.
  public static final int USAGE = 2;

  /// Failed: the reason stands on stderr, what was done is kept.
  public static final int FAILED = 3;

  private ExitCode() {}
}
