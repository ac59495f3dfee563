package org.sayso.store.ask;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sayso.corroboration.ActorRef;
import org.sayso.corroboration.Kinship;
import org.sayso.mention.ActorKind;
import org.sayso.store.json.Sayso1;

/// Whom the names and ids of one reading stand for.
final class ReadingActors {
  static final Set<String> KINDS =
      EnumSet.allOf(ActorKind.class).stream().map(Enum::name).collect(Collectors.toSet());

  private final Sayso1.Reading reading;
  private final Kinship kinship;
  private final Map<String, Sayso1.Actor> actors;
  private final Map<String, ActorRef> refs = new HashMap<>();

  ReadingActors(Sayso1.Reading reading, Kinship kinship) {
    this.reading = reading;
    this.kinship = kinship;
    this.actors =
        reading.actors().stream().collect(Collectors.toMap(Sayso1.Actor::id, a -> a, (a, b) -> a));
  }

  ActorRef actor(@Nullable String id, String name) {
    return actor(id, name, ActorKind.OTHER);
  }

  ActorRef actor(@Nullable String id, String name, ActorKind otherwise) {
    Sayso1.Actor known = id == null ? null : actors.get(id);
    return known == null
        ? new ActorRef(Optional.ofNullable(id), name, otherwise, Optional.empty(), Optional.empty())
        : actor(known);
  }

  private ActorRef actor(Sayso1.Actor actor) {
    return refs.computeIfAbsent(actor.id(), id -> ref(actor));
  }

  private ActorRef ref(Sayso1.Actor actor) {
    return new ActorRef(
        Optional.of(actor.id()),
        actor.name(),
        ActorKind.valueOf(actor.kind()),
        Optional.ofNullable(actor.country()),
        kinship.parentOf(actor.id()));
  }

  /// The speaker of `claim`; where nobody is known for it, of the kind that its words show.
  ActorRef speaker(Sayso1.Claim claim) {
    Sayso1.Speaker speaker = claim.speaker();
    return actor(speaker.actor(), speaker.name(), kindAt(claim.source()));
  }

  private ActorKind kindAt(Sayso1.@Nullable Span source) {
    return source == null
        ? ActorKind.OTHER
        : reading.mentions().stream()
            .filter(mention -> KINDS.contains(mention.kind()))
            .filter(mention -> source.begin() <= mention.begin() && mention.end() <= source.end())
            .min(Comparator.comparingInt(Sayso1.Mention::begin))
            .map(mention -> ActorKind.valueOf(mention.kind()))
            .orElse(ActorKind.OTHER);
  }

  /// For whom the speaker of `claim` speaks.
  Optional<ActorRef> onBehalfOf(Sayso1.Claim claim) {
    return Optional.ofNullable(claim.speaker().onBehalfOf()).map(this::named);
  }

  /// The actor of the document that is called so, else the name alone.
  ActorRef named(String name) {
    String bare = name.startsWith("the ") ? name.substring("the ".length()) : name;
    return actors.values().stream()
        .filter(actor -> actor.name().equalsIgnoreCase(bare) || actor.aliases().contains(bare))
        .sorted(Comparator.comparing(Sayso1.Actor::id))
        .findFirst()
        .map(this::actor)
        .orElseGet(() -> mentioned(name));
  }

  private ActorRef mentioned(String name) {
    for (Sayso1.Mention mention : reading.mentions()) {
      if (mention.actor() != null && mention.text().equalsIgnoreCase(name)) {
        return actor(mention.actor(), name);
      }
    }
    return actor(null, name);
  }

  /// Those whom the chain of `claim` names, the outlet first and the speaker last.
  List<ActorRef> chain(Sayso1.Claim claim) {
    return claim.chain().stream().map(link -> actor(link.actor(), link.name())).toList();
  }
}
