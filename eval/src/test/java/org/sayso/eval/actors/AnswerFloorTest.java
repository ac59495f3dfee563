package org.sayso.eval.actors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sayso.document.MediaType;
import org.sayso.document.Sha256;
import org.sayso.document.SourceDocument;
import org.sayso.document.SourceMetadata;
import org.sayso.eval.actors.ActorEvaluation.Judged;
import org.sayso.eval.actors.ActorEvaluation.Read;
import org.sayso.eval.actors.ActorLabel.Half;
import org.sayso.evidence.By;
import org.sayso.evidence.Quoted;
import org.sayso.evidence.ReadingIds;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.resolution.Actor;
import org.sayso.resolution.Protection;
import org.sayso.resolution.Resolution;
import org.sayso.text.TextSpan;

class AnswerFloorTest {
  private static final String TEXT = "The teacher left.";
  private static final SourceDocument DOCUMENT =
      SourceDocument.of(TEXT.getBytes(UTF_8), MediaType.TEXT, SourceMetadata.NONE);
  private static final TextSpan SPAN = new TextSpan(0, "The teacher".length());

  /// A description whose answer is somebody named before, by a rule that is as sure as
  /// `confidence`.
  private static Judged judged(Half half, double confidence, String... meant) {
    Resolution<Actor> answer =
        new Resolution.Resolved<>(
            new Actor(
                "doc:1",
                "Ona Pell",
                ActorKind.PERSON,
                Optional.empty(),
                List.of(),
                Optional.of(Protection.PRIVATE)),
            confidence,
            List.of(),
            By.rule("actor/antecedent", 1, confidence));
    ActorMention mention =
        new ActorMention(
            new ReadingIds(Sha256.of(TEXT)).mention("PERSON", SPAN),
            Quoted.of(TEXT, SPAN),
            ActorKind.PERSON,
            NameForm.COMMON_NOUN,
            Optional.empty(),
            By.rule("test", 1, 1));
    ActorLabel label =
        new ActorLabel(half, DOCUMENT.id(), SPAN, Sha256.of("The teacher"), List.of(meant));
    return new Judged(
        label,
        Optional.of(label.judge(Optional.of(answer))),
        Optional.of(new Read(DOCUMENT, TEXT, mention, answer)));
  }

  @Test
  void whatIsLeftOpenIsRightWhereNobodyIsMeantAndOpenElsewhere() {
    List<String> table =
        AnswerFloor.table(
            List.of(
                judged(Half.FINAL, 0.8, "own:Ona Pell"),
                judged(Half.FINAL, 0.8),
                judged(Half.TUNE, 0.75, "own:Hame Orlo"),
                judged(Half.TUNE2, 0.8, "own:Ona Pell")));

    assertThat(table)
        .contains(
            "nothing\ttune*\t50.0\t0.0\t50.0",
            "nothing\tfinal\t50.0\t0.0\t50.0",
            "nothing\tscore\t0.0\t0.0\t0.0",
            "answers less sure than 0.8\ttune*\t50.0\t50.0\t0.0",
            "answers less sure than 0.8\tfinal\t50.0\t0.0\t50.0",
            "descriptions of persons by a name before\ttune*\t0.0\t100.0\t0.0",
            "descriptions of persons by a name before\tfinal\t50.0\t50.0\t0.0");
  }
}
