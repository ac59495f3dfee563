package org.sayso.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.sayso.nlp.intake.IntakeLimits;
import org.sayso.nlp.intake.PathSource;
import org.sayso.server.Options;
import org.sayso.server.workplace.ProjectDictionaries;
import org.sayso.server.workplace.ProjectLabel;
import org.sayso.server.workplace.Workplace;
import org.sayso.store.IngestJob;
import org.sayso.store.Project;
import org.sayso.store.ask.AskOutcome;
import org.sayso.store.ask.DossierText;
import org.sayso.store.json.Sayso1Codec;
import org.sayso.store.mask.Disclosure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `sayso demo`: the whole job on the bundled set.
@Command(
    name = "demo",
    description = {
      "Do the whole job on a small bundled set about an invented country, then serve the pages.",
      "The project is kept and used again when it is whole."
    },
    mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
  private static final String QUESTION =
      "Does the Directorate of Intelligence shelter or arm the Sons of the Tide?";
  private static final String JOB = "the demo set";
  private static final String STAMP = "demo.json";

  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private PersonOption person = new PersonOption();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--project",
      paramLabel = "DIR",
      defaultValue = "sayso-demo",
      description = "Where the demo's project lies (default ./${DEFAULT-VALUE}).")
  private Path folder = Path.of("sayso-demo");

  @Option(names = "--no-serve", description = "Do not serve the pages at the end.")
  private boolean noServe;

  @Option(
      names = "--port",
      paramLabel = "N",
      defaultValue = "0",
      description = "Port of the pages (else a free one).")
  private int port;

  /// What is kept beside the project once all of the set is in it.
  ///
  /// @param set hash of the set
  /// @param sayso the version that read it
  /// @param answer the answer to the demo's question, since asking needs the whole reader
  private record Stamp(String set, String sayso, String answer) {}

  @Override
  public Integer call() {
    boolean there = Project.exists(folder);
    try (Workplace workplace = Workplace.open(folder, Version.text())) {
      Optional<Stamp> kept = there ? kept() : Optional.empty();
      Stamp stamp = kept.orElseGet(() -> make(workplace));
      print(DemoSummary.of(workplace, QUESTION, stamp.answer()), kept.isPresent());
      if (!noServe) {
        Serving.untilStopped(workplace, Options.local(port, person.name()), this::announce);
      }
      return ExitCode.DONE;
    }
  }

  /// The stamp of a project that holds the present set, read by the present version.
  private Optional<Stamp> kept() {
    Path file = folder.resolve(STAMP);
    try {
      if (!Files.exists(file)) {
        return Optional.empty();
      }
      Stamp stamp = Sayso1Codec.read(Files.readString(file), Stamp.class);
      boolean present = stamp.set().equals(DemoSet.hash()) && stamp.sayso().equals(Version.text());
      return present ? Optional.of(stamp) : Optional.empty();
    } catch (IOException | IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private Stamp make(Workplace workplace) {
    new ProjectLabel(workplace.project().folder()).add("Fictional sample");
    Path set = folder.resolve("set");
    DemoSet.unpack(set);
    ProjectDictionaries files = workplace.dictionaryFiles();
    files.add(ProjectDictionaries.Kind.ACTORS, set.resolve("actors.txt"));
    files.add(ProjectDictionaries.Kind.PLACES, set.resolve("places.csv"));
    PathSource source =
        new PathSource(
            List.of(set.resolve("documents").toString()), Optional.empty(), IntakeLimits.DEFAULT);
    boolean readBefore =
        workplace.store().ingests().latest().flatMap(IngestJob::finished).isPresent();
    try (IngestProgress progress = IngestProgress.on(spec.commandLine().getErr())) {
      workplace.ingest(JOB, source, person.name(), progress);
    }
    if (readBefore) {
      // By an earlier version, or with another set of dictionaries.
      workplace.reread(outcome -> {});
    }
    return stamp(new Stamp(DemoSet.hash(), Version.text(), answer(workplace)));
  }

  private static String answer(Workplace workplace) {
    return switch (workplace.ask(QUESTION, Disclosure.MASKED)) {
      case AskOutcome.Answered answer -> DossierText.of(answer.dossier());
      case AskOutcome.NotReadable unreadable -> unreadable.reason();
    };
  }

  private Stamp stamp(Stamp stamp) {
    try {
      Files.writeString(folder.resolve(STAMP), Sayso1Codec.write(stamp));
      return stamp;
    } catch (IOException e) {
      throw Failure.failed(
          "the demo cannot be kept (" + e + ")", folder.resolve(STAMP).toString(), "free space", e);
    }
  }

  private void announce(Serving.Served served) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf("Pages: %s (this machine only; end with Ctrl-C)%n", served.url());
    out.flush();
  }

  private void print(DemoSummary summary, boolean kept) {
    PrintWriter out = spec.commandLine().getOut();
    if (common.json()) {
      JsonOutput.print(out, summary);
      return;
    }
    summary.print(out, kept);
  }
}
