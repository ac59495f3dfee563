package org.sayso.nlp.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.sayso.document.MediaType;
import org.sayso.document.SourceDocument;
import org.sayso.document.SourceMetadata;
import org.sayso.text.ArticleText;
import org.sayso.text.Block;
import org.sayso.text.ExtractedText;
import org.sayso.text.TextSpan;
import org.sayso.text.UnreadableDocumentException;

class HtmlTextExtractorTest {
  private static final String SENTENCE =
      "Police in Corran said on Friday that three men had been held near the harbour. ";

  @Test
  void entitiesAndLineBreaksKeepTheirPlaces() throws Exception {
    String page =
        "<html><body><p>The caf&eacute; &amp; the quay<br>stayed\r\n   shut&nbsp;on <b>Fri</b>day, police said. "
            + SENTENCE
            + "</p></body></html>";
    ArticleText article = extract(page).article();

    assertThat(article.text())
        .startsWith("The café & the quay stayed shut on Friday, police said.");
    assertThat(place(article, page, "café")).isEqualTo("caf&eacute;");
    assertThat(place(article, page, "& the")).isEqualTo("&amp; the");
    assertThat(place(article, page, "quay stayed")).isEqualTo("quay<br>stayed");
    assertThat(place(article, page, "shut on")).isEqualTo("shut&nbsp;on");
    assertThat(place(article, page, "Friday")).isEqualTo("Fri</b>day");
  }

  @Test
  void refusesAPageAHundredThousandDeep() {
    String deep = "<div>".repeat(100_000) + SENTENCE;
    String bold = "<b>".repeat(100_000) + SENTENCE;

    for (String page : List.of(deep, bold)) {
      assertThatExceptionOfType(UnreadableDocumentException.class)
          .isThrownBy(() -> extract(page))
          .satisfies(refused -> assertThat(refused.code()).isEqualTo("too-deep"));
    }
  }

  @Test
  void refusesAPageWithoutRunningText() {
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(
            () -> extract("<html><body><div id=root></div><script>render()</script></body></html>"))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo("no-text"));
  }

  @Test
  void readsThePageInTheEncodingThatItDeclares() throws Exception {
    String page =
        "<html><head><meta charset=\"windows-1251\"></head><body><p>Взрыв в городе. "
            .concat(SENTENCE);
    SourceDocument document =
        SourceDocument.of(
            page.getBytes(Charset.forName("windows-1251")), MediaType.HTML, SourceMetadata.NONE);

    assertThat(new DefaultTextExtractor().extract(document).article().text())
        .startsWith("Взрыв в городе.");
  }

  @Test
  void findsTheArticleInAnArrayOrGraphOfJsonLd() throws Exception {
    String article =
        "{\"@type\":[\"Thing\",\"ReportageNewsArticle\"],\"headline\":\"Toll &amp; grief\",\"datePublished\":\"2031-02-12T23:30:00+05:30\","
            + "\"author\":[{\"name\":\"Jane Roe\"},\"John Doe\"],\"publisher\":{\"name\":\"Karst Herald\"},"
            + "\"mainEntityOfPage\":{\"@id\":\"https://kh.example/1\"}}";
    for (String json :
        List.of(
            article,
            "[{\"@type\":\"WebSite\",\"name\":\"x\"}," + article + "]",
            "{\"@graph\":[{\"@type\":\"Organization\"}," + article + "]}")) {
      SourceMetadata metadata =
          extract(
                  "<script type=\"application/ld+json\">{broken</script><script type=\"application/ld+json\">"
                      + json
                      + "</script><p>"
                      + SENTENCE)
              .metadata();

      assertThat(metadata.title()).contains("Toll & grief");
      assertThat(metadata.byline()).contains("Jane Roe, John Doe");
      assertThat(metadata.publisher()).contains("Karst Herald");
      assertThat(metadata.url()).contains("https://kh.example/1");
      assertThat(metadata.published().map(Object::toString))
          .contains("PublishedDate[value=2031-02-12, from=JSON_LD]");
    }
  }

  @Test
  void whatTheCarrierSaysGoesBeforeThePage() throws Exception {
    var given =
        new SourceMetadata(
            Optional.empty(),
            Optional.of("The Selm Courier"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    String page = "<meta property=\"og:site_name\" content=\"Mirror\"><p>" + SENTENCE;
    var document = SourceDocument.of(page.getBytes(UTF_8), MediaType.HTML, given);

    assertThat(new HtmlTextExtractor().extract(document).metadata().publisher())
        .contains("The Selm Courier");
  }

  @Property(tries = 300)
  void everyLetterStandsWhereTheAlignmentSays(@ForAll("pages") String page) throws Exception {
    ArticleText article;
    try {
      article = extract(page).article();
    } catch (UnreadableDocumentException withoutText) {
      return;
    }
    for (Block block : article.blocks()) {
      for (int i = block.span().begin(); i < block.span().end(); i++) {
        char c = article.text().charAt(i);
        if (Character.isLetterOrDigit(c)) {
          TextSpan place = article.alignment().toSource(new TextSpan(i, i + 1)).orElseThrow();
          assertThat(Parser.unescapeEntities(place.of(page), false)).contains(String.valueOf(c));
        }
      }
    }
  }

  @Provide
  Arbitrary<String> pages() {
    return Arbitraries.of(
            "<p>",
            "</p>",
            "<div>",
            "</div>",
            "<b>",
            "</b>",
            "<br>",
            "<li>",
            "<ul>",
            "</ul>",
            "<table>",
            "<td>",
            "</table>",
            "<a href=x>",
            "</a>",
            "<h1>",
            "</h1>",
            "<!-- c -->",
            "&eacute;",
            "&amp",
            "&notit;",
            "&#x1F600;",
            "&NotEqualTilde;",
            "&",
            "&#0;",
            "\r\n",
            "\u00A0",
            "é",
            "<time>",
            "</time>",
            "<figcaption>",
            "</figcaption>",
            "<span class=byline>",
            "</span>",
            "<",
            "MIRAVEL (IWN) — ",
            "Key takeaways",
            "- one ",
            "A.",
            "x",
            SENTENCE,
            SENTENCE)
        .list()
        .ofMinSize(1)
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  private static String place(ArticleText article, String page, String words) {
    int begin = article.text().indexOf(words);
    return article
        .alignment()
        .toSource(new TextSpan(begin, begin + words.length()))
        .orElseThrow()
        .of(page);
  }

  private static ExtractedText extract(String page) throws UnreadableDocumentException {
    return new HtmlTextExtractor()
        .extract(SourceDocument.of(page.getBytes(UTF_8), MediaType.HTML, SourceMetadata.NONE));
  }
}
