package org.sayso.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sayso.mention.NameLexicon.NameMatch;

class PlaceLexiconTest {
  private static final PlaceLexicon LEXICON =
      new PlaceLexicon(CompositeGazetteer.bundledWith(TavaraPlaces.gazetteer()));

  private static List<String> spot(String sentence) {
    List<String> tokens = List.of(sentence.split(" "));
    var found = new ArrayList<String>();
    int at = 0;
    while (at < tokens.size()) {
      Optional<NameMatch> match = LEXICON.longestMatch(tokens, at);
      int length = match.map(NameMatch::tokenCount).orElse(0);
      if (length > 0) {
        found.add(String.join(" ", tokens.subList(at, at + length)));
      }
      at += Math.max(1, length);
    }
    return found;
  }

  @Test
  void theLongestNameWins() {
    assertThat(
            spot("Shops in Port Selm and New York City , in the Democratic Republic of the Congo"))
        .containsExactly("Port Selm", "New York City", "Democratic Republic of the Congo");
  }

  @Test
  void hyphensAndApostrophesMayBeTokensOfTheirOwn() {
    assertThat(spot("from Port - au - Prince to N ' Djamena and Port-au-Prince"))
        .containsExactly("Port - au - Prince", "N ' Djamena", "Port-au-Prince");
    assertThat(spot("near Cox's Bazar , Quetta 's hospital and Karachi's port"))
        .containsExactly("Cox's Bazar", "Quetta", "Karachi's");
  }

  @Test
  void wordsThatAreAlsoTownsAreNotPlaces() {
    assertThat(spot("Police said Most people saw the Same man in March")).isEmpty();
    assertThat(LEXICON.ambiguousWord("Most")).isTrue();
    assertThat(LEXICON.ambiguousWord("Nice")).isTrue();
    assertThat(LEXICON.ambiguousWord("Quetta")).isFalse();
  }

  @Test
  void wordsThatTheTextPutsInPlaceArePlaces() {
    assertThat(spot("She was in Nice and moved to Reading , England"))
        .containsExactly("Nice", "Reading", "England");
    assertThat(spot("Nice work , Reading is fun")).isEmpty();
  }

  @Test
  void namesOfPersonsAreNotPlaces() {
    assertThat(spot("Jackson met Ali Hassan and George Clinton")).isEmpty();
    assertThat(spot("He lives in Jackson , Mississippi")).containsExactly("Jackson", "Mississippi");
  }

  @Test
  void pronounsAreNotCountries() {
    assertThat(spot("Us and us , but the US and the U.S. and the UK"))
        .containsExactly("US", "U.S.", "UK");
  }

  @Test
  void peoplesAreNotPlaces() {
    assertThat(spot("The Baloch and the Tavaran minister")).isEmpty();
    assertThat(spot("a protest in Balochistan")).containsExactly("Balochistan");
  }

  @Test
  void lowerCaseArticleBelongsToTheName() {
    assertThat(spot("people in al-Hol and al - Hol")).containsExactly("al-Hol", "al - Hol");
  }

  @Property(tries = 500)
  void matchesStayInside(@ForAll("tokens") List<String> tokens) {
    for (int from = -1; from <= tokens.size(); from++) {
      int begin = from;
      LEXICON
          .longestMatch(tokens, from)
          .ifPresent(m -> assertThat(begin + m.tokenCount()).isLessThanOrEqualTo(tokens.size()));
    }
  }

  @Provide
  Arbitrary<List<String>> tokens() {
    return Arbitraries.oneOf(
            Arbitraries.of(
                "New", "York", "the", "of", "'", "-", ".", "", "al", "Port", "St", "in", "'s", "Ñ",
                "\uD83D"),
            Arbitraries.strings().ofMaxLength(6))
        .list()
        .ofMaxSize(10);
  }
}
