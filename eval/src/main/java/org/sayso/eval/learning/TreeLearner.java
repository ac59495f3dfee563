package org.sayso.eval.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Learns a [TreeModel] by gradient boosting: each tree is grown, split by split, towards what the
/// trees before it leave wrong (Friedman 2001; the gain of a split and the values of leaves by
/// Newton steps as XGBoost has them). The same examples in the same order give the same model.
public final class TreeLearner {
  private static final int BINS = 32;
  private static final double STEP = 0.1;

  /// Pulls the values of leaves towards nought.
  private static final double PULL = 2;

  private static final double LEAST_GAIN = 0.1;

  private final int trees;
  private final int depth;
  private final double least;
  private final List<float[]> examples = new ArrayList<>();
  private final List<Boolean> answers = new ArrayList<>();

  private byte[][] bins = {};
  private float[][] edges = {};
  private double[] slopes = {};
  private double[] bends = {};

  /// @param trees how many
  /// @param depth how many questions one asks at most
  /// @param least weight of examples that a leaf needs; an example weighs 1/4 at most
  public TreeLearner(int trees, int depth, double least) {
    this.trees = trees;
    this.depth = depth;
    this.least = least;
  }

  /// Adds an example; all have the same count of numbers.
  public void add(float[] numbers, boolean yes) {
    examples.add(numbers);
    answers.add(yes);
  }

  /// The model of all examples.
  public TreeModel learn() {
    long right = answers.stream().filter(yes -> yes).count();
    double start = Math.log((right + 0.5) / (answers.size() - right + 0.5));
    int size = examples.size();
    cut();
    double[] logits = new double[size];
    Arrays.fill(logits, start);
    slopes = new double[size];
    bends = new double[size];
    List<TreeModel.Tree> grown = new ArrayList<>();
    for (int t = 0; t < trees; t++) {
      for (int i = 0; i < size; i++) {
        double sure = 1 / (1 + Math.exp(-logits[i]));
        slopes[i] = sure - (answers.get(i) ? 1 : 0);
        bends[i] = sure * (1 - sure);
      }
      TreeModel.Tree tree = new Growing().grow(size);
      grown.add(tree);
      for (int i = 0; i < size; i++) {
        logits[i] += tree.of(examples.get(i));
      }
    }
    return new TreeModel(start, grown);
  }

  /// Cuts the values of each number into stretches of about as many examples each.
  private void cut() {
    int width = examples.isEmpty() ? 0 : examples.getFirst().length;
    bins = new byte[width][examples.size()];
    edges = new float[width][];
    for (int f = 0; f < width; f++) {
      float[] sorted = new float[examples.size()];
      for (int i = 0; i < sorted.length; i++) {
        sorted[i] = examples.get(i)[f];
      }
      Arrays.sort(sorted);
      List<Float> cuts = new ArrayList<>();
      for (int b = 1; b < BINS; b++) {
        float edge = sorted[(int) ((long) b * (sorted.length - 1) / BINS)];
        boolean last = edge >= sorted[sorted.length - 1];
        if (!last && (cuts.isEmpty() || edge > cuts.getLast())) {
          cuts.add(edge);
        }
      }
      edges[f] = new float[cuts.size()];
      for (int b = 0; b < edges[f].length; b++) {
        edges[f][b] = cuts.get(b);
      }
      for (int i = 0; i < sorted.length; i++) {
        bins[f][i] = bin(edges[f], examples.get(i)[f]);
      }
    }
  }

  private static byte bin(float[] edges, float value) {
    int bin = 0;
    while (bin < edges.length && value > edges[bin]) {
      bin++;
    }
    return (byte) bin;
  }

  private record Split(int feature, int bin, double gain) {}

  /// One tree in the making.
  private final class Growing {
    private final List<Integer> feature = new ArrayList<>();
    private final List<Float> value = new ArrayList<>();
    private final List<Integer> left = new ArrayList<>();

    TreeModel.Tree grow(int size) {
      int[] all = new int[size];
      for (int i = 0; i < size; i++) {
        all[i] = i;
      }
      node();
      fill(0, all, depth);
      float[] values = new float[value.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = value.get(i);
      }
      return new TreeModel.Tree(
          feature.stream().mapToInt(one -> one).toArray(),
          values,
          left.stream().mapToInt(one -> one).toArray());
    }

    private int node() {
      feature.add(-1);
      value.add(0f);
      left.add(-1);
      return feature.size() - 1;
    }

    private void fill(int at, int[] rows, int deeper) {
      double slope = 0;
      double bend = 0;
      for (int row : rows) {
        slope += slopes[row];
        bend += bends[row];
      }
      Split best = deeper == 0 ? new Split(-1, 0, 0) : best(rows, slope, bend);
      if (best.feature() < 0) {
        value.set(at, (float) (-STEP * slope / (bend + PULL)));
        return;
      }
      byte[] own = bins[best.feature()];
      int[] low = Arrays.stream(rows).filter(row -> own[row] <= best.bin()).toArray();
      int[] high = Arrays.stream(rows).filter(row -> own[row] > best.bin()).toArray();
      int child = node();
      node();
      feature.set(at, best.feature());
      value.set(at, edges[best.feature()][best.bin()]);
      left.set(at, child);
      fill(child, low, deeper - 1);
      fill(child + 1, high, deeper - 1);
    }

    private Split best(int[] rows, double slope, double bend) {
      Split best = new Split(-1, 0, LEAST_GAIN);
      double whole = slope * slope / (bend + PULL);
      double[] slopeOf = new double[BINS];
      double[] bendOf = new double[BINS];
      for (int f = 0; f < bins.length; f++) {
        Arrays.fill(slopeOf, 0);
        Arrays.fill(bendOf, 0);
        byte[] own = bins[f];
        for (int row : rows) {
          slopeOf[own[row]] += slopes[row];
          bendOf[own[row]] += bends[row];
        }
        double lowSlope = 0;
        double lowBend = 0;
        for (int b = 0; b < edges[f].length; b++) {
          lowSlope += slopeOf[b];
          lowBend += bendOf[b];
          double highSlope = slope - lowSlope;
          double highBend = bend - lowBend;
          double gain =
              lowSlope * lowSlope / (lowBend + PULL)
                  + highSlope * highSlope / (highBend + PULL)
                  - whole;
          if (lowBend >= least && highBend >= least && gain > best.gain()) {
            best = new Split(f, b, gain);
          }
        }
      }
      return best;
    }
  }
}
