package org.sayso.claim;

import java.util.List;
import java.util.Optional;

/// One proposition of what is said.
///
/// @param content its words, in text order; never empty
/// @param subject the phrase that the clause is about: subject of the clause, or who is accused
/// @param cutOut whether it is a part of a clause ("with the support of …", ", the leader of Y,")
///   told for itself
/// @param act the words that show what the speaker does with it: those of the clause that it goes
///   on with (", as well as in …"), else its own
record Proposition(
    List<TokenRange> content, Optional<TokenRange> subject, boolean cutOut, List<TokenRange> act) {
  Proposition {
    content = content.stream().sorted().toList();
    act = List.copyOf(act);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a proposition without words");
    }
  }

  Proposition(List<TokenRange> content, Optional<TokenRange> subject, boolean cutOut) {
    this(content, subject, cutOut, content);
  }

  /// What its act is read from.
  Proposition asAct() {
    return new Proposition(act, subject, cutOut);
  }

  TokenRange cover() {
    return new TokenRange(content.getFirst().first(), content.getLast().end());
  }
}
