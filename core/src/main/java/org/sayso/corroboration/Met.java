package org.sayso.corroboration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sayso.corroboration.Aspect.Deed;
import org.sayso.corroboration.Aspect.Place;
import org.sayso.corroboration.Aspect.Somebody;
import org.sayso.corroboration.Aspect.Thing;
import org.sayso.event.Effect;
import org.sayso.event.EventType;
import org.sayso.event.Role;

/// What of a question one claim meets, and how firmly.
final class Met {
  /// Two arms of one state.
  private static final double NEAR = 0.5;

  /// From here on the words themselves say what they are about, however the event was read.
  private static final double PLAIN = 0.75;

  private final Question question;
  private final Links links;
  private final Voices voices;
  private final Map<Aspect, Grip> grips = new LinkedHashMap<>();
  final CorpusDocument document;
  final CorpusClaim claim;
  final Topic topic;
  final Sight sight;
  final List<String> reasons = new ArrayList<>();
  final List<CorpusEvent> told;
  final List<CorpusEvent> events;

  Met(
      Question question,
      Topic topic,
      Links links,
      Voices voices,
      CorpusDocument document,
      CorpusClaim claim,
      Sight sight) {
    this.question = question;
    this.links = links;
    this.voices = voices;
    this.topic = topic;
    this.document = document;
    this.claim = claim;
    this.sight = sight;
    this.told = document.toldBy(claim);
    this.events = told.stream().filter(topic.events()::contains).toList();
    topic.aspects().all().forEach(aspect -> grips.put(aspect, find(aspect)));
    grips.forEach(this::because);
    events.stream()
        .findFirst()
        .ifPresent(event ->
            reasons.add("tells of what is asked about (" + plain(event.type().name()) + ")"));
  }

  private Grip find(Aspect aspect) {
    Grip byWords = sight.grip(aspect);
    if (aspect instanceof Place place
        && !byWords.atLeast(Grip.NEAR)
        && topic.isElsewhere(place.name(), claim.around().places())) {
      return Grip.NONE;
    }
    if (byWords == Grip.SAID || sight.isList()) {
      return byWords;
    }
    return switch (aspect) {
      case Somebody somebody -> byWords.or(somebody(somebody));
      case Deed deed -> byWords.or(deedOfEvents());
      case Place place -> byWords.or(place(place));
      case Thing thing -> byWords.or(thing());
    };
  }

  /// By an event; of a killing, a claim that tells nobody's death stands near it.
  private Grip deedOfEvents() {
    if (events.isEmpty()) {
      return Grip.NONE;
    }
    boolean dies =
        !Happenings.isOfKilling(question)
            || events.stream().anyMatch(event -> event.type() == EventType.KILLING)
            || events.stream()
                .flatMap(event -> event.tolls().stream())
                .anyMatch(
                    toll -> toll.effect() == Effect.KILLED && toll.claim().equals(claim.id()));
    return dies ? Grip.SAID : Grip.NEAR;
  }

  private Grip somebody(Somebody somebody) {
    ActorRef asked = somebody.actor();
    if (isIn(claim.actors(), asked)
        || isCast(asked)
        || topic.isByNoun(sight.said, asked)
        || isBySurname(sight.said, asked)) {
      return Grip.SAID;
    }
    boolean own = voices.isOneOf(claim, List.of(asked));
    if (own && counts(somebody) && (claim.stance().isAnswer() || sight.isOfSpeaker())) {
      return Grip.SAID;
    }
    if ((own && counts(somebody))
        || isIn(claim.around().named(), asked)
        || topic.isByNoun(sight.sentence(), asked)
        || isBySurname(sight.sentence(), asked)) {
      return Grip.NEAR;
    }
    if (sight.leans(somebody)
        && (isIn(claim.around().earlier(), asked) || isBySurname(sight.before(), asked))) {
      return Grip.LEANT;
    }
    return !sight.isFramed() && topic.names(asked) ? Grip.FRAME : Grip.NONE;
  }

  /// "Ms Orlow", where the document names her in full.
  private boolean isBySurname(PlainText text, ActorRef asked) {
    return Names.isBySurname(text, asked) && topic.names(asked);
  }

  /// Whether what one says tells of oneself: of whom the question has for the doer.
  private boolean counts(Somebody somebody) {
    return somebody.isDoer() || !question.relations().isEmpty();
  }

  private boolean isIn(List<ActorRef> actors, ActorRef asked) {
    boolean link = !question.relations().isEmpty();
    Optional<Body> body = Body.of(asked);
    return actors.stream()
        .anyMatch(actor ->
            asked.isOneWith(actor)
                || (link && asked.nearness(actor) >= NEAR)
                || body.filter(one -> one.isOf(asked, actor)).isPresent());
  }

  private boolean isCast(ActorRef asked) {
    return events.stream()
        .flatMap(event -> event.cast().stream())
        .filter(part -> part.claim().equals(claim.id()))
        .anyMatch(part -> isIn(List.of(part.actor()), asked));
  }

  /// What a happening that is found by its place or time has to do with, one account need not say.
  private Grip thing() {
    boolean found = !question.places().isEmpty() || question.time().isPresent();
    if (!found || !topic.tellsOfIt() || sight.isFramed()) {
      return Grip.NONE;
    }
    return events.isEmpty() ? Grip.FRAME : Grip.TOPIC;
  }

  private Grip place(Place place) {
    boolean told =
        events.stream()
            .flatMap(event -> event.places().stream())
            .anyMatch(spot -> Happenings.isAt(spot, place.name()));
    if (told) {
      return Grip.SAID;
    }
    return topic.isPlaced(place.name()) && !sight.isFramed() ? Grip.FRAME : Grip.NONE;
  }

  private void because(Aspect aspect, Grip grip) {
    if (!grip.atLeast(Grip.LEANT)) {
      return;
    }
    String near = grip == Grip.SAID ? "" : " (nearby)";
    reasons.add(
        switch (aspect) {
          case Somebody somebody -> "concerns " + somebody.actor().name() + near;
          case Deed deed -> "speaks of such a deed" + near;
          case Place place -> "names " + place.name() + near;
          case Thing thing -> "has the word " + thing.word() + near;
        });
  }

  /// How much of what is asked about the claim has, and how firmly, 0–1.
  double score() {
    double all = 0;
    double met = 0;
    for (Map.Entry<Aspect, Grip> entry : grips.entrySet()) {
      all += entry.getKey().weight();
      met += entry.getKey().weight() * entry.getValue().share();
    }
    return all == 0 ? 1 : met / all;
  }

  Grip grip(Aspect aspect) {
    return grips.getOrDefault(aspect, Grip.NONE);
  }

  /// How firmly the claim has the deed asked about; firmly where none is asked about.
  Grip deed() {
    return topic.aspects().deed().map(this::grip).orElse(Grip.SAID);
  }

  /// Whether everybody asked about is met so firmly.
  boolean everybody(Grip least) {
    return topic.aspects().people().stream().allMatch(one -> grip(one).atLeast(least));
  }

  boolean somebody(Grip least) {
    return topic.aspects().people().stream().anyMatch(one -> grip(one).atLeast(least));
  }

  /// Whether every place is met so firmly.
  boolean places(Grip least) {
    return topic.aspects().places().stream().allMatch(one -> grip(one).atLeast(least));
  }

  /// Whether half of the things or more are met so firmly; of a long document, where much stands in
  /// one paragraph, two thirds.
  boolean things(Grip least) {
    List<Thing> things = topic.aspects().things();
    long met = things.stream().filter(one -> grip(one).atLeast(least)).count();
    return sight.isFramed() ? 3 * met >= 2L * things.size() : 2 * met >= things.size();
  }

  /// Whether all that is asked about is somewhere in the frame, of the things half.
  boolean isFramed() {
    if (sight.isFramed() && !things(Grip.LEANT)) {
      return false;
    }
    return deed().atLeast(Grip.FRAME)
        && everybody(Grip.FRAME)
        && places(Grip.FRAME)
        && things(Grip.FRAME);
  }

  /// Whether it tells of happenings of the kind asked about and of none that is meant, or of others
  /// alone.
  boolean isOfOthers() {
    boolean plain = deed() == Grip.SAID && places(Grip.TOPIC) && score() >= PLAIN;
    if (told.isEmpty() || !events.isEmpty()) {
      return false;
    }
    if (plain) {
      return told.stream().anyMatch(topic::isOfOtherTime);
    }
    boolean elsewhere = !places(Grip.NEAR) && told.stream().anyMatch(topic::isElsewhere);
    boolean ofKind = told.stream().anyMatch(event -> question.types().contains(event.type()));
    return elsewhere || (!topic.events().isEmpty() && (ofKind || deed() != Grip.SAID));
  }

  /// Whether the event that it tells was somebody else's deed than whom the question has for it.
  boolean isOfOtherDoer() {
    List<ActorRef> doers =
        events.stream()
            .flatMap(event -> event.cast().stream())
            .filter(part -> part.role() == Role.INITIATOR && part.claim().equals(claim.id()))
            .map(CorpusEvent.Part::actor)
            .filter(actor -> actor.kind().isOfficial() || actor.kind().isArmedNonState())
            .toList();
    return !doers.isEmpty()
        && !question.doers().isEmpty()
        && question.doers().stream().noneMatch(asked -> isIn(doers, asked))
        && topic.aspects().people().stream()
            .filter(Somebody::isDoer)
            .noneMatch(one -> grip(one) == Grip.SAID);
  }

  boolean speaksOfLink() {
    boolean talk = sight.said.hasFormOf(links.talk());
    if (talk) {
      reasons.add("speaks of such a link");
    }
    return talk;
  }

  boolean linked() {
    boolean linked = !links.of(document, claim).isEmpty();
    if (linked) {
      reasons.add("states a link of the kind asked about");
    }
    return linked;
  }

  /// Whether the words lean on what stands before for somebody asked about.
  boolean leansOnSomebody() {
    return topic.aspects().people().stream().anyMatch(sight::leans);
  }

  Bearing bearing() {
    return new Bearing(claim, events.stream().map(CorpusEvent::id).toList(), reasons);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
