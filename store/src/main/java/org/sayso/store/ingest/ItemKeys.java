package org.sayso.store.ingest;

import java.util.HashMap;
import java.util.Map;
import org.sayso.document.Incoming;
import org.sayso.document.Sha256;

/// Gives each item of a pass a key that the next pass over the same source gives it too.
final class ItemKeys {
  private static final int LENGTH = 32;
  private final Map<String, Integer> seen = new HashMap<>();

  String of(Incoming incoming) {
    String content =
        switch (incoming) {
          case Incoming.Received received -> received.document().id().toString();
          case Incoming.Refused refused -> "refused " + refused.code();
          case Incoming.Skipped skipped -> "skipped " + skipped.code();
        };
    String name = incoming.address() + "\n" + content;
    int before = seen.merge(Sha256.of(name).hex().substring(0, LENGTH), 1, Integer::sum);
    return Sha256.of(name + "\n" + before).hex().substring(0, LENGTH);
  }
}
