package org.sayso.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sayso.evidence.By;
import org.sayso.evidence.MentionId;
import org.sayso.evidence.Quoted;
import org.sayso.evidence.ReadingIds;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.text.ArticleText;
import org.sayso.text.TextSpan;

/// Descriptions of actors: with a name in them, and with a name before them.
class DescribedActorsTest {
  private static final DictionaryActorResolver RESOLVER =
      new DictionaryActorResolver(TavaraActors.dictionary());

  @Test
  void aDescriptionWithANameInItIsThatGroup() {
    String text = "In Tavara the Lowmarsh-based KLF movement left.";
    assertThat(described(text, "KLF", ActorKind.ARMED_GROUP, "the Lowmarsh-based KLF movement"))
        .isEqualTo("dict:XT:karst-liberation-front");
    assertThat(described(text, "KLF", ActorKind.ARMED_GROUP, "KLF movement left"))
        .isEqualTo("UNRESOLVED");
  }

  @Test
  void aPersonsRuleIsTheGovernmentOfTheCountry() {
    assertThat(
            described(
                "Orsland met the Mira Aldane administration of Tavara.",
                "Mira Aldane",
                ActorKind.PERSON,
                "the Mira Aldane administration"))
        .isEqualTo("composed:XT:GOVERNMENT");
  }

  @Test
  void aNameFarAwayIsNotMeant() {
    String text = "In Tavara the Karst Liberation Front met. " + "%s" + "The group left.";
    assertThat(tied(text.formatted(""), "Karst Liberation Front", "The group"))
        .isEqualTo("dict:XT:karst-liberation-front");
    assertThat(
            tied(text.formatted("It rained. ".repeat(300)), "Karst Liberation Front", "The group"))
        .isEqualTo("UNRESOLVED");
  }

  @Test
  void theGovernmentIsTheOneOfTheDocumentsCountryUnlessOneCloseByNamesAnother() {
    String text =
        "Tavara, Tavara, Tavara. Orsland's government spoke. " + "%s" + "The government left.";
    assertThat(tied(text.formatted(""), "Orsland's government", "The government"))
        .isEqualTo("composed:XO:GOVERNMENT");
    assertThat(
            tied(
                text.formatted("It rained. ".repeat(90)), "Orsland's government", "The government"))
        .isEqualTo("composed:XT:GOVERNMENT");
  }

  private static String described(String text, String name, ActorKind kind, String description) {
    return read(text, kind, name, description, false);
  }

  private static String tied(String text, String name, String description) {
    return read(text, ActorKind.OTHER, name, description, true);
  }

  /// The answer for the description behind the name.
  private static String read(
      String text, ActorKind kind, String name, String description, boolean tied) {
    ArticleText article = TavaraActors.article(text);
    List<ActorMention> mentions = new ArrayList<>();
    mentions.add(mention(article, kind, name, NameForm.NAME, Optional.empty()));
    mentions.add(
        mention(
            article,
            kind,
            description,
            NameForm.COMMON_NOUN,
            tied ? Optional.of(mentions.getFirst().id()) : Optional.empty()));
    Resolution<Actor> answer = RESOLVER.resolve(article, mentions).getLast();
    return answer.value().map(Actor::id).orElse(answer.status());
  }

  private static ActorMention mention(
      ArticleText article, ActorKind kind, String words, NameForm form, Optional<MentionId> of) {
    int begin = article.text().lastIndexOf(words);
    TextSpan span = new TextSpan(begin, begin + words.length());
    return new ActorMention(
        new ReadingIds(article.sha256()).mention(kind.name() + form, span),
        Quoted.of(article.text(), span),
        kind,
        form,
        of,
        By.rule("test", 1, 1));
  }
}
