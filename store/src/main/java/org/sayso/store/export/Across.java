package org.sayso.store.export;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sayso.corroboration.Kinship;
import org.sayso.corroboration.event.Incident;
import org.sayso.document.DocumentId;
import org.sayso.evidence.ClaimId;
import org.sayso.store.Store;
import org.sayso.store.copy.MaskedWordings;
import org.sayso.store.copy.Wordings;
import org.sayso.store.copy.Wordings.Collated;
import org.sayso.store.incident.IncidentSize;
import org.sayso.store.json.Sayso1;
import org.sayso.store.mask.Disclosure;
import org.sayso.store.origin.ClaimOrigin;
import org.sayso.store.origin.RecordOrigins;

/// What an export says of a record beside those of other documents: the incident of an event, the
/// origin of a claim, the words of a quotation in other carriers.
///
/// Documents come in the order of arrival. What is found for others than the one that is written
/// now is kept until they are written, so that each incident and each report is looked at once.
final class Across {
  /// The incident of an event.
  ///
  /// @param documents how many tell it, earlier versions of a page not counted
  record OfIncident(String id, int documents) {}

  /// At most what so many documents wait for is kept; what is dropped is found again.
  private static final int MOST_WAITING = 20_000;

  private final Store store;
  private final RecordOrigins origins;
  private final Wordings wordings;
  private final MaskedWordings masks;
  private final Map<DocumentId, Map<String, OfIncident>> incidents = new HashMap<>();
  private final Map<DocumentId, Map<ClaimId, ClaimOrigin>> claims = new HashMap<>();

  Across(Store store, Kinship kinship, Disclosure disclosure) {
    this.store = store;
    this.origins = RecordOrigins.masked(store, kinship, disclosure);
    this.wordings = new Wordings(store);
    this.masks = new MaskedWordings(store, disclosure);
  }

  /// The incidents of a document's events, by event; an event of no one happening has none.
  Map<String, OfIncident> incidents(Sayso1.Reading reading) {
    if (incidents.size() > MOST_WAITING) {
      incidents.clear();
    }
    DocumentId document = DocumentId.parse(reading.document().id());
    for (Sayso1.Event event : reading.events()) {
      if (known(document, event.id()).isEmpty()) {
        store.incidents().of(event.id()).ifPresent(this::keep);
      }
    }
    return Optional.ofNullable(incidents.remove(document)).orElse(Map.of());
  }

  private Optional<OfIncident> known(DocumentId document, String event) {
    return Optional.ofNullable(incidents.get(document)).map(events -> events.get(event));
  }

  private void keep(Incident incident) {
    OfIncident of = new OfIncident(incident.id(), IncidentSize.documents(incident));
    incident
        .all()
        .forEach(account ->
            incidents
                .computeIfAbsent(account.document(), none -> new HashMap<>())
                .put(account.event(), of));
  }

  /// How the quoted words of a document's claims stand beside those of other carriers, by claim.
  Map<String, Collated> wordings(Sayso1.Reading reading) {
    Map<String, Collated> masked = new HashMap<>();
    wordings.of(reading).forEach((claim, collated) -> masked.put(claim, masks.of(collated)));
    return masked;
  }

  /// The origins of a document's claims, by claim; what a person rejected has none.
  Map<ClaimId, ClaimOrigin> origins(Sayso1.Reading reading) {
    if (claims.size() > MOST_WAITING) {
      claims.clear();
    }
    DocumentId document = DocumentId.parse(reading.document().id());
    if (!claims.containsKey(document)) {
      claims.putAll(origins.ofFamily(reading));
    }
    return Optional.ofNullable(claims.remove(document)).orElse(Map.of());
  }
}
