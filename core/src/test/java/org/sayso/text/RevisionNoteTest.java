package org.sayso.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.document.DocumentStatus;

/// What an outlet says that it did with its own article.
class RevisionNoteTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Correction, 4 March 2027: An earlier figure was wrong.",
        "Correction: The bridge is in Ostrey.",
        "Corrections (March 4): The bridge is in Ostrey.",
        "This article has been corrected.",
        "This story was amended on Tuesday to give the name of the ferry.",
        "An earlier version of this report said that the ferry had sunk.",
      })
  void aCorrectionIsSeen(String note) {
    assertThat(RevisionNote.of("Ferry burns", "The ferry burnt.\n\n" + note))
        .contains(DocumentStatus.CORRECTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Retraction: The Selm Courier could not confirm what it printed.",
        "The Selm Courier has retracted this article.",
        "This report has since been withdrawn.",
        "RETRACTED - see below",
      })
  void aRetractionIsSeenAndGoesBeforeACorrection(String note) {
    assertThat(RevisionNote.of("Ferry burns", note + "\n\nCorrection: The bridge is in Ostrey."))
        .contains(DocumentStatus.RETRACTED);
  }

  @Test
  void theTitleMaySayIt() {
    assertThat(RevisionNote.of("CORRECTED: Ferry burns off Ostrey", "The ferry burnt."))
        .contains(DocumentStatus.CORRECTED);
    assertThat(RevisionNote.of("Ferry burns off Ostrey [corrected]", "The ferry burnt."))
        .contains(DocumentStatus.CORRECTED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Correction officers were hurt in the fire, the ministry said.",
        "The minister has retracted his statement.",
        "The army corrected its earlier figure: it now counts nine dead.",
        "The committee said that this was withdrawn too late.",
        "Corrected figures will follow on Monday.",
      })
  void whatOthersCorrectIsNoNote(String text) {
    assertThat(RevisionNote.of("Ferry burns off Ostrey", text)).isEmpty();
  }

  @Test
  void whatAnEarlierVersionSaidIsSaidNoMore() {
    String text =
        "Police held two men. Correction: An earlier version of this article said that three men had"
            + " been held. This story originally gave their names. The ministry issued an earlier"
            + " version of the report.";
    assertThat(RevisionNote.earlier(text))
        .extracting(span -> span.of(text))
        .containsExactly(
            "An earlier version of this article said that three men had been held",
            "This story originally gave their names");
    assertThat(RevisionNote.earlier("Police said this report was wrong.")).isEmpty();
  }
}
