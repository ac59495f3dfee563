package org.sayso.corroboration;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.AnnotatedText;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Token;
import org.sayso.mention.Mention;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mentions;
import org.sayso.resolution.Actor;
import org.sayso.resolution.Resolutions;

/// What the stages that read the news find in a question.
///
/// @param names capitalised words that no stage knows
record Found(
    AnnotatedText text, Mentions mentions, Resolutions resolutions, List<UnknownName> names) {
  private static final Set<String> AUXILIARY = Set.of("do", "be", "have");

  /// The dictionary form in small letters; "criticise" for "criticised".
  static String lemma(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    boolean british = lemma.endsWith("is") && token.lower().matches("\\w+is(?:ed|es|ing)");
    return british ? lemma + "e" : lemma;
  }

  /// Names, and nouns that stand for somebody known; "farmers" alone is a word.
  boolean isActor(ActorMention mention) {
    return switch (mention.form()) {
      case NAME -> true;
      case COMMON_NOUN -> actor(mention).isPresent();
      case PRONOUN -> false;
    };
  }

  Optional<Actor> actor(ActorMention mention) {
    return resolutions.actor(mention.id());
  }

  /// Whether a verb was found in it; "Did they abduct activists?" may be taken for nouns.
  boolean hasVerb() {
    return text.tokens().stream()
        .anyMatch(token -> token.pos() == PartOfSpeech.VERB && !AUXILIARY.contains(lemma(token)));
  }

  /// Whether the token is of an actor, a place, a day or an unknown name.
  boolean isNamed(Token token) {
    boolean known =
        mentions.all().stream()
            .filter(mention ->
                (mention instanceof ActorMention actor && isActor(actor))
                    || mention instanceof Mention.PlaceMention
                    || mention instanceof Mention.DateMention)
            .anyMatch(mention -> mention.span().contains(token.span()));
    return known || names.stream().anyMatch(name -> name.span().contains(token.span()));
  }
}
