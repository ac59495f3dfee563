package org.sayso.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.sayso.server.workplace.Workplace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `sayso serve`: the pages and the REST API.
@Command(
    name = "serve",
    description = "Serve the pages and the REST API, to this machine only.",
    mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {
  private static final int USUAL_PORT = 7171;

  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private ProjectOption project = new ProjectOption();
  @Mixin private PersonOption person = new PersonOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "The port (default " + USUAL_PORT + "; 0 takes a free one).")
  private int port = USUAL_PORT;

  /// The form of `--json`.
  private record Report(String url) {}

  @Override
  public Integer call() {
    if (port < 0 || port > 65_535) {
      throw Failure.usage("there is no such port", "--port " + port, "give 0 to 65535");
    }
    try (Workplace workplace = project.openOrMake()) {
      Serving.untilStopped(workplace, port, person.name(), this::announce);
      return ExitCode.DONE;
    }
  }

  private void announce(String url) {
    PrintWriter out = spec.commandLine().getOut();
    if (common.json()) {
      JsonOutput.print(out, new Report(url));
    } else {
      out.printf("Pages: %s (this machine only; end with Ctrl-C)%n", url);
      out.flush();
    }
  }
}
