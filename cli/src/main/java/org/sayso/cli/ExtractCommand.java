package org.sayso.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sayso.document.Incoming;
import org.sayso.document.IncomingDocuments;
import org.sayso.document.PublishedDate;
import org.sayso.document.SourceDocument;
import org.sayso.document.SourceMetadata;
import org.sayso.nlp.intake.PathSource;
import org.sayso.pipeline.DocumentResult;
import org.sayso.pipeline.StageProblem;
import org.sayso.store.json.Sayso1;
import org.sayso.store.json.Sayso1Codec;
import org.sayso.store.json.Sayso1Mapper;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `sayso extract`: reads one document and prints what it says; nothing is stored.
@Command(
    name = "extract",
    description = "Read one document and print its claims and events; nothing is stored.",
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {
  @Mixin private CommonOptions common = new CommonOptions();
  @Mixin private DictionaryOptions dictionaries = new DictionaryOptions();
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "A file that holds one document.")
  private Path file = Path.of("");

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "Day of publication, as 2031-09-05; else what the page states.")
  private @Nullable LocalDate published;

  @Option(
      names = "--publisher",
      paramLabel = "NAME",
      description = "The outlet; else what the page states.")
  private @Nullable String publisher;

  @Override
  public Integer call() {
    SourceDocument document = document();
    SourceMetadata given = given();
    PrintWriter out = spec.commandLine().getOut();
    return switch (dictionaries
        .reader()
        .pipeline()
        .process(document.withMetadata(given.orElse(document.metadata())))) {
      case DocumentResult.Processed processed -> {
        print(out, Sayso1Mapper.toJson(processed.record()));
        yield ExitCode.DONE;
      }
      case DocumentResult.Rejected rejected -> {
        refuse(rejected.problem());
        yield ExitCode.FINDINGS;
      }
    };
  }

  private SourceMetadata given() {
    Optional<PublishedDate> day =
        Optional.ofNullable(published)
            .map(value -> new PublishedDate(value, PublishedDate.From.USER));
    return new SourceMetadata(
        Optional.empty(),
        Optional.ofNullable(publisher),
        day,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private SourceDocument document() {
    List<SourceDocument> found = new ArrayList<>();
    try (IncomingDocuments incoming = PathSource.of(file).open()) {
      while (incoming.hasNext() && found.size() < 2) {
        switch (incoming.next()) {
          case Incoming.Received received -> found.add(received.document());
          case Incoming.Refused refused ->
              throw Failure.usage(
                  refused.reason(), refused.address(), "give a file that holds one document");
          case Incoming.Skipped skipped ->
              throw Failure.usage(
                  skipped.reason(), skipped.address(), "give a file that holds one document");
        }
      }
    }
    if (found.size() != 1) {
      throw Failure.usage(
          found.isEmpty() ? "the file holds no document" : "the file holds more than one document",
          file.toString(),
          "use sayso ingest for folders, tables and archives");
    }
    return found.getFirst();
  }

  private void print(PrintWriter out, Sayso1.Reading reading) {
    if (common.json()) {
      out.println(Sayso1Codec.writePretty(reading));
      out.flush();
    } else {
      new ReadingText(out, reading).print();
    }
  }

  private void refuse(StageProblem problem) {
    PrintWriter err = spec.commandLine().getErr();
    err.printf(
        "sayso: %s%n  where: %s (stage %s, %s)%n",
        problem.message(), file, problem.stage(), problem.code());
    err.flush();
  }
}
