package org.sayso.corroboration.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CopyJudgeTest {
  private static Optional<CopyKind> kind(String one, String other) {
    CopyText here = CopyText.of(one);
    CopyText there = CopyText.of(other);
    Optional<CopyKind> kind = CopyJudge.compare(here, there).map(CopyVerdict::kind);
    assertThat(CopyJudge.compare(there, here).map(CopyVerdict::kind)).isEqualTo(kind);
    return kind;
  }

  private static List<String> paragraphs(String text) {
    return new ArrayList<>(Arrays.asList(text.strip().split("\n\n")));
  }

  private static String joined(List<String> paragraphs) {
    return String.join("\n\n", paragraphs);
  }

  @Test
  void otherMarksAndAccentsAreTheSameText() {
    String marked =
        Reports.QUARRY.replace("\"", "”").replace(" - ", " — ").toUpperCase(java.util.Locale.ROOT);
    assertThat(kind(Reports.QUARRY, marked)).contains(CopyKind.SAME_TEXT);
  }

  @Test
  void anotherCreditAndSignOffIsTheSameReport() {
    String other =
        Reports.QUARRY.replace("(Island Wire)", "(IWN)")
            + "\nReporting by Ruan Telford; editing by Ottilie Brandreth.\n"
            + "All rights reserved.\n";
    assertThat(kind(Reports.QUARRY, other)).contains(CopyKind.SAME_TEXT);
  }

  @Test
  void namesSpelledOtherwiseAreTheSameNames() {
    String other =
        Reports.QUARRY
            .replace("Vosse", "Vose")
            .replace("Miravel", "Meravel")
            .replace("Tavaran", "Taveran")
            .replace("Limmer", "Lymmer")
            .replace("Idrey", "Edrei");
    assertThat(kind(Reports.QUARRY, other)).contains(CopyKind.SAME_TEXT);
  }

  @Test
  void paragraphsInAnotherOrderAreANearCopy() {
    List<String> paragraphs = paragraphs(Reports.QUARRY);
    Collections.reverse(paragraphs);
    assertThat(kind(Reports.QUARRY, joined(paragraphs))).isPresent();
  }

  @Test
  void beginningOfAReportIsAPartOfIt() {
    String cut = joined(paragraphs(Reports.QUARRY).subList(0, 3));
    assertThat(kind(Reports.QUARRY, cut)).contains(CopyKind.PART);
  }

  @Test
  void everySentenceInOtherWordsIsReworded() {
    assertThat(kind(Reports.QUARRY, Reports.QUARRY_REWORDED)).contains(CopyKind.REWORDED);
  }

  @Test
  void ownReportOnTheSameDeathsIsNoCopyForOneSharedQuotation() {
    assertThat(kind(Reports.QUARRY, Reports.DOCTOR)).isEmpty();
    assertThat(kind(Reports.QUARRY_REWORDED, Reports.DOCTOR)).isEmpty();
    assertThat(kind(Reports.FERRY, Reports.DOCTOR)).isEmpty();
  }

  @Test
  void paragraphOfBackgroundAtTheEndMakesNoCopy() {
    String background =
        "\nThe Sons of the Tide emerged in Lowmarsh in 2015 and have claimed a series of small"
            + " attacks on ferries and customs posts. They oppose the larger Karst Liberation Front,"
            + " which has fought the government since 2009 and wants self-rule for the district.\n";
    assertThat(kind(Reports.FERRY + background, Reports.QUARRY + background)).isEmpty();
  }

  @Test
  void roundUpsOfOneFormAreNoCopies() {
    String form =
        "Unidentified gunmen riding on a motorcycle shot dead %s in the area of %s on %s, police"
            + " said. According to police, the assailants managed to escape from the scene after the"
            + " attack. The body was shifted to the hospital of %s for a post-mortem. Police"
            + " spokesman %s said that a case had been registered against unknown persons.";
    assertThat(
            kind(
                form.formatted("a teacher", "Miravel", "Monday", "Corran", "Jorun Peake"),
                form.formatted("a clerk", "Tidegate", "Friday", "Lowmarsh", "Maud Ferrick")))
        .isEmpty();
  }

  @Test
  void textsOfAFewWordsAreNeverCopies() {
    assertThat(kind("Picture: Island Wire", "Picture: Island Wire")).isEmpty();
    assertThat(kind("", "")).isEmpty();
  }

  @Test
  void reasonsSayWhatIsShared() {
    CopyVerdict cut =
        CopyJudge.compare(
                CopyText.of(Reports.QUARRY),
                CopyText.of(joined(paragraphs(Reports.QUARRY).subList(0, 3))))
            .orElseThrow();
    assertThat(cut.shareOfOther()).isEqualTo(1);
    assertThat(cut.shareOfOne()).isBetween(0.4, 0.7);
    assertThat(cut.reasons())
        .contains(
            "5 of the 5 sentences of the shorter text stand in the longer one",
            "both begin with what they share");
  }

  @Test
  void aSketchOfAnotherFormSaysSo() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Sketch.of(new byte[] {-1, 0, 0, 0, 1}))
        .withMessageContaining("another form");
    assertThatIllegalArgumentException().isThrownBy(() -> Sketch.of(new byte[0]));
  }
}
