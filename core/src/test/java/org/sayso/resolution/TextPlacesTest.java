package org.sayso.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.TestingAnnotators;
import org.sayso.mention.MentionTagger;
import org.sayso.mention.Mentions;
import org.sayso.mention.RuleMentionFinder;

class TextPlacesTest {
  private static final Gazetteer GAZETTEER =
      CompositeGazetteer.bundledWith(TavaraPlaces.gazetteer());
  private static final RuleMentionFinder FINDER =
      new RuleMentionFinder(
          new ActorNameLexicon(ActorDictionary.builtIn()),
          new PlaceLexicon(GAZETTEER),
          List.of(),
          MentionTagger.NONE);

  private static List<String> found(String words) {
    AnnotatedText text = TestingAnnotators.annotate(words);
    return new TextPlaces(GAZETTEER)
        .find(text, new Mentions(FINDER.find(text))).stream()
            .map(place -> place.use() + " " + place.span().of(text.article().text()))
            .toList();
  }

  @Test
  void placesAreFoundByName() {
    assertThat(found("They met in Miravel and in Corran."))
        .containsExactly("PLACE Miravel", "PLACE Corran");
  }

  @Test
  void theNounOfAPlaceBelongsToIt() {
    assertThat(found("They met in Miravel County.")).containsExactly("PLACE Miravel County");
  }

  @Test
  void aPlaceInALongerNameIsFoundWithin() {
    assertThat(found("The Miravel Police Department said so."))
        .containsExactly("WITHIN_NAME Miravel");
  }

  @Test
  void aPeopleIsFound() {
    assertThat(found("A Norwegian ship and Chechen sailors left."))
        .containsExactly("DEMONYM Norwegian", "DEMONYM Chechen");
  }

  @Test
  void aStateThatActsIsFound() {
    assertThat(found("Norway denied it.")).containsExactly("STATE Norway");
  }

  @Test
  void aDivisionInALongerNameKeepsItsNoun() {
    assertThat(found("The Miravel County Courthouse is old."))
        .containsExactly("WITHIN_NAME Miravel County");
    assertThat(found("They met in Fennimarsh County.")).isEmpty();
  }

  @Test
  void streetsAndNumberedRoadsAreFoundWhole() {
    assertThat(found("A car left West 16th Street for Interstate 75 today."))
        .containsExactly("STREET West 16th Street", "STREET Interstate 75");
    assertThat(found("On Market Street nobody was seen.")).containsExactly("STREET Market Street");
    assertThat(found("The street was long, and 75 left.")).isEmpty();
  }

  @Test
  void aShortFormOfAStateIsFoundBehindItsTown() {
    assertThat(found("They met in Miravel, Ky., on Monday."))
        .containsExactly("PLACE Miravel", "PLACE Ky.");
  }

  @Test
  void aSurnameIsNoPlaceUnlessSomebodyIsInIt() {
    assertThat(found("Ana Corran left. Later, Corran came back.")).isEmpty();
    assertThat(found("Ana Corran left. She was in Corran.")).containsExactly("PLACE Corran");
  }
}
