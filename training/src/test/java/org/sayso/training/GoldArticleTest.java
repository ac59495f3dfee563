package org.sayso.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.sayso.eval.polnear.GoldAttribution;
import org.sayso.eval.polnear.PolnearArticle;
import org.sayso.nlp.encoder.AttributionTag;
import org.sayso.nlp.encoder.Passage;
import org.sayso.nlp.encoder.Window;
import org.sayso.nlp.encoder.WordPiece;
import org.sayso.text.TextSpan;

final class GoldArticleTest {
  private static final String TEXT =
      "Fish return to Port Sorrel\n\n“We cannot know why,” the mayor said. “They are\n\nback.”\n";

  private static WordPiece wordPiece() {
    Map<String, Integer> ids = new HashMap<>();
    for (String piece :
        List.of(
            "[UNK]", "[CLS]", "[SEP]", "“", "”", ",", ".", "cannot", "we", "know", "why", "the",
            "mayor", "said", "they", "are", "back", "fish", "return", "to", "port", "sor",
            "##rel")) {
      ids.put(piece, ids.size());
    }
    return new WordPiece(ids);
  }

  private static TextSpan span(String words) {
    int begin = TEXT.indexOf(words);
    return new TextSpan(begin, begin + words.length());
  }

  private static GoldArticle article() {
    GoldAttribution attribution =
        new GoldAttribution(
            List.of(span("the mayor")),
            List.of(span("said")),
            List.of(span("“We cannot know why,”"), span("“They are\n\nback.”")));
    return GoldArticle.of(
        new PolnearArticle("fish", "ab12", TEXT, new TreeSet<>(), List.of(attribution)),
        wordPiece());
  }

  private static List<String> tags(int[] tags) {
    return Arrays.stream(tags).mapToObj(tag -> AttributionTag.of(tag).name()).toList();
  }

  @Test
  void tokensThatShareAPieceAreOneUnit() {
    Passage passage = article().passage();
    List<String> units =
        passage.units().stream().map(unit -> TEXT.substring(unit.begin(), unit.end())).toList();
    assertThat(units).contains("cannot", "said", "”").doesNotContain("can", "not");
    assertThat(passage.paragraphs()).hasSize(3);
  }

  @Test
  void spansBecomeTags() {
    GoldArticle article = article();
    assertThat(tags(article.tags()).subList(5, 18))
        .containsExactly(
            "CONTENT_BEGIN",
            "CONTENT_INSIDE",
            "CONTENT_INSIDE",
            "CONTENT_INSIDE",
            "CONTENT_INSIDE",
            "CONTENT_INSIDE",
            "CONTENT_INSIDE",
            "SOURCE_BEGIN",
            "SOURCE_INSIDE",
            "CUE_BEGIN",
            "OUTSIDE",
            "CONTENT_BEGIN",
            "CONTENT_INSIDE");
  }

  @Test
  void aRowHoldsASpanThatRunsAcrossParagraphs() {
    assertThat(article().rows()).hasSize(2);
  }

  @Test
  void aWindowThatCutsASpanBeginsItAnew() {
    GoldArticle article = article();
    List<Window> windows =
        Window.pack(
            article.passage(), article.passage().paragraphs().subList(2, 3), 20, wordPiece());
    assertThat(tags(article.tagsOf(windows.getFirst())))
        .containsExactly("CONTENT_BEGIN", "CONTENT_INSIDE", "CONTENT_INSIDE");
  }

  @Test
  void positionsPointAtFirstPieces() {
    GoldArticle article = article();
    Window window =
        Window.pack(article.passage(), article.passage().paragraphs(), 100, wordPiece()).getFirst();
    assertThat(window.length()).isEqualTo(1 + 6 + 14 + 3 + 3);
    for (int i = 0; i < window.units().length; i++) {
      int piece = article.passage().units().get(window.units()[i]).firstPiece();
      assertThat(window.ids()[window.positions()[i]]).isEqualTo(article.passage().id(piece));
    }
  }

  @Test
  void cutsWhereASentenceEndsOutsideQuotationMarks() {
    GoldArticle article = article();
    Passage.Range second = article.passage().paragraphs().get(1);
    List<Passage.Range> cut = article.passage().cut(second, 13);
    assertThat(article.passage().units().get(cut.getFirst().to() - 1).endsSentence()).isTrue();
    assertThat(cut).hasSize(2);
  }
}
