package org.sayso.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.text.TextSpan;

class NounPhraseChunkerTest {
  private static List<Token> tokens(String tagged) {
    List<Token> tokens = new ArrayList<>();
    int at = 0;
    for (String part : tagged.split(" ", -1)) {
      int slash = part.lastIndexOf('/');
      String word = part.substring(0, slash);
      PartOfSpeech pos = PartOfSpeech.valueOf(part.substring(slash + 1));
      tokens.add(new Token(tokens.size(), word, new TextSpan(at, at + word.length()), pos, word));
      at += word.length() + 1;
    }
    return tokens;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "the/DET so-called/ADJ group/NOUN attacked/VERB 15/NUM armed/ADJ men/NOUN|the so-called *group; 15 armed *men",
        "Tavara/PROPN 's/PART military/NOUN|*Tavara; *military",
        "his/PRON brother/NOUN and/CCONJ he/PRON|his *brother; *he",
        "political/ADJ and/CCONJ military/ADJ leaders/NOUN|political and military *leaders",
        "a/DET peaceful/ADJ ,/PUNCT lawful/ADJ march/NOUN|a peaceful , lawful *march",
        "men/NOUN and/CCONJ women/NOUN|*men; *women",
        "the/DET targeted/VERB killings/NOUN of/ADP masked/VERB men/NOUN|the targeted *killings; masked *men",
        "accused/VERB of/ADP killing/VERB civilians/NOUN|*civilians",
        "Interior/PROPN Minister/PROPN Ana/PROPN Rahmani/PROPN|Interior Minister Ana *Rahmani",
        "on/ADP September/PROPN 2/NUM 15/NUM died/VERB|*September 2; *15",
        "the/DET group/NOUN which/PRON left/VERB|the *group",
        "killed/VERB four/NUM farmers/NOUN 20/NUM km/NOUN north/ADV|four *farmers; 20 *km",
        "held/VERB Ana/PROPN Rahmani/PROPN two/NUM days/NOUN later/ADV|Ana *Rahmani; two *days",
        "Marks/PROPN &/CCONJ Sons/PROPN|Marks & *Sons",
      })
  void chunks(String tagged, String expected) {
    List<Token> tokens = tokens(tagged);
    StringBuilder found = new StringBuilder();
    for (NounPhrase phrase : new NounPhraseChunker().chunk(tokens)) {
      found.append(found.isEmpty() ? "" : "; ");
      for (int i = phrase.firstToken(); i < phrase.endToken(); i++) {
        found
            .append(i > phrase.firstToken() ? " " : "")
            .append(i == phrase.head() ? "*" : "")
            .append(tokens.get(i).text());
      }
    }
    assertThat(found).hasToString(expected);
  }
}
