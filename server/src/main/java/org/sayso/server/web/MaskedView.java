package org.sayso.server.web;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sayso.document.DocumentId;
import org.sayso.store.DocumentRef;
import org.sayso.store.Store;
import org.sayso.store.StoredClaim;
import org.sayso.store.StoredEvent;
import org.sayso.store.copy.MaskedWordings;
import org.sayso.store.copy.Wordings;
import org.sayso.store.json.Sayso1;
import org.sayso.store.mask.Disclosure;
import org.sayso.store.mask.Masking;

/// The record as the product speaks of it: persons without a public role are masked. One for each
/// answer; remembers the documents that it met.
public final class MaskedView {
  private final Store store;
  private final Disclosure disclosure;
  private final Map<DocumentId, Masking> maskings = new HashMap<>();
  private final Map<DocumentId, String> texts = new HashMap<>();
  private final Wordings wordings;
  private final MaskedWordings masked;

  /// @param disclosure whom the answer names; the caller notes who asks for more than masked
  public MaskedView(Store store, Disclosure disclosure) {
    this.store = store;
    this.disclosure = disclosure;
    this.wordings = new Wordings(store);
    this.masked = new MaskedWordings(store, disclosure);
  }

  /// The mask of a document.
  ///
  /// @throws NotFoundException when nothing was read from it
  public Masking of(DocumentId id) {
    return maskings.computeIfAbsent(id, document -> Masking.of(read(document), disclosure));
  }

  private Sayso1.Reading read(DocumentId id) {
    return store
        .readings()
        .current(id)
        .orElseThrow(() -> new NotFoundException("the reading of document " + id));
  }

  public Sayso1.Claim claim(StoredClaim stored) {
    return of(stored.document().id()).claim(stored.claim());
  }

  public Sayso1.Event event(StoredEvent stored) {
    return of(stored.document().id()).event(stored.event());
  }

  /// The document beside a claim or an event.
  public DocumentRef document(DocumentRef ref) {
    Masking masking = of(ref.id());
    return new DocumentRef(
        ref.id(),
        ref.textSha256(),
        ref.title().map(masking::title),
        ref.publisher(),
        ref.published(),
        ref.url().map(masking::address));
  }

  /// A claim's words in other carriers.
  public Wordings.Collated wordings(StoredClaim claim) {
    return masked.of(wordings.of(claim));
  }

  /// A document with all that was read from it, its quoted words held against other carriers'.
  public Sayso1.Reading reading(DocumentId id) {
    Map<String, Wordings.Collated> collated = wordings.of(read(id));
    Sayso1.Reading reading = of(id).reading();
    return reading.withClaims(
        reading.claims().stream()
            .map(claim -> collated.getOrDefault(claim.id(), Wordings.Collated.NONE).in(claim))
            .toList());
  }

  /// The document's text; a block stands for each code unit that is masked, so that offsets hold.
  public String text(DocumentId id) {
    return texts.computeIfAbsent(id, document -> of(document).reading().document().text());
  }

  /// An actor's name, empty when it is masked.
  public Optional<String> actor(String id, String name) {
    try (var documents = store.actors().documents(id)) {
      boolean hidden = documents.limit(1).anyMatch(document -> of(document).hides(id));
      return hidden ? Optional.empty() : Optional.of(name);
    }
  }
}
