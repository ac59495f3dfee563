package org.sayso.store.ask;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sayso.corroboration.ActorRef;
import org.sayso.corroboration.CorpusClaim;
import org.sayso.corroboration.Dossier;

/// A dossier for programs, in the manner of `sayso/1` (`docs/formats.md`).
public record DossierJson(
    Question question,
    List<Side> sides,
    List<Actor> notHeard,
    Coverage coverage,
    boolean complete) {
  public record Question(
      String text,
      List<Actor> actors,
      List<String> relations,
      List<String> places,
      List<String> words) {}

  public record Actor(@Nullable String actor, String name, String kind, @Nullable String country) {
    static Actor of(ActorRef actor) {
      return new Actor(
          actor.id().orElse(null), actor.name(), actor.kind().name(), actor.country().orElse(null));
    }
  }

  public record Side(String side, List<Speaker> speakers) {
    static Side of(Dossier.SideGroup group) {
      return new Side(group.side().name(), group.speakers().stream().map(Speaker::of).toList());
    }
  }

  public record Speaker(
      Actor speaker,
      @Nullable Actor onBehalfOf,
      boolean outlet,
      int documents,
      List<Claim> claims) {
    static Speaker of(Dossier.SpeakerGroup group) {
      return new Speaker(
          Actor.of(group.speaker()),
          group.onBehalfOf().map(Actor::of).orElse(null),
          group.isOutlet(),
          group.documents(),
          group.claims().stream().map(Claim::of).toList());
    }
  }

  /// @param published ISO 8601 day
  /// @param reasons why it bears on the question
  public record Claim(
      String id,
      String document,
      @Nullable String outlet,
      @Nullable String published,
      String block,
      String form,
      String stance,
      String words,
      String review,
      List<String> reasons) {
    static Claim of(Dossier.Bearing bearing) {
      CorpusClaim claim = bearing.claim();
      return new Claim(
          claim.id().value(),
          claim.document().toString(),
          claim.outlet().orElse(null),
          claim.published().map(Object::toString).orElse(null),
          claim.block().name(),
          claim.form().name(),
          claim.stance().name(),
          claim.content(),
          claim.review().name(),
          bearing.reasons());
    }
  }

  public record Coverage(
      int documents,
      int outlets,
      @Nullable String from,
      @Nullable String until,
      int undated,
      int notRead) {}

  /// The JSON form of an answer.
  public static DossierJson of(AskOutcome.Answered answer) {
    Dossier dossier = answer.dossier();
    Dossier.Coverage held = dossier.coverage();
    return new DossierJson(
        new Question(
            dossier.question().text(),
            dossier.question().actors().stream().map(Actor::of).toList(),
            dossier.question().relations().stream().map(Enum::name).sorted().toList(),
            dossier.question().places(),
            dossier.question().words()),
        dossier.sides().stream().map(Side::of).toList(),
        dossier.notHeard().stream().map(Actor::of).toList(),
        new Coverage(
            held.documents(),
            held.outlets(),
            held.from().isEmpty() ? null : held.from(),
            held.until().isEmpty() ? null : held.until(),
            held.undated(),
            held.notRead()),
        answer.complete());
  }
}
