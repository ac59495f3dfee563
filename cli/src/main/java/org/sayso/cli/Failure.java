package org.sayso.cli;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A command that cannot go on, told for the person at the terminal: what went wrong, where, and
/// how to mend it.
public final class Failure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int exitCode;
  private final String where;
  private final String mend;

  private Failure(int exitCode, String what, String where, String mend, @Nullable Throwable cause) {
    super(Objects.requireNonNull(what, "what"), cause);
    this.exitCode = exitCode;
    this.where = Objects.requireNonNull(where, "where");
    this.mend = Objects.requireNonNull(mend, "mend");
  }

  /// The command line or the question cannot be acted upon; ends with [ExitCode#USAGE].
  public static Failure usage(String what, String where, String mend) {
    return new Failure(ExitCode.USAGE, what, where, mend, null);
  }

  /// The work broke off; ends with [ExitCode#FAILED].
  public static Failure failed(String what, String where, String mend) {
    return new Failure(ExitCode.FAILED, what, where, mend, null);
  }

  /// The work broke off because of another exception, which `--debug` shows; ends with
  /// [ExitCode#FAILED].
  public static Failure failed(String what, String where, String mend, Throwable cause) {
    return new Failure(ExitCode.FAILED, what, where, mend, cause);
  }

  int exitCode() {
    return exitCode;
  }

  /// The lines for stderr.
  String report() {
    return "sayso: %s%n  where: %s%n  mend:  %s".formatted(getMessage(), where, mend);
  }
}
