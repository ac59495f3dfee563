package org.sayso.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.sayso.annotation.AnnotatedText;
import org.sayso.evidence.MentionId;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.mention.MentionScene.Part;
import org.sayso.text.BlockKind;

/// What is known of each mention and of each chain by itself, looked up once.
final class TiePlaces {
  private final AnnotatedText text;
  private final AtName around;
  private final MentionScene scene;
  private final Map<MentionId, MentionPlace> places = new HashMap<>();
  private final Map<MentionId, Gender> told = new HashMap<>();
  private final Map<MentionId, Integer> counts = new HashMap<>();
  private final Set<MentionId> inTitle = new HashSet<>();
  private final Map<MentionId, Gender> firstNames = new HashMap<>();
  private final Map<Integer, List<ActorMention>> speakers = new HashMap<>();
  private final UnaryOperator<ActorMention> end;
  private final GenderVotes votes;

  /// @param end the mention at the end of the chain of antecedents
  TiePlaces(AnnotatedText text, List<ActorMention> actors, UnaryOperator<ActorMention> end) {
    this.text = text;
    this.end = end;
    this.around = new AtName(text);
    this.scene = new MentionScene(text);
    for (ActorMention actor : actors) {
      if (actor.form() != NameForm.PRONOUN) {
        MentionId id = end.apply(actor).id();
        gender(actor).ifPresent(gender -> told.putIfAbsent(id, gender));
        counts.merge(id, 1, Integer::sum);
        if (actor.form() == NameForm.NAME && actor.kind() == ActorKind.PERSON) {
          FirstNames.gender(actor.words().text())
              .ifPresent(gender -> firstNames.putIfAbsent(id, gender));
        }
        if (isTitle(actor)) {
          inTitle.add(id);
        }
      }
    }
    actors.stream()
        .filter(actor -> of(actor).part() == Part.SPEAKS && of(actor).quotation() < 0)
        .forEach(actor ->
            speakers.computeIfAbsent(of(actor).paragraph(), any -> new ArrayList<>()).add(actor));
    List<ActorMention> persons =
        actors.stream()
            .filter(actor -> actor.form() == NameForm.NAME && actor.kind() == ActorKind.PERSON)
            .toList();
    this.votes = new GenderVotes(text, persons, name -> end.apply(name).id().toString());
  }

  private boolean isTitle(ActorMention actor) {
    return text.sentenceAt(actor.span().begin()).block() == BlockKind.TITLE;
  }

  MentionPlace of(ActorMention mention) {
    return places.computeIfAbsent(mention.id(), id -> scene.place(mention));
  }

  /// What the words of the mention and at it tell.
  Optional<Gender> gender(ActorMention mention) {
    return switch (mention.form()) {
      case PRONOUN -> Gender.of(TieKind.lower(mention));
      case COMMON_NOUN -> Gender.ofPhrase(mention.words().text());
      case NAME -> mention.kind() == ActorKind.PERSON ? around.gender(mention) : Optional.empty();
    };
  }

  /// What the words at any name or noun of the chain tell, all over the text.
  Optional<Gender> told(ActorMention end) {
    return Optional.ofNullable(told.get(end.id()));
  }

  /// What most bearers of the first name of the chain are.
  Optional<Gender> byFirstName(ActorMention end) {
    return Optional.ofNullable(firstNames.get(end.id()));
  }

  /// How many more "he" than "she", or the other way, follow the names of the chain.
  int votes(ActorMention end, Gender gender) {
    return votes.of(end.id().toString(), gender);
  }

  /// How often the text names the one at the end of the chain, before and after.
  int count(ActorMention end) {
    return counts.getOrDefault(end.id(), 0);
  }

  /// Whether the one at the end of the chain speaks in the paragraph, before or behind its
  /// quotations.
  boolean speaksIn(int paragraph, ActorMention chain) {
    return speakers.getOrDefault(paragraph, List.of()).stream()
        .anyMatch(one -> end.apply(one).id().equals(chain.id()));
  }

  /// Whether a name or noun speaks in the paragraph.
  boolean hasSpeaker(int paragraph) {
    return speakers.getOrDefault(paragraph, List.of()).stream()
        .anyMatch(one -> one.form() != NameForm.PRONOUN);
  }

  boolean isInTitle(ActorMention end) {
    return inTitle.contains(end.id());
  }

  boolean hasTitle(ActorMention name, String title) {
    return around.hasTitle(name, title);
  }
}
