package org.sayso.store.ask;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sayso.claim.Form;
import org.sayso.claim.RelationKind;
import org.sayso.claim.Stance;
import org.sayso.corroboration.ActorRef;
import org.sayso.corroboration.CorpusClaim;
import org.sayso.corroboration.QuestionReader.Families;
import org.sayso.document.DocumentId;
import org.sayso.evidence.ClaimId;
import org.sayso.evidence.Review;
import org.sayso.mention.ActorKind;
import org.sayso.store.json.Sayso1;
import org.sayso.store.search.ClaimActors;
import org.sayso.text.BlockKind;

/// The claims of one document as a dossier needs them.
final class CorpusClaims {
  private static final int AROUND = 300;
  private static final Set<String> KINDS =
      EnumSet.allOf(ActorKind.class).stream().map(Enum::name).collect(Collectors.toSet());

  private final Sayso1.Reading reading;
  private final Families families;
  private final Map<String, Sayso1.Actor> actors;

  CorpusClaims(Sayso1.Reading reading, Families families) {
    this.reading = reading;
    this.families = families;
    this.actors =
        reading.actors().stream().collect(Collectors.toMap(Sayso1.Actor::id, a -> a, (a, b) -> a));
  }

  /// Those of `ids` that the document still has and all answers in it, as they stand in the text.
  List<CorpusClaim> claims(Collection<String> ids) {
    Set<String> wanted = new HashSet<>(ids);
    return reading.claims().stream()
        .filter(claim -> wanted.contains(claim.id()) || isAnswer(claim))
        .filter(claim -> !claim.review().equals(Review.REJECTED.name()))
        .map(this::claim)
        .toList();
  }

  private static boolean isAnswer(Sayso1.Claim claim) {
    return Stance.valueOf(claim.stance()).isAnswer();
  }

  private CorpusClaim claim(Sayso1.Claim claim) {
    Sayso1.Document document = reading.document();
    Sayso1.Published published = document.published();
    return new CorpusClaim(
        new ClaimId(claim.id()),
        DocumentId.parse(document.id()),
        Optional.ofNullable(document.publisher()),
        published == null ? Optional.empty() : Optional.of(LocalDate.parse(published.value())),
        BlockKind.valueOf(claim.block()),
        Form.valueOf(claim.form()),
        Stance.valueOf(claim.stance()),
        speaker(claim.speaker()),
        Optional.ofNullable(claim.speaker().onBehalfOf()).map(this::named),
        claim.speaker().standing().equals("OUTLET"),
        claim.contentText(),
        context(claim),
        concerned(claim),
        claim.about().relations().stream().map(this::link).toList(),
        Review.valueOf(claim.review()));
  }

  private ActorRef speaker(Sayso1.Speaker speaker) {
    return actor(speaker.actor(), speaker.name(), ActorKind.OTHER);
  }

  private ActorRef actor(@Nullable String id, String name, ActorKind otherwise) {
    Sayso1.Actor known = id == null ? null : actors.get(id);
    return known == null
        ? new ActorRef(Optional.ofNullable(id), name, otherwise, Optional.empty(), Optional.empty())
        : actor(known);
  }

  private ActorRef actor(Sayso1.Actor actor) {
    return new ActorRef(
        Optional.of(actor.id()),
        actor.name(),
        ActorKind.valueOf(actor.kind()),
        Optional.ofNullable(actor.country()),
        families.parentOf(actor.id()));
  }

  /// The actor of the document that is called so, else the name alone.
  private ActorRef named(String name) {
    String bare = name.startsWith("the ") ? name.substring("the ".length()) : name;
    return actors.values().stream()
        .filter(actor -> actor.name().equalsIgnoreCase(bare) || actor.aliases().contains(bare))
        .sorted((a, b) -> a.id().compareTo(b.id()))
        .findFirst()
        .map(this::actor)
        .orElseGet(() -> actor(mentioned(name), name, ActorKind.OTHER));
  }

  private @Nullable String mentioned(String name) {
    for (Sayso1.Mention mention : reading.mentions()) {
      if (mention.actor() != null && mention.text().equalsIgnoreCase(name)) {
        return mention.actor();
      }
    }
    return null;
  }

  private CorpusClaim.Link link(Sayso1.Relation relation) {
    return new CorpusClaim.Link(
        party(relation.subject()),
        RelationKind.valueOf(relation.kind()),
        party(relation.object()),
        relation.negated());
  }

  private ActorRef party(Sayso1.Party party) {
    return actor(party.actor(), party.name(), ActorKind.OTHER);
  }

  private List<ActorRef> concerned(Sayso1.Claim claim) {
    Set<ActorRef> concerned = new LinkedHashSet<>();
    for (String id : ClaimActors.in(claim, reading)) {
      concerned.add(actor(id, id, ActorKind.OTHER));
    }
    if (isAnswer(claim)) {
      Optional.ofNullable(claim.speaker().onBehalfOf()).map(this::named).ifPresent(concerned::add);
    }
    for (Sayso1.Mention mention : reading.mentions()) {
      if (mention.actor() == null && KINDS.contains(mention.kind()) && isIn(mention, claim)) {
        concerned.add(actor(null, mention.text(), ActorKind.valueOf(mention.kind())));
      }
    }
    return new ArrayList<>(concerned);
  }

  private static boolean isIn(Sayso1.Mention mention, Sayso1.Claim claim) {
    return claim.content().stream()
        .anyMatch(span -> span.begin() <= mention.begin() && mention.end() <= span.end());
  }

  /// The words around the content, as far as its paragraph goes.
  private String context(Sayso1.Claim claim) {
    String text = reading.document().text();
    if (claim.content().isEmpty()) {
      return "";
    }
    int begin = claim.content().getFirst().begin();
    int end = claim.content().getLast().end();
    int from = Math.max(text.lastIndexOf('\n', begin - 1) + 1, begin - AROUND);
    int line = text.indexOf('\n', end);
    int to = Math.min(line < 0 ? text.length() : line, end + AROUND);
    return text.substring(Math.clamp(from, 0, begin), Math.max(end, to));
  }
}
