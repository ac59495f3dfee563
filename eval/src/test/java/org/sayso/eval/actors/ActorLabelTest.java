package org.sayso.eval.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sayso.document.Sha256;
import org.sayso.eval.actors.ActorLabel.Half;
import org.sayso.eval.actors.ActorLabel.Verdict;
import org.sayso.evidence.By;
import org.sayso.mention.ActorKind;
import org.sayso.resolution.Actor;
import org.sayso.resolution.Resolution;

class ActorLabelTest {
  private static final By BY = By.rule("test/actor", 1, 1.0);

  @Test
  void anIdOrANameOrAnAliasIsRight() {
    assertThat(label("dict:XT:karst-front").judge(answer())).isEqualTo(Verdict.RIGHT);
    assertThat(label("own:karst front").judge(answer())).isEqualTo(Verdict.RIGHT);
    assertThat(label("own:Reef Army|own:KF").judge(answer())).isEqualTo(Verdict.RIGHT);
    assertThat(label("own:Reef Army").judge(answer())).isEqualTo(Verdict.WRONG);
  }

  @Test
  void nobodyIsRightWhereNobodyIsMeantAndOpenElsewhere() {
    assertThat(label("none").judge(Optional.empty())).isEqualTo(Verdict.RIGHT);
    assertThat(label("none").judge(answer())).isEqualTo(Verdict.WRONG);
    assertThat(label("own:Karst Front").judge(Optional.empty())).isEqualTo(Verdict.OPEN);
  }

  @Test
  void aLabelKnowsItsWords() {
    assertThat(label("none").fits("The Karst Front")).isTrue();
    assertThat(label("none").fits("The Karst Fronts")).isTrue();
    assertThat(label("none").fits("A Karst")).isFalse();
  }

  @Test
  void aBadLineIsNamed() {
    assertThatThrownBy(() -> ActorLabel.parse("a\tb", 7)).hasMessageContaining("line 7");
  }

  @Test
  void theTablesHaveWhatTheyPromise() {
    for (Half half : Half.values()) {
      assertThat(ActorGold.labels())
          .filteredOn(label -> label.half() == half)
          .hasSize(half == Half.FINAL ? 300 : 150);
    }
    assertThat(ActorGold.pairs()).filteredOn(NamePair::joins).hasSizeGreaterThanOrEqualTo(120);
    assertThat(ActorGold.pairs()).filteredOn(pair -> !pair.joins()).hasSizeGreaterThanOrEqualTo(80);
  }

  @Test
  void noMentionStandsInTwoHalves() {
    assertThat(ActorGold.labels())
        .extracting(label -> label.document() + ":" + label.span())
        .doesNotHaveDuplicates();
  }

  private static ActorLabel label(String actors) {
    String id = "0".repeat(64);
    return ActorLabel.parse(
        String.join("\t", "score", id, "4", "15", Sha256.of("Karst Front").hex(), actors), 1);
  }

  private static Optional<Resolution<Actor>> answer() {
    Actor actor =
        new Actor(
            "dict:XT:karst-front",
            "Karst Front",
            ActorKind.ARMED_GROUP,
            Optional.of("XT"),
            List.of("KF"),
            Optional.empty());
    return Optional.of(new Resolution.Resolved<>(actor, 1, List.of(), BY));
  }
}
