package org.sayso.corroboration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.DefaultAnnotator;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Token;
import org.sayso.text.ArticleText;
import org.sayso.text.Block;
import org.sayso.text.BlockKind;
import org.sayso.text.TextAlignment;
import org.sayso.text.TextSpan;

class MainVerbTest {
  private static final Map<String, PartOfSpeech> TAGS =
      Map.of(
          "N", PartOfSpeech.NOUN,
          "V", PartOfSpeech.VERB,
          "A", PartOfSpeech.AUX,
          "P", PartOfSpeech.PROPN,
          "D", PartOfSpeech.DET,
          "T", PartOfSpeech.PART,
          "J", PartOfSpeech.ADJ,
          "X", PartOfSpeech.ADP,
          ".", PartOfSpeech.PUNCT);

  private static AnnotatedText question(String words, String tags) {
    List<PartOfSpeech> all =
        Arrays.stream(tags.split("")).map(tag -> TAGS.getOrDefault(tag, PartOfSpeech.X)).toList();
    ArticleText article =
        ArticleText.of(
            words,
            "rule:question@1",
            List.of(new Block(BlockKind.BODY, new TextSpan(0, words.length()))),
            TextAlignment.identity(words.length()),
            Optional.empty());
    return new DefaultAnnotator(found -> all.subList(0, found.size()), sample -> "en")
        .annotate(article);
  }

  @ParameterizedTest
  @CsvSource({
    "Did pirates hijack the ferry?,AVNDN.,hijack",
    "Do the islanders recruit children?,ADNNN.,recruit",
    "Did the army hold the farmers?,ADNVDN.,hold",
    "Did Orsland pressure Karst to investigate the front?,APNPTVDN.,pressure",
    "Were the police warned of the blast?,ADNVXDN.,warned",
    "How many villages did soldiers search?,JJNANN.,search",
    "Who killed the farmers?,NVDN.,killed"
  })
  void theVerbThatIsAskedAboutIsFound(String question, String tags, String verb) {
    AnnotatedText mended = MainVerb.mended(question(question, tags));

    assertThat(MainVerb.of(mended).map(Token::text)).contains(verb);
    assertThat(MainVerb.of(mended).map(Token::pos)).contains(PartOfSpeech.VERB);
  }
}
