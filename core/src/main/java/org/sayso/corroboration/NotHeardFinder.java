package org.sayso.corroboration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.claim.RelationKind;
import org.sayso.claim.Stance;
import org.sayso.corroboration.CorpusDocument.Reply;
import org.sayso.corroboration.Dossier.SideRecord;
import org.sayso.corroboration.NotHeard.ReplySought;
import org.sayso.document.DocumentId;
import org.sayso.event.Role;
import org.sayso.evidence.ClaimId;
import org.sayso.mention.ActorKind;

/// Finds who is accused in the claims of a dossier and says nothing of the matter, and whether a
/// document tells that a reply was sought.
///
/// The accused are those whom an asserted link has as its subject, those who did what an allegation
/// tells, and the bodies that an allegation without either speaks of. Who speaks for a body, or is
/// of one family with it, speaks for it here; declining to comment is no word of one's own. Heard
/// is also who answers in a document that is shown or that tells of a happening that is shown,
/// whether or not the answer is shown itself.
final class NotHeardFinder {
  private static final double SAME_VOICE = 0.75;
  private static final String COMPOSED = "composed:";

  /// So many characters from what is shown somebody speaks of the same matter.
  private static final int CLOSE = 1500;

  /// Whoever is said to have done it, been behind it or let it happen is to be asked.
  private static final Set<Role> REPROACHED = Set.of(Role.INITIATOR, Role.SUPPORTER, Role.PRESENT);

  private static final Set<RelationKind> NEUTRAL =
      Set.of(
          RelationKind.ALSO_KNOWN_AS,
          RelationKind.PART_OF,
          RelationKind.MEMBER_OF,
          RelationKind.LEADS,
          RelationKind.COMMANDS,
          RelationKind.SPLIT_FROM);

  private final List<CorpusDocument> documents;
  private final Set<String> happenings;

  /// @param documents all that were looked at
  /// @param happenings ids of the events that are told in what is shown, in whatever document
  NotHeardFinder(List<CorpusDocument> documents, Set<String> happenings) {
    this.documents = documents;
    this.happenings = happenings;
  }

  List<NotHeard> in(List<SideRecord> sides) {
    List<CorpusClaim> all = sides.stream().flatMap(side -> side.claims().stream()).toList();
    Set<DocumentId> shown = all.stream().map(CorpusClaim::document).collect(Collectors.toSet());
    List<ActorRef> voices =
        Stream.concat(all.stream(), beside(all))
            .filter(claim -> claim.stance() != Stance.DECLINES_COMMENT)
            .flatMap(claim -> claim.voice().voices())
            .toList();
    Map<ActorRef, List<ClaimId>> accused = new LinkedHashMap<>();
    for (CorpusClaim claim : sides.get(Side.ASSERTS.ordinal()).claims()) {
      accused(claim)
          .filter(actor -> voices.stream().noneMatch(voice -> speaksFor(voice, actor)))
          .forEach(
              actor -> accused.computeIfAbsent(actor, none -> new ArrayList<>()).add(claim.id()));
    }
    return accused.entrySet().stream()
        .map(entry ->
            new NotHeard(
                entry.getKey(),
                sought(entry.getKey(), shown),
                entry.getValue().stream().distinct().toList()))
        .sorted(
            Comparator.comparing((NotHeard one) -> one.actor().name().toLowerCase(Locale.ROOT))
                .thenComparing(one -> one.actor().id().orElse("")))
        .toList();
  }

  /// What is said close to what is shown, and what is answered to a happening that is shown; not in
  /// titles and summaries.
  private Stream<CorpusClaim> beside(List<CorpusClaim> shown) {
    return documents.stream()
        .flatMap(document -> document.claims().stream())
        .filter(claim -> !claim.block().isDigest() && !claim.voice().isOutlet())
        .filter(claim ->
            shown.stream().anyMatch(one -> isClose(one, claim))
                || claim.stance().isAnswer()
                    && claim.events().stream()
                        .anyMatch(event -> happenings.contains(event.value())));
  }

  private static boolean isClose(CorpusClaim shown, CorpusClaim claim) {
    return shown.document().equals(claim.document())
        && Math.abs(shown.begin() - claim.begin()) <= CLOSE;
  }

  /// Whether a voice is the accused, of one family with it, or called by a part of its name where
  /// one of both is known by the name alone: "the army" of the "Tavaran Army".
  private static boolean speaksFor(ActorRef voice, ActorRef accused) {
    return voice.nearness(accused) >= SAME_VOICE
        || (isNameOnly(voice) || isNameOnly(accused))
            && isOfOneKind(voice.kind(), accused.kind())
            && (isPartOf(voice, accused) || isPartOf(accused, voice));
  }

  private static boolean isNameOnly(ActorRef actor) {
    return actor.id().filter(id -> !id.startsWith(COMPOSED)).isEmpty();
  }

  private static boolean isOfOneKind(ActorKind one, ActorKind other) {
    return one == other || one == ActorKind.OTHER || other == ActorKind.OTHER;
  }

  private static boolean isPartOf(ActorRef one, ActorRef whole) {
    return (" " + whole.name()).toLowerCase(Locale.ROOT).endsWith(" " + bare(one.name()));
  }

  private static String bare(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("^the ", "");
  }

  private ReplySought sought(ActorRef accused, Set<DocumentId> cited) {
    List<Reply.Outcome> outcomes =
        documents.stream()
            .filter(document -> cited.contains(document.carrier().document()))
            .flatMap(document -> document.replies().stream())
            .filter(reply -> speaksFor(reply.asked(), accused))
            .map(Reply::outcome)
            .distinct()
            .sorted()
            .toList();
    if (outcomes.isEmpty()) {
      return ReplySought.NOT_STATED;
    }
    return outcomes.contains(Reply.Outcome.DECLINED)
        ? ReplySought.DECLINED
        : ReplySought.YES_NO_REPLY;
  }

  private Stream<ActorRef> accused(CorpusClaim claim) {
    List<ActorRef> linked =
        claim.links().stream()
            .filter(link -> !link.negated() && !NEUTRAL.contains(link.kind()))
            .map(Link::subject)
            .toList();
    if (!linked.isEmpty()) {
      return linked.stream();
    }
    List<ActorRef> doers =
        documents.stream()
            .filter(document -> document.carrier().document().equals(claim.document()))
            .flatMap(document -> document.toldBy(claim).stream())
            .flatMap(event -> event.cast().stream())
            .filter(part -> REPROACHED.contains(part.role()) && part.claim().equals(claim.id()))
            .map(CorpusEvent.Part::actor)
            .filter(NotHeardFinder::canAnswer)
            .toList();
    if (!doers.isEmpty() || claim.stance() != Stance.ALLEGES) {
      return doers.stream();
    }
    return claim.actors().stream().filter(NotHeardFinder::canAnswer);
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
