package org.sayso.store;

import java.util.Objects;
import org.sayso.store.json.Sayso1;

/// A claim in its present state, with its document.
public record StoredClaim(DocumentRef document, Sayso1.Claim claim) {
  public StoredClaim {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(claim, "claim");
  }
}
