package org.sayso.store.json;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.claim.ChainLink;
import org.sayso.claim.Claim;
import org.sayso.claim.Relation;
import org.sayso.claim.Speaker;
import org.sayso.claim.Statement;
import org.sayso.evidence.ClaimId;
import org.sayso.evidence.EventId;
import org.sayso.evidence.MentionId;
import org.sayso.resolution.Actor;
import org.sayso.resolution.NewsDate;
import org.sayso.resolution.Resolution;
import org.sayso.resolution.Resolutions;

/// Puts statements and claims into the form of `sayso/1`.
final class ClaimMapper {
  private final Resolutions resolutions;

  ClaimMapper(Resolutions resolutions) {
    this.resolutions = resolutions;
  }

  Sayso1.Statement statement(Statement statement) {
    return new Sayso1.Statement(
        statement.id().value(),
        speaker(statement.speaker()),
        statement.channel().name(),
        statement.seen().name(),
        statement
            .saidOn()
            .flatMap(words -> resolutions.date(words.span()))
            .map(ClaimMapper::date)
            .orElse(null),
        statement.url().orElse(null));
  }

  Sayso1.Claim claim(Claim claim) {
    return new Sayso1.Claim(
        claim.id().value(),
        claim.statement().value(),
        claim.parent().map(ClaimId::value).orElse(null),
        claim.block().name(),
        claim.form().name(),
        claim.stance().name(),
        claim.basis().name(),
        claim.narrator().name(),
        claim.fidelity().name(),
        claim.inReplyTo().map(ClaimId::value).orElse(null),
        Sayso1Mapper.span(claim.attribution().source()),
        Sayso1Mapper.span(claim.attribution().cue()),
        claim.attribution().content().stream().map(Sayso1Mapper::span).toList(),
        speaker(claim.speaker()),
        claim.chain().stream().map(this::link).toList(),
        new Sayso1.About(
            claim.events().stream().map(EventId::value).toList(),
            claim.relations().stream().map(this::relation).toList()),
        claim.by().name(),
        claim.by().confidence(),
        Sayso1Mapper.unreviewed());
  }

  private Sayso1.Speaker speaker(Speaker speaker) {
    Optional<Resolution<Actor>> resolution =
        speaker.mention().flatMap(id -> Optional.ofNullable(resolutions.actors().get(id)));
    List<String> candidates =
        resolution
            .filter(found -> found instanceof Resolution.Ambiguous)
            .map(found -> found.alternatives().stream().map(other -> other.value().id()).toList())
            .orElse(List.of());
    return new Sayso1.Speaker(
        actor(speaker.mention()),
        speaker.name(),
        speaker.asDescribed(),
        speaker.identity().name(),
        speaker.standing().name(),
        speaker.onBehalfOf().orElse(null),
        resolution.map(Resolution::status).orElse("UNRESOLVED"),
        candidates);
  }

  private Sayso1.ChainLink link(ChainLink link) {
    return new Sayso1.ChainLink(
        link.name(), actor(link.mention()), Sayso1Mapper.span(link.cue()), link.claim().value());
  }

  private Sayso1.Relation relation(Relation relation) {
    return new Sayso1.Relation(
        party(relation.subject()),
        relation.kind().name(),
        party(relation.object()),
        Sayso1Mapper.span(relation.degree()),
        Sayso1Mapper.span(relation.period()),
        relation.negated(),
        relation.words().span().begin(),
        relation.words().span().end(),
        relation.by().name(),
        relation.by().confidence());
  }

  private Sayso1.Party party(Relation.Party party) {
    return new Sayso1.Party(
        actor(party.mention()),
        party.name(),
        party.words().text(),
        party.words().span().begin(),
        party.words().span().end());
  }

  private @Nullable String actor(Optional<MentionId> mention) {
    return mention.flatMap(resolutions::actor).map(Actor::id).orElse(null);
  }

  private static Sayso1.NewsDate date(NewsDate date) {
    return new Sayso1.NewsDate(
        date.text(),
        date.edtf(),
        bounds(date.start()),
        bounds(date.end()),
        date.extent().name(),
        date.timeOfDay().orElse(null),
        date.anchor().name(),
        date.inferred(),
        date.candidates());
  }

  static Sayso1.@Nullable Bounds bounds(Optional<NewsDate.Bounds> bounds) {
    return bounds
        .map(days -> new Sayso1.Bounds(days.earliest().toString(), days.latest().toString()))
        .orElse(null);
  }
}
