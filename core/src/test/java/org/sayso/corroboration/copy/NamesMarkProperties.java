package org.sayso.corroboration.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class NamesMarkProperties {
  private static int[] names(Random random, int own, int shared) {
    Random same = new Random(own);
    return IntStream.concat(
            IntStream.generate(same::nextInt).limit(shared),
            IntStream.generate(random::nextInt).limit(own))
        .map(cell -> cell & ~3)
        .sorted()
        .distinct()
        .toArray();
  }

  @Property(tries = 2000)
  void namesThatAgreeAreNeverHeldApart(
      @ForAll long seed,
      @ForAll @IntRange(max = 20) int own,
      @ForAll @IntRange(max = 300) int shared) {
    Random random = new Random(seed);
    int[] one = names(random, own, shared);
    int[] other = names(random, own, shared);
    if (RewordingJudge.namesAgree(one, other)) {
      assertThat(NamesMark.of(one).mayAgree(NamesMark.of(other))).isTrue();
      assertThat(NamesMark.of(other).mayAgree(NamesMark.of(one))).isTrue();
    }
  }

  @Property(tries = 200)
  void namesOfOthersAreHeldApart(@ForAll long seed) {
    Random random = new Random(seed);
    NamesMark one = NamesMark.of(names(random, 15, 0));
    assertThat(one.mayAgree(NamesMark.of(names(random, 15, 0)))).isFalse();
    assertThat(one.mayAgree(NamesMark.UNKNOWN)).isTrue();
  }
}
