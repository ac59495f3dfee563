package org.sayso.corroboration.event;

import java.util.ArrayList;
import java.util.List;

/// Joins things into groups, the likest two groups first, as long as the things of both are alike
/// enough, on average or with more weight on the likest two.
///
/// Which things come first decides between two equal likenesses only, so a caller who passes them
/// in the order of their ids gets the same groups for the same things. A group never holds two
/// things that must stay apart.
final class Agglomeration {
  /// How alike two things are, 0 to 1, the same both ways.
  @FunctionalInterface
  interface Likeness {
    double of(int one, int other);
  }

  /// Whether two things must stay apart, the same both ways.
  @FunctionalInterface
  interface Apart {
    boolean of(int one, int other);
  }

  private static final int SETTLED = 3;

  private final double[][] sums;
  private final double[][] best;
  private final boolean[][] apart;
  private final double[] within;
  private final List<List<Integer>> groups = new ArrayList<>();
  private final List<Integer> alive = new ArrayList<>();
  private final Terms terms;

  private Agglomeration(int size, Likeness likeness, Apart kept, Terms terms) {
    this.terms = terms;
    this.sums = new double[size][size];
    this.best = new double[size][size];
    this.apart = new boolean[size][size];
    this.within = new double[size];
    for (int i = 0; i < size; i++) {
      groups.add(new ArrayList<>(List.of(i)));
      alive.add(i);
      for (int j = 0; j < i; j++) {
        sums[i][j] = likeness.of(i, j);
        sums[j][i] = sums[i][j];
        best[i][j] = sums[i][j];
        best[j][i] = sums[i][j];
        apart[i][j] = kept.of(i, j);
        apart[j][i] = apart[i][j];
      }
    }
  }

  /// When two groups are joined.
  ///
  /// @param bar how alike the things of both must be
  /// @param likest how much the likest two things of both count beside the average of all, 0 to 1
  /// @param cohesion where a group of three or more is one of two, they must also be as alike as
  ///   this share of the likeness within it (within the looser one, where both are); 0 to 1
  record Terms(double bar, double likest, double cohesion) {}

  /// The groups, each in the order of the things, by their first thing.
  ///
  /// @param together pairs that are joined before all others
  static List<List<Integer>> groups(
      int size, Likeness likeness, Apart apart, List<int[]> together, Terms terms) {
    Agglomeration all = new Agglomeration(size, likeness, apart, terms);
    together.forEach(pair -> all.joinFirst(pair[0], pair[1]));
    return all.run();
  }

  private List<List<Integer>> run() {
    while (joinBest()) {
      // Each turn joins two groups.
    }
    return alive.stream().map(i -> groups.get(i).stream().sorted().toList()).toList();
  }

  private void joinFirst(int one, int other) {
    int first = groupOf(one);
    int second = groupOf(other);
    if (first != second) {
      join(Math.min(first, second), Math.max(first, second));
    }
  }

  private int groupOf(int thing) {
    return alive.stream().filter(i -> groups.get(i).contains(thing)).findFirst().orElseThrow();
  }

  private boolean joinBest() {
    int one = -1;
    int other = -1;
    double most = terms.bar();
    for (int a = 0; a < alive.size(); a++) {
      int i = alive.get(a);
      for (int b = a + 1; b < alive.size(); b++) {
        int j = alive.get(b);
        double likeness = likeness(i, j);
        boolean better = one < 0 ? likeness >= most : likeness > most;
        if (better && !apart[i][j] && coheres(i, j, likeness)) {
          most = likeness;
          one = i;
          other = j;
        }
      }
    }
    if (one >= 0) {
      join(one, other);
    }
    return one >= 0;
  }

  private double likeness(int i, int j) {
    double average = sums[i][j] / (groups.get(i).size() * (double) groups.get(j).size());
    return (1 - terms.likest()) * average + terms.likest() * best[i][j];
  }

  private boolean coheres(int i, int j, double likeness) {
    boolean first = groups.get(i).size() >= SETTLED;
    boolean second = groups.get(j).size() >= SETTLED;
    if (!first && !second) {
      return true;
    }
    double loosest =
        Math.min(
            first ? cohesion(i) : Double.POSITIVE_INFINITY,
            second ? cohesion(j) : Double.POSITIVE_INFINITY);
    return likeness >= terms.cohesion() * loosest;
  }

  private double cohesion(int i) {
    int size = groups.get(i).size();
    return within[i] / (size * (size - 1) / 2.0);
  }

  private void join(int i, int j) {
    within[i] += within[j] + sums[i][j];
    groups.get(i).addAll(groups.get(j));
    alive.remove(Integer.valueOf(j));
    for (int k : alive) {
      sums[i][k] += sums[j][k];
      sums[k][i] = sums[i][k];
      best[i][k] = Math.max(best[i][k], best[j][k]);
      best[k][i] = best[i][k];
      apart[i][k] |= apart[j][k];
      apart[k][i] = apart[i][k];
    }
  }
}
