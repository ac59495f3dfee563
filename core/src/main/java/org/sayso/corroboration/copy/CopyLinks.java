package org.sayso.corroboration.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.sayso.document.DocumentId;

/// Makes the links of a document from the comparisons that found something.
///
/// That a report is put together from two others can be seen from three documents only, so it is
/// said here and not kept.
public final class CopyLinks {
  private static final double LEAST_MERGED = 0.2;
  private static final double MOST_MERGED = 1.15;
  private final Function<DocumentId, Map<DocumentId, CopyVerdict>> found;

  /// @param found what the comparison of a document with each other one came to; of each two
  ///   documents the one with the smaller id was called first
  public CopyLinks(Function<DocumentId, Map<DocumentId, CopyVerdict>> found) {
    this.found = found;
  }

  /// The links of `document`, by the other's id.
  public List<CopyLink> of(DocumentId document) {
    Map<DocumentId, CopyVerdict> own = new TreeMap<>(found.apply(document));
    List<CopyLink> links = new ArrayList<>();
    own.forEach((other, verdict) -> links.add(link(document, own, other, verdict)));
    return links;
  }

  private CopyLink link(
      DocumentId document,
      Map<DocumentId, CopyVerdict> own,
      DocumentId other,
      CopyVerdict verdict) {
    CopyLink link =
        document.compareTo(other) < 0
            ? verdict.link(document, other)
            : verdict.link(other, document);
    if (verdict.kind() != CopyKind.PART && verdict.kind() != CopyKind.NEAR_COPY) {
      return link;
    }
    Map<DocumentId, CopyVerdict> others = found.apply(other);
    boolean merged =
        isMerged(document, own, other, others) || isMerged(other, others, document, own);
    return merged
        ? new CopyLink(link.one(), link.other(), CopyKind.MERGED, link.share(), with(link))
        : link;
  }

  private static List<String> with(CopyLink link) {
    List<String> reasons = new ArrayList<>(link.reasons());
    reasons.add("one of them has another part from a third report");
    return reasons;
  }

  /// Whether `whole` has a part from `part` and another from a third report that `part` has nothing
  /// of.
  private static boolean isMerged(
      DocumentId whole,
      Map<DocumentId, CopyVerdict> ofWhole,
      DocumentId part,
      Map<DocumentId, CopyVerdict> ofPart) {
    double share = shareOf(whole, part, ofWhole);
    return ofWhole.keySet().stream()
        .filter(third -> !third.equals(part) && !ofPart.containsKey(third))
        .mapToDouble(third -> shareOf(whole, third, ofWhole))
        .anyMatch(other ->
            share >= LEAST_MERGED && other >= LEAST_MERGED && share + other <= MOST_MERGED);
  }

  private static double shareOf(
      DocumentId whole, DocumentId part, Map<DocumentId, CopyVerdict> ofWhole) {
    CopyVerdict verdict = ofWhole.get(part);
    if (verdict == null) {
      return 0;
    }
    return whole.compareTo(part) < 0 ? verdict.shareOfOne() : verdict.shareOfOther();
  }
}
