package org.sayso.pipeline;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sayso.claim.Claim;
import org.sayso.claim.Stance;
import org.sayso.claim.Standing;
import org.sayso.event.CivilianStatus;
import org.sayso.event.EventMention;
import org.sayso.event.EventType;
import org.sayso.event.Happened;
import org.sayso.event.Role;
import org.sayso.evidence.ClaimId;
import org.sayso.evidence.EventId;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mentions;
import org.sayso.text.TextSpan;

/// Ties a denial of a deed to who tells the deed further down: "Nobody was detained there, the army
/// said. Relatives say that soldiers took the men from their homes."
///
/// What stands before a denial is tied by its words ([Claim#inReplyTo]); a text that lets the
/// denial speak first has only the deed in common. It must be of one family with what is denied, be
/// laid to nobody or to the side of who denies it, and be told by one other speaker alone.
final class LaterReplies {
  private static final List<Set<EventType>> FAMILIES =
      List.of(
          EnumSet.of(
              EventType.ARREST,
              EventType.ABDUCTION,
              EventType.DISAPPEARANCE,
              EventType.HOSTAGE_TAKING),
          EnumSet.of(EventType.KILLING, EventType.EXECUTION, EventType.SHOOTING),
          EnumSet.of(EventType.ASSAULT, EventType.TORTURE));

  /// What a model alone takes for an act is not held against what others tell.
  private static final String BY_MODEL = "model:event/trigger";

  private final Mentions mentions;
  private final Map<EventId, EventMention> events = new HashMap<>();

  LaterReplies(Mentions mentions, List<EventMention> told) {
    this.mentions = mentions;
    told.forEach(event -> events.put(event.id(), event));
  }

  /// The same claims, in their order.
  List<Claim> answered(List<Claim> claims) {
    return claims.stream()
        .map(claim ->
            isOpenDenial(claim) ? later(claim, claims).map(claim::replyingTo).orElse(claim) : claim)
        .toList();
  }

  private static boolean isOpenDenial(Claim claim) {
    // "Nobody was detained" may be read as an assertion; what it tells is denied all the same.
    return (claim.stance() == Stance.DENIES || claim.stance() == Stance.ASSERTS)
        && claim.speaker().standing() != Standing.OUTLET
        && claim.inReplyTo().isEmpty()
        && !claim.block().isDigest();
  }

  private Optional<ClaimId> later(Claim denial, List<Claim> claims) {
    List<EventMention> denied =
        denial.events().stream()
            .map(events::get)
            .filter(event -> event != null && event.happened() == Happened.DENIED)
            .filter(event -> denial.tells(event.evidence().getFirst().span()))
            .toList();
    List<Claim> telling =
        claims.stream()
            .filter(claim -> begin(claim) > begin(denial) && !claim.block().isDigest())
            .filter(claim -> claim.stance().affirms() && claim.parent().isEmpty())
            .filter(claim -> claim.speaker().standing() != Standing.OUTLET)
            .filter(claim -> !claim.speaker().name().equals(denial.speaker().name()))
            .filter(claim -> denied.stream().anyMatch(event -> isTold(claim, event, denial)))
            .toList();
    return telling.stream().map(claim -> claim.speaker().name()).distinct().count() == 1
        ? Optional.of(telling.getFirst().id())
        : Optional.empty();
  }

  private boolean isTold(Claim claim, EventMention denied, Claim denial) {
    return claim.events().stream()
        .map(events::get)
        .filter(event -> event != null && event.happened() != Happened.DENIED)
        .filter(event -> event.aggregation().counts() && claim.tells(trigger(event)))
        .filter(event -> !event.by().name().startsWith(BY_MODEL))
        .anyMatch(event -> isOneFamily(event.type(), denied.type()) && isLaidTo(event, denial));
  }

  private static TextSpan trigger(EventMention event) {
    return event.evidence().getFirst().span();
  }

  private static boolean isOneFamily(EventType one, EventType other) {
    return one == other
        || FAMILIES.stream().anyMatch(types -> types.contains(one) && types.contains(other));
  }

  /// Whether nobody is said to have done it, or those of the speaker's side: the speaker by name,
  /// or, where an official denies, forces of the state that are not named ("soldiers").
  private boolean isLaidTo(EventMention event, Claim denial) {
    return event.participants().stream()
        .filter(one -> one.role() == Role.INITIATOR)
        .allMatch(one -> {
          boolean named =
              one.name().equals(denial.speaker().name())
                  || denial.speaker().onBehalfOf().filter(one.name()::equals).isPresent();
          boolean state =
              one.name().equals(one.name().toLowerCase(Locale.ROOT))
                  && (one.civilianStatus() == CivilianStatus.SECURITY_FORCES
                      || one.mention()
                          .flatMap(mentions::get)
                          .filter(ActorMention.class::isInstance)
                          .map(mention -> mentions.antecedentOf((ActorMention) mention).kind())
                          .filter(ActorKind::isOfficial)
                          .isPresent());
          return named || (state && denial.speaker().standing() == Standing.OFFICIAL);
        });
  }

  private static int begin(Claim claim) {
    return claim.attribution().content().getFirst().span().begin();
  }
}
