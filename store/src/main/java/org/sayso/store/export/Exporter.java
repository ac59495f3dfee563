package org.sayso.store.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sayso.corroboration.Kinship;
import org.sayso.evidence.ClaimId;
import org.sayso.evidence.Review;
import org.sayso.resolution.Gazetteer;
import org.sayso.store.Store;
import org.sayso.store.copy.Wordings.Collated;
import org.sayso.store.export.ExportRows.ClaimRow;
import org.sayso.store.export.ExportRows.DocumentPart;
import org.sayso.store.export.ExportRows.DocumentRow;
import org.sayso.store.export.ExportRows.EventRow;
import org.sayso.store.json.Sayso1;
import org.sayso.store.mask.Disclosure;
import org.sayso.store.mask.Masking;
import org.sayso.store.origin.ClaimOrigin;

/// Writes the record as files for other programs, one document at a time.
public final class Exporter {
  /// What must be shown with coordinates.
  public static final String ATTRIBUTION =
      Gazetteer.ATTRIBUTION + "; except where a gazetteer of the user's own gave them";

  private static final String CODING =
      """

      One row is one event as one document tells it. Rows of several documents are not joined: an
      incident that five papers report is five rows with one `sayso_incident`; figures
      must not be added up over rows.
      Cells that the record does not know are empty, never 0. The codebook beside this file says what
      fills each column and which rule set derived it. It has the shape of other people's data and is
      none of theirs.
      """;

  private final Store store;
  private final Kinship kinship;

  /// @param kinship who is a part of whom, for the origins of claims
  public Exporter(Store store, Kinship kinship) {
    this.store = store;
    this.kinship = kinship;
  }

  private Across across(ExportRequest request) {
    return new Across(store, kinship, request.disclosure());
  }

  /// Writes what `request` asks for to `out`, in UTF-8, in the order of arrival; `out` is flushed
  /// and left open.
  ///
  /// @throws UncheckedIOException when `out` does not take it
  /// @throws IllegalArgumentException when the format is a folder of files
  public ExportReport write(ExportRequest request, OutputStream out) {
    if (request.format().isFolder()) {
      throw new IllegalArgumentException(request.format().key() + " is a folder of files");
    }
    Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    try {
      if (request.format().isCoded()) {
        ExportReport report =
            new CodedExport(store, request, across(request)).write(name -> writer);
        writer.flush();
        return report;
      }
      return write(request, writer);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the export: " + e.getMessage(), e);
    }
  }

  private ExportReport write(ExportRequest request, Writer writer) throws IOException {
    Run run = new Run(request, Sink.of(request, writer), across(request));
    try (Stream<Sayso1.Reading> readings = store.readings().stream()) {
      run.sink.begin();
      Iterator<Sayso1.Reading> each = readings.iterator();
      while (each.hasNext()) {
        run.write(each.next());
      }
      run.sink.end();
      writer.flush();
    }
    return run.report();
  }

  /// Writes the files of a format that is a folder into `folder`, which is there.
  ///
  /// @throws UncheckedIOException when it cannot be written
  public ExportReport writeFolder(ExportRequest request, Path folder) {
    List<Writer> open = new ArrayList<>();
    try {
      try {
        return new CodedExport(store, request, across(request))
            .write(name -> {
              open.add(Files.newBufferedWriter(folder.resolve(name), StandardCharsets.UTF_8));
              return open.getLast();
            });
      } finally {
        for (Writer writer : open) {
          writer.close();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the export: " + e.getMessage(), e);
    }
  }

  /// What goes beside the file, for whoever opens it.
  public static String readme(ExportRequest request, ExportReport report) {
    return """
    %s: %d %s from a Sayso project.

    Review: %s
    Persons: %s
    %s.
    %s
    Each row leads back to its words: `document` is the SHA-256 of the file as received, `text_sha256`
    that of its readable text, offsets count UTF-16 code units in that text, the end exclusive.
    A claim is what its speaker says; nothing here says who is right.
    """
        .formatted(
            request.fileName(),
            report.records(),
            request.subject().key(),
            review(report),
            request.disclosure() == Disclosure.MASKED
                ? "everyone without a public role is masked."
                : "named, except children, victims of sexual violence, detainees and unnamed"
                    + " sources.",
            ATTRIBUTION,
            request.format().isCoded() ? coding(request, report) : "");
  }

  /// What a reader of coded events has to know.
  private static String coding(ExportRequest request, ExportReport report) {
    StringBuilder text = new StringBuilder(CODING);
    if (!report.notCounted().isEmpty()) {
      text.append(
          request.uncounted()
              ? "\nEvents that do not count, with the reason in `sayso_not_counted`:\n"
              : "\nEvents that do not count and are left out (--uncounted writes them, too):\n");
      report
          .notCounted()
          .forEach((reason, number) -> text.append("  %,d %s\n".formatted(number, reason)));
    }
    return text.toString();
  }

  private static String review(ExportReport report) {
    String open =
        report.unreviewed() == 0
            ? "every record was accepted or corrected by a person."
            : report.unreviewed()
                + " are the machine's and no person has reviewed them; their rows say"
                + " `unreviewed`.";
    return report.leftOut() == 0
        ? open
        : open + " " + report.leftOut() + " more were left out because nobody has reviewed them.";
  }

  /// One export while it is written.
  private static final class Run {
    private final ExportRequest request;
    private final Sink sink;
    private final Across across;
    private long records;
    private long unreviewed;
    private long leftOut;
    private long rejected;
    private long withoutPlace;

    Run(ExportRequest request, Sink sink, Across across) {
      this.request = request;
      this.sink = sink;
      this.across = across;
    }

    void write(Sayso1.Reading reading) throws IOException {
      Masking mask = Masking.of(reading, request.disclosure());
      DocumentPart part = DocumentPart.of(reading, mask);
      switch (request.subject()) {
        case DOCUMENTS -> document(reading, part);
        case CLAIMS -> claims(reading, mask, part);
        case EVENTS -> events(reading, mask, part);
      }
    }

    private void claims(Sayso1.Reading reading, Masking mask, DocumentPart part)
        throws IOException {
      Map<ClaimId, ClaimOrigin> origins =
          reading.claims().isEmpty() ? Map.of() : across.origins(reading);
      Map<String, Collated> wordings = across.wordings(reading);
      for (Sayso1.Claim claim : reading.claims()) {
        if (takes(claim.review())) {
          ClaimOrigin origin = origins.get(new ClaimId(claim.id()));
          Collated collated = wordings.getOrDefault(claim.id(), Collated.NONE);
          sink.claim(
              ClaimRow.of(claim, mask, part, origin, AuditFlags.of(reading, claim), collated));
        }
      }
    }

    private void events(Sayso1.Reading reading, Masking mask, DocumentPart part)
        throws IOException {
      Map<String, Across.OfIncident> incidents =
          reading.events().isEmpty() ? Map.of() : across.incidents(reading);
      for (Sayso1.Event event : reading.events()) {
        if (takes(event.review())) {
          sink.event(EventRow.of(event, mask, part, incidents.get(event.id())));
          withoutPlace += event.places().isEmpty() ? 1 : 0;
        }
      }
    }

    private void document(Sayso1.Reading reading, DocumentPart part) throws IOException {
      int open =
          (int)
              Stream.concat(
                      reading.claims().stream().map(Sayso1.Claim::review),
                      reading.events().stream().map(Sayso1.Event::review))
                  .filter(Review.MACHINE.name()::equals)
                  .count();
      if (takes(open > 0 ? Review.MACHINE.name() : Review.ACCEPTED.name())) {
        sink.document(
            new DocumentRow(
                part.document(),
                reading.document().text().length(),
                reading.claims().size(),
                reading.events().size(),
                open,
                AuditFlags.of(reading),
                AuditFlags.lines(reading)));
      }
    }

    private boolean takes(String review) {
      return switch (Review.valueOf(review)) {
        case ACCEPTED, CORRECTED -> {
          records++;
          yield true;
        }
        case MACHINE -> {
          records += request.unreviewed() ? 1 : 0;
          unreviewed += request.unreviewed() ? 1 : 0;
          leftOut += request.unreviewed() ? 0 : 1;
          yield request.unreviewed();
        }
        case REJECTED -> {
          rejected++;
          yield false;
        }
      };
    }

    ExportReport report() {
      return new ExportReport(records, unreviewed, leftOut, rejected, withoutPlace);
    }
  }
}
