package org.sayso.server.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sayso.corroboration.copy.CopyKind;
import org.sayso.corroboration.copy.CopyLink;
import org.sayso.document.DocumentId;
import org.sayso.store.DocumentRef;
import org.sayso.store.Store;
import org.sayso.store.StoredDocument;
import org.sayso.store.copy.VersionLinks;

/// Another document that carries the same report, masked.
///
/// @param label its outlet, day and title
/// @param how in what way
/// @param reasons why it is taken for that
public record Carrier(String id, String label, String how, List<String> reasons) {
  public Carrier {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(label, "label");
    Objects.requireNonNull(how, "how");
    reasons = List.copyOf(reasons);
  }

  /// The other carriers of a document's report; versions of its page are not among them.
  static List<Carrier> of(Store store, MaskedView view, DocumentId id) {
    return store.copies().of(id).stream()
        .filter(link -> link.kind() != CopyKind.VERSION)
        .map(link -> of(store, view, id, link))
        .toList();
  }

  private static Carrier of(Store store, MaskedView view, DocumentId id, CopyLink link) {
    DocumentId other = VersionLinks.other(id, link);
    StoredDocument stored =
        store.documents().find(other).orElseThrow(() -> new NotFoundException("document " + other));
    return new Carrier(
        other.toString(), label(view.document(ref(stored))), how(link.kind()), link.reasons());
  }

  private static DocumentRef ref(StoredDocument stored) {
    return new DocumentRef(
        stored.id(),
        stored.textSha256().hex(),
        stored.metadata().title(),
        stored.metadata().publisher(),
        stored.metadata().published().map(day -> day.value().toString()),
        stored.metadata().url());
  }

  private static String label(DocumentRef document) {
    return String.join(
        ", ",
        Stream.of(document.publisher(), document.published(), document.title())
            .flatMap(part -> part.stream())
            .toList());
  }

  /// The kind in words: "nearly the same text".
  static String how(CopyKind kind) {
    return switch (kind) {
      case SAME_TEXT -> "the same text";
      case NEAR_COPY -> "nearly the same text";
      case PART -> "one is a part of the other";
      case MERGED -> "one is put together from the other and a third report";
      case REWORDED -> "the same report in other words";
      case VERSION -> "another version of the same page";
    };
  }
}
