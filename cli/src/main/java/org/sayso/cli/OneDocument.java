package org.sayso.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.document.Incoming;
import org.sayso.document.IncomingDocuments;
import org.sayso.document.PublishedDate;
import org.sayso.document.SourceDocument;
import org.sayso.document.SourceMetadata;
import org.sayso.nlp.intake.PathSource;
import org.sayso.pipeline.StageProblem;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// The one document in a file that a command was given, with what the command line says of it.
final class OneDocument {
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

  /// The document; what the command line says goes before what the page says.
  SourceDocument read() {
    SourceDocument document = document();
    return document.withMetadata(given().orElse(document.metadata()));
  }

  private SourceMetadata given() {
    return new SourceMetadata(
        Optional.empty(),
        Optional.ofNullable(publisher),
        Optional.ofNullable(published)
            .map(value -> new PublishedDate(value, PublishedDate.From.USER)),
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

  /// Says why the document could not be read.
  void refuse(PrintWriter err, StageProblem problem) {
    err.printf(
        "sayso: %s%n  where: %s (stage %s, %s)%n",
        problem.message(), file, problem.stage(), problem.code());
    err.flush();
  }
}
