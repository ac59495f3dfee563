package org.sayso.store;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.sayso.document.MediaType;
import org.sayso.document.PublishedDate;
import org.sayso.document.Retrieval;
import org.sayso.document.SourceDocument;
import org.sayso.document.SourceMetadata;
import org.sayso.store.decision.Signature;
import org.sayso.store.ingest.ReadResult;
import org.sayso.store.json.Sayso1;

/// Documents of the invented island republic of Tavara, and what puts them into a store.
public final class Samples {
  public static final Instant NOW = Instant.parse("2019-03-05T10:00:00Z");
  public static final Signature ANNA = new Signature("Anna Coder", "read it");

  public static final String MARKET =
      """
      Blast in the market
      Colonel Maud Ferrick said: five men were killed in Miravel on 2019-03-02.
      Aldric Tolvane denied: the front planted a bomb in Tidegate.
      Here said: three farmers were seized in Corran on 2019-03-04.
      """;

  public static final String QUARRY =
      """
      Quarry dispute
      Tamsin Orlow alleged: two farmers were killed in Miravel on 2019-03-03.
      Colonel Maud Ferrick denied: soldiers of the army were near the quarry.
      """;

  private Samples() {}

  /// A clock that stands still and salts that count up.
  public static StoreContext context() {
    AtomicLong next = new AtomicLong();
    return new StoreContext(
        Clock.fixed(NOW, ZoneOffset.UTC), () -> "salt-" + next.incrementAndGet());
  }

  public static SourceDocument document(String text, String publisher, String day) {
    SourceMetadata metadata =
        new SourceMetadata(
            Optional.empty(),
            Optional.of(publisher),
            Optional.of(new PublishedDate(LocalDate.parse(day), PublishedDate.From.META)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of("en"));
    return SourceDocument.of(text.getBytes(StandardCharsets.UTF_8), MediaType.TEXT, metadata);
  }

  public static Retrieval retrieval(String address) {
    return new Retrieval(
        NOW, "anna", "sayso/test", address, Optional.empty(), List.of(), Optional.of("tests"));
  }

  public static Sayso1.Reading read(SourceDocument document) {
    return switch (new LineReader().read(document)) {
      case ReadResult.Processed(Sayso1.Reading reading) -> reading;
      case ReadResult.Rejected rejected -> throw new IllegalArgumentException(rejected.toString());
    };
  }

  /// Takes a document in under a job of its own.
  public static ItemOutcome take(Store store, SourceDocument document, String address) {
    IngestRepository ingests = store.ingests();
    IngestJob job = ingests.open("samples", "anna", NOW);
    String key = address + " " + document.id() + " " + job.counts().total();
    return ingests.accept(
        job.number(),
        new Arrival(key, document, retrieval(address), Optional.of(address)),
        read(document));
  }
}
