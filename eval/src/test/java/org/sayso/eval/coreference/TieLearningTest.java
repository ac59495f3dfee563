package org.sayso.eval.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.DefaultAnnotator;
import org.sayso.document.DocumentId;
import org.sayso.document.Sha256;
import org.sayso.eval.coreference.TieCounts.Verdict;
import org.sayso.eval.text.Lines;
import org.sayso.evidence.By;
import org.sayso.evidence.Quoted;
import org.sayso.evidence.ReadingIds;
import org.sayso.mention.ActorKind;
import org.sayso.mention.LearnedTies;
import org.sayso.mention.Mention;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.mention.TieKind;
import org.sayso.mention.TieModel;
import org.sayso.nlp.annotation.OpenNlpPosTagger;
import org.sayso.text.TextSpan;

class TieLearningTest {
  private static final String TEXT =
      "Minister Ada Brun met the wife of Lorcan Idrey. She smiled. He was not there.";

  private static final AnnotatedText ANNOTATED =
      new DefaultAnnotator(OpenNlpPosTagger.load(), sample -> "en").annotate(Lines.article(TEXT));

  private static TextSpan at(String words) {
    int begin = TEXT.indexOf(words);
    return new TextSpan(begin, begin + words.length());
  }

  private static ActorMention mention(String words, NameForm form) {
    AnnotatedText text = ANNOTATED;
    TextSpan span = at(words);
    return new ActorMention(
        new ReadingIds(text.article().sha256()).mention("PERSON", span),
        Quoted.of(TEXT, span),
        ActorKind.PERSON,
        form,
        Optional.empty(),
        By.rule("test/given", 1, 1));
  }

  private static TieLabel label(String words, TextSpan... meant) {
    return new TieLabel(
        DocumentId.of(new byte[] {1}),
        at(words),
        Sha256.of(words),
        meant.length == 0 ? List.of() : List.of(List.of(meant)));
  }

  private static TieText text(TieLabel... labels) {
    List<ActorMention> actors =
        Stream.of(
                mention("Ada Brun", NameForm.NAME),
                mention("Lorcan Idrey", NameForm.NAME),
                mention("She", NameForm.PRONOUN),
                mention("He", NameForm.PRONOUN))
            .sorted(Comparator.comparing(Mention::span))
            .toList();
    return new TieText(DocumentId.of(new byte[] {1}), ANNOTATED, actors, List.of(labels));
  }

  @Test
  void theLearnerFindsWhatTheLabelsSay() {
    TieText text = text(label("She", at("Minister Ada Brun")), label("He"));
    List<TieExample> examples = TieExample.of(text);
    Map<String, Double> weights = new TieLearner(1, 0.01).learn(examples);
    TieModel model = new TieModel(weights, Map.of(TieKind.PERSON, 0.5), Set.of());
    TieScores scores = new TieScores();
    assertThat(scores.add(text, new LearnedTies(text.text(), model).tie(text.actors())))
        .extracting(TieScores.Judged::verdict)
        .containsExactly(Verdict.RIGHT, Verdict.ALONE);
    assertThat(new TieLearner(1, 0.01).learn(examples)).isEqualTo(weights);
  }

  @Test
  void nameInsideWordsForSomebodyElseIsNotMeant() {
    TieText text = text(label("She", at("the wife of Lorcan Idrey")));
    assertThat(TieExample.of(text)).singleElement().matches(example -> example.right().isEmpty());
  }

  @Test
  void twoWhoAreMeantTogetherAreNotOneOfThem() {
    TieLabel both =
        new TieLabel(
            DocumentId.of(new byte[] {1}),
            at("She"),
            Sha256.of("She"),
            List.of(List.of(at("Ada Brun")), List.of(at("Lorcan Idrey"))));
    assertThat(both.isTold()).isTrue();
    assertThat(TieExample.of(text(both))).singleElement().matches(one -> one.right().isEmpty());
  }

  @Test
  void lineOfTheTableIsRead() {
    String hash = Sha256.of("they").hex();
    TieLabel label = TieLabel.parse(hash + "\t40\t44\t" + hash + "\t3-9,12-15+20-30");
    assertThat(label.meant()).hasSize(2);
    assertThat(label.meant().getFirst()).containsExactly(new TextSpan(3, 9), new TextSpan(12, 15));
    assertThat(TieLabel.parse(hash + "\t40\t44\t" + hash + "\tnone").isTold()).isFalse();
  }

  @Test
  void everyLabelOfTheTableIsWhole() {
    assertThat(SourceLabels.dense()).hasSizeGreaterThan(1800);
  }
}
