package org.sayso.nlp.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.DefaultAnnotator;
import org.sayso.text.ArticleText;
import org.sayso.text.Block;
import org.sayso.text.BlockKind;
import org.sayso.text.TextAlignment;
import org.sayso.text.TextSpan;

class OpenNlpAnnotatorTest {
  private static final DefaultAnnotator ANNOTATOR =
      new DefaultAnnotator(OpenNlpPosTagger.load(), OpenNlpLanguageIdentifier.load());

  private static AnnotatedText annotate(String text) {
    Block body = new Block(BlockKind.BODY, new TextSpan(0, text.length()));
    return ANNOTATOR.annotate(
        ArticleText.of(
            text,
            "rule:test@1",
            List.of(body),
            TextAlignment.identity(text.length()),
            Optional.empty()));
  }

  private static String tags(String text) {
    StringBuilder tagged = new StringBuilder();
    annotate(text)
        .tokens()
        .forEach(token -> tagged.append(token.text()).append('/').append(token.pos()).append(' '));
    return tagged.toString().trim();
  }

  @Test
  void tagsASentenceOfNews() {
    assertThat(tags("The Interior Ministry said the attackers killed 15 people in Miravel."))
        .isEqualTo(
            "The/DET Interior/PROPN Ministry/PROPN said/VERB the/DET attackers/NOUN killed/VERB 15/NUM people/NOUN in/ADP"
                + " Miravel/PROPN ./PUNCT");
  }

  @Test
  void readsCapitalsAsOrdinaryText() {
    assertThat(tags("THE ARMY SAID THE GUERRILLAS KILLED 15 PEOPLE IN MIRAVEL."))
        .isEqualTo(
            "THE/DET ARMY/NOUN SAID/VERB THE/DET GUERRILLAS/NOUN KILLED/VERB 15/NUM PEOPLE/NOUN IN/ADP MIRAVEL/PROPN ./PUNCT");
  }

  @Test
  void whoeverDidItStandsBehindBy() {
    assertThat(tags("The attacker was shot dead by police in Miravel.")).contains("by/ADP");
  }

  @Test
  void shotDeadIsAVerbBetweenWhoAndWhom() {
    assertThat(tags("Gunmen shot dead four farmers in Dunlow."))
        .contains("shot/VERB dead/ADV four/NUM farmers/NOUN");
    assertThat(tags("Police shot dead a student in Corran.")).contains("shot/VERB dead/ADV a/DET");
  }

  @Test
  void lastSeenIsAVerb() {
    assertThat(tags("A student leader was last seen being forced into a van."))
        .contains("last/ADV seen/VERB");
  }

  @Test
  void nearIsAPrepositionBeforeAPlace() {
    assertThat(tags("Maria Santos was found dead near Corran on Tuesday.")).contains("near/ADP");
  }

  @Test
  void aNameGoesOnOverAWordThatIsAlsoAVerb() {
    assertThat(tags("The attacker had shot United States senator Dorin Varrow."))
        .contains("United/PROPN States/PROPN");
    assertThat(tags("“The road is closed,” states Varrow.")).contains("states/VERB");
  }

  @Test
  void phrasesEndAtTheirHeads() {
    AnnotatedText text =
        annotate(
            "A prominent rights group accused the so-called army of Tavara's enemies of two attacks.");
    assertThat(text.nounPhrases().stream().map(phrase -> text.words(phrase.span())))
        .containsExactly(
            "A prominent rights group", "the so-called army", "Tavara", "enemies", "two attacks");
  }

  @Test
  void keepsForeignTextUnread() {
    AnnotatedText text =
        annotate(
            "Las autoridades de la isla dijeron el lunes que quince personas murieron en un ataque contra un mercado de"
                + " la capital y que nadie ha reivindicado el atentado.");
    assertThat(text.language()).isEqualTo("es");
    assertThat(text.read()).isFalse();
    assertThat(text.tokens()).isEmpty();
  }

  @Test
  void readsAShortEnglishTextWhoseLanguageIsOpen() {
    AnnotatedText text = annotate("Police said 15 people died.");
    assertThat(text.language()).isEqualTo("und");
    assertThat(text.read()).isTrue();
    assertThat(text.sentences()).hasSize(1);
  }
}
