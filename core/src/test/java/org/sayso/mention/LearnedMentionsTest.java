package org.sayso.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.TestingAnnotators;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.NameLexicon.NameMatch;
import org.sayso.text.TextSpan;

/// What becomes of a model's tags, by a model that tags what the test marks: {O organisation}, {P
/// person}, {L location}, {W weapon}, {N nationality}; two digits behind the letter are its
/// probability in percent, 99 where there are none.
class LearnedMentionsTest {
  private static final Pattern MARK = Pattern.compile("\\{([OPLWN])(\\d\\d)? ([^}]*)\\}");
  private static final NameLexicon NOBODY = (tokens, from) -> Optional.empty();

  private NameLexicon actors = NOBODY;
  private NameLexicon places = NOBODY;

  private List<String> found(String marked) {
    AnnotatedText text = TestingAnnotators.annotate(MARK.matcher(marked).replaceAll("$3"));
    return new RuleMentionFinder(actors, places, List.of(), new MarkTagger(marked))
        .find(text).stream()
            .filter(mention -> !mention.words().text().matches("They|Men"))
            .map(mention -> mention.kindName() + form(mention) + " " + mention.words().text())
            .toList();
  }

  private static String form(Mention mention) {
    boolean noun =
        mention instanceof ActorMention actor && actor.form() == Mention.NameForm.COMMON_NOUN;
    return noun ? " noun" : "";
  }

  private static NameLexicon of(String name, Optional<ActorKind> kind, boolean wellKnown) {
    return (tokens, from) ->
        tokens.get(from).equals(name)
            ? Optional.of(new NameMatch(1, kind, "dictionary:test@1", wellKnown))
            : Optional.empty();
  }

  @Test
  void nameThatLooksLikeAPersonsIsWhatTheModelSays() {
    assertThat(found("Men of {O Black Lantern} left.")).containsExactly("OTHER Black Lantern");
    assertThat(found("Men ran to {L Drayle Hessary}.")).containsExactly("PLACE Drayle Hessary");
    assertThat(found("Men saw {P Idrey}.")).containsExactly("PERSON Idrey");
    assertThat(found("Men left a {W Drayle Vark}.")).containsExactly("WEAPON Drayle Vark");
  }

  @Test
  void modelThatIsNotSureIsNotAsked() {
    assertThat(found("Men saw {O60 Lorcan Idrey}.")).containsExactly("PERSON Lorcan Idrey");
  }

  @Test
  void titleAndHeadWordSayMoreThanTheModel() {
    assertThat(found("Men saw {O85 Governor Lorcan Idrey}."))
        .containsExactly("PERSON Lorcan Idrey");
    assertThat(found("Men saw the {O Tavara Watch}.")).containsExactly("NGO Tavara Watch");
  }

  @Test
  void tagOfWhatANameBelongsToIsNotTheNames() {
    assertThat(found("They saw {O the sons of Lorcan Idrey}.")).contains("PERSON Lorcan Idrey");
  }

  @Test
  void stateIsAPlaceWhereTheModelIsSure() {
    actors = of("Tavara", Optional.of(ActorKind.STATE), true);
    places = of("Tavara", Optional.empty(), true);

    assertThat(found("They left {L Tavara}.")).containsExactly("PLACE Tavara");
    assertThat(found("They ran to {O Tavara}.")).containsExactly("STATE Tavara");
    assertThat(found("They ran to Tavara.")).containsExactly("PLACE Tavara");
  }

  @Test
  void placeYieldsToAPersonOfItsName() {
    places = of("Hessary", Optional.empty(), false);

    assertThat(found("They saw {P Hessary}.")).containsExactly("PERSON Hessary");
    assertThat(found("They saw {P85 Hessary}.")).containsExactly("PLACE Hessary");
    places = of("Hessary", Optional.empty(), true);
    assertThat(found("They saw {P94 Hessary}.")).containsExactly("PLACE Hessary");
    assertThat(found("They saw {P Hessary}.")).containsExactly("PERSON Hessary");
    assertThat(found("They ran to {P Hessary}.")).containsExactly("PLACE Hessary");
  }

  @Test
  void nameThatOnlyTheModelSeesIsAddedWithoutItsArticle() {
    assertThat(found("The men left {O the drayle} and {L the Idrey}."))
        .contains("OTHER noun drayle", "PLACE Idrey");
  }

  @Test
  void nounPhraseOfTheModelHasTheKindOfItsWords() {
    assertThat(found("They left with {O intelligence agencies}."))
        .containsExactly("INTELLIGENCE noun intelligence agencies");
  }

  @Test
  void capitalThatOnlyBeginsASentenceMakesNoName() {
    assertThat(found("{O Defendants} left.")).containsExactly("OTHER noun Defendants");
    assertThat(found("They left with {O NGO Black Lantern}.")).containsExactly("NGO Black Lantern");
  }

  @Test
  void wordsBeforeAPersonAreNoPartOfTheName() {
    assertThat(found("They saw {P Legislator Vark Idrey}.")).contains("PERSON Vark Idrey");
    assertThat(found("They saw {P Republican Vark Idrey}.")).contains("PERSON Vark Idrey");
    assertThat(found("They saw {P Longtime Idrey}.")).contains("PERSON Idrey");
    assertThat(found("They saw {P President Vark al-Idrey}.")).contains("PERSON Vark al-Idrey");
  }

  @Test
  void aPersonsNameReachesAsFarAsTheModelSeesIt() {
    assertThat(found("Men saw {P Vark Idrey} and {P Lorcan Vark Idrey}."))
        .containsExactly("PERSON Vark Idrey", "PERSON Lorcan Vark Idrey");
  }

  @Test
  void theNumberOfAUnitIsInItsName() {
    assertThat(found("They know {O the 30th Drayle Brigade}."))
        .containsExactly("ARMED_GROUP 30th Drayle Brigade");
  }

  @Test
  void smallWordsBeforeAGroupAreNoPartOfItsName() {
    assertThat(found("They left with {O nonprofit Black Lantern}."))
        .containsExactly("OTHER Black Lantern");
  }

  @Test
  void lettersOfWordsWithAHyphenNameNobody() {
    assertThat(found("They have a no-objection certificate (NOC). They know {O the NOC}."))
        .noneMatch(name -> name.endsWith("NOC"));
  }

  @Test
  void aCompanyWhereTheModelSeesAPlaceIsNobody() {
    actors = of("Drayle", Optional.of(ActorKind.COMPANY), true);

    assertThat(found("They left {L the Drayle forest}.")).containsExactly("PLACE Drayle forest");
    assertThat(found("They left Drayle.")).containsExactly("COMPANY Drayle");
  }

  @Test
  void whereSomebodyIsFromIsNotInTheName() {
    assertThat(found("They saw {P Idrey of Selm}.")).containsExactly("PERSON Idrey");
  }

  @Test
  void capitalsInWhichTheModelSeesNobodyAreNoName() {
    assertThat(found("Men saw {P Idrey} at Basic Services.")).containsExactly("PERSON Idrey");
    assertThat(found("Men saw {P Idrey} at Drayle Centre.")).containsExactly("PERSON Idrey");
    assertThat(found("Men saw {P Idrey} and the student Vark Hessary."))
        .contains("PERSON Vark Hessary");
  }

  @Test
  void groupsNameIsAsWholeAsTheModelSeesIt() {
    assertThat(found("Men left {O the Tavaran Society for Tides and Weather} today."))
        .containsExactly("NGO Tavaran Society for Tides and Weather");
    assertThat(found("Men left {O the Karst Workers' Party} today."))
        .containsExactly("PARTY Karst Workers' Party");
    assertThat(found("Men left the Drayle Committee and Vark Office, {O Men} said."))
        .doesNotContain("GOVERNMENT_BODY Drayle Committee and Vark Office");
  }

  @Test
  void lettersStandForSomebodyOnlyWhereTheModelSaysSo() {
    assertThat(found("Men of {O TRW} met. They know DNA, TIV and TRW."))
        .containsExactly("OTHER TRW", "OTHER TRW");
    assertThat(found("They know the tidal level signal (TLS). {O TLS} was good."))
        .doesNotContain("OTHER TLS");
    assertThat(found("They know the Lowmarsh Tidal Act (LTA). {O60 The LTA} was good."))
        .doesNotContain("OTHER LTA");
  }

  @Test
  void wholeNameOfAPersonTakesTheNameOfAStateInIt() {
    actors = of("Hessary", Optional.of(ActorKind.STATE), true);

    assertThat(found("They saw {P Vark Hessary}.")).containsExactly("PERSON Vark Hessary");
    assertThat(found("They saw {P85 Speaker of the House Vark Idrey}."))
        .contains("PERSON Vark Idrey");
  }

  @Test
  void villageOfANameIsAPlace() {
    actors = of("Drayle", Optional.of(ActorKind.PARTY), true);

    assertThat(found("They left the village of Drayle.")).containsExactly("PLACE Drayle");
    assertThat(found("They saw Drayle.")).containsExactly("PARTY Drayle");
  }

  @Test
  void lawsPlansAndHeadingsNameNobody() {
    assertThat(found("They know {O the Tidal Charter} of {O Drayle-backed} rain.")).isEmpty();
    assertThat(found("Drayle Centre: They left.")).isEmpty();
    assertThat(found("They left the Committee for Laws."))
        .containsExactly("NGO Committee for Laws");
  }

  @Test
  void pronounsAndAdjectivesOfTheModelAreLeft() {
    assertThat(found("{P You} know {N tavaran} rain.")).isEmpty();
  }

  /// Tags the marks.
  private static final class MarkTagger implements MentionTagger {
    private final String marked;

    MarkTagger(String marked) {
      this.marked = marked;
    }

    @Override
    public String name() {
      return "model:test/marks@1";
    }

    @Override
    public List<Tagged> tag(AnnotatedText text) {
      List<Tagged> tagged = new ArrayList<>();
      Matcher mark = MARK.matcher(marked);
      int removed = 0;
      while (mark.find()) {
        int begin = mark.start() - removed;
        int length = mark.end(3) - mark.start(3);
        removed += mark.end() - mark.start() - length;
        double probability = mark.group(2) == null ? 0.99 : Integer.parseInt(mark.group(2)) / 100.0;
        tagged.add(
            new Tagged(type(mark.group(1)), new TextSpan(begin, begin + length), probability));
      }
      return tagged;
    }

    private static MentionClass type(String letter) {
      return List.of(MentionClass.values()).stream()
          .filter(type -> type.name().startsWith(letter))
          .findFirst()
          .orElseThrow();
    }
  }
}
