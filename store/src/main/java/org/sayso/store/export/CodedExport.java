package org.sayso.store.export;

import java.io.IOException;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sayso.coding.NotCounted;
import org.sayso.document.DocumentId;
import org.sayso.evidence.Review;
import org.sayso.mention.ActorKind;
import org.sayso.store.ActorFilter;
import org.sayso.store.Store;
import org.sayso.store.StoredActor;
import org.sayso.store.export.ExportRows.DocumentPart;
import org.sayso.store.json.Sayso1;
import org.sayso.store.mask.Masking;

/// One export of events in somebody else's codes.
final class CodedExport {
  private final Store store;
  private final ExportRequest request;
  private final Across across;
  private final Map<NotCounted, Long> notCounted = new EnumMap<>(NotCounted.class);
  private long records;
  private long unreviewed;
  private long leftOut;
  private long rejected;
  private long withoutPlace;

  CodedExport(Store store, ExportRequest request, Across across) {
    this.store = store;
    this.request = request;
    this.across = across;
  }

  ExportReport write(CodedSink.Files files) throws IOException {
    CodedSink sink = CodedSink.of(request.format(), files);
    Map<String, String> states = states();
    sink.begin();
    try (Stream<Sayso1.Reading> readings = store.readings().stream()) {
      Iterator<Sayso1.Reading> each = readings.iterator();
      while (each.hasNext()) {
        Sayso1.Reading reading = each.next();
        if (!reading.events().isEmpty()) {
          write(reading, states, sink);
        }
      }
    }
    return report();
  }

  private void write(Sayso1.Reading reading, Map<String, String> states, CodedSink sink)
      throws IOException {
    Masking mask = Masking.of(reading, request.disclosure());
    CodedReading coded =
        new CodedReading(
            reading, mask, DocumentPart.of(reading, mask), states, isOlder(reading.document()));
    Map<String, Across.OfIncident> incidents = across.incidents(reading);
    for (Sayso1.Event event : reading.events()) {
      Review review = Review.valueOf(event.review());
      rejected += review == Review.REJECTED ? 1 : 0;
      leftOut += review == Review.MACHINE && !request.unreviewed() ? 1 : 0;
      if (isWanted(event)) {
        Optional<NotCounted> reason =
            coded.reason(
                event, setting -> CodedSink.refuses(request.format(), setting), this::isWanted);
        reason.ifPresent(why -> notCounted.merge(why, 1L, Long::sum));
        if (reason.isEmpty() || request.uncounted()) {
          records++;
          unreviewed += review == Review.MACHINE ? 1 : 0;
          withoutPlace += event.places().isEmpty() ? 1 : 0;
          sink.event(coded.row(event, reason, incidents.get(event.id())));
        }
      }
    }
  }

  private boolean isWanted(Sayso1.Event event) {
    return switch (Review.valueOf(event.review())) {
      case ACCEPTED, CORRECTED -> true;
      case MACHINE -> request.unreviewed();
      case REJECTED -> false;
    };
  }

  /// Whether a later version stands at the document's address.
  private boolean isOlder(Sayso1.Document document) {
    List<DocumentId> versions = store.documents().versions(DocumentId.parse(document.id()));
    return !versions.isEmpty() && !versions.getLast().toString().equals(document.id());
  }

  /// Names of the states that the project's own actors have, by two-letter code.
  private Map<String, String> states() {
    Map<String, String> states = new TreeMap<>();
    try (Stream<StoredActor> actors =
        store.actors().stream(ActorFilter.ALL.withKinds(Set.of(ActorKind.STATE)))) {
      actors
          .map(StoredActor::actor)
          .filter(actor -> actor.country() != null)
          .forEach(actor -> states.putIfAbsent(String.valueOf(actor.country()), actor.name()));
    }
    return states;
  }

  private ExportReport report() {
    Map<String, Long> reasons = new LinkedHashMap<>();
    notCounted.forEach((reason, number) -> reasons.put(reason.words(), number));
    return new ExportReport(records, unreviewed, leftOut, rejected, withoutPlace, reasons);
  }
}
