package org.sayso.document;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// One act of obtaining a document: evidence of where and when it was had, kept for ever.
///
/// The same bytes from two addresses are one document with two retrievals (`model.md`, 1).
///
/// @param at when, UTC
/// @param by the person or account that asked
/// @param tool tool and version, `sayso/0.1.0`
/// @param address the address asked for: a URL, or a path inside the collection
///   (`reports/a.zip!/b.txt`)
/// @param finalAddress the address after redirects
/// @param headers response headers as received, in order
/// @param feed name of the feed or collection
public record Retrieval(
    Instant at,
    String by,
    String tool,
    String address,
    Optional<String> finalAddress,
    List<Header> headers,
    Optional<String> feed) {
  /// One response header.
  public record Header(String name, String value) {
    public Header {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(value, "value");
    }
  }

  public Retrieval {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(tool, "tool");
    Objects.requireNonNull(address, "address");
    Objects.requireNonNull(finalAddress, "finalAddress");
    headers = List.copyOf(headers);
    Objects.requireNonNull(feed, "feed");
  }
}
