package org.sayso.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.server.workplace.Workplace;
import org.sayso.store.export.ExportFormat;
import org.sayso.store.export.ExportReport;
import org.sayso.store.export.ExportRequest;
import org.sayso.store.export.ExportSubject;
import org.sayso.store.export.Exporter;
import org.sayso.store.mask.Disclosure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `sayso export`: the record as files for other programs.
@Command(
    name = "export",
    description = {
      "Write documents, claims or events for other programs.",
      "Only what a person has reviewed, persons without a public role masked, unless asked otherwise."
    },
    mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private ProjectOption project = new ProjectOption();
  @Mixin private PersonOption person = new PersonOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "csv",
      description = "One of ${COMPLETION-CANDIDATES} (default ${DEFAULT-VALUE}).")
  private ExportFormat format = ExportFormat.CSV;

  @Option(
      names = "--of",
      paramLabel = "WHAT",
      required = true,
      description = "One of ${COMPLETION-CANDIDATES}.")
  private ExportSubject subject = ExportSubject.EVENTS;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description =
          "The file, with a note beside it that says what it holds; in a folder, a name is chosen"
              + " (else stdout).")
  private @Nullable Path out;

  @Option(names = "--unreviewed", description = "Also what no person has reviewed.")
  private boolean unreviewed;

  @Option(
      names = "--unmask",
      description =
          "Name persons without a public role, too (never children, victims of sexual violence,"
              + " detainees and unnamed sources); who asked is written down in the project.")
  private boolean unmask;

  @Option(names = "--why", paramLabel = "REASON", description = "Why names are needed.")
  private String why = "";

  /// The form of `--json`.
  private record Report(
      String file,
      String format,
      String of,
      boolean unreviewedWanted,
      boolean masked,
      ExportReport written) {}

  @Override
  public Integer call() {
    ExportRequest request = request();
    if (common.json() && out == null) {
      throw Failure.usage(
          "--json reports on a file, and there is none",
          "--json without --out",
          "name a file with --out; for records as JSON use --format jsonl");
    }
    try (Workplace workplace = project.open()) {
      if (unmask) {
        String what = "export %s as %s".formatted(subject.key(), format.extension());
        workplace.disclosures().add(person.name(), what, why);
      }
      if (out == null) {
        toStdout(workplace, request);
      } else {
        toFile(workplace, request, out);
      }
      return ExitCode.DONE;
    } catch (IOException e) {
      throw Failure.failed(
          "the export cannot be written (" + e + ")",
          out == null ? "a temporary file" : out.toString(),
          "free space, or name another file with --out",
          e);
    }
  }

  private ExportRequest request() {
    try {
      return ExportRequest.of(format, subject)
          .withUnreviewed(unreviewed)
          .withDisclosure(unmask ? Disclosure.NAMED : Disclosure.MASKED);
    } catch (IllegalArgumentException e) {
      throw Failure.usage(
          String.valueOf(e.getMessage()), "--format " + format.extension(), "name another format");
    }
  }

  /// By way of a file, so that what cannot be finished is not begun.
  private void toStdout(Workplace workplace, ExportRequest request) throws IOException {
    Path temporary = Files.createTempFile("sayso-export", "." + format.extension());
    try {
      ExportReport report = write(workplace, request, temporary);
      PrintWriter stdout = spec.commandLine().getOut();
      try (Reader written = Files.newBufferedReader(temporary, StandardCharsets.UTF_8)) {
        written.transferTo(stdout);
      }
      stdout.flush();
      remark(report);
    } finally {
      Files.delete(temporary);
    }
  }

  private void toFile(Workplace workplace, ExportRequest request, Path wanted) throws IOException {
    Path file = Files.isDirectory(wanted) ? wanted.resolve(request.fileName()) : wanted;
    Path temporary = file.resolveSibling("." + file.getFileName() + ".part");
    ExportReport report = write(workplace, request, temporary);
    Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    Path note = file.resolveSibling(file.getFileName() + ".README.txt");
    Files.writeString(note, Exporter.readme(request, report), StandardCharsets.UTF_8);
    PrintWriter stdout = spec.commandLine().getOut();
    if (common.json()) {
      JsonOutput.print(
          stdout,
          new Report(
              file.toString(), format.extension(), subject.key(), unreviewed, !unmask, report));
    } else {
      stdout.printf("%,d %s in %s%n", report.records(), subject.key(), file);
      stdout.flush();
      remark(report);
    }
  }

  private static ExportReport write(Workplace workplace, ExportRequest request, Path file)
      throws IOException {
    try (OutputStream to = Files.newOutputStream(file)) {
      return workplace.exporter().write(request, to);
    }
  }

  private void remark(ExportReport report) {
    PrintWriter err = spec.commandLine().getErr();
    if (report.unreviewed() > 0) {
      err.printf(
          "sayso: %,d of them no person has reviewed; every row says so%n", report.unreviewed());
    }
    if (report.leftOut() > 0) {
      err.printf(
          "sayso: %,d left out because no person has reviewed them; --unreviewed takes them in%n",
          report.leftOut());
    }
    if (report.withoutPlace() > 0) {
      err.printf("sayso: %,d events name no place%n", report.withoutPlace());
    }
    err.flush();
  }
}
