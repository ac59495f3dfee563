package org.sayso.server.web;

import org.sayso.corroboration.ActorRef;
import org.sayso.document.DocumentId;
import org.sayso.evidence.ClaimId;
import org.sayso.store.Store;
import org.sayso.store.incident.IncidentView;
import org.sayso.store.json.Sayso1;

/// Names of an incident's people as a [MaskedView] shows them.
public record MaskedNames(Store store, MaskedView view) implements IncidentView.Namer {
  /// The speaker as his claim shows him: for whom he speaks, where he speaks for somebody.
  @Override
  public String speaker(DocumentId document, ClaimId claim, ActorRef speaker) {
    return store
        .claims()
        .find(claim.value())
        .map(stored -> view.claim(stored).speaker())
        .map(MaskedNames::name)
        .orElseGet(() -> words(document, speaker.name()));
  }

  private static String name(Sayso1.Speaker speaker) {
    String onBehalfOf = speaker.onBehalfOf();
    return onBehalfOf == null ? speaker.name() : onBehalfOf;
  }

  @Override
  public String words(DocumentId document, String words) {
    return view.of(document).text(words);
  }

  @Override
  public String title(DocumentId document, String title) {
    return view.of(document).title(title);
  }
}
