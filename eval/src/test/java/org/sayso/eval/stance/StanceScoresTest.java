package org.sayso.eval.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.offset;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.claim.Basis;
import org.sayso.claim.Narrator;
import org.sayso.claim.Stance;
import org.sayso.document.DocumentId;
import org.sayso.document.Sha256;
import org.sayso.eval.said.SaidTexts;
import org.sayso.eval.stance.StanceLabel.Act;
import org.sayso.eval.stance.StanceLabel.Part;
import org.sayso.nlp.Dictionaries;
import org.sayso.nlp.RulesReader;
import org.sayso.nlp.intake.PathSource;
import org.sayso.text.TextSpan;

class StanceScoresTest {
  private static final String TEXT =
      """
      The Tavaran Army denied that soldiers had burned the mill.

      Mirren Vale said that the road was open.

      The mayor walked home.
      """;

  private static StanceLabel label(String cue, String content, Optional<Act> act) {
    TextSpan at = span(cue);
    TextSpan said = span(content);
    return new StanceLabel(
        Part.TEST,
        DocumentId.of(TEXT.getBytes(StandardCharsets.UTF_8)),
        Optional.empty(),
        at,
        List.of(said),
        Sha256.of(cue + "\n" + content),
        act,
        Optional.empty());
  }

  private static TextSpan span(String words) {
    int begin = TEXT.indexOf(words);
    return new TextSpan(begin, begin + words.length());
  }

  private static Optional<Act> act(Stance stance) {
    return Optional.of(
        new Act(stance, Optional.of(Basis.NOT_STATED), Optional.of(Narrator.NEUTRAL)));
  }

  private static StanceEvaluation.Outcome score(Path folder, StanceLabel... labels)
      throws Exception {
    Path file = Files.writeString(folder.resolve("a.txt"), TEXT);
    RulesReader reader = RulesReader.of(Dictionaries.load(List.of(), List.of()), "test");
    return new StanceEvaluation(reader.pipeline(), List.of(labels), List.of())
        .score(PathSource.of(file));
  }

  @Test
  void aClaimIsHeldAgainstTheLabelAtItsCue(@TempDir Path folder) throws Exception {
    StanceEvaluation.Outcome outcome =
        score(
            folder,
            label("denied", "soldiers had burned the mill", act(Stance.DENIES)),
            label("said", "the road was open", act(Stance.CONFIRMS)),
            label("walked", "home", Optional.empty()));

    StanceScores scores = outcome.scores().get(Part.TEST);
    assertThat(outcome.documents()).isEqualTo(1);
    assertThat(outcome.moved()).isZero();
    assertThat(scores.of(Stance.DENIES).f1()).isEqualTo(100);
    assertThat(scores.of(Stance.CONFIRMS).recall()).isZero();
    assertThat(scores.of(Stance.ASSERTS).precision()).isZero();
    assertThat(scores.readShare()).isEqualTo(100);
    assertThat(scores.othersReadShare()).isZero();
    assertThat(scores.classes()).as("no class has enough labels").isEmpty();
  }

  @Test
  void anAttributionThatIsNotReadIsMissedInItsClass(@TempDir Path folder) throws Exception {
    StanceScores scores =
        score(folder, label("walked", "home", act(Stance.ASSERTS))).scores().get(Part.TEST);

    assertThat(scores.of(Stance.ASSERTS).recall()).isZero();
    assertThat(scores.readShare()).isZero();
  }

  @Test
  void wordsThatStandElsewhereAreNotScored(@TempDir Path folder) throws Exception {
    StanceLabel good = label("said", "the road was open", act(Stance.ASSERTS));
    StanceLabel moved =
        new StanceLabel(
            good.part(),
            good.document(),
            good.source(),
            new TextSpan(0, 4),
            good.content(),
            good.words(),
            good.first(),
            good.second());

    assertThat(score(folder, moved).moved()).isEqualTo(1);
  }

  @Test
  void aBrokenLineIsNamedByItsNumber() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StanceLabel.parse("TEST\tx", 9))
        .withMessageContaining("line 9");
  }

  @Test
  void whatIsNoAttributionCountsAgainstTheStrictPrecisionAlone(@TempDir Path folder)
      throws Exception {
    StanceScores.Score denials =
        score(folder, label("denied", "soldiers had burned the mill", Optional.empty()))
            .scores()
            .get(Part.TEST)
            .of(Stance.DENIES);

    assertThat(denials.labels()).isZero();
    assertThat(denials.strict()).isZero();
  }

  @Test
  void theDrawnLabelsAreApartByTheSecondDigitAndOfTheTrainingDocuments() {
    List<StanceLabel> drawn = StanceLabels.drawn();

    assertThat(drawn)
        .hasSizeGreaterThan(400)
        .allSatisfy(label -> {
          String document = label.document().toString();
          assertThat("bcdef").contains(document.substring(0, 1));
          assertThat(label.part()).isEqualTo(document.charAt(1) < '8' ? Part.TUNE : Part.CHECK);
        });
  }

  @Test
  void whatIsLearnedFromIsApartFromWhatScores() {
    Set<DocumentId> scored =
        Stream.of(
                StanceLabels.all().stream().filter(label -> label.part() == Part.TEST),
                StanceLabels.drawn().stream().filter(label -> label.part() == Part.CHECK),
                StanceLabels.natural().stream())
            .flatMap(labels -> labels.map(StanceLabel::document))
            .collect(Collectors.toSet());
    StanceLabels.whole().forEach(label -> scored.add(label.document()));

    assertThat(StanceLabels.taught())
        .hasSizeGreaterThan(5000)
        .allSatisfy(label -> {
          assertThat(label.part()).isEqualTo(Part.TAUGHT);
          assertThat(scored).doesNotContain(label.document());
        });
    assertThat(SaidTexts.all())
        .hasSizeGreaterThan(300)
        .allSatisfy(text -> assertThat(scored).doesNotContain(text.document()));
    assertThat(StanceLabels.natural())
        .hasSizeGreaterThan(800)
        .allSatisfy(label -> {
          assertThat(label.part()).isEqualTo(Part.NATURAL);
          assertThat("0123456789a").contains(label.document().toString().substring(0, 1));
        });
  }

  @Test
  void theLabelsAreApartByDocumentAndManyEnough() {
    List<StanceLabel> labels = StanceLabels.all();

    Map<DocumentId, Part> parts = new HashMap<>();
    labels.forEach(label ->
        assertThat(parts.merge(label.document(), label.part(), (one, other) -> other))
            .isEqualTo(label.part()));
    assertThat(labels.stream().filter(label -> label.first().isPresent()).count())
        .isGreaterThanOrEqualTo(600);
    long twice = labels.stream().filter(label -> label.second().isPresent()).count();
    assertThat(twice * 10.0).isCloseTo(labels.size(), offset(10.0));
  }

  @Test
  void whatTwoOfThreeReadersSayIsAgreed() {
    StanceLabel label = label("denied", "soldiers had burned the mill", act(Stance.DENIES));

    assertThat(label.agreed(new StanceLabels.Readers("ASSERTS", "ASSERTS")).first())
        .map(Act::stance)
        .contains(Stance.ASSERTS);
    assertThat(label.agreed(new StanceLabels.Readers("ASSERTS", "DENIES")).first())
        .map(Act::stance)
        .contains(Stance.DENIES);
    assertThat(label.agreed(new StanceLabels.Readers("ASSERTS", "NONE")).first())
        .map(Act::stance)
        .contains(Stance.DENIES);
    assertThat(label.agreed(new StanceLabels.Readers("NONE", "NONE")).first()).isEmpty();
  }

  @Test
  void everyKeptBackItemIsReadByThree() {
    assertThat(StanceLabels.agreed())
        .hasSameSizeAs(
            StanceLabels.all().stream().filter(label -> label.part() == Part.TEST).toList())
        .allMatch(label -> label.part() == Part.AGREED);
  }
}
