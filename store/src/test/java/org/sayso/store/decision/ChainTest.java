package org.sayso.store.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.sayso.store.Samples;

class ChainTest {
  private static List<Chain.Entry> log() {
    List<Chain.Entry> log = new ArrayList<>();
    String previous = Chain.START;
    for (int i = 1; i <= 5; i++) {
      Act act =
          i == 4
              ? new Act.Undo(2)
              : new Act.Mask(Optional.of("doc:" + i), List.of("Tamsin Orlow " + "x".repeat(i)));
      Instant at = Samples.NOW.plusSeconds(i);
      log.add(Chain.next(previous, i, at, new Chain.Payload(act, Samples.ANNA), "salt" + i));
      previous = log.getLast().digest();
    }
    return log;
  }

  @Test
  void honestLogHolds() {
    assertThat(Chain.verify(log())).isEmpty();
    assertThat(Chain.verify(List.of())).isEmpty();
  }

  @Test
  void missingEntryIsFound() {
    List<Chain.Entry> log = log();
    log.remove(2);
    assertThat(Chain.verify(log)).extracting(ChainProblem::decision).contains(3L);
  }

  @Property(tries = 400)
  void oneChangedCharacterIsFound(
      @ForAll @IntRange(max = 4) int index,
      @ForAll @IntRange(max = 3) int field,
      @ForAll @IntRange(max = 10_000) int place) {
    List<Chain.Entry> log = log();
    log.set(index, tampered(log.get(index), field, place));
    assertThat(Chain.verify(log)).isNotEmpty();
  }

  private static Chain.Entry tampered(Chain.Entry x, int field, int place) {
    return new Chain.Entry(
        x.number(),
        x.kind(),
        x.at(),
        field == 0 ? flip(x.payloadDigest(), place) : x.payloadDigest(),
        field == 1 ? flip(x.digest(), place) : x.digest(),
        field == 2 ? flip(x.salt(), place) : x.salt(),
        field == 3 ? flip(x.payload(), place) : x.payload(),
        x.erasedBy());
  }

  private static String flip(String text, int place) {
    int at = place % text.length();
    char other = text.charAt(at) == '0' ? '1' : '0';
    return text.substring(0, at) + other + text.substring(at + 1);
  }

  @Test
  void changedTimeAndKindAreFound() {
    List<Chain.Entry> log = log();
    Chain.Entry x = log.getFirst();
    log.set(
        0,
        new Chain.Entry(
            1,
            x.kind(),
            x.at().plusSeconds(1),
            x.payloadDigest(),
            x.digest(),
            x.salt(),
            x.payload(),
            Optional.empty()));
    assertThat(Chain.verify(log)).isNotEmpty();
  }

  @Test
  void payloadMarkedErasedByNobodyIsFound() {
    List<Chain.Entry> log = log();
    log.set(1, log.get(1).redacted("salt", log.get(1).payload(), 5));
    assertThat(Chain.verify(log)).extracting(ChainProblem::decision).containsExactly(2L);
  }
}
