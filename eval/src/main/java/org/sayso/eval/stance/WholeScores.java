package org.sayso.eval.stance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.claim.Claim;
import org.sayso.claim.Stance;
import org.sayso.eval.stance.WholeLabel.Kind;
import org.sayso.text.TextSpan;

/// How much of what two readers found in whole texts Sayso finds, and how much of what it finds
/// they found: denials of every kind taken as one, calls, and claims of responsibility.
///
/// A thing found and a claim are the same when their cues overlap, or when one's content has half
/// of the other's. Found by both readers, it should be read; found by one, it may be. Two claims at
/// one thing are both right.
public final class WholeScores {
  private static final double PERCENT = 100;

  /// By family: found by both and read, found by both, read and found by either, read.
  private final Map<Stance, int[]> counts = new EnumMap<>(Stance.class);

  /// Precision and recall in per cent.
  ///
  /// @param labels things that both readers found
  public record Score(double precision, double recall, int labels) {}

  /// Adds a document's labels that fit its text, and what was read.
  void add(List<WholeLabel> labels, List<Claim> claims) {
    List<TextSpan> units = new ArrayList<>();
    labels.stream()
        .filter(label -> label.kind() == Kind.UNIT)
        .forEach(label -> units.add(label.cue().orElseThrow()));
    List<WholeLabel> found = labels.stream().filter(label -> label.kind() != Kind.UNIT).toList();
    for (WholeLabel label : found) {
      if (label.kind() == Kind.BOTH) {
        Stance family = family(label.stance().orElseThrow()).orElseThrow();
        int[] count = count(family);
        count[1]++;
        count[0] += claims.stream().anyMatch(claim -> isSame(label, claim)) ? 1 : 0;
      }
    }
    for (Claim claim : claims) {
      Optional<Stance> family = family(claim.stance());
      int begin = begin(claim);
      if (family.isPresent()
          && units.stream().anyMatch(unit -> unit.begin() <= begin && begin < unit.end())) {
        int[] count = count(family.orElseThrow());
        count[3]++;
        count[2] += found.stream().anyMatch(label -> isSame(label, claim)) ? 1 : 0;
      }
    }
  }

  private int[] count(Stance family) {
    return counts.computeIfAbsent(family, key -> new int[4]);
  }

  /// Denials of every kind are one; empty for what was not looked for.
  private static Optional<Stance> family(Stance stance) {
    if (stance.denies()) {
      return Optional.of(Stance.DENIES);
    }
    return stance == Stance.CALLS_FOR || stance == Stance.CLAIMS_RESPONSIBILITY
        ? Optional.of(stance)
        : Optional.empty();
  }

  private static boolean isSame(WholeLabel label, Claim claim) {
    if (!family(claim.stance()).equals(label.stance().flatMap(WholeScores::family))) {
      return false;
    }
    boolean cues =
        claim.attribution().cue().stream()
            .anyMatch(cue -> label.cue().filter(own -> own.overlaps(cue.span())).isPresent());
    return cues || label.content().filter(content -> sharesHalf(content, claim)).isPresent();
  }

  private static boolean sharesHalf(TextSpan own, Claim claim) {
    int begin = claim.attribution().content().getFirst().span().begin();
    int end = claim.attribution().content().getLast().span().end();
    int shared = Math.min(own.end(), end) - Math.max(own.begin(), begin);
    int least = Math.min(own.end() - own.begin(), end - begin);
    return shared > 0 && 2 * shared >= least;
  }

  private static int begin(Claim claim) {
    int content = claim.attribution().content().getFirst().span().begin();
    return claim
        .attribution()
        .cue()
        .map(cue -> Math.min(cue.span().begin(), content))
        .orElse(content);
  }

  /// The score of a family, by the name of its plainest member.
  public Score of(Stance family) {
    int[] count = counts.getOrDefault(family, new int[4]);
    return new Score(share(count[2], count[3]), share(count[0], count[1]), count[1]);
  }

  private static double share(int part, int all) {
    return all == 0 ? 0 : PERCENT * part / all;
  }
}
