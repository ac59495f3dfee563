package org.sayso.eval.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Trees over two numbers of which the answer asks for both.
class TreeModelTest {
  /// Yes where both numbers are high.
  private static TreeModel learned() {
    TreeLearner learner = new TreeLearner(30, 2, 1);
    Random random = new Random(7);
    for (int i = 0; i < 600; i++) {
      float one = random.nextFloat();
      float other = random.nextFloat();
      learner.add(new float[] {one, other, random.nextFloat()}, one > 0.5 && other > 0.5);
    }
    return learner.learn();
  }

  @Test
  void whatTwoNumbersDecideTogetherIsLearned() {
    TreeModel model = learned();

    assertThat(model.probability(new float[] {0.9f, 0.9f, 0.5f})).isGreaterThan(0.8);
    assertThat(model.probability(new float[] {0.9f, 0.1f, 0.5f})).isLessThan(0.2);
    assertThat(model.probability(new float[] {0.1f, 0.9f, 0.5f})).isLessThan(0.2);
    assertThat(model.probability(new float[] {0.1f, 0.1f, 0.5f})).isLessThan(0.2);
  }

  @Test
  void whatIsWrittenIsReadBackAlike() {
    TreeModel model = learned();
    StringWriter text = new StringWriter();
    try (PrintWriter out = new PrintWriter(text)) {
      TreeLines.write(out, "yes", model);
    }
    TreeLines lines = new TreeLines();

    assertThat(text.toString().lines().allMatch(line -> lines.take(line.split("\t")))).isTrue();
    assertThat(lines.take(new String[] {"model", "yes"})).isFalse();
    TreeModel back = lines.models().get("yes");
    float[] numbers = {0.3f, 0.7f, 0.1f};
    assertThat(back.logit(numbers)).isEqualTo(model.logit(numbers));
  }

  @Test
  void aTreeWithoutNodesIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new TreeModel.Tree(new int[0], new float[0], new int[0]))
        .withMessageContaining("needs nodes");
  }
}
