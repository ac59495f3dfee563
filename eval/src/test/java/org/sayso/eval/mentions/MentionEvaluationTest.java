package org.sayso.eval.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.DefaultAnnotator;
import org.sayso.evidence.By;
import org.sayso.evidence.Quoted;
import org.sayso.evidence.ReadingIds;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.FacilityMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.mention.MentionClass;
import org.sayso.mention.MentionTagger;
import org.sayso.nlp.annotation.OpenNlpLanguageIdentifier;
import org.sayso.nlp.annotation.OpenNlpPosTagger;
import org.sayso.text.TextSpan;

class MentionEvaluationTest {
  private static final By BY = By.rule("mention/test", 1, 1);
  private static final String TEXT =
      "The Tavarans met President Mirren Vale in a market in Corran on Friday morning.\n\n"
          + "She said they wanted peace, and it would come soon to the whole island.";

  @Test
  void mentionsComeInTheClassesOfTheCorpus() {
    MentionEvaluation evaluation =
        new MentionEvaluation(
            new DefaultAnnotator(OpenNlpPosTagger.load(), OpenNlpLanguageIdentifier.load()),
            MentionEvaluationTest::mentions,
            MentionTagger.NONE);

    assertThat(evaluation.predict(TEXT).merged())
        .extracting(mention -> mention.type() + " " + mention.span().of(TEXT))
        .containsExactly(
            "ORGANISATION The Tavarans",
            "PERSON President Mirren Vale",
            "LOCATION a market",
            "PERSON She",
            "ORGANISATION they");
  }

  @Test
  void whatTheModelTagsIsScoredByItself() {
    MentionTagger tagger =
        new MentionTagger() {
          @Override
          public String name() {
            return "model:test/one@1";
          }

          @Override
          public List<Tagged> tag(AnnotatedText text) {
            return List.of(new Tagged(MentionClass.LOCATION, words("Corran").span(), 1));
          }
        };
    MentionEvaluation evaluation =
        new MentionEvaluation(
            new DefaultAnnotator(OpenNlpPosTagger.load(), OpenNlpLanguageIdentifier.load()),
            MentionEvaluationTest::mentions,
            tagger);

    assertThat(evaluation.predict(TEXT).tagged())
        .containsExactly(new Re3dMention(EntityClass.LOCATION, words("Corran").span()));
  }

  private static List<Mention> mentions(AnnotatedText text) {
    assertThat(text.sentences()).hasSize(2);
    ReadingIds ids = new ReadingIds(text.article().sha256());
    Quoted market = words("a market");
    return List.of(
        actor(ids, "Tavarans", ActorKind.POPULATION_GROUP, NameForm.NAME),
        actor(ids, "Mirren Vale", ActorKind.PERSON, NameForm.NAME),
        new FacilityMention(ids.mention("FACILITY", market.span()), market, BY),
        actor(ids, "She", ActorKind.PERSON, NameForm.PRONOUN),
        actor(ids, "they", ActorKind.OTHER, NameForm.PRONOUN),
        actor(ids, "it", ActorKind.OTHER, NameForm.PRONOUN));
  }

  private static ActorMention actor(ReadingIds ids, String text, ActorKind kind, NameForm form) {
    Quoted words = words(text);
    return new ActorMention(
        ids.mention(kind.name(), words.span()), words, kind, form, Optional.empty(), BY);
  }

  private static Quoted words(String words) {
    int begin = TEXT.indexOf(words);
    return Quoted.of(TEXT, new TextSpan(begin, begin + words.length()));
  }
}
