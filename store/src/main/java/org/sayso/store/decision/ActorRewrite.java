package org.sayso.store.decision;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sayso.store.json.Sayso1;
import org.sayso.text.TextSpan;

/// Puts the actors' present ids into a reading: merged ones, and those split off at certain words.
final class ActorRewrite {
  private final ActorLinks links;
  private final Map<TextSpan, Act.SplitActor> splits;

  ActorRewrite(ActorLinks links, Map<TextSpan, Act.SplitActor> splits) {
    this.links = links;
    this.splits = splits;
  }

  Sayso1.Reading apply(Sayso1.Reading reading) {
    if (links.isEmpty() && splits.isEmpty()) {
      return reading;
    }
    return Edits.with(
        reading,
        reading.mentions().stream()
            .map(x -> Edits.actor(x, at(x.actor(), x.begin(), x.end())))
            .toList(),
        reading.statements().stream().map(this::statement).toList(),
        reading.claims().stream().map(this::claim).toList(),
        reading.events().stream().map(this::event).toList(),
        actors(reading));
  }

  private @Nullable String at(@Nullable String actor, int begin, int end) {
    if (actor == null) {
      return null;
    }
    return end > begin ? split(actor, new TextSpan(begin, end)) : links.canonical(actor);
  }

  private String split(String actor, TextSpan span) {
    for (Map.Entry<TextSpan, Act.SplitActor> entry : splits.entrySet()) {
      Act.SplitActor split = entry.getValue();
      boolean same = links.canonical(split.actor()).equals(links.canonical(actor));
      if (same && entry.getKey().overlaps(span)) {
        return links.canonical(split.splitId());
      }
    }
    return links.canonical(actor);
  }

  private Sayso1.Statement statement(Sayso1.Statement x) {
    return new Sayso1.Statement(
        x.id(),
        renamed(x.speaker(), links.canonicalOrNull(x.speaker().actor())),
        x.channel(),
        x.seen(),
        x.saidOn(),
        x.url());
  }

  private static Sayso1.Speaker renamed(Sayso1.Speaker speaker, @Nullable String actor) {
    return new Sayso1.Speaker(
        actor,
        speaker.name(),
        speaker.asDescribed(),
        speaker.identity(),
        speaker.standing(),
        speaker.onBehalfOf(),
        speaker.status(),
        speaker.candidates());
  }

  Sayso1.Claim claim(Sayso1.Claim claim) {
    Sayso1.Span source = claim.source();
    String actor =
        source == null
            ? links.canonicalOrNull(claim.speaker().actor())
            : at(claim.speaker().actor(), source.begin(), source.end());
    Sayso1.Claim spoken = Edits.speaker(claim, renamed(claim.speaker(), actor));
    List<Sayso1.Relation> relations =
        claim.about().relations().stream().map(this::relation).toList();
    return Edits.about(spoken, new Sayso1.About(claim.about().events(), relations));
  }

  private Sayso1.Relation relation(Sayso1.Relation x) {
    return new Sayso1.Relation(
        party(x.subject()),
        x.kind(),
        party(x.object()),
        x.degree(),
        x.period(),
        x.negated(),
        x.begin(),
        x.end(),
        x.by(),
        x.confidence());
  }

  private Sayso1.Party party(Sayso1.Party x) {
    return new Sayso1.Party(
        at(x.actor(), x.begin(), x.end()), x.name(), x.text(), x.begin(), x.end());
  }

  Sayso1.Event event(Sayso1.Event event) {
    EventRows rows = EventRows.of(event).map((cell, row) -> Stream.of(row(row)));
    return Edits.rows(event, event.id(), rows, event.evidence());
  }

  private Sayso1.Row row(Sayso1.Row row) {
    return switch (row) {
      case Sayso1.Participant x -> Edits.actor(x, at(x.actor(), x.begin(), x.end()));
      case Sayso1.Harm x -> Edits.actor(x, at(x.actor(), x.begin(), x.end()));
      case Sayso1.DateRow _, Sayso1.PlaceRow _, Sayso1.Instrument _, Sayso1.AffectedObject _ -> row;
    };
  }

  private List<Sayso1.Actor> actors(Sayso1.Reading reading) {
    Map<String, Sayso1.Actor> all = new LinkedHashMap<>();
    for (Sayso1.Actor actor : reading.actors()) {
      all.putIfAbsent(links.canonical(actor.id()), links.apply(actor));
    }
    for (Act.SplitActor split : splits.values()) {
      original(reading, split)
          .ifPresent(actor -> all.putIfAbsent(split.splitId(), links.apply(actor)));
    }
    return List.copyOf(all.values());
  }

  private static Optional<Sayso1.Actor> original(Sayso1.Reading reading, Act.SplitActor split) {
    return reading.actors().stream()
        .filter(actor -> actor.id().equals(split.actor()))
        .findFirst()
        .map(actor ->
            new Sayso1.Actor(
                split.splitId(),
                split.name(),
                actor.kind(),
                actor.country(),
                List.of(),
                actor.protection()));
  }
}
