package org.sayso.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sayso.event.Draft.Certainty;
import org.sayso.event.TriggerEntry.Option;
import org.sayso.mention.Mention.DateMention;
import org.sayso.text.BlockKind;

/// Reads what each trigger of a sentence tells by itself.
final class DraftReader {
  private static final Set<String> OTHER =
      Set.of(
          "another",
          "second",
          "third",
          "separate",
          "similar",
          "different",
          "other",
          "previous",
          "earlier");
  private static final Set<String> VIOLENT_NOUNS =
      Set.of(
          "operation",
          "operations",
          "incident",
          "incidents",
          "violence",
          "gunfire",
          "fighting",
          "war",
          "conflict",
          "fire",
          "firing",
          "crossfire",
          "raid",
          "unrest",
          "riot",
          "riots",
          "clashes",
          "protests",
          "bullet",
          "bullets",
          "shots",
          "shrapnel",
          "blasts",
          "explosions",
          "attacks",
          "strikes",
          "strike");

  private final Reading reading;
  private final TriggerFinder triggers;
  private final HappenedRules happened = new HappenedRules();
  private final AggregationRules aggregation;
  private final CircumstanceRules circumstances;
  private final ParticipantRules participants;
  private final HarmRules harms;
  private final ThingRules things;
  private final boolean accidentByTitle;

  DraftReader(Reading reading) {
    this.reading = reading;
    this.triggers = new TriggerFinder(reading);
    this.aggregation = new AggregationRules(reading);
    this.circumstances = new CircumstanceRules(reading);
    this.participants = new ParticipantRules(reading);
    this.harms = new HarmRules(reading);
    this.things = new ThingRules(reading);
    this.accidentByTitle = titleTellsAccident(reading);
  }

  private static boolean titleTellsAccident(Reading reading) {
    return reading.sentences().stream()
        .filter(view -> view.sentence().block() == BlockKind.TITLE)
        .anyMatch(view -> reading.hasCue("accident", view) && !reading.hasCue("violence", view));
  }

  /// The drafts of one sentence, in order.
  List<Draft> read(SentenceView view) {
    List<Trigger> found = triggers.find(view);
    List<Draft> drafts = new ArrayList<>();
    for (Trigger trigger : found) {
      if (!isByOtherCause(trigger, found)) {
        drafts.add(draft(trigger, found));
      }
    }
    return drafts;
  }

  /// "The fire killed three": what did it is named and is no violence.
  private boolean isByOtherCause(Trigger trigger, List<Trigger> all) {
    Cast cast = trigger.cast();
    boolean harms = trigger.entry().effect().isPresent() || trigger.entry().has(Option.WEAK);
    if (!harms || cast.causes().isEmpty() || !cast.doers().isEmpty()) {
      return false;
    }
    return cast.causes().stream().noneMatch(cause -> isViolent(trigger, cause, all))
        && !cast.turned()
        && trigger.isVerb();
  }

  private boolean isViolent(Trigger trigger, Phrase cause, List<Trigger> all) {
    boolean told =
        all.stream().anyMatch(other -> !other.equals(trigger) && cause.holds(other.head()));
    return told
        || reading.isInstrument(cause)
        || reading.isPlace(cause)
        || VIOLENT_NOUNS.contains(trigger.view().token(cause.head()).lower())
        || trigger
            .view()
            .is(
                cause.head(),
                "it",
                "this",
                "which",
                "attack",
                "bombing",
                "blast",
                "explosion",
                "shooting",
                "toll",
                "assault");
  }

  private Draft draft(Trigger trigger, List<Trigger> ofSentence) {
    List<DateMention> dates = circumstances.mentionedDates(trigger, ofSentence);
    Optional<EventType> type = type(trigger);
    EventType shape = type.orElse(EventType.OTHER);
    List<Participant> cast = new ArrayList<>(participants.said(trigger));
    if (type.isPresent()) {
      cast.addAll(participants.of(trigger, shape));
    }
    return new Draft(
        trigger,
        type,
        mode(trigger, type),
        happened.of(trigger),
        aggregation.of(trigger, dates),
        aggregation.incidents(trigger),
        certainty(trigger, type),
        circumstances.dates(trigger, dates),
        circumstances.places(trigger, ofSentence),
        cast,
        things.instruments(trigger, shape),
        things.objects(trigger),
        harms.of(trigger));
  }

  private EventMode mode(Trigger trigger, Optional<EventType> type) {
    return type.map(found -> things.mode(trigger, found)).orElse(EventMode.UNSPECIFIED);
  }

  /// The listed type, unless the instrument that did it says more: "a bomb killed three".
  private Optional<EventType> type(Trigger trigger) {
    Optional<EventType> listed = trigger.entry().type();
    boolean open =
        listed.isEmpty() || listed.get() == EventType.KILLING || listed.get() == EventType.ATTACK;
    if (open && trigger.isVerb()) {
      for (Phrase cause : trigger.cast().causes()) {
        Optional<EventType> byInstrument =
            NounTables.bundled()
                .instrument(reading.text().tokens(), cause.first(), cause.head() + 1)
                .flatMap(found -> typeOf(found.value()));
        if (byInstrument.isPresent()) {
          return byInstrument;
        }
      }
    }
    boolean wounding =
        listed.isEmpty()
            && trigger.entry().has(Option.HUMAN)
            && !trigger.cast().doers().isEmpty()
            && trigger.entry().effect().isPresent();
    return wounding ? Optional.of(EventType.ATTACK) : listed;
  }

  private static Optional<EventType> typeOf(InstrumentKind kind) {
    return switch (kind) {
      case BOMB, VEHICLE_BOMB, SUICIDE_VEST, IED, EXPLOSIVE, GRENADE, MINE ->
          Optional.of(EventType.BOMBING);
      case MORTAR, ARTILLERY, ROCKET -> Optional.of(EventType.SHELLING);
      case MISSILE, AIRCRAFT, DRONE, AERIAL_BOMB -> Optional.of(EventType.AIR_STRIKE);
      case GUN, MACHINE_GUN, HANDGUN, RIFLE -> Optional.of(EventType.SHOOTING);
      case CUTTING_DEVICE, FIRE, STONE, VEHICLE, CHEMICAL, TEAR_GAS, CLUB, OTHER ->
          Optional.empty();
    };
  }

  private Certainty certainty(Trigger trigger, Optional<EventType> type) {
    if (type.isEmpty()) {
      return Certainty.JOINING;
    }
    boolean byInstrument = !type.equals(trigger.entry().type());
    if (trigger.entry().has(Option.WEAK) && !byInstrument && !standsAlone(trigger)) {
      return Certainty.JOINING;
    }
    SentenceView view = trigger.view();
    for (int i = trigger.phraseFirst(); i < trigger.head() && !trigger.isVerb(); i++) {
      if (OTHER.contains(view.token(i).lower())) {
        return Certainty.OTHER;
      }
    }
    boolean definite = !trigger.isVerb() && (AggregationRules.isDefinite(trigger));
    return definite ? Certainty.DEFINITE : Certainty.NEW;
  }

  private boolean standsAlone(Trigger trigger) {
    boolean violence =
        CueGroups.bundled()
            .anyIn("violence", trigger.view().tokens(), trigger.first(), trigger.end());
    return !accidentByTitle && (violence || !trigger.cast().doers().isEmpty());
  }
}
