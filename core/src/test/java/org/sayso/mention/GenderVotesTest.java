package org.sayso.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.TestingAnnotators;
import org.sayso.evidence.By;
import org.sayso.evidence.Quoted;
import org.sayso.evidence.ReadingIds;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.text.TextSpan;

class GenderVotesTest {
  @Test
  void pronounBehindANameSpeaksForItsGender() {
    GenderVotes votes = votes("Ada Brun sold her house.", "Ada Brun");
    assertThat(votes.speakAgainst("Ada Brun", Gender.HE)).isTrue();
    assertThat(votes.speakAgainst("Ada Brun", Gender.SHE)).isFalse();
  }

  @Test
  void pronounBehindAnotherPersonSaysNothing() {
    GenderVotes votes = votes("Ada Brun told Lorcan Idrey his story.", "Ada Brun", "Lorcan Idrey");
    assertThat(votes.speakAgainst("Ada Brun", Gender.SHE)).isFalse();
    assertThat(votes.speakAgainst("Lorcan Idrey", Gender.SHE)).isTrue();
  }

  @Test
  void pronounOfTheNextSentenceSaysNothing() {
    GenderVotes votes = votes("Ada Brun left. His house was sold.", "Ada Brun");
    assertThat(votes.speakAgainst("Ada Brun", Gender.SHE)).isFalse();
  }

  private static GenderVotes votes(String words, String... names) {
    AnnotatedText text = TestingAnnotators.annotate(words);
    List<ActorMention> persons = List.of(names).stream().map(name -> person(text, name)).toList();
    return new GenderVotes(text, persons, person -> person.words().text());
  }

  private static ActorMention person(AnnotatedText text, String name) {
    int begin = text.article().text().indexOf(name);
    TextSpan span = new TextSpan(begin, begin + name.length());
    return new ActorMention(
        new ReadingIds(text.article().sha256()).mention("PERSON", span),
        Quoted.of(text.article().text(), span),
        ActorKind.PERSON,
        NameForm.NAME,
        Optional.empty(),
        By.rule("test/given", 1, 1));
  }
}
