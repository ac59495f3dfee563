package org.sayso.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sayso.text.TextSpan;

class SentenceSplitterTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "The army denied it.|It gave no reason.",
        "Gen. J. Rahmani spoke in Port Selm.|He left.",
        "The U.S. Embassy condemned it.",
        "He went to the U.S.|The ministry knew.",
        "Fifteen died on Sept. 2 in Miravel.|Rahmani was absent.",
        "“We did nothing.”|The minister left.",
        "“Who did it?” Rahmani asked.|Nobody knew.",
        "“Stop!” he shouted.|They ran.",
        "“We mourn. We are angry.” That was all.",
        "He paused... and went on.",
        "He paused...|Then he went on.",
        "\"It is over.\"|\"Is it?\"",
        "(He had left.)|The army came.",
        "It cost 3.5 million.|Nobody paid.",
        "The Karst Co. Ltd. and others closed.|Who knew?",
        "They met at 5 p.m. on Monday.|Nothing came of it.",
        "The attack killed 15.|15 others were hurt.",
        "on sept. 2 nobody claimed the shooting.|the karst front claimed the bombing of the market."
      })
  void splits(String marked) {
    String expected =
        marked.replace("“We mourn. We", "“We mourn.|We").replace(".” That", ".”|That");
    String text = expected.replace('|', ' ');
    List<TextSpan> tokens = new Tokenizer().tokenize(text, new TextSpan(0, text.length()));
    List<String> sentences =
        new SentenceSplitter()
            .split(text, tokens).stream()
                .map(range -> tokens.get(range.first()).cover(tokens.get(range.end() - 1)).of(text))
                .toList();
    assertThat(String.join("|", sentences)).isEqualTo(expected);
  }
}
