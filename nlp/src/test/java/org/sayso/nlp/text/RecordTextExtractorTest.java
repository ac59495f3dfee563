package org.sayso.nlp.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.sayso.document.MediaType;
import org.sayso.document.SourceDocument;
import org.sayso.document.SourceMetadata;
import org.sayso.text.ArticleText;
import org.sayso.text.ExtractedText;
import org.sayso.text.TextSpan;
import org.sayso.text.UnreadableDocumentException;
import tools.jackson.databind.json.JsonMapper;

class RecordTextExtractorTest {
  @Test
  void titleAndTextPointIntoTheRecord() throws Exception {
    String record =
        "{\"url\":\"https://en.wikinews.org/wiki/Toll\",\"title\":\"Toll in \\\"Corran\\\" rises\",\"date\":\"2031-01-04\","
            + "\"text\":\"Friday, January 4, 2031\\u00a0\\n\\n\\nPolice\\tsaid \\u201cso\\u201d.\"}";
    ExtractedText text = extract(record);
    ArticleText article = text.article();

    assertThat(article.text())
        .isEqualTo("Toll in \"Corran\" rises\n\nFriday, January 4, 2031\n\nPolice said “so”.");
    assertThat(place(article, record, "\"Corran\"")).isEqualTo("\\\"Corran\\\"");
    assertThat(place(article, record, "Police said")).isEqualTo("Police\\tsaid");
    assertThat(place(article, record, "“so”")).isEqualTo("\\u201cso\\u201d");
    assertThat(text.metadata().publisher()).contains("Wikinews");
    assertThat(article.dateline()).isPresent();
  }

  @Test
  void knowsNewsPleaseByItsFields() throws Exception {
    ExtractedText text =
        extract(
            "{\"authors\":[\"Jane Roe\",\"John Doe\"],\"date_publish\":\"2031-02-12 08:00:00\",\"description\":\"Two held.\","
                + "\"language\":\"en\",\"maintext\":\"Police in Corran said so.\\nThe men were freed.\",\"source_domain\":\"kh.example\","
                + "\"title\":\"Two held\",\"url\":\"https://kh.example/1\",\"image_url\":null}");

    assertThat(text.article().text())
        .isEqualTo("Two held\n\nTwo held.\n\nPolice in Corran said so.\n\nThe men were freed.");
    assertThat(text.metadata().byline()).contains("Jane Roe, John Doe");
    assertThat(text.metadata().publisher()).contains("kh.example");
    assertThat(text.metadata().published().map(Object::toString))
        .contains("PublishedDate[value=2031-02-12, from=FIELD]");
  }

  @Property(tries = 300)
  void everyCharacterStandsWhereTheAlignmentSays(
      @ForAll @NotBlank @StringLength(max = 100) String words) throws Exception {
    String record = JsonMapper.shared().writeValueAsString(Map.of("text", words));
    ArticleText article;
    try {
      article = extract(record).article();
    } catch (UnreadableDocumentException withoutText) {
      return;
    }
    for (var block : article.blocks()) {
      for (int i = block.span().begin(); i < block.span().end(); i++) {
        char c = article.text().charAt(i);
        if (Character.isLetterOrDigit(c)) {
          assertThat(place(article, record, i))
              .isIn(String.valueOf(c), String.format("\\u%04x", (int) c));
        }
      }
    }
  }

  private static String place(ArticleText article, String record, int at) {
    return article.alignment().toSource(new TextSpan(at, at + 1)).orElseThrow().of(record);
  }

  private static String place(ArticleText article, String record, String words) {
    int begin = article.text().indexOf(words);
    return article
        .alignment()
        .toSource(new TextSpan(begin, begin + words.length()))
        .orElseThrow()
        .of(record);
  }

  private static ExtractedText extract(String record) throws UnreadableDocumentException {
    return new RecordTextExtractor()
        .extract(SourceDocument.of(record.getBytes(UTF_8), MediaType.RECORD, SourceMetadata.NONE));
  }
}
