package org.sayso.eval.learning;

import java.util.List;

/// A sum of decision trees over numbers: the logit of one yes-or-no question.
///
/// @param start the logit before any tree
public record TreeModel(double start, List<Tree> trees) {
  /// A tree whose nodes stand in one row: the root first, the children of node `i` anywhere behind
  /// it.
  ///
  /// @param feature the number that a node asks for; -1 for a leaf
  /// @param value what it is compared with: not above it leads to the left; what a leaf adds
  /// @param left the child taken then; the other one stands behind it
  @SuppressWarnings("ArrayRecordComponent") // never compared
  public record Tree(int[] feature, float[] value, int[] left) {
    public Tree {
      if (feature.length == 0 || feature.length != value.length || feature.length != left.length) {
        throw new IllegalArgumentException("a tree needs nodes, each with a number and a value");
      }
    }

    double of(float[] numbers) {
      int at = 0;
      while (feature[at] >= 0) {
        at = numbers[feature[at]] <= value[at] ? left[at] : left[at] + 1;
      }
      return value[at];
    }
  }

  public TreeModel {
    trees = List.copyOf(trees);
  }

  /// The logit of yes.
  public double logit(float[] numbers) {
    double sum = start;
    for (Tree tree : trees) {
      sum += tree.of(numbers);
    }
    return sum;
  }

  /// The probability of yes.
  public double probability(float[] numbers) {
    return 1 / (1 + Math.exp(-logit(numbers)));
  }
}
