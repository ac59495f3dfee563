package org.sayso.eval.mentions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.sayso.eval.mentions.EntityClass.LOCATION;
import static org.sayso.eval.mentions.EntityClass.NATIONALITY;
import static org.sayso.eval.mentions.EntityClass.ORGANISATION;
import static org.sayso.eval.mentions.EntityClass.OTHER;
import static org.sayso.eval.mentions.EntityClass.PERSON;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.text.TextSpan;

class MentionScoresTest {
  private static final String TEXT = "The Tavaran Harbour Guard left Corran-held Isle.";
  private static final Re3dMention GUARD = mention(ORGANISATION, "The Tavaran Harbour Guard");
  private static final Re3dMention TAVARAN = mention(NATIONALITY, "Tavaran");
  private static final Re3dMention CORRAN = mention(LOCATION, "Corran");
  private static final Offset<Double> NEAR = within(0.01);

  @Test
  void theSameMentionsScoreFull() {
    MentionScores scores = scores(GUARD, TAVARAN, CORRAN);

    assertThat(scores.spanMicro().f1()).isEqualTo(100);
    assertThat(scores.spanMacroF1()).isEqualTo(100);
    assertThat(scores.spanOnly().f1()).isEqualTo(100);
    assertThat(scores.tokenMacroF1()).isEqualTo(100);
    assertThat(scores.tokenMacroF1Apart()).isEqualTo(100);
    assertThat(scores.entityMacroF1()).isEqualTo(100);
  }

  @Test
  void spansInsideOthersCountAsSpansAndNotAsTokens() {
    MentionScores scores = scores(GUARD, CORRAN);

    assertThat(scores.span(NATIONALITY).recall()).isZero();
    assertThat(scores.spanMicro().recall()).isCloseTo(66.67, NEAR);
    assertThat(scores.spanMacroF1()).isCloseTo(66.67, NEAR);
    assertThat(scores.tokenMacroF1()).isEqualTo(100);
  }

  @Test
  void aLostArticleCostsTheSpanAndOneToken() {
    MentionScores scores = scores(mention(ORGANISATION, "Tavaran Harbour Guard"));

    assertThat(scores.span(ORGANISATION).right()).isZero();
    assertThat(scores.token(ORGANISATION).recall()).isEqualTo(75);
    assertThat(scores.token(ORGANISATION).precision()).isEqualTo(100);
    // B-ORGANISATION 0, I-ORGANISATION 2 of 2 and 2 of 3, B-LOCATION 0; no others are there.
    assertThat(scores.tokenMacroF1Apart()).isCloseTo((0 + 80 + 0) / 3.0, NEAR);
    assertThat(scores.entityMicro().right()).isZero();
  }

  @Test
  void theRightWordsInTheWrongClassAreRightAsSpansOnly() {
    MentionScores scores = scores(mention(PERSON, "Corran"));

    assertThat(scores.spanOnly().right()).isEqualTo(1);
    assertThat(scores.spanMicro().right()).isZero();
    assertThat(scores.token(PERSON).precision()).isZero();
  }

  @Test
  void partOfATokenIsTheToken() {
    MentionScores scores = scores(mention(LOCATION, "Corran-held"));

    assertThat(scores.span(LOCATION).f1()).isZero();
    assertThat(scores.token(LOCATION).f1()).isEqualTo(100);
  }

  @Test
  void whatIsNotScoredCountsNowhere() {
    MentionScores scores = scores(GUARD, TAVARAN, CORRAN, mention(OTHER, "Isle"));

    assertThat(scores.spanMicro().predicted()).isEqualTo(3);
    assertThat(scores.spanOnly().predicted()).isEqualTo(3);
    assertThat(scores.tokenMacroF1()).isEqualTo(100);
  }

  @Test
  void predictionsAreWrittenAsATable(@TempDir Path folder) throws IOException {
    MentionFile.write(folder, Map.of(document(), List.of(CORRAN)));

    assertThat(Files.readString(folder.resolve("mentions.tsv")))
        .isEqualTo("document\tbegin\tend\ttype\ttext\nD1\t31\t37\tlocation\tCorran\n");
  }

  private static MentionScores scores(Re3dMention... predicted) {
    MentionScores scores = new MentionScores();
    scores.add(document(), List.of(predicted));
    return scores;
  }

  private static Re3dDocument document() {
    return new Re3dDocument("D1", TEXT, List.of(GUARD, TAVARAN, CORRAN), 0, 0, 0);
  }

  private static Re3dMention mention(EntityClass type, String words) {
    int begin = TEXT.indexOf(words);
    return new Re3dMention(type, new TextSpan(begin, begin + words.length()));
  }
}
