package org.sayso.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.eval.polnear.MissLabel;
import org.sayso.eval.polnear.MissSheet;
import org.sayso.eval.polnear.PolnearReader;
import org.sayso.eval.reading.ReadingDraw;
import org.sayso.eval.reading.ReadingDraw.Half;
import org.sayso.eval.reading.ReadingLabel;
import org.sayso.eval.reading.ReadingLabel.Kind;
import org.sayso.eval.reading.ReadingSheet;
import org.sayso.store.Project;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `sayso labels`: shows a list of what a reader found of drawn claims, events and passages, with
/// the words from a project that holds the documents; or draws a new list. With a folder of
/// PolNeAR's articles it shows a list of misses that were read.
@Command(
    name = "labels",
    description = "Show a list of checked claims and events with their words, or draw a new one.",
    mixinStandardHelpOptions = true)
final class LabelsCommand implements Callable<Integer> {
  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private ProjectOption project = new ProjectOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "The list (see docs/quality).")
  private Path file = Path.of("");

  @Option(
      names = "--draw",
      paramLabel = "N",
      description =
          "Draw N of each kind from the project and write them to FILE, which must be new.")
  private @Nullable Integer draw;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      split = ",",
      description =
          "What to draw: CLAIM, EVENT (those that count), KEPT (those that do not), PASSAGE"
              + " (paragraphs); default CLAIM,EVENT.")
  private List<Kind> kinds = List.of(Kind.CLAIM, Kind.EVENT);

  @Option(
      names = "--half",
      paramLabel = "HALF",
      description = "Draw from one half of the documents: TUNE or CHECK, by their id.")
  private List<Half> halves = List.of(Half.values());

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "Seed of the draw (default ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(
      names = "--polnear",
      paramLabel = "DIR",
      description = "FILE lists misses that were read on PolNeAR's articles, which DIR holds.")
  private Optional<Path> polnear = Optional.empty();

  @Option(
      names = "--audit",
      paramLabel = "DIR",
      description = "FILE lists lines of digests for articles that DIR holds: show their words.")
  private Optional<Path> audited = Optional.empty();

  @Option(
      names = "--cut",
      paramLabel = "LINES",
      description =
          "With --audit: make FILE of lines that were written out: part, title of the article,"
              + " kinds and line, with tabs between.")
  private Optional<Path> written = Optional.empty();

  /// The form of `--json`.
  private record Report(
      Map<String, Integer> verdicts,
      Map<String, Integer> wrong,
      double claimsRight,
      double eventsRight,
      Map<String, Map<String, Double>> cellsRight,
      List<ReadingSheet.Item> items) {}

  @Override
  public Integer call() throws IOException {
    if (audited.isPresent()) {
      AuditLines lines = new AuditLines(file, audited.orElseThrow());
      if (written.isPresent()) {
        lines.cut(written.orElseThrow());
      } else {
        lines.show(spec.commandLine().getOut());
      }
      return ExitCode.DONE;
    }
    if (polnear.isPresent()) {
      misses(polnear.orElseThrow());
      return ExitCode.DONE;
    }
    if (!Project.exists(project.folder())) {
      throw Failure.usage(
          "there is no project here", project.folder().toString(), "ingest the documents first");
    }
    try (Project opened = Project.open(project.folder())) {
      if (draw != null) {
        write(ReadingDraw.draw(opened.store(), draw, seed, kinds, halves));
      } else {
        show(new ReadingSheet(opened.store()));
      }
    }
    return ExitCode.DONE;
  }

  private void write(List<ReadingLabel> labels) throws IOException {
    if (Files.exists(file)) {
      throw Failure.usage("the file is there already", file.toString(), "name a new file");
    }
    List<String> lines = new ArrayList<>(List.of(ReadingLabel.HEADER));
    labels.forEach(label -> lines.add(label.line()));
    Files.write(file, lines, StandardCharsets.UTF_8);
    spec.commandLine().getOut().printf("%d drawn into %s%n", labels.size(), file);
    spec.commandLine().getOut().flush();
  }

  private void misses(Path articles) throws IOException {
    if (!Files.isDirectory(articles)) {
      throw Failure.usage("there is no such folder", articles.toString(), "name PolNeAR's folder");
    }
    MissesReport report =
        MissesReport.of(labels(MissLabel::parse), new MissSheet(PolnearReader.read(articles)));
    if (common.json()) {
      JsonOutput.print(spec.commandLine().getOut(), report);
    } else {
      report.print(spec.commandLine().getOut());
    }
  }

  /// Reads a line, whose number is for the message.
  private interface LineReader<T> {
    T read(String line, int number);
  }

  private <T> List<T> labels(LineReader<T> reader) {
    try {
      List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
      List<T> labels = new ArrayList<>();
      for (int i = 1; i < lines.size(); i++) {
        labels.add(reader.read(lines.get(i), i + 1));
      }
      return labels;
    } catch (IOException e) {
      throw Failure.usage("the list cannot be read", file.toString(), "check its name");
    } catch (IllegalArgumentException e) {
      throw Failure.usage(
          String.valueOf(e.getMessage()),
          file.toString(),
          "mend the line: see docs/quality/README.md");
    }
  }

  private void show(ReadingSheet sheet) {
    List<ReadingLabel> labels = labels(ReadingLabel::parse);
    var report =
        new Report(
            ReadingSheet.tally(labels),
            ReadingSheet.wrongCells(labels),
            ReadingSheet.right(labels, Kind.CLAIM),
            ReadingSheet.right(labels, Kind.EVENT),
            cellsRight(labels),
            sheet.show(labels));
    PrintWriter out = spec.commandLine().getOut();
    if (common.json()) {
      JsonOutput.print(out, report);
      return;
    }
    report.items().forEach(item -> out.println(ReadingSheet.text(item)));
    report.verdicts().forEach((verdict, count) -> out.printf("%-24s %3d%n", verdict, count));
    report.wrong().forEach((cell, count) -> out.printf("  wrong: %-15s %3d%n", cell, count));
    report
        .cellsRight()
        .forEach((kind, cells) ->
            cells.forEach((cell, right) ->
                out.printf(Locale.ROOT, "  right: %-5s %-13s %5.1f %%%n", kind, cell, right)));
    out.printf(
        Locale.ROOT,
        "right in every cell: claims %.1f %%, events %.1f %%%n",
        report.claimsRight(),
        report.eventsRight());
    out.flush();
  }

  private static Map<String, Map<String, Double>> cellsRight(List<ReadingLabel> labels) {
    Map<String, Map<String, Double>> right = new TreeMap<>();
    for (Kind kind : List.of(Kind.CLAIM, Kind.EVENT, Kind.KEPT)) {
      right.put(kind.name(), ReadingSheet.rightCells(labels, kind));
    }
    return right;
  }
}
