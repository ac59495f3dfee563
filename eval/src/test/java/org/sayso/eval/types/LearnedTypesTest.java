package org.sayso.eval.types;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sayso.eval.learning.Features;

class LearnedTypesTest {
  private static Example example(String word, String... labels) {
    return new Example(
        new Features(Set.of("w=" + word, "w=of"), new float[0]),
        new Features(Set.of(), new float[] {word.length(), labels.length}),
        Set.of(labels));
  }

  private static List<Example> examples() {
    List<Example> all = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      all.add(example("bomb", "BOMBING"));
      all.add(example("kidnap", "KIDNAPPING"));
      all.add(example("kidnap-and-bomb", "BOMBING", "KIDNAPPING"));
    }
    return all;
  }

  @Test
  void aTextMayTellSeveralKinds() {
    TypeModel model = TypeModel.learn(TypeTask.ATTACKS, examples(), 0.5);

    assertThat(model.labels(example("bomb"))).containsExactly("BOMBING");
    assertThat(model.labels(example("kidnap-and-bomb", "x", "y")))
        .containsExactlyInAnyOrder("BOMBING", "KIDNAPPING");
  }

  @Test
  void aTableReadsTheSameFromItsFile() throws IOException {
    TypeModel model = TypeModel.learn(TypeTask.ATTACKS, examples(), 0.5);
    TypeRow row = new TypeRow(List.of("a"), "a text", Optional.empty(), Optional.empty(), Set.of());
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    new TypeTable(Map.of(TypeTask.ATTACKS, model), Set.of(TypeTable.hash("a text"))).write(file);

    TypeTable read = TypeTable.read(new ByteArrayInputStream(file.toByteArray()));

    assertThat(read.hasSeen(row)).isTrue();
    TypeModel again = read.models().get(TypeTask.ATTACKS);
    assertThat(again).isNotNull();
    examples().forEach(one -> assertThat(again.labels(one)).isEqualTo(model.labels(one)));
  }

  @Test
  void oneLabelIsGivenWhereEachTextHasJustOne() {
    List<Example> all = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      all.add(example("blame", "ACCUSE"));
      all.add(example("feed", "AID"));
    }

    TypeModel model = TypeModel.learn(TypeTask.PLOVER, all, 0);

    assertThat(model.labels(example("blame"))).containsExactly("ACCUSE");
    assertThat(model.labels(example("something"))).hasSize(1);
  }
}
