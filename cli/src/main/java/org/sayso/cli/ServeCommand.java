package org.sayso.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.server.Access;
import org.sayso.server.Options;
import org.sayso.server.workplace.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `sayso serve`: the pages and the REST API.
@Command(
    name = "serve",
    description = "Serve the pages and the REST API, to this machine unless told otherwise.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  private static final int USUAL_PORT = 7171;

  /// Where a password is looked for; a command line would show it to every process.
  private static final String PASSWORD = "SAYSO_PASSWORD";

  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private ProjectOption project = new ProjectOption();
  @Mixin private PersonOption person = new PersonOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port (default " + USUAL_PORT + "; 0 takes a free one).")
  private int port = USUAL_PORT;

  @Option(
      names = "--address",
      paramLabel = "A",
      description =
          "The address to listen on (default "
              + Options.LOOPBACK
              + "). Any other than this machine's own asks for a login; the password is made up and"
              + " printed, unless $"
              + PASSWORD
              + " has one.")
  private String address = Options.LOOPBACK;

  /// The form of `--json`.
  ///
  /// @param user who logs in; null where no login is asked for
  private record Report(String url, @Nullable String user, @Nullable String password) {}

  @Override
  public Integer call() {
    if (port < 0 || port > 65_535) {
      throw Failure.usage("there is no such port", "--port " + port, "give 0 to 65535");
    }
    try (Workplace workplace = project.openOrMake()) {
      Serving.untilStopped(workplace, options(), this::announce);
      return ExitCode.DONE;
    }
  }

  private Options options() {
    Optional<String> password =
        Optional.ofNullable(System.getenv(PASSWORD)).filter(word -> !word.isBlank());
    Options options = new Options(port, address, person.name(), password);
    try {
      options.isLoopback();
    } catch (IllegalArgumentException e) {
      throw Failure.usage(
          String.valueOf(e.getMessage()),
          "--address " + address,
          "give an address of this machine, or leave it out");
    }
    return options;
  }

  private void announce(Serving.Served served) {
    PrintWriter out = spec.commandLine().getOut();
    Optional<String> password = served.password();
    if (common.json()) {
      String user = password.isPresent() ? Access.USER : null;
      JsonOutput.print(out, new Report(served.url(), user, password.orElse(null)));
      return;
    }
    out.printf(
        "Pages: %s (%s; end with Ctrl-C)%n",
        served.url(), password.isPresent() ? "others can reach them" : "this machine only");
    password.ifPresent(word -> out.printf("Log in as %s with %s%n", Access.USER, word));
    out.flush();
  }
}
