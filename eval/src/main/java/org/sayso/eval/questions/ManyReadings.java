package org.sayso.eval.questions;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sayso.document.DocumentSource;
import org.sayso.document.Incoming;
import org.sayso.document.IncomingDocuments;
import org.sayso.document.MediaType;
import org.sayso.document.Sha256;
import org.sayso.document.SourceDocument;
import org.sayso.document.SourceMetadata;
import org.sayso.store.Project;
import org.sayso.store.ingest.Ingest;
import org.sayso.store.ingest.IngestListener;
import org.sayso.store.ingest.ReadResult;
import org.sayso.store.json.Sayso1;
import org.sayso.store.json.Sayso1Codec;

/// Fills a project with many documents made of a few that were read, without reading each. They go
/// the way of every ingest.
public final class ManyReadings {
  private static final String BY = "cost";

  private final Project project;
  private final List<Sayso1.Reading> base;
  private final List<VariedReading.Shape> shapes = new ArrayList<>();
  private final VariedReading varied;

  public ManyReadings(Project project, List<Sayso1.Reading> base) {
    this.project = project;
    this.base = List.copyOf(base);
    this.varied =
        new VariedReading(base.stream().map(reading -> reading.document().text()).toList());
    base.forEach(reading -> shapes.add(VariedReading.Shape.of(Sayso1Codec.write(reading))));
  }

  /// Takes in the documents numbered `from` to `to`, less one; the first of all are those that they
  /// are made of, as they are.
  public void take(int from, int to) {
    Iterator<Incoming> documents = IntStream.range(from, to).mapToObj(this::incoming).iterator();
    ingest("many " + from, source(documents), document -> reading(document, number(document)));
  }

  /// Takes in one document, whose reading is at hand.
  public void take(One one) {
    ingest(
        "one " + one.number(),
        source(List.of(one.incoming()).iterator()),
        document -> one.reading());
  }

  /// A document and its reading.
  public record One(int number, Incoming incoming, Sayso1.Reading reading) {}

  /// The document of a number, read.
  public One one(int number) {
    SourceDocument document = document(number);
    return new One(number, incoming(document), reading(document, number));
  }

  /// Whether the document of a number tells an event.
  public boolean tellsEvents(int number) {
    return !base.get(number % base.size()).events().isEmpty();
  }

  private interface Read {
    Sayso1.Reading of(SourceDocument document);
  }

  private void ingest(String name, DocumentSource source, Read read) {
    int threads = Runtime.getRuntime().availableProcessors();
    Ingest.Options options = new Ingest.Options(threads, BY, BY, Clock.systemUTC());
    new Ingest(project, document -> new ReadResult.Processed(read.of(document)), options)
        .run(name, source, IngestListener.SILENT);
  }

  private static DocumentSource source(Iterator<Incoming> documents) {
    return () ->
        new IncomingDocuments() {
          @Override
          public boolean hasNext() {
            return documents.hasNext();
          }

          @Override
          public Incoming next() {
            return documents.next();
          }

          @Override
          public void close() {}
        };
  }

  private Incoming incoming(int number) {
    return incoming(document(number));
  }

  private static Incoming incoming(SourceDocument document) {
    return new Incoming.Received(
        document, BY + "/" + document.id(), Optional.empty(), Optional.empty());
  }

  /// The first line is the number, so that no two are the same.
  private SourceDocument document(int number) {
    String text = number + "\n" + base.get(number % base.size()).document().text();
    return SourceDocument.of(
        text.getBytes(StandardCharsets.UTF_8), MediaType.TEXT, SourceMetadata.NONE);
  }

  private static int number(SourceDocument document) {
    String text = new String(document.body(), StandardCharsets.UTF_8);
    return Integer.parseInt(text.substring(0, text.indexOf('\n')));
  }

  private Sayso1.Reading reading(SourceDocument source, int number) {
    Sayso1.Reading reading =
        number < base.size()
            ? base.get(number)
            : varied.of(shapes.get(number % base.size()), number);
    return with(reading, named(reading.document(), source.id().toString()));
  }

  private static Sayso1.Document named(Sayso1.Document old, String id) {
    return new Sayso1.Document(
        id,
        id,
        Sha256.of(old.text()).hex(),
        old.title(),
        old.publisher(),
        old.published(),
        old.dateline(),
        old.byline(),
        old.credit(),
        old.url(),
        old.language(),
        old.read(),
        old.status(),
        null,
        old.blocks(),
        old.text());
  }

  private static Sayso1.Reading with(Sayso1.Reading reading, Sayso1.Document document) {
    return new Sayso1.Reading(
        reading.schema(),
        reading.run(),
        document,
        reading.mentions(),
        reading.statements(),
        reading.claims(),
        reading.events(),
        reading.actors(),
        reading.warnings(),
        reading.cases(),
        reading.audit());
  }
}
