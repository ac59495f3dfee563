package org.sayso.corroboration;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.sayso.document.DocumentId;

/// What is known of the document that carries a claim: what a citation and the lineage of its
/// knowledge need.
///
/// @param publisher the outlet, when known
/// @param published day of publication, when known
/// @param byline as printed
/// @param credit as printed: "Source: Island Wire", "Reporting by Ruan Telford"
/// @param dateline as printed: "MIRAVEL, March 2 (Island Wire) -"
/// @param feed name of the feed or collection that it came from
public record Carrier(
    DocumentId document,
    Optional<String> publisher,
    Optional<LocalDate> published,
    Optional<String> byline,
    Optional<String> credit,
    Optional<String> dateline,
    Optional<String> feed) {
  public Carrier {
    Objects.requireNonNull(document, "document");
    Objects.requireNonNull(publisher, "publisher");
    Objects.requireNonNull(published, "published");
    Objects.requireNonNull(byline, "byline");
    Objects.requireNonNull(credit, "credit");
    Objects.requireNonNull(dateline, "dateline");
    Objects.requireNonNull(feed, "feed");
  }

  /// A document of which nothing is known but its text.
  public static Carrier of(DocumentId document) {
    return new Carrier(
        document,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
