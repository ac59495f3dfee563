package org.sayso.eval.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EcbReaderTest {
  @TempDir Path folder;

  @Test
  void theTextIsPutTogetherAgain() throws IOException {
    assertThat(document().text()).isEqualTo("“We won't go,” Ada Brun said.\nShe left (at noon).");
  }

  @Test
  void mentionsOfOneActorShareAChainWhicheverRelationJoinsThem() throws IOException {
    EcbDocument document = document();
    assertThat(words(document, "HUM1")).containsExactly("Ada Brun", "She");
    assertThat(document.mentions()).hasSize(3);
  }

  @Test
  void onlySentencesOfTheTableAreValidated() throws IOException {
    assertThat(document().mentions())
        .extracting(EcbMention::validated)
        .containsExactly(true, true, false);
  }

  @Test
  void topicsWithEvenNumbersAreOpen() throws IOException {
    assertThat(document().isOpen()).isTrue();
    assertThat(new EcbDocument("3_1ecb", 3, "", List.of()).isOpen()).isFalse();
  }

  private static List<String> words(EcbDocument document, String chain) {
    return document.chain(chain).stream().map(one -> one.span().of(document.text())).toList();
  }

  private EcbDocument document() throws IOException {
    StringBuilder xml = new StringBuilder("<Document>");
    String[][] sentences = {
      {"``", "We", "wo", "n't", "go", ",", "''", "Ada", "Brun", "said", "."},
      {"She", "left", "(", "at", "noon", ")", "."}
    };
    int id = 1;
    for (int s = 0; s < sentences.length; s++) {
      for (String token : sentences[s]) {
        xml.append("<token t_id='%d' sentence='%d'>%s</token>".formatted(id++, s, token));
      }
    }
    xml.append(
        """
        <Markables>
          <HUMAN_PART_PER m_id='1'><token_anchor t_id='2'/></HUMAN_PART_PER>
          <HUMAN_PART_PER m_id='2'><token_anchor t_id='8'/><token_anchor t_id='9'/></HUMAN_PART_PER>
          <HUMAN_PART_PER m_id='3'><token_anchor t_id='12'/></HUMAN_PART_PER>
          <ACTION_OCCURRENCE m_id='4'><token_anchor t_id='13'/></ACTION_OCCURRENCE>
          <HUMAN_PART_PER m_id='5' instance_id='HUM1'/>
        </Markables>
        <Relations>
          <CROSS_DOC_COREF r_id='7' note='HUM1'>
            <source m_id='2'/><source m_id='3'/><target m_id='5'/>
          </CROSS_DOC_COREF>
        </Relations></Document>
        """);
    Path topic = Files.createDirectories(folder.resolve("ECB+/2"));
    Files.writeString(topic.resolve("2_1ecb.xml"), xml);
    Files.writeString(folder.resolve("table.csv"), "Topic,File,Sentence Number\n2,1ecb,0\n");
    return EcbReader.read(folder).getFirst();
  }
}
