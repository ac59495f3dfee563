package org.sayso.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.sayso.audit.LineClues;
import org.sayso.audit.Reading;
import org.sayso.audit.SummaryAudit;
import org.sayso.pipeline.DocumentRecord;
import org.sayso.text.BlockKind;

/// What a second opinion is told of takeaways over an article about the invented island of Tavara.
class AuditCluesTest {
  private static final String BODY =
      """
      Nela Marrack joined the port council after Tarn Oleth had left the union. The council is to meet in Miravel.

      "I have never seen such waves," Dorin Selk, a fisherman of Ostrey, told reporters.

      The harbour of Selm may close in June, the port council said.
      """;

  private static SortedMap<String, Double> clues(String takeaway) {
    DocumentRecord record =
        TestingReader.read("Port news\n\nKey Takeaways\n- " + takeaway + "\n\n" + BODY);
    return SummaryAudit.clues(
            new Reading(record.text(), record.mentions(), record.claims(), record.resolutions()))
        .stream()
        .filter(line -> line.block() == BlockKind.TAKEAWAY)
        .map(LineClues::clues)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void whoStandsInTheSentenceThatHasTheRest() {
    assertThat(clues("Marrack joined the port council"))
        .containsKey("home.subject.name.HERE")
        .doesNotContainKey("home.subject.name.rival");
    assertThat(clues("Selk joined the port council")).containsKey("home.subject.name.rival");
  }

  @Test
  void whatComesFirst() {
    assertThat(clues("Marrack joined the port council after Oleth had left the union"))
        .containsKey("sequence.cued.straight");
    assertThat(clues("Oleth left the union after Marrack had joined the port council"))
        .containsKey("sequence.cued.turned");
  }

  @Test
  void whetherTheSpeakerIsNamed() {
    assertThat(clues("Nobody has ever seen such waves")).containsKey("speaker.unnamed:unsourced");
    assertThat(clues("Selk has never seen such waves")).containsKey("speaker.named:unsourced");
  }

  @Test
  void oneForMany() {
    assertThat(clues("Some sailors say they have never seen such waves"))
        .containsKey("many.for.named.people");
  }

  @Test
  void theSortOfHedgeThatIsGone() {
    assertThat(clues("The harbour of Selm will close in June")).containsKey("hedge.lost:modal");
    assertThat(clues("The harbour of Selm may close in June")).containsKey("hedge.kept");
  }

  @Test
  void whatStrangeWordsMean() {
    assertThat(clues("Marrack deserted the port council")).containsKey("strange.verb:00");
    assertThat(clues("Marrack joined the port council")).doesNotContainKey("strange.verb:00");
  }
}
