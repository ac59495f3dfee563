package org.sayso.store.copy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sayso.corroboration.copy.CopyKind;
import org.sayso.corroboration.copy.CopyLink;
import org.sayso.document.DocumentId;
import org.sayso.store.decision.Act;
import org.sayso.store.decision.Decision;

/// Puts people's decisions over the links that were found: of two decisions on one pair the later
/// one counts.
public final class DecidedCopies {
  private DecidedCopies() {}

  /// The links of `document` as they stand after the decisions in force, by the other's id.
  ///
  /// @param decisions oldest first
  public static List<CopyLink> with(
      DocumentId document, List<CopyLink> links, List<Decision> decisions) {
    Map<DocumentId, CopyLink> all = new TreeMap<>();
    links.forEach(link -> all.put(VersionLinks.other(document, link), link));
    for (Decision decision : decisions) {
      switch (decision.act()) {
        case Act.JoinDocuments(List<String> joined) when joined.contains(document.toString()) ->
            joined.stream()
                .map(DocumentId::parse)
                .filter(other -> !other.equals(document))
                .forEach(
                    other -> all.computeIfAbsent(other, _ -> joined(document, other, decision)));
        case Act.PartDocuments part -> part.othersOf(document).forEach(all::remove);
        default -> {}
      }
    }
    return List.copyOf(all.values());
  }

  private static CopyLink joined(DocumentId document, DocumentId other, Decision decision) {
    boolean first = document.compareTo(other) < 0;
    return new CopyLink(
        first ? document : other,
        first ? other : document,
        CopyKind.NEAR_COPY,
        0,
        List.of(
            "%s says so (decision %d)".formatted(decision.signature().who(), decision.number())));
  }
}
