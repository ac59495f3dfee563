package org.sayso.store.ask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.claim.Basis;
import org.sayso.claim.Form;
import org.sayso.claim.Identity;
import org.sayso.claim.RelationKind;
import org.sayso.claim.Stance;
import org.sayso.claim.Standing;
import org.sayso.corroboration.ActorRef;
import org.sayso.corroboration.Blamed;
import org.sayso.corroboration.Carrier;
import org.sayso.corroboration.CorpusClaim;
import org.sayso.corroboration.Link;
import org.sayso.corroboration.Voice;
import org.sayso.event.Blame;
import org.sayso.event.Involvement;
import org.sayso.evidence.ClaimId;
import org.sayso.evidence.EventId;
import org.sayso.evidence.Review;
import org.sayso.mention.ActorKind;
import org.sayso.store.json.Sayso1;
import org.sayso.store.search.ClaimActors;
import org.sayso.text.BlockKind;

/// The claims of one document as a dossier needs them.
final class CorpusClaims {
  private final Sayso1.Reading reading;
  private final Carrier carrier;
  private final ReadingActors actors;
  private final Introductions introductions;
  private final Around around;
  private final Map<String, List<Blamed>> blames;

  CorpusClaims(Sayso1.Reading reading, Carrier carrier, ReadingActors actors) {
    this.reading = reading;
    this.carrier = carrier;
    this.actors = actors;
    this.introductions = new Introductions(reading, actors);
    this.around = new Around(reading, actors);
    this.blames = blames(reading, actors);
  }

  CorpusClaim claim(Sayso1.Claim claim) {
    return new CorpusClaim(
        new ClaimId(claim.id()),
        carrier,
        BlockKind.valueOf(claim.block()),
        Form.valueOf(claim.form()),
        Stance.valueOf(claim.stance()),
        Basis.valueOf(claim.basis()),
        voice(claim),
        claim.content().isEmpty() ? 0 : claim.content().getFirst().begin(),
        claim.contentText(),
        around.of(claim),
        concerned(claim),
        claim.about().relations().stream().map(this::link).toList(),
        claim.about().events().stream().map(EventId::new).toList(),
        Optional.ofNullable(claim.inReplyTo()).map(ClaimId::new),
        Review.valueOf(claim.review()),
        blames(claim));
  }

  /// Whoever denies an act names nobody for it (`model.md`, 2).
  private List<Blamed> blames(Sayso1.Claim claim) {
    return Stance.valueOf(claim.stance()).denies()
        ? List.of()
        : blames.getOrDefault(claim.id(), List.of());
  }

  /// Whom each claim names for an act.
  private static Map<String, List<Blamed>> blames(Sayso1.Reading reading, ReadingActors actors) {
    Map<String, List<Blamed>> blames = new HashMap<>();
    for (Sayso1.Event event : reading.events()) {
      for (Sayso1.Participant row : event.participants()) {
        if (row.tellsBlame()) {
          Blamed blamed =
              new Blamed(
                  actors.actor(row.actor(), row.name()),
                  Involvement.valueOf(row.involvement()),
                  Blame.valueOf(row.blame()));
          List<Blamed> of = blames.computeIfAbsent(row.claim(), none -> new ArrayList<>());
          if (!of.contains(blamed)) {
            of.add(blamed);
          }
        }
      }
    }
    return blames;
  }

  private Voice voice(Sayso1.Claim claim) {
    Sayso1.Speaker speaker = claim.speaker();
    return new Voice(
        actors.speaker(claim),
        speaker.asDescribed(),
        introductions.of(claim).words(),
        introductions.of(claim).body(),
        Identity.valueOf(speaker.identity()),
        Standing.valueOf(speaker.standing()),
        actors.onBehalfOf(claim),
        actors.chain(claim));
  }

  private Link link(Sayso1.Relation relation) {
    return new Link(
        party(relation.subject()),
        RelationKind.valueOf(relation.kind()),
        party(relation.object()),
        relation.negated());
  }

  private ActorRef party(Sayso1.Party party) {
    return actors.actor(party.actor(), party.name());
  }

  private List<ActorRef> concerned(Sayso1.Claim claim) {
    Set<ActorRef> concerned = new LinkedHashSet<>();
    for (String id : ClaimActors.in(claim, reading)) {
      concerned.add(actors.actor(id, id));
    }
    if (Stance.valueOf(claim.stance()).isAnswer()) {
      actors.onBehalfOf(claim).ifPresent(concerned::add);
    }
    for (Sayso1.Mention mention : reading.mentions()) {
      if (mention.actor() == null
          && ReadingActors.KINDS.contains(mention.kind())
          && isIn(mention, claim)) {
        concerned.add(actors.actor(null, mention.text(), ActorKind.valueOf(mention.kind())));
      }
    }
    return new ArrayList<>(concerned);
  }

  private static boolean isIn(Sayso1.Mention mention, Sayso1.Claim claim) {
    return claim.content().stream()
        .anyMatch(span -> span.begin() <= mention.begin() && mention.end() <= span.end());
  }
}
