package org.sayso.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sayso.text.TextSpan;

/// Takes happenings of a text for one where that is likely by what was learned
/// ([HappeningWeights]): the likeliest two first, as long as all that is then together is likely
/// enough on average (average linkage).
///
/// What stands far apart is not joined, nor anything in a text that tells very many happenings: a
/// yearbook, whose time would grow with their square.
final class HappeningJoiner {
  /// How many sentences may lie between two; no text that was learned from is longer.
  private static final int REACH = 60;

  private static final int MOST = 400;

  private final List<Happening> all;
  private final double least;

  /// Between each two how likely they are one; below nought where they cannot be.
  private final double[][] chances;

  private HappeningJoiner(Reading reading, List<Happening> all, HappeningWeights weights) {
    this.all = all;
    this.least = weights.least();
    this.chances = new double[all.size()][all.size()];
    HappeningTraits traits = new HappeningTraits(reading, all);
    for (int i = 0; i < all.size(); i++) {
      for (int k = 0; k < i; k++) {
        boolean comparable =
            HappeningTraits.gap(all.get(i), all.get(k)) <= REACH
                && HappeningTraits.areComparable(all.get(i), all.get(k));
        chances[i][k] =
            comparable
                ? weights.chance(traits.of(all.get(i), all.get(k)))
                : Double.NEGATIVE_INFINITY;
        chances[k][i] = chances[i][k];
      }
    }
  }

  /// The happenings that `all` are, in the order of their first telling; those of `all` that are
  /// joined to an earlier one are not in it.
  static List<Happening> join(Reading reading, List<Happening> all, HappeningWeights weights) {
    return all.size() > MOST ? all : new HappeningJoiner(reading, all, weights).join();
  }

  /// Each two of `all` that may be one.
  static List<HappeningPair> pairs(Reading reading, List<Happening> all) {
    HappeningTraits traits = new HappeningTraits(reading, all);
    List<HappeningPair> pairs = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      for (Happening other : all.subList(0, i)) {
        if (HappeningTraits.areComparable(all.get(i), other)) {
          pairs.add(
              new HappeningPair(words(other), words(all.get(i)), traits.of(all.get(i), other)));
        }
      }
    }
    return pairs;
  }

  private static List<TextSpan> words(Happening happening) {
    return happening.drafts().stream().map(draft -> draft.trigger().span()).toList();
  }

  private List<Happening> join() {
    List<List<Integer>> groups = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      groups.add(new ArrayList<>(List.of(i)));
    }
    while (joinLikeliest(groups)) {
      // Each turn joins two.
    }
    return groups.stream().map(this::joined).toList();
  }

  private boolean joinLikeliest(List<List<Integer>> groups) {
    int one = -1;
    int other = -1;
    double likeliest = least;
    for (int i = 1; i < groups.size(); i++) {
      for (int k = 0; k < i; k++) {
        double chance = chance(groups.get(i), groups.get(k));
        if (chance > likeliest) {
          likeliest = chance;
          one = k;
          other = i;
        }
      }
    }
    if (one >= 0) {
      groups.get(one).addAll(groups.remove(other));
    }
    return one >= 0;
  }

  private double chance(List<Integer> some, List<Integer> others) {
    double sum = 0;
    for (int one : some) {
      for (int other : others) {
        sum += chances[one][other];
      }
    }
    return sum / (some.size() * others.size());
  }

  private Happening joined(List<Integer> group) {
    List<Happening> members =
        group.stream().sorted(Comparator.naturalOrder()).map(all::get).toList();
    Happening first = members.getFirst();
    members.subList(1, members.size()).forEach(other -> other.drafts().forEach(first::add));
    return first;
  }
}
