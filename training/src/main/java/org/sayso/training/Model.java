package org.sayso.training;

import org.sayso.nlp.encoder.Window;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.jni.JniUtils;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sayso.nlp.encoder.LinearChain;

/// The encoder with all heads.
final class Model {
  /// Numbers that the encoder gives for each piece: tags, then the vectors for links.
  static final int WIDTH = AttributionHead.WIDTH + LinkHead.WIDTH;

  private final NDManager manager;
  private final Encoder encoder;
  private final AttributionHead attribution = new AttributionHead();
  private final LinkHead link = new LinkHead();

  Model(NDManager manager, EncoderFile file, Encoder.Dropout dropout, int frozen, long seed) {
    this.manager = manager;
    this.encoder = new Encoder(manager, file, WIDTH, dropout, frozen, seed);
  }

  Encoder encoder() {
    return encoder;
  }

  /// Losses of one batch, each weighted.
  record Losses(double attribution, double link) {
    double sum() {
      return attribution + link;
    }
  }

  /// Reads a batch, compares, and leaves the gradients in the parameters.
  Losses learn(List<Example> examples, double linkWeight) {
    Batch batch = Batch.of(examples.stream().map(Example::window).toList());
    JniUtils.setGradMode(true);
    try (NDManager scope = manager.newSubManager()) {
      NDArray out = encoder.scores(scope, batch, true);
      float[] all = out.toFloatArray();
      float[] gradient = new float[all.length];
      int units = batch.windows().stream().mapToInt(window -> window.units().length).sum();
      LinearChain chain = attribution.chain();
      double attributionLoss = 0;
      double linkLoss = 0;
      LinkHead.Tally tally = new LinkHead.Tally();
      for (int row = 0; row < examples.size(); row++) {
        Example example = examples.get(row);
        Scores scores = new Scores(all, gradient, WIDTH, row * batch.length(), example.window());
        attributionLoss +=
            attribution.loss(chain, scores, example.gold().tagsOf(example.window()), 1.0 / units);
        linkLoss += link.loss(example, scores, linkWeight / examples.size(), tally);
      }
      NDArray back = scope.create(gradient, out.getShape());
      JniUtils.backward(Encoder.pt(out), Encoder.pt(back), false, false);
      return new Losses(attributionLoss, linkLoss);
    }
  }

  /// The heads' numbers for windows, in their order; sorted inside so that little is filled up.
  List<Scores> read(List<Window> windows, int batchPieces) {
    List<Window> sorted = new ArrayList<>(windows);
    sorted.sort(java.util.Comparator.comparingInt(Window::length));
    IdentityHashMap<Window, Scores> read = new IdentityHashMap<>();
    JniUtils.setGradMode(false);
    for (List<Window> group : Batches.of(sorted, Window::length, batchPieces)) {
      Batch batch = Batch.of(group);
      try (NDManager scope = manager.newSubManager()) {
        float[] all = encoder.scores(scope, batch, false).toFloatArray();
        for (int row = 0; row < group.size(); row++) {
          read.put(
              group.get(row),
              new Scores(all, new float[0], WIDTH, row * batch.length(), group.get(row)));
        }
      }
    }
    List<Scores> inOrder = new ArrayList<>();
    for (Window window : windows) {
      inOrder.add(java.util.Objects.requireNonNull(read.get(window)));
    }
    return inOrder;
  }

  LinearChain chain() {
    return attribution.chain();
  }

  LinkHead link() {
    return link;
  }

  /// The small arrays that are learned outside the encoder.
  Map<String, Numbers> numbers() {
    Map<String, Numbers> numbers = new LinkedHashMap<>(attribution.numbers());
    numbers.putAll(link.numbers());
    return numbers;
  }
}
