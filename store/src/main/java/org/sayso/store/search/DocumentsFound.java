package org.sayso.store.search;

import java.util.List;
import org.sayso.document.DocumentId;

/// Documents by their best record.
///
/// @param documents the best first
/// @param all whether no other document fits
public record DocumentsFound(List<DocumentId> documents, boolean all) {
  public DocumentsFound {
    documents = List.copyOf(documents);
  }
}
