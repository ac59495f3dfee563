package org.sayso.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sayso.server.workplace.Workplace;
import org.sayso.store.export.Codebook;
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
          "The file, with a note and a codebook beside it that say what it holds; in a folder, a"
              + " name is chosen (else stdout). With huridocs, the folder of its files.")
  private @Nullable Path out;

  @Option(
      names = "--uncounted",
      description =
          "For coded formats: also events that do not count, marked with the reason"
              + " (denied, threatened, totals, patterns, no death for UCDP, ...).")
  private boolean uncounted;

  @Option(
      names = "--codebook",
      description =
          "For coded formats: print what each column means and what fills it, and nothing else.")
  private boolean codebook;

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
    if (codebook) {
      return printCodebook();
    }
    if (format.isFolder() && out == null) {
      throw Failure.usage(
          format.key() + " is a folder of files",
          "--format " + format.key() + " without --out",
          "name a folder with --out");
    }
    if (common.json() && out == null) {
      throw Failure.usage(
          "--json reports on a file, and there is none",
          "--json without --out",
          "name a file with --out; for records as JSON use --format jsonl");
    }
    try (Workplace workplace = project.open()) {
      if (unmask) {
        String what = "export %s as %s".formatted(subject.key(), format.key());
        workplace.disclosures().add(person.name(), what, why);
      }
      if (out == null) {
        toStdout(workplace, request);
      } else if (format.isFolder()) {
        toFolder(workplace, request, out);
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
          .withUncounted(uncounted)
          .withDisclosure(unmask ? Disclosure.NAMED : Disclosure.MASKED);
    } catch (IllegalArgumentException e) {
      throw Failure.usage(
          String.valueOf(e.getMessage()), "--format " + format.key(), "name another format");
    }
  }

  private int printCodebook() {
    if (!format.isCoded()) {
      throw Failure.usage(
          format.key() + " has no codebook of somebody else's",
          "--codebook --format " + format.key(),
          "name ucdp-ged, acled, plover or huridocs with --format");
    }
    try {
      Codebook.of(format).write(spec.commandLine().getOut());
    } catch (IOException e) {
      throw Failure.failed("the codebook cannot be printed (" + e + ")", "stdout", "try again", e);
    }
    return ExitCode.DONE;
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
    if (format.isCoded()) {
      writeCodebook(file.resolveSibling(file.getFileName() + ".codebook.csv"));
    }
    tell(file, report);
  }

  /// By way of a folder beside it, so that what cannot be finished takes no file's place.
  private void toFolder(Workplace workplace, ExportRequest request, Path wanted)
      throws IOException {
    boolean inside = Files.isDirectory(wanted) && !Files.exists(wanted.resolve("event.csv"));
    Path folder = inside ? wanted.resolve(request.fileName()) : wanted;
    Files.createDirectories(folder);
    Path temporary = Files.createTempDirectory(folder, ".part");
    try {
      ExportReport report = workplace.exporter().writeFolder(request, temporary);
      Files.writeString(
          temporary.resolve("README.txt"),
          Exporter.readme(request, report),
          StandardCharsets.UTF_8);
      writeCodebook(temporary.resolve("codebook.csv"));
      for (Path file : files(temporary)) {
        Files.move(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
      }
      tell(folder, report);
    } finally {
      for (Path left : files(temporary)) {
        Files.delete(left);
      }
      Files.delete(temporary);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  private void writeCodebook(Path file) throws IOException {
    try (Writer to = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      Codebook.of(format).write(to);
    }
  }

  private void tell(Path file, ExportReport report) {
    PrintWriter stdout = spec.commandLine().getOut();
    if (common.json()) {
      JsonOutput.print(
          stdout,
          new Report(file.toString(), format.key(), subject.key(), unreviewed, !unmask, report));
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
    report
        .notCounted()
        .forEach((reason, number) ->
            err.printf("sayso: %,d %s %s%n", number, uncounted ? "marked:" : "left out:", reason));
    if (report.withoutPlace() > 0) {
      err.printf("sayso: %,d events name no place%n", report.withoutPlace());
    }
    err.flush();
  }
}
