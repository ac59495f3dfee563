package org.sayso.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LemmatizerTest {
  @ParameterizedTest
  @CsvSource({
    "accused,accuse",
    "said,say",
    "says,say",
    "denies,deny",
    "denied,deny",
    "killed,kill",
    "killing,kill",
    "claimed,claim",
    "alleging,allege",
    "charged,charge",
    "urged,urge",
    "carried,carry",
    "planned,plan",
    "shot,shoot",
    "fled,flee",
    "tortured,torture",
    "executed,execute",
    "attacked,attack",
    "blamed,blame",
    "released,release",
    "increased,increase",
    "declared,declare",
    "reported,report",
    "condemned,condemn",
    "struck,strike",
    "bombing,bomb",
    "dying,die",
    "died,die",
    "tied,tie",
    "raided,raid",
    "clashed,clash",
    "seized,seize",
    "kidnapped,kidnap",
    "abducted,abduct",
    "arrested,arrest",
    "ambushed,ambush",
    "hijacked,hijack",
    "injured,injure",
    "wounded,wound",
    "issued,issue",
    "agreed,agree",
    "opened,open",
    "occurred,occur",
    "happened,happen",
    "repeated,repeat",
    "confirmed,confirm",
    "stated,state",
    "emphasized,emphasize",
    "backed,back",
    "supported,support",
    "funded,fund",
    "passed,pass",
    "missed,miss",
    "stopped,stop",
    "targeting,target",
    "was,be",
    "bring,bring",
    "combating,combat",
    "disappeared,disappear",
    "demanded,demand",
    "provided,provide",
    "refused,refuse",
    "exploded,explode",
    "detonated,detonate",
    "looted,loot",
    "burned,burn",
    "destroyed,destroy",
    "damaged,damage",
    "discussed,discuss",
    "called,call",
    "fired,fire",
    "trained,train",
    "armed,arm",
    "threatened,threaten"
  })
  void verbs(String form, String lemma) {
    assertThat(new Lemmatizer().lemma(form, PartOfSpeech.VERB)).isEqualTo(lemma);
  }

  @ParameterizedTest
  @CsvSource({
    "attacks,attack",
    "bodies,body",
    "children,child",
    "gunmen,gunman",
    "forces,force",
    "clashes,clash",
    "Armies,army",
    "headquarters,headquarters",
    "news,news",
    "crisis,crisis",
    "lives,life",
    "buses,bus",
    "houses,house",
    "witnesses,witness",
    "boxes,box",
    "police,police",
    "virus,virus",
    "rescue-men,rescue-man"
  })
  void nouns(String form, String lemma) {
    assertThat(new Lemmatizer().lemma(form, PartOfSpeech.NOUN)).isEqualTo(lemma);
  }
}
