package org.sayso.eval.questions;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sayso.document.MediaType;
import org.sayso.document.Retrieval;
import org.sayso.document.Sha256;
import org.sayso.document.SourceDocument;
import org.sayso.document.SourceMetadata;
import org.sayso.store.Arrival;
import org.sayso.store.Store;
import org.sayso.store.json.Sayso1;
import org.sayso.store.json.Sayso1Codec;

/// Fills a project with many documents made of a few that were read, without reading each.
public final class ManyReadings {
  private static final String BY = "cost";

  private final Store store;
  private final long job;

  private ManyReadings(Store store) {
    this.store = store;
    this.job = store.ingests().open(BY, BY, Instant.EPOCH).number();
  }

  /// Takes the documents numbered `from` to `to`, less one, made of `base`, into `store`; the first
  /// of all are those of `base` as they are.
  public static void write(Store store, List<Sayso1.Reading> base, int from, int to) {
    ManyReadings many = new ManyReadings(store);
    VariedReading varied =
        new VariedReading(base.stream().map(reading -> reading.document().text()).toList());
    List<String> json = new ArrayList<>();
    base.forEach(reading -> json.add(Sayso1Codec.write(reading)));
    for (int i = from; i < to; i++) {
      Sayso1.Reading reading =
          i < base.size() ? base.get(i) : varied.of(json.get(i % base.size()), i);
      many.take(reading, i);
    }
    store.ingests().finish(many.job, Instant.EPOCH);
  }

  private void take(Sayso1.Reading reading, int number) {
    String address = BY + "/" + number;
    Sayso1.Document old = reading.document();
    SourceDocument document =
        SourceDocument.of(
            (number + " " + old.text()).getBytes(StandardCharsets.UTF_8),
            MediaType.TEXT,
            SourceMetadata.NONE);
    Retrieval retrieval =
        new Retrieval(
            Instant.EPOCH, BY, BY, address, Optional.empty(), List.of(), Optional.empty());
    store
        .ingests()
        .accept(
            job,
            new Arrival(address, document, retrieval, Optional.empty()),
            with(reading, named(old, document.id().toString())));
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
