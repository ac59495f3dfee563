package org.sayso.claim;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Keeps two sayings inside one apart: in "The paper wrote that Vale had warned of a flood and that
/// the mayor had rejected the warning" the rejection is the paper's to tell, not Vale's.
final class BesideSayings {
  /// What is said of what others say: no verb of something that is told.
  private static final Set<Stance> ANSWERING =
      EnumSet.of(Stance.CONFIRMS, Stance.ACKNOWLEDGES, Stance.DENIES, Stance.DECLINES_COMMENT);

  private static final Set<String> JOINING = Set.of("and", "but", "while", "whereas");

  private final Passage passage;

  BesideSayings(Passage passage) {
    this.passage = passage;
  }

  /// The same sayings; one that stands inside another no longer holds what a further speaker,
  /// joined to it, says, and none holds what its own speaker goes on to say.
  List<Candidate> apart(List<Candidate> sayings) {
    List<Candidate> apart = new ArrayList<>();
    for (Candidate saying : sayings) {
      boolean inside = sayings.stream().anyMatch(outer -> isInside(saying, outer));
      apart.add(cut(saying, sayings, inside));
    }
    return apart;
  }

  /// @param inside whether it stands inside another
  private Candidate cut(Candidate saying, List<Candidate> sayings, boolean inside) {
    List<TokenRange> content = new ArrayList<>();
    for (TokenRange part : saying.content()) {
      int end =
          sayings.stream()
              .filter(other -> !other.equals(saying))
              .flatMap(other ->
                  Stream.concat(
                      inside ? joined(part, other).stream() : Stream.empty(),
                      goesOn(saying, part, other).stream()))
              .min(Integer::compare)
              .orElse(part.end());
      content.add(new TokenRange(part.first(), end));
    }
    return saying.withContent(content);
  }

  /// Where the same speaker goes on to another saying: "said that nine had died and confirmed
  /// deaths among civilians" are two sayings side by side.
  private Optional<Integer> goesOn(Candidate saying, TokenRange part, Candidate other) {
    Optional<TokenRange> who = saying.speaker().or(saying::source);
    if (who.isEmpty()
        || part.contains(who.get())
        || other.cueWords().isEmpty()
        || !other.speaker().or(other::source).equals(who)) {
      return Optional.empty();
    }
    int at = other.cueWords().get().first() - 1;
    boolean behind =
        at > part.first()
            && at < part.end()
            && passage.isOneOf(at, JOINING)
            && passage.quotationOf(at) < 0
            && ANSWERING.contains(other.cue().stance());
    return behind
        ? Optional.of(passage.is(at - 1, ",") && at - 1 > part.first() ? at - 1 : at)
        : Optional.empty();
  }

  private static boolean isInside(Candidate inner, Candidate outer) {
    return !outer.equals(inner)
        && inner.cueWords().filter(outer::holds).isPresent()
        && inner.content().stream().allMatch(outer::holds);
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
