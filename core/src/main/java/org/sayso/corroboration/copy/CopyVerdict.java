package org.sayso.corroboration.copy;

import java.util.List;
import java.util.Objects;
import org.sayso.document.DocumentId;

/// What a comparison of two texts came to: that they carry one report.
///
/// @param shareOfOne how much of the one text stands in the other, 0–1
/// @param shareOfOther how much of the other stands in the one, 0–1
/// @param reasons in words, for a person who checks
public record CopyVerdict(
    CopyKind kind, double shareOfOne, double shareOfOther, List<String> reasons) {
  /// Two texts of the same words.
  public static final CopyVerdict SAME_WORDS =
      new CopyVerdict(CopyKind.SAME_TEXT, 1, 1, List.of("the same words throughout"));

  public CopyVerdict {
    Objects.requireNonNull(kind, "kind");
    reasons = List.copyOf(reasons);
  }

  /// The link of the two documents whose texts were compared; `one` has the smaller id.
  public CopyLink link(DocumentId one, DocumentId other) {
    return new CopyLink(one, other, kind, Math.max(shareOfOne, shareOfOther), reasons);
  }
}
