package org.sayso.eval.chains;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sayso.claim.Attribution;
import org.sayso.claim.Basis;
import org.sayso.claim.Claim;
import org.sayso.claim.Fidelity;
import org.sayso.claim.Form;
import org.sayso.claim.Narrator;
import org.sayso.claim.Speaker;
import org.sayso.claim.Stance;
import org.sayso.eval.chains.ChainCase.Part;
import org.sayso.evidence.By;
import org.sayso.evidence.ClaimId;
import org.sayso.evidence.Quoted;
import org.sayso.evidence.StatementId;
import org.sayso.nlp.Dictionaries;
import org.sayso.nlp.RulesReader;
import org.sayso.text.BlockKind;
import org.sayso.text.TextSpan;

class ChainScoresTest {
  private static final ChainCase GOLD =
      ChainFile.parse(
              List.of(
                  "02 an embassy and a group",
                  "{S1 The embassy} {Q1 said} {K1 that {S2 the group} {Q2 claimed} {K2 the attack}}.",
                  "1 ASSERTS",
                  "2 CLAIMS_RESPONSIBILITY in 1"))
          .getFirst();

  private static Quoted words(String words) {
    int begin = GOLD.text().indexOf(words);
    return Quoted.of(GOLD.text(), new TextSpan(begin, begin + words.length()));
  }

  private static Claim claim(
      String id, String source, String cue, String content, Stance stance, Optional<String> outer) {
    return new Claim(
        new ClaimId("c" + id.repeat(24)),
        new StatementId("s" + id.repeat(24)),
        outer.map(one -> new ClaimId("c" + one.repeat(24))),
        BlockKind.BODY,
        new Attribution(
            Form.INDIRECT,
            Optional.of(words(source)),
            Optional.of(words(cue)),
            List.of(words(content))),
        stance,
        Basis.NOT_STATED,
        Narrator.NEUTRAL,
        Fidelity.AS_PRINTED,
        Optional.empty(),
        Speaker.outlet(Optional.empty()),
        List.of(),
        List.of(),
        List.of(),
        By.rule("test", 1, 1));
  }

  private static Claim said() {
    return claim(
        "a",
        "The embassy",
        "said",
        "that the group claimed the attack",
        Stance.ASSERTS,
        Optional.empty());
  }

  private static ChainScores score(Claim... claims) {
    ChainScores scores = new ChainScores();
    scores.add(GOLD, List.of(claims));
    return scores;
  }

  @Test
  void aChainReadAsMarkedIsWhole() {
    ChainScores scores =
        score(
            said(),
            claim(
                "b",
                "the group",
                "claimed",
                "the attack",
                Stance.CLAIMS_RESPONSIBILITY,
                Optional.of("a")));

    assertThat(scores.whole()).isEqualTo(100);
    assertThat(scores.inner().f1()).isEqualTo(100);
    assertThat(scores.speakers()).isEqualTo(100);
    assertThat(scores.contents()).isEqualTo(100);
    assertThat(scores.stances()).isEqualTo(100);
  }

  @Test
  void anInnerClaimOutsideItsParentIsNotFound() {
    ChainScores scores =
        score(
            said(),
            claim("b", "the group", "claimed", "the attack", Stance.ASSERTS, Optional.empty()));

    assertThat(scores.whole()).isZero();
    assertThat(scores.inner().recall()).isZero();
    assertThat(scores.found()).isEqualTo(100);
    assertThat(scores.speakers()).isEqualTo(100);
    assertThat(scores.stances()).isEqualTo(50);
  }

  @Test
  void aPhraseThatHoldsAnotherSpeakerIsNoSpeaker() {
    ChainScores scores =
        score(
            said(),
            claim(
                "b",
                "The embassy said that the group",
                "claimed",
                "the attack",
                Stance.CLAIMS_RESPONSIBILITY,
                Optional.of("a")));

    assertThat(scores.speakers()).isEqualTo(50);
    assertThat(scores.whole()).isZero();
  }

  @Test
  void aSayingReadWhereNoneIsCostsPrecision() {
    ChainScores scores =
        score(
            said(),
            claim(
                "b",
                "the group",
                "claimed",
                "the attack",
                Stance.CLAIMS_RESPONSIBILITY,
                Optional.of("a")),
            claim("c", "the group", "attack", "that", Stance.ASSERTS, Optional.of("a")));

    assertThat(scores.inner().precision()).isEqualTo(50);
    assertThat(scores.inner().recall()).isEqualTo(100);
  }

  @Test
  void marksNestAndPointAtTheirWords() {
    ChainLevel inner = GOLD.levels().getLast();

    assertThat(GOLD.text()).isEqualTo("The embassy said that the group claimed the attack.");
    assertThat(inner.speaker().map(span -> span.of(GOLD.text()))).contains("the group");
    assertThat(inner.cue().of(GOLD.text())).isEqualTo("claimed");
    assertThat(GOLD.levels().getFirst().content().getFirst().of(GOLD.text()))
        .isEqualTo("that the group claimed the attack");
    assertThat(GOLD.part()).isEqualTo(Part.TEST);
  }

  @Test
  void aBrokenCaseIsNamedByItsNumber() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ChainFile.parse(List.of("07 x", "{S1 They} {Q1 said so.", "1 ASSERTS")))
        .withMessageContaining("case 07");
  }

  @Test
  void fiftyCasesAreHalvedByNumberAndEachHasAClaimInAClaim() {
    List<ChainCase> cases = ChainCases.all();

    assertThat(cases).extracting(ChainCase::number).doesNotHaveDuplicates().hasSize(50);
    assertThat(cases).filteredOn(one -> one.part() == Part.TRAIN).hasSize(25);
    assertThat(cases).allMatch(one -> one.levels().stream().anyMatch(ChainLevel::isInner));
    assertThat(cases.stream().filter(ChainScoresTest::isThreeDeep).count())
        .isGreaterThanOrEqualTo(8);
  }

  private static boolean isThreeDeep(ChainCase one) {
    return one.levels().stream()
        .anyMatch(level -> one.parent(level).filter(ChainLevel::isInner).isPresent());
  }

  @Test
  void theTextsAreReadAsTheyAreWritten() throws IOException {
    RulesReader reader = RulesReader.of(Dictionaries.load(List.of(), List.of()), "test");

    Map<Part, ChainScores> scores = new ChainEvaluation(reader.pipeline()).score(ChainCases.all());

    assertThat(scores.get(Part.TRAIN).chains() + scores.get(Part.TEST).chains()).isEqualTo(50);
    assertThat(ChainEvaluation.metrics(scores)).containsKey("test.inner.f1");
  }
}
