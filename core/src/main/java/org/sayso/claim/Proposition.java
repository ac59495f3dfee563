package org.sayso.claim;

import java.util.List;
import java.util.Optional;

/// One proposition of what is said.
///
/// @param content its words, in text order; never empty
/// @param subject the phrase that the clause is about: subject of the clause, or who is accused
/// @param cutOut whether it is a part of a clause ("with the support of …", ", the leader of Y,")
///   told for itself
record Proposition(List<TokenRange> content, Optional<TokenRange> subject, boolean cutOut) {
  Proposition {
    content = content.stream().sorted().toList();
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a proposition without words");
    }
  }

  TokenRange cover() {
    return new TokenRange(content.getFirst().first(), content.getLast().end());
  }
}
