package org.sayso.corroboration.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CollationTest {
  private static List<String> beside(String one, String other) {
    return Collation.ofCopies(QuotedPassage.of(one), QuotedPassage.of(other)).stream()
        .map(pair -> pair.one().words() + (pair.same() ? " = " : " / ") + pair.other().words())
        .toList();
  }

  @Test
  void passagesAreFoundBetweenMarksOfEveryKind() {
    assertThat(QuotedPassage.of("\"One two three\" and “four five six” but not “seven”"))
        .extracting(QuotedPassage::words)
        .containsExactly("One two three", "four five six");
    assertThat(QuotedPassage.of("“It goes on\n“in the next paragraph,” he said."))
        .extracting(QuotedPassage::words)
        .containsExactly("It goes on", "in the next paragraph,");
  }

  @Test
  void otherWordsOfOneStatementStandBesideEachOther() {
    assertThat(
            beside(
                "“He has driven past checkpoints for six years with the tacit consent of the"
                    + " Directorate,” she said.",
                "\"For six years he has passed through checkpoints with the quiet backing of the"
                    + " Directorate,\" she stated."))
        .hasSize(1)
        .allMatch(pair -> pair.contains(" / "));
  }

  @Test
  void sameWordsInOtherMarksAreTheSame() {
    assertThat(beside("“There is no link, and no file.”", "\"There is no link — and no file\""))
        .containsExactly("There is no link, and no file. = There is no link — and no file");
  }

  @Test
  void partOfTheWordsIsTheSame() {
    assertThat(
            Collation.hasWordsOf("no link, and no file", "There is no link and no file, he said"))
        .isTrue();
    assertThat(Collation.hasWordsOf("no file, and no link", "There is no link and no file"))
        .isFalse();
  }

  @Test
  void statementsOfOneSpeakerElsewhereMustShareWhatTheyTell() {
    assertThat(
            Collation.isOneStatement(
                "The men of the patrol fired on nobody in Upper Limmer on Friday",
                "On Friday the patrol's men fired on nobody at Upper Limmer"))
        .isTrue();
    assertThat(
            Collation.isOneStatement(
                "The men of the patrol fired on nobody in Upper Limmer on Friday",
                "We have asked the court in Corran for an inquiry"))
        .isFalse();
    assertThat(Collation.isOneStatement("No comment", "No comment")).isFalse();
  }

  @Test
  void nothingStandsBesideNothing() {
    assertThat(beside("", "“One two three”")).isEmpty();
    assertThat(beside("no quotation", "none here")).isEmpty();
  }
}
