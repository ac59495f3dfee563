package org.sayso.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
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
import org.sayso.mention.TieCandidates.Candidate;
import org.sayso.text.TextSpan;

class LearnedTiesTest {
  private static final TieModel NEAREST = model(Map.of("rank0", 3.0, "ruled", 6.0));

  private final List<ActorMention> actors = new ArrayList<>();

  private static TieModel model(Map<String, Double> weights) {
    return new TieModel(weights, Map.of(TieKind.PERSON, 0.6, TieKind.ROLE, 0.6), Set.of());
  }

  /// Takes in the words at their first place behind the mention before.
  private ActorMention add(String text, String words, NameForm form, Optional<MentionId> tied) {
    int from = actors.isEmpty() ? 0 : actors.getLast().span().end();
    int begin = text.indexOf(words, from);
    TextSpan span = new TextSpan(begin, begin + words.length());
    ActorMention mention =
        new ActorMention(
            new ReadingIds(TestingAnnotators.annotate(text).article().sha256())
                .mention("PERSON", span),
            Quoted.of(text, span),
            ActorKind.PERSON,
            form,
            tied,
            By.rule("test/given", 1, 1));
    actors.add(mention);
    return mention;
  }

  private ActorMention name(String text, String words) {
    return add(text, words, NameForm.NAME, Optional.empty());
  }

  private ActorMention pronoun(String text, String words) {
    return add(text, words, NameForm.PRONOUN, Optional.empty());
  }

  private List<ActorMention> tied(String text, TieModel model) {
    return new LearnedTies(TestingAnnotators.annotate(text), model).tie(actors);
  }

  @Test
  void withoutAModelTheRulesHaveTheLastWord() {
    String text = "Ada Brun met Lorcan Idrey. He left.";
    name(text, "Ada Brun");
    name(text, "Lorcan Idrey");
    pronoun(text, "He");
    assertThat(tied(text, TieModel.NONE)).isEqualTo(actors);
  }

  @Test
  void whatTheModelIsSureOfIsTied() {
    String text = "Ada Brun met Lorcan Idrey. He left.";
    name(text, "Ada Brun");
    ActorMention lorcan = name(text, "Lorcan Idrey");
    pronoun(text, "He");
    assertThat(tied(text, NEAREST).getLast().antecedent()).contains(lorcan.id());
  }

  @Test
  void pronounOfWhichTheModelIsNotSureStandsForNobodyWhateverTheRulesSay() {
    String text = "Ada Brun left. She slept.";
    ActorMention ada = name(text, "Ada Brun");
    add(text, "She", NameForm.PRONOUN, Optional.of(ada.id()));
    assertThat(tied(text, model(Map.of("no", 5.0))).getLast().antecedent()).isEmpty();
  }

  @Test
  void tieOfTheRulesThatTheModelSharesStaysAsItIs() {
    String text = "Ada Brun left. She slept.";
    ActorMention ada = name(text, "Ada Brun");
    ActorMention she = add(text, "She", NameForm.PRONOUN, Optional.of(ada.id()));
    assertThat(tied(text, NEAREST).getLast()).isEqualTo(she);
  }

  @Test
  void whereTheRulesAreBetterTheirTiesStand() {
    String text = "Ada Brun left. She slept.";
    ActorMention ada = name(text, "Ada Brun");
    ActorMention she = add(text, "She", NameForm.PRONOUN, Optional.of(ada.id()));
    TieModel kept =
        new TieModel(Map.of("no", 5.0), Map.of(TieKind.PERSON, 0.6), Set.of(TieKind.PERSON));
    assertThat(tied(text, kept).getLast()).isEqualTo(she);
  }

  @Test
  void whoeverIsToldInQuotationMarksAloneIsNotMeantOutsideThem() {
    String text = "Ada Brun came. \"Elin Corrow should have come,\" she said.";
    ActorMention ada = name(text, "Ada Brun");
    name(text, "Elin Corrow");
    pronoun(text, "she");
    assertThat(tied(text, NEAREST).getLast().antecedent()).contains(ada.id());
  }

  private ActorMention noun(String text, String words) {
    return add(text, words, NameForm.COMMON_NOUN, Optional.empty());
  }

  @Test
  void whoeverTreatsThePersonNamedIsAnother() {
    String text = "Ada Brun, a farmer, died. The doctor said that nobody had called.";
    name(text, "Ada Brun");
    noun(text, "The doctor");
    assertThat(tied(text, NEAREST).getLast().antecedent()).isEmpty();
  }

  @Test
  void whoIsIntroducedAsADoctorIsTheDoctor() {
    String text = "Ada Brun, a doctor, came. The doctor said that nobody had called.";
    ActorMention ada = name(text, "Ada Brun");
    noun(text, "The doctor");
    assertThat(tied(text, NEAREST).getLast().antecedent()).contains(ada.id());
  }

  @Test
  void laterPronounSeesWhomAnEarlierOneStandsFor() {
    String text = "Ada Brun left. She slept. Lorcan Idrey came. She woke.";
    ActorMention ada = name(text, "Ada Brun");
    pronoun(text, "She");
    name(text, "Lorcan Idrey");
    pronoun(text, "She");
    TieModel same = model(Map.of("near-same-pronoun", 4.0, "rank0", 1.5));
    assertThat(tied(text, same).getLast().antecedent()).contains(ada.id());
  }

  @Test
  void nobodyIsOfferedWhomAWordOrAFirstNameMakesAnother() {
    String text = "Robert Orlow met Mr Brun and Anna Halvek. She left.";
    name(text, "Robert Orlow");
    name(text, "Brun");
    name(text, "Anna Halvek");
    ActorMention she = pronoun(text, "She");
    AnnotatedText read = TestingAnnotators.annotate(text);
    assertThat(new TieCandidates(read, actors).of(she).candidates())
        .extracting(Candidate::end)
        .extracting(end -> end.words().text())
        .containsExactly("Anna Halvek");
  }

  @Test
  void theTextsOwnPronounsOverruleAFirstName() {
    String text = "Robert Orlow sold her house. Robert Orlow lost her way. She left.";
    ActorMention first = name(text, "Robert Orlow");
    add(text, "Robert Orlow", NameForm.NAME, Optional.of(first.id()));
    ActorMention she = pronoun(text, "She");
    AnnotatedText read = TestingAnnotators.annotate(text);
    assertThat(new TieCandidates(read, actors).of(she).candidates()).hasSize(1);
  }

  @Test
  void chancesOfTwoNamesThatMayBeOnePersonsCountTogether() {
    String text = "Ada Brun and Ada Maria Brun met. Brun spoke. She left.";
    name(text, "Ada Brun");
    name(text, "Ada Maria Brun");
    name(text, "Brun");
    ActorMention she = pronoun(text, "She");
    AnnotatedText read = TestingAnnotators.annotate(text);
    TieModel even = model(Map.of("no", -20.0));
    assertThat(even.best(new TieCandidates(read, actors).of(she)).orElseThrow().chance())
        .isBetween(0.99, 1.0);
  }

  @Test
  void modelIsReadFromLinesAndABadLineIsNamed() throws IOException {
    TieModel model = read("sayso-ties 2\nleast\tit\t0.5\nkeep\tthey\nweight\tit:rank0\t2.0\n");
    assertThat(model.believes(TieKind.IT, 0.5, false)).isTrue();
    assertThat(model.believes(TieKind.IT, 0.4, false)).isFalse();
    assertThat(model.believes(TieKind.IT, 0.4, true)).isTrue();
    assertThat(model.keeps(TieKind.THEY)).isTrue();
    assertThat(model.answers(TieKind.THEY)).isFalse();
    assertThatThrownBy(() -> read("sayso-ties 2\nelse\ta")).hasMessageContaining("else");
    assertThatThrownBy(() -> read("other")).hasMessageContaining("sayso-ties 2");
  }

  @Test
  void bundledModelAnswersForPersons() {
    assertThat(TieModel.bundled().answers(TieKind.PERSON)).isTrue();
  }

  private static TieModel read(String lines) throws IOException {
    return TieModel.read(new BufferedReader(new StringReader(lines)));
  }
}
