package org.sayso.eval.mentions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sayso.testing.Corpora;
import org.sayso.testing.NeedsCorpus;

class Re3dReaderTest {
  private static final String TEXT =
      "The Tavaran Harbour Guard shelled Corran on Friday.\\nColonel “Tor” Vale  left.";

  @TempDir private Path folder = Path.of("");

  @Test
  void mentionsComeWithTheirClassAndTheirWords() throws IOException {
    write(entity(0, 25, "Organisation", "The Tavaran Harbour Guard", 1));
    write(entity(34, 40, "Location", "Corran", 1));
    write(entity(44, 50, "Temporal", "Friday", 0.9));
    write(entity(44, 50, "Money", "Friday", 0.9));

    Re3dDocument document = Re3dReader.read(folder).getFirst();

    assertThat(words(document, document.mentions()))
        .containsExactly(
            "ORGANISATION The Tavaran Harbour Guard",
            "LOCATION Corran",
            "TEMPORAL Friday",
            "OTHER Friday");
    assertThat(document.repairs()).isZero();
  }

  @Test
  void whatAnnotatorsTurnedDownIsLeftOutAndCounted() throws IOException {
    write(entity(12, 19, "Location", "Harbour", 0.49));
    write(entity(4, 11, "Nationality", "Tavaran", 0.5));

    Re3dDocument document = Re3dReader.read(folder).getFirst();

    assertThat(words(document, document.mentions())).containsExactly("NATIONALITY Tavaran");
    assertThat(document.doubted()).isEqualTo(1);
  }

  @Test
  void otherQuotationMarksBlanksAndSmallShiftsAreRepaired() throws IOException {
    write(entity(52, 70, "Person", "Colonel 'Tor' Vale", 1));
    write(entity(66, 71, "Person", "Vale ", 1));
    write(entity(32, 38, "Location", "Corran", 1));
    write(entity(500, 506, "Location", "Corran", 1));

    Re3dDocument document = Re3dReader.read(folder).getFirst();

    assertThat(words(document, document.mentions()))
        .containsExactly("LOCATION Corran", "PERSON Colonel “Tor” Vale", "PERSON Vale");
    assertThat(document.repairs()).isEqualTo(3);
    assertThat(document.unplaced()).isEqualTo(1);
  }

  @Test
  void flatKeepsTheLongestOfTheScored() throws IOException {
    write(entity(0, 25, "Organisation", "The Tavaran Harbour Guard", 1));
    write(entity(4, 11, "Nationality", "Tavaran", 1));
    write(entity(34, 40, "Location", "Corran", 1));
    write(entity(34, 50, "Vehicle", "Corran on Friday", 1));

    Re3dDocument document = Re3dReader.read(folder).getFirst();

    assertThat(document.mentions()).hasSize(4);
    assertThat(words(document, document.flat()))
        .containsExactly("ORGANISATION The Tavaran Harbour Guard", "LOCATION Corran");
  }

  @Test
  void filesAreKnownByWhatTheyHold() throws IOException {
    write(entity(34, 40, "Location", "Corran", 1));
    Files.writeString(
        folder.resolve("relations.json"),
        "{ \"documentId\" : \"D1\", \"begin\" : 34, \"end\" : 40, \"source\" : \"Corran\","
            + " \"value\" : \"Corran\", \"type\" : \"Location\" }\n");
    Files.write(folder.resolve("picture.json"), new byte[] {(byte) 0xff, 1, 2});

    assertThat(Re3dReader.isIn(folder)).isTrue();
    assertThat(Re3dReader.read(folder)).hasSize(1);
    assertThat(Re3dReader.read(folder).getFirst().mentions()).hasSize(1);
  }

  @Test
  void aFolderOfSomethingElseIsRefused() throws IOException {
    assertThat(Re3dReader.isIn(folder)).isFalse();
    assertThatThrownBy(() -> Re3dReader.read(folder)).hasMessageContaining("re3d");
  }

  @Test
  void aFoldDependsOnTheIdAlone() {
    assertThat(Re3dReader.fold("D1", 5)).isEqualTo(Re3dReader.fold("D1", 5));
    assertThat(IntStream.range(0, 500).map(i -> Re3dReader.fold("D" + i, 5)).distinct().sorted())
        .containsExactly(0, 1, 2, 3, 4);
  }

  @Test
  @NeedsCorpus("re3d")
  void theCorpusIsReadWhole() throws IOException {
    List<Re3dDocument> documents = Re3dReader.read(Corpora.folder("re3d"));

    assertThat(documents).hasSize(90);
    assertThat(documents.stream().mapToInt(d -> d.mentions().size()).sum()).isEqualTo(2763);
    assertThat(documents.stream().mapToInt(Re3dDocument::repairs).sum()).isEqualTo(7);
    assertThat(documents.stream().mapToInt(Re3dDocument::unplaced).sum()).isEqualTo(1);
    assertThat(documents.stream().mapToInt(Re3dDocument::doubted).sum()).isEqualTo(1160);
  }

  private static List<String> words(Re3dDocument document, List<Re3dMention> mentions) {
    return mentions.stream()
        .map(mention -> mention.type() + " " + mention.span().of(document.text()))
        .toList();
  }

  /// Adds a mention of the one document, whose file is written with it.
  private void write(String entity) throws IOException {
    Path below = Files.createDirectories(folder.resolve("Tavara Harbour Office"));
    Files.writeString(
        below.resolve("papers.json"),
        "\uFEFF{ \"_id\" : \"D1\", \"title\" : \"Corran\", \"text\" : \"" + TEXT + "\" }\n");
    Path file = below.resolve("marks.json");
    String before = Files.exists(file) ? Files.readString(file) : "";
    Files.writeString(file, before + entity + "\n");
  }

  private static String entity(int begin, int end, String type, String value, double confidence) {
    return """
    { "_id" : "D1-0-%d-%d-%s", "begin" : %d, "end" : %d, "type" : "%s", "value" : "%s", \
    "documentId" : "D1", "confidence" : %s }\
    """
        .formatted(begin, end, type, begin, end, type, value, confidence);
  }
}
