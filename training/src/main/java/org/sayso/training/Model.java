package org.sayso.training;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.pytorch.jni.JniUtils;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.sayso.nlp.encoder.Head;
import org.sayso.nlp.encoder.LinearChain;
import org.sayso.nlp.encoder.Window;

/// The encoder with all heads.
final class Model {
  static final int WIDTH = Head.columns();

  private final NDManager manager;
  private final Encoder encoder;
  private final ChainHead attribution =
      new ChainHead("attribution", Head.ATTRIBUTION.from(), Head.ATTRIBUTION.width());
  private final LinkHead link = new LinkHead();
  private final ChainHead mention =
      new ChainHead("mention", Head.MENTION.from(), Head.MENTION.width());
  private final StanceHead stance = new StanceHead();
  private final EventHead event = new EventHead();

  Model(NDManager manager, EncoderFile file, Encoder.Dropout dropout, int frozen, long seed) {
    this.manager = manager;
    this.encoder = new Encoder(manager, file, WIDTH, dropout, frozen, seed);
  }

  Encoder encoder() {
    return encoder;
  }

  /// How much each head's loss counts beside that of attribution.
  ///
  /// @param silent share of the stances that are learned without the rules' answer
  record Weights(double link, double mention, double stance, double silent, double event) {}

  /// Losses of one batch, each weighted.
  record Losses(double attribution, double link, double mention, double stance, double event) {}

  /// Reads a batch, compares, and leaves the gradients in the parameters.
  Losses learn(List<Lesson> lessons, Weights weights, Random random) {
    Batch batch = Batch.of(lessons.stream().map(Lesson::window).toList());
    JniUtils.setGradMode(true);
    try (NDManager scope = manager.newSubManager()) {
      NDArray out = encoder.scores(scope, batch, true);
      float[] all = out.toFloatArray();
      float[] gradient = new float[all.length];
      double units = batch.windows().stream().mapToInt(window -> window.units().length).sum();
      LinearChain attributionChain = attribution.chain();
      LinearChain mentionChain = mention.chain();
      LinearChain eventChain = event.chain();
      double[] losses = new double[5];
      LinkHead.Tally tally = new LinkHead.Tally();
      for (int row = 0; row < lessons.size(); row++) {
        Lesson lesson = lessons.get(row);
        Scores scores = new Scores(all, gradient, WIDTH, row * batch.length(), lesson.window());
        switch (lesson) {
          case Example example -> {
            int[] tags = example.gold().tagsOf(example.window());
            losses[0] += attribution.loss(attributionChain, scores, tags, 1 / units);
            losses[1] += link.loss(example, scores, weights.link / lessons.size(), tally);
          }
          case MentionLesson mentions ->
              losses[2] +=
                  mention.loss(mentionChain, scores, mentions.tags(), weights.mention / units);
          case StanceLesson stances ->
              losses[3] +=
                  stance.loss(
                      stances,
                      scores,
                      weights.stance / lessons.size(),
                      random.nextDouble() < weights.silent);
          case EventLesson events ->
              losses[4] += event.loss(eventChain, events, scores, units, weights.event);
        }
      }
      NDArray back = scope.create(gradient, out.getShape());
      JniUtils.backward(Encoder.pt(out), Encoder.pt(back), false, false);
      return new Losses(losses[0], losses[1], losses[2], losses[3], losses[4]);
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

  ChainHead attribution() {
    return attribution;
  }

  LinkHead link() {
    return link;
  }

  ChainHead mention() {
    return mention;
  }

  StanceHead stance() {
    return stance;
  }

  EventHead event() {
    return event;
  }

  /// The small arrays that are learned outside the encoder.
  Map<String, Numbers> numbers() {
    Map<String, Numbers> numbers = new LinkedHashMap<>(attribution.numbers());
    numbers.putAll(link.numbers());
    numbers.putAll(mention.numbers());
    numbers.putAll(stance.numbers());
    numbers.putAll(event.numbers());
    return numbers;
  }
}
