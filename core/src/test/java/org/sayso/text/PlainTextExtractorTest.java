package org.sayso.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.sayso.document.MediaType;
import org.sayso.document.PublishedDate;
import org.sayso.document.SourceDocument;
import org.sayso.document.SourceMetadata;

class PlainTextExtractorTest {
  @Test
  void readsTitleDigestDatelineAndParagraphs() throws Exception {
    assertThat(
            blocks(
                """
                Are Tavaran Forces Supporting the Sons of the Tide?

                Synopsis
                Key Takeaways
                - A rights group alleges backing.
                - The ministry denies it.
                Port Selm, Sep 5 (IslandWire) A rights group has accused the Tavaran Army.
                “We have seen nothing,” the ministry said.
                """))
        .isEqualTo(
            """
            TITLE Are Tavaran Forces Supporting the Sons of the Tide?
            OTHER Synopsis
            OTHER Key Takeaways
            TAKEAWAY A rights group alleges backing.
            TAKEAWAY The ministry denies it.
            DATELINE Port Selm, Sep 5 (IslandWire)
            BODY A rights group has accused the Tavaran Army.
            BODY “We have seen nothing,” the ministry said.\
            """);
  }

  @Test
  void joinsTheLinesOfATypedParagraph() throws Exception {
    assertThat(
            blocks(
                """
                Five dead at Old Quarry

                MIRAVEL (IWN) -- The Tavaran Army said that five armed men were killed on
                Thursday night when a patrol came under fire near the abandoned lime works
                at Old Quarry.

                A doctor who saw the bodies said that the wrists of three of them had been
                bound.
                """))
        .isEqualTo(
            """
            TITLE Five dead at Old Quarry
            DATELINE MIRAVEL (IWN) --
            BODY The Tavaran Army said that five armed men were killed on Thursday night when a patrol came under fire near the abandoned lime works at Old Quarry.
            BODY A doctor who saw the bodies said that the wrists of three of them had been bound.\
            """);
  }

  @Test
  void leavesMenusAndHeadingsOutOfTheBody() throws Exception {
    String menu =
        "Tavara - Office of Reports\n\nSkip to content\n\nSearch\n\nClose\n\nHome\n\nReports\n\n";
    String body = "The government did not investigate the deaths. ".repeat(6).strip() + "\n\n";
    String countries =
        "Orsland\n\nTavara\n\nContact\n\nPrivacy\n\nHelp\n\nSite map\n\nLanguages\n\nCookies\n\n";
    String text =
        menu
            + "2031 Report on Rights: Tavara\n\nExecutive Summary\n\n"
            + body
            + "Section 1.\n\n"
            + body
            + countries;

    assertThat(blocks(text).lines().map(line -> line.split(" ")[0]).distinct())
        .containsExactly("OTHER", "TITLE", "BODY");
    assertThat(blocks(text)).contains("TITLE 2031 Report on Rights: Tavara", "OTHER Section 1.");
    assertThat(blocks(text).lines().filter(line -> line.startsWith("BODY"))).hasSize(2);
  }

  @Test
  void bylineCreditAndSignOffStandApart() throws Exception {
    assertThat(
            blocks(
                """
                Police question three over Miravel blast

                By Bastian Orme

                PORT SELM: Police have questioned three men, a spokesman said on Sunday.

                He did not name them.

                (With inputs from Island Wire)
                """))
        .contains("BYLINE By Bastian Orme", "CREDIT (With inputs from Island Wire)");
  }

  @Test
  void fullDateOfTheDatelineIsTheDayOfPublication() throws Exception {
    ExtractedText dated =
        extract("Toll rises\n\nFriday, January 4, 2031\n\nThe toll has risen, police said.");
    ExtractedText yearless = extract("Toll rises\n\nCorran, Jan 4 (IWN) The toll has risen.");

    assertThat(dated.metadata().published())
        .contains(new PublishedDate(LocalDate.of(2031, 1, 4), PublishedDate.From.DATELINE));
    assertThat(yearless.metadata().published()).isEmpty();
    assertThat(yearless.metadata().publisher()).contains("IWN");
  }

  @Test
  void aLineWithoutAFullStopIsStillAText() throws Exception {
    assertThat(blocks("Two killed near Corran")).isEqualTo("BODY Two killed near Corran");
  }

  @Test
  void decodesWhatIsSureAndRefusesWhatIsNot() {
    String words = "Café owner held in Corran, police said. The café stayed shut.";

    assertThat(decoded(words.getBytes(Charset.forName("windows-1252")))).isEqualTo(words);
    assertThat(decoded(("\uFEFF" + words).getBytes(UTF_8))).isEqualTo(words);
    assertThat(decoded(("\uFEFF" + words).getBytes(Charset.forName("UTF-16LE")))).isEqualTo(words);
    assertRefused("Полиция сообщила о взрыве".getBytes(Charset.forName("KOI8-R")), "encoding");
    assertRefused("Police said so.".getBytes(Charset.forName("UTF-16BE")), "encoding");
    assertRefused(new byte[] {0, 1, 2, 3, 4, 0, 7, 9}, "binary");
    assertRefused(" \n\t ".getBytes(UTF_8), "empty");
  }

  @Property
  void everyCharacterStandsWhereTheAlignmentSays(@ForAll @StringLength(max = 300) String source) {
    var builder = new ArticleTextBuilder();
    PlainTextExtractor.addBlocks(SourceText.literal(source, 0, source.length()), builder, true);
    ArticleText article = builder.build("test");

    for (Block block : article.blocks()) {
      for (int i = block.span().begin(); i < block.span().end(); i++) {
        char c = article.text().charAt(i);
        TextSpan place = article.alignment().toSource(new TextSpan(i, i + 1)).orElseThrow();
        if (c != ' ' && c != '\uFFFD') {
          assertThat(place.of(source)).contains(String.valueOf(c));
        }
      }
    }
  }

  private static String blocks(String text) throws UnreadableDocumentException {
    ArticleText article = extract(text).article();
    return article.blocks().stream()
        .map(block -> block.kind() + " " + article.words(block.span()))
        .collect(Collectors.joining("\n"));
  }

  private static ExtractedText extract(String text) throws UnreadableDocumentException {
    return new PlainTextExtractor()
        .extract(SourceDocument.of(text.getBytes(UTF_8), MediaType.TEXT, SourceMetadata.NONE));
  }

  private static String decoded(byte[] body) {
    try {
      return BodyDecoder.decode(body, MediaType.TEXT).text();
    } catch (UnreadableDocumentException refused) {
      throw new AssertionError(refused);
    }
  }

  private static void assertRefused(byte[] body, String code) {
    assertThatExceptionOfType(UnreadableDocumentException.class)
        .isThrownBy(() -> BodyDecoder.decode(body, MediaType.TEXT))
        .satisfies(refused -> assertThat(refused.code()).isEqualTo(code));
  }
}
