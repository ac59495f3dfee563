package org.sayso.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import org.junit.jupiter.api.Test;
import org.sayso.mention.ActorKind;
import org.sayso.mention.NameLexicon.NameMatch;

class ActorNameLexiconTest {
  private static final ActorNameLexicon LEXICON = new ActorNameLexicon(TavaraActors.dictionary());

  @Test
  void anEmbassyIsOneNameAndNoPlace() {
    assertThat(longest("the Orsland Embassy in Port Selm tweeted", 1))
        .isEqualTo("EMBASSY Orsland Embassy in Port Selm");
  }

  @Test
  void possessivesMayBeTokensOfTheirOwn() {
    assertThat(longest("Tavara 's military left", 0)).isEqualTo("MILITARY Tavara 's military");
    assertThat(longest("Tavara's military left", 0)).isEqualTo("MILITARY Tavara's military");
  }

  @Test
  void thePossessiveOfManyIsNoWordOfAName() {
    ActorFile file =
        ActorFile.read(
            "test.txt", "sayso-actors 1\nname: Karst Workers' Party\nkind: PARTY\nsource: test\n");
    ActorNameLexicon lexicon = new ActorNameLexicon(ActorDictionary.empty().with(file));
    assertThat(lexicon.longestMatch(List.of("Karst", "Workers", "'", "Party", "met"), 0))
        .map(NameMatch::tokenCount)
        .contains(4);
  }

  @Test
  void waysOfWritingAWordAreOneName() {
    assertThat(NamePiece.key(NamePiece.of("Organisation of Baluchistan")))
        .isEqualTo(NamePiece.key(NamePiece.of("Organization of Balochistan")));
    assertThat(NamePiece.key(NamePiece.of("Lashkar-i-Toiba")))
        .isEqualTo(NamePiece.key(NamePiece.of("Lashkar-e-Tayyiba")));
    assertThat(NamePiece.key(NamePiece.of("I"))).isNotEqualTo(NamePiece.key(NamePiece.of("e")));
  }

  @Test
  void aStateIsAnActorUnlessItIsAPlace() {
    assertThat(longest("stands with Tavara against", 2)).isEqualTo("STATE Tavara");
    assertThat(longest("in Tavara today", 1)).isEqualTo("none");
  }

  @Test
  void aCapitalIsAGovernmentOnlyWhereItsWordsSaySo() {
    assertThat(longest("“ If Karrow is genuinely devoted to peace", 2))
        .isEqualTo("GOVERNMENT_BODY Karrow");
    assertThat(longest("in Karrow on Monday", 1)).isEqualTo("none");
    assertThat(longest("Karrow Times said", 0)).isEqualTo("none");
  }

  @Test
  void acronymsAndPronounsDiffer() {
    assertThat(longest("told us that", 1)).isEqualTo("none");
    assertThat(longest("the US said", 1)).isEqualTo("STATE US");
    assertThat(longest("klf and", 0)).isEqualTo("none");
    assertThat(longest("KLF and", 0)).isEqualTo("ARMED_GROUP KLF");
    assertThat(longest("ToL fired", 0)).isEqualTo("ARMED_GROUP ToL");
    assertThat(longest("tol fired", 0)).isEqualTo("none");
    assertThat(longest("Tol fired", 0)).isEqualTo("none");
  }

  @Test
  void anOfficeLeavesItsHoldersNameAlone() {
    assertThat(longest("Tavara President Mira Aldane said", 0)).isEqualTo("STATE Tavara");
    assertThat(longest("Tavaran Army Chief Ilan Ostrey said", 0)).isEqualTo("none");
    assertThat(longest("Mira Aldane said", 0)).isEqualTo("PERSON Mira Aldane");
  }

  @Test
  void aDirectionBeforeACountryMakesAnotherPlace() {
    assertThat(longest("New Jersey Police said", 1)).isEqualTo("none");
  }

  @Property(tries = 300)
  void matchesStayInsideTheTokens(@ForAll @NotEmpty List<@NotEmpty String> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      Optional<NameMatch> match = LEXICON.longestMatch(tokens, i);
      int end = i + match.map(NameMatch::tokenCount).orElse(0);
      assertThat(end).isLessThanOrEqualTo(tokens.size());
    }
  }

  private static String longest(String sentence, int from) {
    List<String> tokens = List.of(sentence.split(" "));
    return LEXICON
        .longestMatch(tokens, from)
        .map(match ->
            match.kind().map(ActorKind::name).orElse("PLACE")
                + " "
                + String.join(" ", tokens.subList(from, from + match.tokenCount())))
        .orElse("none");
  }
}
