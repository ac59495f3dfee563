package org.sayso.eval.places;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.resolution.GeoPoint;

/// Small invented files in the forms of the corpora.
class PlaceCorpusTest {
  static final String LGL =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <articles>
        <article docid="7">
          <feedid>1</feedid>
          <title>Storm</title>
          <url>http://selmtimes.example/1</url>
          <text>A storm hit Corran and Selm Valley on Monday.</text>
          <toponyms>
            <toponym>
              <start>12</start><end>18</end><phrase>Corran</phrase>
              <gaztag geonameid="99000001"><name>Corran</name><lat>-38.05</lat><lon>-27.17</lon></gaztag>
            </toponym>
            <toponym><start>20</start><end>31</end><phrase>Selm Valley</phrase></toponym>
            <toponym><start>3</start><end>9</end><phrase>Nowhere</phrase></toponym>
          </toponyms>
        </article>
      </articles>
      """;

  static final String GEOVIRUS =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <articles>
        <article>
          <source>https://selm.example/wiki/Storm</source>
          <text>A storm hit Corran on Monday.</text>
          <locations>
            <location>
              <name>Corran</name><start>13</start><end>19</end><lat>-38.05</lat><lon>-27.17</lon>
            </location>
          </locations>
        </article>
      </articles>
      """;

  @TempDir private Path folder = Path.of(".");

  private List<PlaceCorpus.Part> read(String name, String content) throws IOException {
    Files.writeString(folder.resolve(name), content);
    return PlaceCorpus.read(folder);
  }

  private static List<String> words(PlaceDocument document) {
    return document.gold().stream().map(place -> place.span().of(document.text())).toList();
  }

  @Test
  void lglsFormHasNumbersAndPointsWhereTheyAreGiven() throws IOException {
    PlaceDocument document = read("LGL.xml", LGL).getFirst().documents().getFirst();
    assertThat(document.id()).isEqualTo("7");
    assertThat(document.scheme()).isEqualTo(PlaceScheme.LGL);
    assertThat(document.url()).contains("http://selmtimes.example/1");
    assertThat(words(document)).containsExactly("Corran", "Selm Valley");
    assertThat(document.gold().getFirst().geoNames()).contains("99000001");
    assertThat(document.gold().getFirst().point()).contains(new GeoPoint(-38.05, -27.17));
    assertThat(document.gold().get(1).point()).isEmpty();
  }

  @Test
  void marksThatAreOffAreFoundNearbyOrCounted() throws IOException {
    PlaceDocument document = read("lgl.xml", LGL).getFirst().documents().getFirst();
    assertThat(document.repairs()).isEqualTo(1);
    assertThat(document.unplaced()).isEqualTo(1);
  }

  @Test
  void geoVirusCountsFromOne() throws IOException {
    PlaceCorpus.Part part = read("GeoVirus.xml", GEOVIRUS).getFirst();
    PlaceDocument document = part.documents().getFirst();
    assertThat(part.name()).isEqualTo("geovirus");
    assertThat(document.id()).isEqualTo("https://selm.example/wiki/Storm#1");
    assertThat(words(document)).containsExactly("Corran");
    assertThat(document.repairs()).isZero();
  }

  @Test
  void pairsOfTextAndMarksAreOneCorpus() throws IOException {
    Files.writeString(folder.resolve("3.txt"), "The Corran mayor left Selm for 1, Long Road.");
    PlaceCorpus.Part part =
        read(
                "3.ann",
                """
                T1\tLiteral 22 26\tSelm
                #1\tAnnotatorNotes T1\t99000002
                T2\tLiteral_Modifier 4 10\tCorran
                #2\tAnnotatorNotes T2\t-38.05 , -27.17
                T3\tNon_Toponym 31 43\t1, Long Road
                """)
            .getFirst();
    PlaceDocument document = part.documents().getFirst();
    assertThat(part.name())
        .isEqualTo(String.valueOf(folder.getFileName()).toLowerCase(java.util.Locale.ROOT));
    assertThat(document.scheme()).isEqualTo(PlaceScheme.GEOWEBNEWS);
    assertThat(words(document)).containsExactly("Selm", "Corran");
    assertThat(document.gold().getFirst().geoNames()).contains("99000002");
    assertThat(document.gold().get(1).geoNames()).isEmpty();
    assertThat(document.gold().get(1).point()).contains(new GeoPoint(-38.05, -27.17));
  }

  @Test
  void aBadNumberIsNamedWithItsFileAndArticle() {
    assertThatThrownBy(() -> read("lgl.xml", LGL.replace("<start>12<", "<start>twelve<")))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("lgl.xml, article 1");
    assertThatThrownBy(() -> read("lgl.xml", "<articles>"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("lgl.xml cannot be read as XML");
  }

  @Test
  void otherXmlHoldsNoDocuments() throws IOException {
    assertThat(read("other.xml", "<pages><page/></pages>")).isEmpty();
  }

  @Test
  void theHalfIsThatOfTheSource() throws IOException {
    PlaceDocument document = read("lgl.xml", LGL).getFirst().documents().getFirst();
    assertThat(document.half()).isBetween(0, 1).isEqualTo(document.half());
  }
}
