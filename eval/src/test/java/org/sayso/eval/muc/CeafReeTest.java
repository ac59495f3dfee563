package org.sayso.eval.muc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Role fillers of invented messages.
class CeafReeTest {
  private static RoleFillers victims(List<List<String>> entities) {
    return new RoleFillers(Map.of(FillerRole.VICTIM, entities));
  }

  private static CeafRee.Count count(RoleFillers gold, RoleFillers read) {
    CeafRee scores = new CeafRee();
    scores.add(gold, read);
    return scores.of(FillerRole.VICTIM);
  }

  @Test
  void articlesCaseAndPunctuationDoNotMatter() {
    CeafRee.Count count =
        count(
            victims(List.of(List.of("the \"harbour\" keeper"))),
            victims(List.of(List.of("Harbour Keeper"))));
    assertThat(count.right()).isEqualTo(1);
  }

  @Test
  void anEntityWithOneStrangeStringIsWrong() {
    CeafRee.Count count =
        count(
            victims(List.of(List.of("ila kesh", "kesh"))),
            victims(List.of(List.of("kesh", "doro"))));
    assertThat(count.right()).isZero();
    assertThat(count.f1()).isZero();
  }

  @Test
  void twoReadingsOfOneEntityCountOnce() {
    CeafRee.Count count =
        count(
            victims(List.of(List.of("ila kesh", "kesh"))),
            victims(List.of(List.of("kesh"), List.of("ila kesh"))));
    assertThat(count).isEqualTo(new CeafRee.Count(1, 1, 2));
    assertThat(count.precision()).isEqualTo(50);
    assertThat(count.recall()).isEqualTo(100);
  }
}
