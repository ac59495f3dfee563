package org.sayso.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.event.Draft.Certainty;
import org.sayso.event.TriggerEntry.Option;
import org.sayso.mention.Mention.DateMention;
import org.sayso.text.BlockKind;

/// Reads what each trigger of a sentence tells by itself.
final class DraftReader {
  private static final Set<String> OTHER = Words.of("other");
  private static final Set<String> GENERIC_PEOPLE = Words.of("generic-people");
  private static final Set<String> VIOLENT_NOUNS = Words.of("violent-nouns");

  /// Behind a noun for an act: what it was done with.
  private static final Set<String> WITH = Set.of("by", "with", "using");

  /// What may be done from the air as from the ground.
  private static final Set<EventType> FROM_AFAR =
      EnumSet.of(EventType.SHOOTING, EventType.SHELLING, EventType.BOMBING);

  private final Reading reading;
  private final TriggerFinder triggers;
  private final HappenedRules happened = new HappenedRules();
  private final AggregationRules aggregation;
  private final CaseNouns cases;
  private final DateRules when;
  private final PlaceRules where;
  private final ParticipantRules participants;
  private final HarmRules harmRules;
  private final ThingRules things;
  private final boolean accidentByTitle;

  DraftReader(Reading reading) {
    this.reading = reading;
    this.triggers = new TriggerFinder(reading);
    this.aggregation = new AggregationRules(reading);
    this.cases = new CaseNouns(reading);
    this.when = new DateRules(reading);
    this.where = new PlaceRules(reading);
    this.participants = new ParticipantRules(reading);
    this.harmRules = new HarmRules(reading);
    this.things = new ThingRules(reading);
    this.accidentByTitle = titleTellsAccident(reading);
  }

  private static boolean titleTellsAccident(Reading reading) {
    return reading.sentences().stream()
        .filter(view -> view.sentence().block() == BlockKind.TITLE)
        .anyMatch(view ->
            reading.hasCue("accident", view)
                && !reading.hasCue("violence", view)
                && !reading.hasCue("dispute", view));
  }

  /// The drafts of one sentence, in order.
  List<Draft> read(SentenceView view) {
    List<Trigger> found = triggers.find(view);
    List<Draft> drafts = new ArrayList<>();
    for (Trigger trigger : found) {
      boolean told =
          !isByOtherCause(trigger, found)
              && !isHeading(trigger)
              && !isClaimOfAnother(trigger)
              && !SenseChecks.isFlightOfDoer(trigger, found)
              && !LawRules.isMatterOfLaw(trigger);
      if (told) {
        drafts.add(draft(trigger, found));
      }
    }
    return asJoined(drafts);
  }

  /// What the words tell that the model alone takes for acts; nothing in a text whose title tells
  /// of an accident or a storm, which destroys as well.
  List<Draft> tagged(SentenceView view) {
    if (accidentByTitle) {
      return List.of();
    }
    List<Trigger> found = triggers.find(view);
    List<Trigger> tagged = triggers.tagged(view, found);
    List<Trigger> all = Stream.concat(found.stream(), tagged.stream()).toList();
    return tagged.stream()
        .filter(trigger ->
            !isHeading(trigger) && !LawRules.isMatterOfLaw(trigger) && !FoundAlive.isTold(trigger))
        .map(trigger -> draft(trigger, all))
        .toList();
  }

  /// "killed hundreds and injured thousands": the second is as often as the first, being done by
  /// the same.
  private List<Draft> asJoined(List<Draft> drafts) {
    List<Draft> joined = new ArrayList<>();
    for (Draft draft : drafts) {
      Optional<Draft> before =
          joined.stream()
              .filter(other -> !other.aggregation().counts() && aggregation.isAsOften(other, draft))
              .findFirst();
      joined.add(before.map(other -> draft.with(other.aggregation())).orElse(draft));
    }
    return joined;
  }

  /// "Killings:", "Disappearance and Abduction": names what comes, tells nothing.
  private static boolean isHeading(Trigger trigger) {
    SentenceView view = trigger.view();
    if (trigger.isVerb() || view.isTitleLike()) {
      return false;
    }
    for (int i = view.first(); i < view.end(); i++) {
      if (view.is(i, ":")) {
        return true;
      }
      if (view.isPos(i, PartOfSpeech.VERB, PartOfSpeech.AUX, PartOfSpeech.NUM)
          || view.is(i, ".", ",") && i > trigger.end()) {
        return false;
      }
    }
    return !view.is(view.end() - 1, ".", "!", "”", "\"");
  }

  /// "claimed responsibility for killing two": not for what was told before.
  private static boolean isClaimOfAnother(Trigger trigger) {
    SentenceView view = trigger.view();
    int next = trigger.end() + 1;
    return trigger.entry().has(Option.CLAIMS)
        && view.is(trigger.end(), "for")
        && (view.isPos(next, PartOfSpeech.VERB, PartOfSpeech.NUM)
            || view.is(next, "a", "an", "another", "several", "many", "numerous", "killing"));
  }

  /// "The fire killed three": what did it is named and is no violence.
  private boolean isByOtherCause(Trigger trigger, List<Trigger> all) {
    Cast cast = trigger.cast();
    boolean harms = trigger.entry().effect().isPresent() || trigger.entry().has(Option.WEAK);
    boolean active = trigger.isVerb() && trigger.entry().frame() == Frame.PATIENT && !cast.turned();
    if (!harms || !active || cast.causes().isEmpty() || !cast.doers().isEmpty()) {
      return false;
    }
    return cast.causes().stream().noneMatch(cause -> isViolent(trigger, cause, all));
  }

  private boolean isViolent(Trigger trigger, Phrase cause, List<Trigger> all) {
    boolean told =
        all.stream()
            .anyMatch(other ->
                !other.equals(trigger)
                    && (cause.holds(other.head()) || isOf(cause, other) || blewUp(other, cause)));
    return told
        || reading.isInstrument(cause)
        || reading.isPlace(cause)
        || VIOLENT_NOUNS.contains(trigger.view().token(cause.head()).lower())
        || trigger.view().is(cause.head(), "it", "this", "which", "toll");
  }

  /// "the news of the bombing, which killed 13": the bombing did.
  private static boolean isOf(Phrase cause, Trigger other) {
    SentenceView view = other.view();
    return view.is(cause.end(), "of")
        && view.phraseStartingAt(cause.end() + 1)
            .filter(phrase -> phrase.holds(other.head()))
            .isPresent();
  }

  /// "A truck exploded, killing seven": what did it did violence by the word before.
  private static boolean blewUp(Trigger other, Phrase cause) {
    return other.isVerb()
        && other.entry().frame() == Frame.THING
        && other.entry().type().isPresent()
        && other.cast().causes().contains(cause);
  }

  private Draft draft(Trigger trigger, List<Trigger> ofSentence) {
    List<DateMention> dates =
        SenseChecks.isAtLaw(trigger) || HarmRules.isCount(trigger)
            ? when.inPhrase(trigger)
            : when.mentioned(trigger, ofSentence);
    Happened told = happened(trigger);
    List<Harm> harms = harmRules.of(trigger);
    Optional<EventType> type =
        type(trigger)
            .or(() ->
                isSupposedDeath(told, harms) ? Optional.of(EventType.KILLING) : Optional.empty());
    EventType shape = type.orElse(EventType.OTHER);
    List<Participant> cast = new ArrayList<>(participants.said(trigger));
    if (type.isPresent() || isHarmedByVerb(trigger)) {
      participants.of(trigger, shape).stream()
          .filter(one -> trigger.tagged().isEmpty() || isSafe(one))
          .forEach(cast::add);
    }
    return new Draft(
        trigger,
        type,
        mode(trigger, type),
        told,
        aggregation(trigger, dates),
        aggregation.incidents(trigger),
        certainty(trigger, type),
        when.rows(trigger, dates),
        where.rows(trigger, ofSentence),
        cast,
        things.instruments(trigger, shape, ofSentence),
        things.objects(trigger),
        told == Happened.ATTEMPTED ? List.of() : harms,
        reading.teller().isToldByOutlet(trigger.span()));
  }

  /// "Up to 20 might have died": kept, and no harm of what did happen.
  private static boolean isSupposedDeath(Happened told, List<Harm> harms) {
    return told == Happened.HYPOTHETICAL
        && harms.stream()
            .anyMatch(harm ->
                harm.effect() == Effect.KILLED
                    && harm.partOf().isEmpty()
                    && harm.number().high().isPresent());
  }

  /// In an act that only the model sees nobody who is named did it: "destroyed, by estimates of the
  /// Red Cross". Who is told to be behind it or to have let it happen is told so by words of its
  /// own.
  private static boolean isSafe(Participant one) {
    return !one.role().isDoing() || one.mention().isEmpty();
  }

  private Happened happened(Trigger trigger) {
    Happened told = happened.of(trigger);
    if (told != Happened.REPORTED) {
      return told;
    }
    if (cases.isReportedKind(trigger)) {
      return Happened.ALLEGED_ONLY;
    }
    return OtherVerbs.isSubjectedTo(trigger)
        ? told
        : trigger.tagged().map(act -> happened(act.telling())).orElse(told);
  }

  /// Of words that the model alone takes for an act, how they are told is the model's as well.
  private static Happened happened(EventTagger.Telling telling) {
    return switch (telling) {
      case TOLD, PATTERN -> Happened.REPORTED;
      case ALLEGED -> Happened.ALLEGED_ONLY;
      case DENIED -> Happened.DENIED;
      case OPEN -> Happened.HYPOTHETICAL;
    };
  }

  private Aggregation aggregation(Trigger trigger, List<DateMention> dates) {
    Aggregation told = aggregation.of(trigger, dates);
    boolean pattern =
        trigger.tagged().filter(act -> act.telling() == EventTagger.Telling.PATTERN).isPresent();
    return pattern && told.counts() ? Aggregation.PATTERN : told;
  }

  /// "wounded two guards": who is harmed is a target of the event it joins.
  private static boolean isHarmedByVerb(Trigger trigger) {
    return trigger.isVerb() && trigger.entry().effect().isPresent();
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
      for (Phrase cause : byWhat(trigger.cast())) {
        Optional<EventType> byInstrument = instrument(cause).flatMap(InstrumentKind::act);
        if (byInstrument.isPresent()) {
          return byInstrument;
        }
      }
    }
    if (listed.filter(EventType.ATTACK::equals).isPresent() && !trigger.isVerb()) {
      return new ClauseRoles(trigger.view())
          .closelyBehind(WITH, trigger.end(), trigger.view().clauseEnd(trigger.end() - 1)).stream()
              .flatMap(phrase -> instrument(phrase).stream())
              .flatMap(kind -> kind.act().stream())
              .findFirst()
              .or(() -> listed);
    }
    if (listed.filter(FROM_AFAR::contains).isPresent() && isByAir(trigger)) {
      return Optional.of(EventType.AIR_STRIKE);
    }
    boolean wounding =
        listed.isEmpty()
            && trigger.entry().has(Option.HUMAN)
            && trigger.cast().doers().stream().anyMatch(doer -> isArmed(trigger, doer))
            && trigger.entry().effect().isPresent();
    return wounding ? Optional.of(EventType.ATTACK) : listed;
  }

  /// "A helicopter fired on a house": from the air.
  private boolean isByAir(Trigger trigger) {
    return trigger.isVerb()
        && trigger.cast().causes().stream()
            .flatMap(cause -> instrument(cause).stream())
            .anyMatch(kind -> kind == InstrumentKind.AIRCRAFT || kind == InstrumentKind.DRONE);
  }

  private Optional<InstrumentKind> instrument(Phrase phrase) {
    return NounTables.bundled()
        .instrument(reading.text().tokens(), phrase.first(), phrase.head() + 1)
        .map(NounTables.Found::value);
  }

  /// What did it, and what was used: "a car bomb was rammed into the gate".
  private static List<Phrase> byWhat(Cast cast) {
    List<Phrase> what = new ArrayList<>(cast.causes());
    what.addAll(cast.undergoers());
    return what;
  }

  private Certainty certainty(Trigger trigger, Optional<EventType> type) {
    if (type.isEmpty()) {
      return Certainty.JOINING;
    }
    if (SenseChecks.isAtLaw(trigger) && trigger.cast().undergoers().isEmpty()) {
      return Certainty.JOINING;
    }
    boolean accident =
        accidentByTitle
            && (type.get() == EventType.BODY_FOUND || type.get() == EventType.DISPLACEMENT);
    if (accident) {
      return Certainty.JOINING;
    }
    boolean byInstrument = !type.equals(trigger.entry().type());
    if (trigger.entry().has(Option.WEAK) && !byInstrument && !standsAlone(trigger)) {
      return Certainty.JOINING;
    }
    return trigger.isVerb() ? ofVerb(trigger) : ofNoun(trigger);
  }

  /// "The victims were shot": who is told of as known was told of before.
  private static Certainty ofVerb(Trigger trigger) {
    SentenceView view = trigger.view();
    if (SenseChecks.isMatterOfACase(trigger)) {
      return Certainty.OTHER;
    }
    List<Phrase> undergoers = trigger.cast().undergoers();
    if (undergoers.size() == 1 && isTheBody(view, undergoers.getFirst())) {
      return Certainty.DEFINITE;
    }
    boolean known =
        !undergoers.isEmpty()
            && undergoers.stream()
                .allMatch(phrase ->
                    !SenseChecks.isRemains(view, phrase)
                        && view.is(phrase.first(), "the", "these", "both", "all")
                        && GENERIC_PEOPLE.contains(view.token(phrase.head()).lower()));
    return known || isOneOfThem(view, undergoers) ? Certainty.DEFINITE : Certainty.NEW;
  }

  /// "A third man was shot", "The fourth victim was shot": one of those told of before.
  private static boolean isOneOfThem(SentenceView view, List<Phrase> undergoers) {
    return undergoers.size() == 1
        && view.is(undergoers.getFirst().first(), "a", "the")
        && view.is(undergoers.getFirst().first() + 1, "third", "fourth", "fifth", "sixth")
        && GENERIC_PEOPLE.contains(view.token(undergoers.getFirst().head()).lower());
  }

  /// "found the body": the one told of before.
  private static boolean isTheBody(SentenceView view, Phrase phrase) {
    return view.is(phrase.first(), "the")
        && view.is(phrase.head(), "body", "bodies", "corpse", "corpses")
        && !view.is(phrase.end(), "of");
  }

  private static Certainty ofNoun(Trigger trigger) {
    SentenceView view = trigger.view();
    for (int i = trigger.phraseFirst(); i < trigger.head(); i++) {
      if (OTHER.contains(view.token(i).lower())) {
        boolean apposition = view.is(trigger.phraseFirst() - 1, ",");
        return apposition ? Certainty.DEFINITE : Certainty.OTHER;
      }
    }
    boolean known = AggregationRules.isDefinite(trigger) && !isOfSomething(trigger);
    return known ? Certainty.DEFINITE : Certainty.NEW;
  }

  /// "attacks in the past, including the bombing of a barracks": told of for the first time.
  private static boolean isOfSomething(Trigger trigger) {
    SentenceView view = trigger.view();
    return view.is(trigger.phraseFirst(), "the")
        && view.is(trigger.phraseFirst() - 1, "including", "like", "as")
        && view.is(trigger.end(), "of")
        && view.is(trigger.end() + 1, "a", "an", "another");
  }

  private boolean isArmed(Trigger trigger, Phrase doer) {
    return reading.hasCue("violence", trigger.view())
        || reading.actorAt(doer).filter(reading::isArmedOrOfficial).isPresent();
  }

  private boolean standsAlone(Trigger trigger) {
    boolean violence =
        CueGroups.bundled()
            .anyIn("violence", trigger.view().tokens(), trigger.first(), trigger.end());
    boolean bomb =
        trigger.entry().type().filter(type -> type == EventType.BOMBING).isPresent()
            && reading.tellsOfBombs();
    boolean doneToNobody =
        trigger.isVerb() && trigger.cast().undergoers().stream().anyMatch(reading::isNobody);
    return !accidentByTitle
        && (violence || bomb || doneToNobody || !trigger.cast().doers().isEmpty());
  }
}
