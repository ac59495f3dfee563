package org.sayso.store.copy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.sayso.corroboration.copy.CopyKind;
import org.sayso.corroboration.copy.CopyLink;
import org.sayso.document.DocumentId;

/// Puts the versions of a page among the links of a document: a version is never a second account,
/// however much of it was changed.
public final class VersionLinks {
  private VersionLinks() {}

  /// `links` with one of kind `VERSION` for each other document of `versions`, by the other's id.
  public static List<CopyLink> with(
      DocumentId document, Collection<DocumentId> versions, List<CopyLink> links) {
    Map<DocumentId, CopyLink> all = new TreeMap<>();
    links.forEach(link -> all.put(other(document, link), link));
    versions.stream()
        .filter(version -> !version.equals(document))
        .forEach(version -> all.put(version, link(document, version, all)));
    return List.copyOf(all.values());
  }

  private static CopyLink link(
      DocumentId document, DocumentId version, Map<DocumentId, CopyLink> all) {
    CopyLink found = all.get(version);
    boolean first = document.compareTo(version) < 0;
    List<String> words = found == null ? List.of() : found.reasons();
    return new CopyLink(
        first ? document : version,
        first ? version : document,
        CopyKind.VERSION,
        found == null ? 0 : found.share(),
        Stream.concat(Stream.of("another version of the same page"), words.stream()).toList());
  }

  /// The other document of a link.
  public static DocumentId other(DocumentId document, CopyLink link) {
    return link.one().equals(document) ? link.other() : link.one();
  }
}
