package org.sayso.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.corroboration.copy.CopyLink;
import org.sayso.document.DocumentId;
import org.sayso.store.Store;
import org.sayso.store.StoredDocument;
import org.sayso.store.copy.VersionLinks;
import org.sayso.store.copy.Wordings;
import org.sayso.store.json.Sayso1;

/// What `explain` says of copies.
final class CopyLines {
  private CopyLines() {}

  static List<Explanation.CopyLine> of(Store store, DocumentId document) {
    return store.copies().of(document).stream().map(link -> line(store, document, link)).toList();
  }

  private static Explanation.CopyLine line(Store store, DocumentId document, CopyLink link) {
    DocumentId other = VersionLinks.other(document, link);
    return new Explanation.CopyLine(
        other.toString(),
        store
            .documents()
            .find(other)
            .map(StoredDocument::metadata)
            .flatMap(facts -> facts.publisher())
            .orElse(null),
        link.kind().name(),
        link.share(),
        link.reasons());
  }

  static Explanation.@Nullable Collated collated(
      Store store, DocumentId document, Sayso1.Claim claim) {
    return store
        .claims()
        .find(claim.id())
        .filter(stored -> stored.document().id().equals(document))
        .map(stored -> new Wordings(store).of(stored))
        .map(collated ->
            new Explanation.Collated(
                collated.fidelity().name(),
                collated.others().stream().map(CopyLines::carried).toList()))
        .orElse(null);
  }

  private static Explanation.Carried carried(Wordings.Wording wording) {
    return new Explanation.Carried(
        wording.document().id().toString(),
        wording.document().publisher().orElse(null),
        wording.document().published().orElse(null),
        wording.words(),
        wording.same(),
        wording.because());
  }
}
