package org.sayso.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Keeps two sayings inside one apart: in "The paper wrote that Vale had warned of a flood and that
/// the mayor had rejected the warning" the rejection is the paper's to tell, not Vale's.
final class BesideSayings {
  private static final Set<String> JOINING = Set.of("and", "but", "while", "whereas");

  private final Passage passage;

  BesideSayings(Passage passage) {
    this.passage = passage;
  }

  /// The same sayings; one that stands inside another no longer holds what a further speaker,
  /// joined to it, says.
  List<Candidate> apart(List<Candidate> sayings) {
    List<Candidate> apart = new ArrayList<>();
    for (Candidate saying : sayings) {
      apart.add(
          sayings.stream().anyMatch(outer -> isInside(saying, outer))
              ? withoutJoined(saying, sayings)
              : saying);
    }
    return apart;
  }

  private static boolean isInside(Candidate inner, Candidate outer) {
    return !outer.equals(inner)
        && inner.cueWords().filter(outer::holds).isPresent()
        && inner.content().stream().allMatch(outer::holds);
  }

  private Candidate withoutJoined(Candidate saying, List<Candidate> sayings) {
    List<TokenRange> content = new ArrayList<>();
    for (TokenRange part : saying.content()) {
      int end =
          sayings.stream()
              .filter(other -> !other.equals(saying))
              .flatMap(other -> joined(part, other).stream())
              .min(Integer::compare)
              .orElse(part.end());
      content.add(new TokenRange(part.first(), end));
    }
    return saying.withContent(content);
  }

  /// Where the words go over to another's saying: at the conjunction before its source.
  private Optional<Integer> joined(TokenRange part, Candidate other) {
    if (other.source().isEmpty() || other.cueWords().isEmpty()) {
      return Optional.empty();
    }
    TokenRange source = other.source().get();
    boolean before = source.end() <= other.cueWords().get().first();
    int at = source.first() - (passage.is(source.first() - 1, "that") ? 2 : 1);
    if (!before
        || at <= part.first()
        || source.end() > part.end()
        || !passage.isOneOf(at, JOINING)) {
      return Optional.empty();
    }
    return Optional.of(passage.is(at - 1, ",") && at - 1 > part.first() ? at - 1 : at);
  }
}
