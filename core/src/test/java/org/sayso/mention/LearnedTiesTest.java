package org.sayso.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.TestingAnnotators;
import org.sayso.evidence.By;
import org.sayso.evidence.MentionId;
import org.sayso.evidence.Quoted;
import org.sayso.evidence.ReadingIds;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.text.TextSpan;

class LearnedTiesTest {
  private static final String TEXT =
      "Ada Brun met Lorcan Idrey in Selm. Idrey said that she knew. He left.";
  private static final TieModel NEAREST =
      new TieModel(
          Map.of("rank0", 3.0, "ruled", 6.0, TieModel.ALWAYS, -1.0), Map.of("person", 0.6));

  private final AnnotatedText text = TestingAnnotators.annotate(TEXT);
  private final ReadingIds ids = new ReadingIds(text.article().sha256());
  private final ActorMention ada = mention("Ada Brun", NameForm.NAME, Optional.empty());
  private final ActorMention lorcan = mention("Lorcan Idrey", NameForm.NAME, Optional.empty());
  private final ActorMention idrey = mention("Idrey said", 5, NameForm.NAME, lorcan.id());
  private final ActorMention she = mention("she", NameForm.PRONOUN, Optional.of(ada.id()));
  private final ActorMention he = mention("He", NameForm.PRONOUN, Optional.empty());

  private ActorMention mention(String words, NameForm form, Optional<MentionId> antecedent) {
    int begin = TEXT.indexOf(words);
    TextSpan span = new TextSpan(begin, begin + words.length());
    return new ActorMention(
        ids.mention("PERSON", span),
        Quoted.of(TEXT, span),
        ActorKind.PERSON,
        form,
        antecedent,
        By.rule("test/given", 1, 1));
  }

  private ActorMention mention(String from, int length, NameForm form, MentionId antecedent) {
    int begin = TEXT.indexOf(from);
    TextSpan span = new TextSpan(begin, begin + length);
    return new ActorMention(
        ids.mention("PERSON", span),
        Quoted.of(TEXT, span),
        ActorKind.PERSON,
        form,
        Optional.of(antecedent),
        By.rule("test/given", 1, 1));
  }

  private List<ActorMention> tied(TieModel model) {
    return new LearnedTies(text, model).tie(List.of(ada, lorcan, idrey, she, he));
  }

  @Test
  void withoutAModelTheRulesHaveTheLastWord() {
    assertThat(tied(TieModel.NONE)).containsExactly(ada, lorcan, idrey, she, he);
  }

  @Test
  void whatTheModelIsSureOfIsTiedByItsName() {
    ActorMention tied = tied(NEAREST).getLast();
    assertThat(tied.antecedent()).contains(lorcan.id());
    assertThat(tied.by().name()).isEqualTo("model:antecedent/ties@1");
    assertThat(tied.by().confidence()).isBetween(0.87, 0.89);
  }

  @Test
  void pronounOfWhichTheModelIsNotSureStandsForNobody() {
    TieModel unsure = new TieModel(Map.of(TieModel.ALWAYS, -5.0), Map.of("person", 0.6));
    assertThat(tied(unsure).get(3).antecedent()).isEmpty();
  }

  @Test
  void tieOfTheRulesThatTheModelSharesStaysTheirs() {
    TieModel ruled =
        new TieModel(Map.of("ruled", 3.0, TieModel.ALWAYS, -1.0), Map.of("person", 0.6));
    assertThat(tied(ruled).get(3)).isEqualTo(she);
  }

  @Test
  void pronounsBehindANameVoteForItsGender() {
    AnnotatedText told =
        TestingAnnotators.annotate("Ada Brun sold her house. Ada Brun lost her way.");
    GenderVotes votes =
        new GenderVotes(
            told, List.of(at(told, 0), at(told, 25)), Map.of(at(told, 25).id(), at(told, 0).id()));
    assertThat(votes.of(at(told, 0).id(), Gender.SHE)).isEqualTo(2);
    assertThat(votes.of(at(told, 0).id(), Gender.HE)).isEqualTo(-2);
  }

  private static ActorMention at(AnnotatedText text, int begin) {
    TextSpan span = new TextSpan(begin, begin + 8);
    return new ActorMention(
        new ReadingIds(text.article().sha256()).mention("PERSON", span),
        Quoted.of(text.article().text(), span),
        ActorKind.PERSON,
        NameForm.NAME,
        Optional.empty(),
        By.rule("test/given", 1, 1));
  }

  @Test
  void modelIsReadFromLinesAndABadLineIsNamed() throws IOException {
    TieModel model = read("sayso-ties 1\nleast\tit\t0.5\nweight\trank0\t2.0\n");
    assertThat(model.chance(Set.of("rank0"))).isBetween(0.88, 0.89);
    assertThat(model.believes(TieCandidates.Kind.IT, 0.5)).isTrue();
    assertThat(model.believes(TieCandidates.Kind.THEY, 0.99)).isFalse();
    assertThatThrownBy(() -> read("sayso-ties 1\nelse\ta")).hasMessageContaining("else");
  }

  private static TieModel read(String lines) throws IOException {
    return TieModel.read(new BufferedReader(new StringReader(lines)));
  }
}
