package org.sayso.eval.stance;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.sayso.claim.Claim;
import org.sayso.claim.Stance;
import org.sayso.eval.stance.StanceLabel.Act;
import org.sayso.text.TextSpan;

/// Counts how often a reader's claims have the stance, basis and colour of the labels.
///
/// A label's claim is the one whose cue overlaps the label's cue; of several, the one whose content
/// shares most with the label's. An attribution that is not read counts as missed in its class.
/// What the readers found to be no attribution enters no class; it is counted apart.
public final class StanceScores {
  /// The fewest labels with which a class enters the mean.
  public static final int ENOUGH = 15;

  private static final double PERCENT = 100;

  /// By class: read rightly, labelled, read of what is an attribution, read of what is none.
  private final Map<Stance, int[]> counts = new EnumMap<>(Stance.class);

  private int attributions;
  private int read;
  private int basisRight;
  private int narratorRight;
  private int others;
  private int othersRead;

  /// Precision, recall and F1 in per cent of one class, and its labels.
  ///
  /// @param strict precision when what is no attribution at all, and was read as this class, counts
  ///   as wrong too
  public record Score(double precision, double recall, double f1, double strict, int labels) {}

  /// Adds one label and what was read there, by [#claimOf].
  void add(StanceLabel label, Optional<Claim> found) {
    if (label.first().isEmpty()) {
      others++;
      othersRead += found.isPresent() ? 1 : 0;
      found.ifPresent(claim -> count(claim.stance())[3]++);
      return;
    }
    Act act = label.first().get();
    attributions++;
    count(act.stance())[1]++;
    if (found.isEmpty()) {
      return;
    }
    Claim claim = found.get();
    read++;
    count(claim.stance())[2]++;
    count(act.stance())[0] += claim.stance() == act.stance() ? 1 : 0;
    basisRight += act.basis().equals(Optional.of(claim.basis())) ? 1 : 0;
    narratorRight += act.narrator().equals(Optional.of(claim.narrator())) ? 1 : 0;
  }

  private int[] count(Stance stance) {
    return counts.computeIfAbsent(stance, key -> new int[4]);
  }

  /// The claim read where the label's cue stands.
  public static Optional<Claim> claimOf(StanceLabel label, List<Claim> claims) {
    Claim best = null;
    int most = -1;
    for (Claim claim : claims) {
      boolean here =
          claim.attribution().cue().stream().anyMatch(cue -> cue.span().overlaps(label.cue()));
      int shared = here ? shared(label, claim) : -1;
      if (shared > most) {
        best = claim;
        most = shared;
      }
    }
    return Optional.ofNullable(best);
  }

  private static int shared(StanceLabel label, Claim claim) {
    int shared = 0;
    for (TextSpan gold : label.content()) {
      for (var words : claim.attribution().content()) {
        int begin = Math.max(gold.begin(), words.span().begin());
        int end = Math.min(gold.end(), words.span().end());
        shared += Math.max(0, end - begin);
      }
    }
    return shared;
  }

  /// The score of one class.
  public Score of(Stance stance) {
    int[] count = counts.getOrDefault(stance, new int[4]);
    double precision = share(count[0], count[2]);
    double recall = share(count[0], count[1]);
    double sum = precision + recall;
    double strict = share(count[0], count[2] + count[3]);
    return new Score(
        precision, recall, sum == 0 ? 0 : 2 * precision * recall / sum, strict, count[1]);
  }

  /// The classes with enough labels, in the order of the vocabulary.
  public List<Stance> classes() {
    List<Stance> classes = new ArrayList<>();
    for (Stance stance : Stance.values()) {
      if (of(stance).labels() >= ENOUGH) {
        classes.add(stance);
      }
    }
    return classes;
  }

  /// Mean F1 over [#classes()].
  public double macroF1() {
    return classes().stream().mapToDouble(stance -> of(stance).f1()).average().orElse(0);
  }

  /// Per cent of the labelled attributions that have the label's stance; one that is not read has
  /// not.
  public double accuracy() {
    return share(counts.values().stream().mapToInt(count -> count[0]).sum(), attributions);
  }

  /// Labelled attributions.
  public int attributions() {
    return attributions;
  }

  /// Per cent of the labelled attributions that were read at all.
  public double readShare() {
    return share(read, attributions);
  }

  /// Per cent of the attributions read that have the label's basis.
  public double basisAccuracy() {
    return share(basisRight, read);
  }

  /// Per cent of the attributions read that have the label's colour.
  public double narratorAccuracy() {
    return share(narratorRight, read);
  }

  /// Per cent of what is no attribution that was read as one all the same.
  public double othersReadShare() {
    return share(othersRead, others);
  }

  /// Per cent of the labels read twice on which both readers agree in `what`; attributions for
  /// both.
  public static double agreement(List<StanceLabel> labels, Function<Act, Object> what) {
    int both = 0;
    int same = 0;
    for (StanceLabel label : labels) {
      Optional<Act> second = label.second().flatMap(act -> act);
      if (label.first().isPresent() && second.isPresent()) {
        both++;
        same += Objects.equals(what.apply(label.first().get()), what.apply(second.get())) ? 1 : 0;
      }
    }
    return share(same, both);
  }

  private static double share(int part, int all) {
    return all == 0 ? 0 : PERCENT * part / all;
  }
}
