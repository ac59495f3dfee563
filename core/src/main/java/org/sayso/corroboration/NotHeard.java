package org.sayso.corroboration;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.sayso.claim.Stance;
import org.sayso.corroboration.Dossier.Bearing;
import org.sayso.corroboration.Dossier.Side;
import org.sayso.corroboration.Dossier.SideGroup;
import org.sayso.mention.ActorKind;

/// Finds who is accused in the claims of a dossier and says nothing in it.
///
/// The accused are those whom an asserted link has as its subject, and the bodies that an
/// allegation without a link speaks of. Who speaks for a body, or is of one family with it, speaks
/// for it here.
final class NotHeard {
  private static final double SAME_VOICE = 0.75;

  private NotHeard() {}

  static List<ActorRef> in(List<SideGroup> groups) {
    List<ActorRef> voices =
        claims(groups)
            .flatMap(
                claim -> Stream.concat(Stream.of(claim.speaker()), claim.onBehalfOf().stream()))
            .toList();
    return groups.stream()
        .filter(group -> group.side() == Side.ASSERTS)
        .flatMap(group -> claims(List.of(group)))
        .flatMap(NotHeard::accused)
        .filter(accused -> voices.stream().noneMatch(v -> v.nearness(accused) >= SAME_VOICE))
        .distinct()
        .sorted(
            Comparator.comparing((ActorRef actor) -> actor.name().toLowerCase(Locale.ROOT))
                .thenComparing(actor -> actor.id().orElse("")))
        .toList();
  }

  private static Stream<CorpusClaim> claims(List<SideGroup> groups) {
    return groups.stream()
        .flatMap(group -> group.speakers().stream())
        .flatMap(speaker -> speaker.claims().stream())
        .map(Bearing::claim);
  }

  private static Stream<ActorRef> accused(CorpusClaim claim) {
    boolean linked = claim.links().stream().anyMatch(link -> !link.negated());
    if (linked) {
      return claim.links().stream().filter(link -> !link.negated()).map(CorpusClaim.Link::subject);
    }
    return claim.stance() == Stance.ALLEGES
        ? claim.actors().stream().filter(NotHeard::canAnswer)
        : Stream.empty();
  }

  /// Bodies that have a voice; a population or a place's people have none of their own.
  private static boolean canAnswer(ActorRef actor) {
    return actor.id().isPresent()
        && (actor.kind().isOfficial()
            || actor.kind().isArmedNonState()
            || actor.kind() == ActorKind.PARTY
            || actor.kind() == ActorKind.COMPANY);
  }
}
