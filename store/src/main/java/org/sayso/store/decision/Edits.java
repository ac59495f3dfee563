package org.sayso.store.decision;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sayso.evidence.Review;
import org.sayso.store.json.Sayso1;

/// Copies of the records of `sayso/1` with something changed.
final class Edits {
  private static final String UNKNOWN = "-";

  private Edits() {}

  static Optional<String> known(String value) {
    return value.equals(UNKNOWN) ? Optional.empty() : Optional.of(value);
  }

  /// Who gave the answer, now that a person changed it.
  static String by(String machine, long decision) {
    return machine + "; decision:" + decision;
  }

  static Sayso1.Reading with(
      Sayso1.Reading reading,
      List<Sayso1.Mention> mentions,
      List<Sayso1.Statement> statements,
      List<Sayso1.Claim> claims,
      List<Sayso1.Event> events,
      List<Sayso1.Actor> actors) {
    return new Sayso1.Reading(
            reading.schema(),
            reading.run(),
            reading.document(),
            mentions,
            statements,
            claims,
            events,
            actors,
            reading.warnings())
        .withAudit(reading.audit());
  }

  static Sayso1.Claim review(Sayso1.Claim claim, Review review) {
    return claim(
        claim,
        claim.form(),
        claim.stance(),
        claim.basis(),
        claim.narrator(),
        claim.speaker(),
        claim.by(),
        review.name());
  }

  static Sayso1.Claim speaker(Sayso1.Claim claim, Sayso1.Speaker speaker) {
    return claim(
        claim,
        claim.form(),
        claim.stance(),
        claim.basis(),
        claim.narrator(),
        speaker,
        claim.by(),
        claim.review());
  }

  static Sayso1.Claim claim(
      Sayso1.Claim claim,
      String form,
      String stance,
      String basis,
      String narrator,
      Sayso1.Speaker speaker,
      String by,
      String review) {
    return new Sayso1.Claim(
        claim.id(),
        claim.statement(),
        claim.parent(),
        claim.block(),
        form,
        stance,
        basis,
        narrator,
        claim.fidelity(),
        claim.inReplyTo(),
        claim.source(),
        claim.cue(),
        claim.content(),
        speaker,
        claim.chain(),
        claim.about(),
        by,
        claim.confidence(),
        review);
  }

  static Sayso1.Claim about(Sayso1.Claim claim, Sayso1.About about) {
    return new Sayso1.Claim(
        claim.id(),
        claim.statement(),
        claim.parent(),
        claim.block(),
        claim.form(),
        claim.stance(),
        claim.basis(),
        claim.narrator(),
        claim.fidelity(),
        claim.inReplyTo(),
        claim.source(),
        claim.cue(),
        claim.content(),
        claim.speaker(),
        claim.chain(),
        about,
        claim.by(),
        claim.confidence(),
        claim.review());
  }

  static Sayso1.Speaker actor(Sayso1.Speaker speaker, @Nullable String actor) {
    return new Sayso1.Speaker(
        actor,
        speaker.name(),
        speaker.asDescribed(),
        speaker.identity(),
        speaker.standing(),
        speaker.onBehalfOf(),
        actor == null ? "UNRESOLVED" : "RESOLVED",
        List.of());
  }

  static Sayso1.Event review(Sayso1.Event event, Review review) {
    return facts(
        event,
        event.type(),
        event.mode(),
        event.happened(),
        event.aggregation(),
        event.by(),
        review.name());
  }

  static Sayso1.Event facts(
      Sayso1.Event event,
      String type,
      String mode,
      String happened,
      String aggregation,
      String by,
      String review) {
    return new Sayso1.Event(
        event.id(),
        type,
        mode,
        happened,
        aggregation,
        event.incidents(),
        event.partOf(),
        event.dates(),
        event.places(),
        event.participants(),
        event.instruments(),
        event.objects(),
        event.harm(),
        event.evidence(),
        by,
        event.confidence(),
        review);
  }

  /// The event under another id and with other rows.
  static Sayso1.Event rows(
      Sayso1.Event event, String id, EventRows rows, List<Sayso1.Span> evidence) {
    return new Sayso1.Event(
        id,
        event.type(),
        event.mode(),
        event.happened(),
        event.aggregation(),
        event.incidents(),
        event.partOf(),
        rows.dates(),
        rows.places(),
        rows.participants(),
        rows.instruments(),
        rows.objects(),
        rows.harm(),
        evidence,
        event.by(),
        event.confidence(),
        event.review());
  }

  static Sayso1.Participant actor(Sayso1.Participant row, @Nullable String actor) {
    return new Sayso1.Participant(
        row.text(),
        row.begin(),
        row.end(),
        row.claim(),
        row.by(),
        row.confidence(),
        row.name(),
        actor,
        row.kind(),
        row.role(),
        row.involvement(),
        row.blame(),
        row.civilianStatus(),
        row.number());
  }

  static Sayso1.Harm actor(Sayso1.Harm row, @Nullable String actor) {
    return new Sayso1.Harm(
        row.text(),
        row.begin(),
        row.end(),
        row.claim(),
        row.by(),
        row.confidence(),
        row.effect(),
        row.unit(),
        row.number(),
        row.of(),
        actor,
        row.partOf(),
        row.includesAttacker(),
        row.civilianStatus(),
        row.side(),
        row.sex(),
        row.ageGroup(),
        row.asOf());
  }

  static Sayso1.Mention actor(Sayso1.Mention mention, @Nullable String actor) {
    return new Sayso1.Mention(
        mention.id(),
        mention.kind(),
        mention.text(),
        mention.begin(),
        mention.end(),
        actor,
        mention.place(),
        mention.by(),
        mention.confidence());
  }
}
