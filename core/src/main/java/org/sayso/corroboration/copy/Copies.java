package org.sayso.corroboration.copy;

import java.util.List;
import org.sayso.document.DocumentId;

/// Knows which documents of a collection carry one report.
@FunctionalInterface
public interface Copies {
  /// No document carries another's report.
  Copies NONE = document -> List.of();

  /// The links of `document` to others, by the other's id; empty when it stands alone.
  List<CopyLink> of(DocumentId document);
}
