package org.sayso.text;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.document.MediaType;
import org.sayso.document.PublishedDate;
import org.sayso.document.SourceDocument;
import org.sayso.document.SourceMetadata;

class MucTextExtractorTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "PORT SELM, 3 JAN 90 (IWN) -- [TEXT] THE ARMY SAID | PORT SELM | 1990-01-03 | IWN",
        "MIRAVEL (TAVARA), 10 NOV 89 -- [REPORT] [JANE ROE] [TEXT] THE | MIRAVEL (TAVARA) | 1989-11-10 |",
        "CLANDESTINE, NO DATE (RADIO TIDE) -- [TEXT] [CONTINUED] THERE | CLANDESTINE | | RADIO TIDE",
        "NO CITY (TAVARA), 26 SEP 89 -- [EXCERPTS] [CONTINUED] WE | NO CITY (TAVARA) | 1989-09-26 |",
        "CORRAN, JUNE 11 89 (IWN) -- [TEXT] FIVE MEN | CORRAN | 1989-06-11 | IWN",
      })
  void readsTheDatelinesGrammar(String opening, String place, String day, String credit)
      throws Exception {
    String message = "DEV-MUC3-0001 (TEST)\n\n   " + opening.strip() + "\nMORE WORDS FOLLOW.\n";
    ExtractedText text =
        new MucTextExtractor()
            .extract(
                SourceDocument.of(message.getBytes(US_ASCII), MediaType.MUC, SourceMetadata.NONE));
    ArticleText article = text.article();
    ArticleText.Dateline dateline = article.dateline().orElseThrow();

    assertThat(dateline.place().map(article::words)).contains(place);
    assertThat(
            text.metadata()
                .published()
                .map(PublishedDate::value)
                .map(LocalDate::toString)
                .orElse(null))
        .isEqualTo(day);
    assertThat(dateline.credit().map(article::words).orElse(null)).isEqualTo(credit);
    assertThat(article.words(dateline.span())).endsWith("]");
    assertThat(article.first(BlockKind.BODY).map(block -> article.words(block.span())))
        .hasValueSatisfying(body -> assertThat(body).endsWith("MORE WORDS FOLLOW."));
  }
}
