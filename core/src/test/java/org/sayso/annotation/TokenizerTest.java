package org.sayso.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.text.TextSpan;

class TokenizerTest {
  private static List<String> words(String text) {
    return new Tokenizer()
        .tokenize(text, new TextSpan(0, text.length())).stream()
            .map(span -> span.of(text))
            .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "Tavara's army didn't deny it.|Tavara 's army did n't deny it .",
        "Tavara’s army can’t|Tavara ’s army ca n’t",
        "It cannot be|It can not be",
        "The U.S. Embassy, Gen. J. Rahmani|The U.S. Embassy , Gen. J. Rahmani",
        "on Jan. 5 and Sept. 12|on Jan. 5 and Sept. 12",
        "1,200 people, 3.5 km, 1,20,000 rupees|1,200 people , 3.5 km , 1,20,000 rupees",
        "in 2019, 15 men|in 2019 , 15 men",
        "a 15-year-old from al-Sha'ab|a 15-year-old from al-Sha'ab",
        "(\"so-called\")—army…|( \" so-called \" ) — army …",
        "see https://example.org/a?b=1. Then|see https://example.org/a?b=1 . Then",
        "write to press@klf.example.org, now|write to press@klf.example.org , now",
        "the ministers' cars|the ministers ' cars",
        "“Stop!” she said|“ Stop ! ” she said",
        "$1.5m or 12.5%|$ 1.5m or 12.5 %",
        "Route No. 5. No. He|Route No. 5 . No . He",
        "AT&T and O'Brien|AT&T and O'Brien",
        "tweet by @selmcourier #Karst|tweet by @selmcourier #Karst",
        "really?! Yes ... no -- so|really ?! Yes ... no -- so",
        "the U.S.-born KLF's and the U.S.'s|the U.S.-born KLF 's and the U.S. 's"
      })
  void cuts(String text, String tokens) {
    assertThat(String.join(" ", words(text))).isEqualTo(tokens);
  }
}
