package org.sayso.store.ask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sayso.claim.Identity;
import org.sayso.corroboration.ActorRef;
import org.sayso.corroboration.CorpusClaim;
import org.sayso.corroboration.Dossier;
import org.sayso.corroboration.Dossier.Bearing;
import org.sayso.corroboration.Dossier.SideGroup;
import org.sayso.corroboration.Dossier.SpeakerGroup;
import org.sayso.document.DocumentId;
import org.sayso.mention.ActorKind;
import org.sayso.store.Store;
import org.sayso.store.json.Sayso1;
import org.sayso.store.mask.Disclosure;
import org.sayso.store.mask.Masking;

/// Takes persons out of a dossier. The question itself stays as asked.
final class DossierMask {
  /// What stands for a person in a dossier.
  private static final ActorRef PERSON =
      new ActorRef(
          Optional.empty(), "a person", ActorKind.PERSON, Optional.empty(), Optional.empty());

  /// What stands for a source without a name.
  private static final ActorRef SOURCE =
      new ActorRef(
          Optional.empty(),
          "an unnamed source",
          ActorKind.OTHER,
          Optional.empty(),
          Optional.empty());

  private final Store store;
  private final Disclosure disclosure;
  private final Map<DocumentId, Optional<Source>> sources = new HashMap<>();

  /// A document of the dossier, with its mask.
  private record Source(Sayso1.Reading reading, Masking mask) {}

  DossierMask(Store store, Disclosure disclosure) {
    this.store = store;
    this.disclosure = disclosure;
  }

  Dossier masked(Dossier dossier) {
    List<SideGroup> sides =
        dossier.sides().stream()
            .map(side ->
                new SideGroup(
                    side.side(),
                    side.speakers().stream().map(this::masked).sorted(SpeakerGroup.ORDER).toList()))
            .toList();
    List<ActorRef> notHeard =
        dossier.notHeard().stream().filter(actor -> actor.kind() != ActorKind.PERSON).toList();
    return new Dossier(dossier.question(), sides, notHeard, dossier.coverage());
  }

  private SpeakerGroup masked(SpeakerGroup group) {
    List<Bearing> claims =
        group.claims().stream()
            .map(
                bearing -> new Bearing(masked(bearing.claim()), bearing.score(), bearing.reasons()))
            .toList();
    CorpusClaim first = claims.getFirst().claim();
    return new SpeakerGroup(
        first.speaker(),
        group.onBehalfOf().isPresent() ? first.onBehalfOf() : Optional.empty(),
        group.isOutlet(),
        group.documents(),
        claims);
  }

  private CorpusClaim masked(CorpusClaim claim) {
    Source source = sources.computeIfAbsent(claim.document(), this::source).orElseThrow();
    Masking mask = source.mask();
    if (mask.isEmpty()) {
      return claim;
    }
    Sayso1.Claim original =
        source.reading().claims().stream()
            .filter(other -> other.id().equals(claim.id().value()))
            .findFirst()
            .orElseThrow();
    Sayso1.Claim masked = mask.claim(original);
    return new CorpusClaim(
        claim.id(),
        claim.document(),
        claim.outlet(),
        claim.published(),
        claim.block(),
        claim.form(),
        claim.stance(),
        speaker(claim.speaker(), masked.speaker()),
        claim.onBehalfOf().map(body -> actor(body, mask)),
        claim.byOutlet(),
        masked.contentText(),
        mask.text(claim.context()),
        claim.actors().stream().map(actor -> actor(actor, mask)).distinct().toList(),
        claim.links().stream()
            .map(link ->
                new CorpusClaim.Link(
                    actor(link.subject(), mask),
                    link.kind(),
                    actor(link.object(), mask),
                    link.negated()))
            .toList(),
        claim.review());
  }

  private static ActorRef speaker(ActorRef speaker, Sayso1.Speaker masked) {
    if (!masked.name().contains(Masking.MASK)) {
      return speaker;
    }
    return Identity.valueOf(masked.identity()) == Identity.NAMED ? PERSON : SOURCE;
  }

  private static ActorRef actor(ActorRef actor, Masking mask) {
    boolean hidden =
        mask.hides(actor.id().orElse(null)) || !mask.text(actor.name()).equals(actor.name());
    return hidden ? PERSON : actor;
  }

  private Optional<Source> source(DocumentId id) {
    return store
        .readings()
        .current(id)
        .map(reading -> new Source(reading, Masking.of(reading, disclosure)));
  }
}
