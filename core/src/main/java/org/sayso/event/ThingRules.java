package org.sayso.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.sayso.evidence.By;
import org.sayso.mention.NewsNumber;
import org.sayso.mention.NewsNumber.Qualifier;
import org.sayso.text.TextSpan;

/// Reads instruments, and things that were hit.
final class ThingRules {
  private static final By BY_WORD = By.rule("event/instrument-word", 1, 0.8);
  private static final By BY_ROLE = By.rule("event/object-by-role", 1, 0.75);
  private static final By BY_SITE = By.rule("event/object-at-site", 1, 0.7);
  private static final Set<EventType> ARMED =
      EnumSet.of(
          EventType.KILLING,
          EventType.SHOOTING,
          EventType.BOMBING,
          EventType.SHELLING,
          EventType.AIR_STRIKE,
          EventType.ATTACK,
          EventType.ASSAULT,
          EventType.ARSON,
          EventType.CRACKDOWN,
          EventType.DESTRUCTION,
          EventType.EXECUTION);
  private static final Set<Effect> OF_THINGS =
      EnumSet.of(Effect.DESTROYED, Effect.DAMAGED, Effect.TAKEN, Effect.UNDAMAGED);

  private final Reading reading;
  private final Amounts amounts;

  ThingRules(Reading reading) {
    this.reading = reading;
    this.amounts = new Amounts(reading);
  }

  /// Whether acts of the type are done with weapons.
  static boolean isArmedType(Optional<EventType> type) {
    return type.filter(ARMED::contains).isPresent();
  }

  /// The instruments in the trigger's clause, those inside its own words too.
  List<Instrument> instruments(Trigger trigger, EventType type, List<Trigger> ofSentence) {
    if (!ARMED.contains(type)) {
      return List.of();
    }
    SentenceView view = trigger.view();
    List<Instrument> rows = new ArrayList<>();
    int begin = view.clauseBegin(trigger.phraseFirst());
    int end = view.clauseEnd(trigger.phraseEnd() - 1);
    int i = end;
    while (i > begin) {
      Optional<NounTables.Found<InstrumentKind>> found =
          NounTables.bundled().instrument(view.allTokens(), begin, i);
      if (found.isPresent()
          && isMeant(view, found.get(), i, trigger)
          && !isOfNext(trigger, ofSentence, found.get().first())) {
        TextSpan span = view.text().spanOf(found.get().first(), i);
        rows.addFirst(new Instrument(reading.row(span, BY_WORD), found.get().value()));
        i = found.get().first();
      } else {
        i--;
      }
    }
    return rows;
  }

  /// The instrument that a phrase names; none where it names no known one.
  Optional<Instrument> instrument(Phrase phrase, By by) {
    return NounTables.bundled()
        .instrument(reading.text().tokens(), phrase.first(), phrase.head() + 1)
        .map(found -> new Instrument(reading.row(phrase.span(reading.text()), by), found.value()));
  }

  /// "an attack by gunmen and an attack with a car bomb": the bomb is not of the first.
  private static boolean isOfNext(Trigger trigger, List<Trigger> ofSentence, int instrument) {
    SentenceView view = trigger.view();
    return !trigger.isVerb()
        && ofSentence.stream()
            .filter(other -> !other.isVerb() && isArmedType(other.entry().type()))
            .filter(other -> view.is(other.phraseFirst(), "a", "an", "another"))
            .anyMatch(
                other -> other.phraseFirst() >= trigger.end() && other.phraseFirst() <= instrument);
  }

  /// Whether a word for an instrument is one here: a noun, not taken, found or owned, and not the
  /// name of somebody.
  private static boolean isMeant(
      SentenceView view, NounTables.Found<InstrumentKind> found, int end, Trigger trigger) {
    boolean inName =
        view.phraseAt(end - 1)
            .filter(phrase ->
                phrase.head() >= end && !trigger.isVerb() && phrase.head() != trigger.head())
            .isPresent();
    boolean noun =
        view.token(end - 1).isNominal()
            || found.first() < end - 1
            || view.phraseAt(end - 1).filter(phrase -> phrase.head() == end - 1).isPresent();
    boolean seized =
        view.is(
            found.first() - 1,
            "recovered",
            "seized",
            "found",
            "carrying",
            "possession",
            "confiscated");
    return noun && !inName && !seized;
  }

  /// Things that it happens to: "torched two houses", "an attack on a police station".
  List<AffectedObject> objects(Trigger trigger) {
    List<AffectedObject> rows = new ArrayList<>();
    for (Phrase phrase : trigger.cast().undergoers()) {
      object(trigger, trigger.view(), phrase, BY_ROLE).ifPresent(rows::add);
    }
    if (rows.isEmpty()) {
      site(trigger)
          .flatMap(phrase -> object(trigger, trigger.view(), phrase, BY_SITE))
          .ifPresent(rows::add);
    }
    return rows;
  }

  /// "twin bombings at a cathedral", "went off inside a bank": what the bomb was laid to.
  private static Optional<Phrase> site(Trigger trigger) {
    SentenceView view = trigger.view();
    boolean bomb =
        trigger.entry().type().filter(EventType.BOMBING::equals).isPresent()
            && (!trigger.isVerb() || trigger.entry().frame() == Frame.THING);
    return bomb && view.is(trigger.end(), "at", "inside")
        ? view.phraseStartingAt(trigger.end() + 1).map(phrase -> beforeOf(view, phrase))
        : Optional.empty();
  }

  /// "the Cathedral of the Tides": a cathedral, by all its words.
  private static Phrase beforeOf(SentenceView view, Phrase phrase) {
    return IntStream.range(phrase.first() + 1, phrase.head())
        .filter(i -> view.is(i, "of"))
        .mapToObj(of -> new Phrase(phrase.first(), phrase.end(), of - 1))
        .findFirst()
        .orElse(phrase);
  }

  /// The thing that a phrase of `view` names; none for somebody.
  Optional<AffectedObject> object(Trigger trigger, SentenceView view, Phrase phrase, By by) {
    return NounTables.bundled()
        .thing(reading.text().tokens(), phrase.first(), phrase.head() + 1)
        .filter(kind -> reading.actorAt(phrase).isEmpty())
        .map(kind ->
            new AffectedObject(
                reading.row(phrase.span(reading.text()), by),
                kind,
                trigger.entry().effect().filter(OF_THINGS::contains),
                number(view, phrase)));
  }

  private NewsNumber number(SentenceView view, Phrase phrase) {
    Optional<Amounts.Stated> stated = amounts.stated(phrase);
    if (stated.isPresent()) {
      return stated.get().number();
    }
    String words = reading.text().words(phrase.span(reading.text()));
    if (amounts.isPluralNoun(view, phrase)) {
      return NewsNumber.without(Qualifier.PLURAL, view.token(phrase.head()).text());
    }
    return view.is(phrase.first(), "a", "an", "one")
        ? NewsNumber.exact(1, view.token(phrase.first()).text())
        : NewsNumber.without(Qualifier.NONE_STATED, words);
  }

  /// From what an air strike came, where its subject says so.
  private static EventMode byAircraft(Trigger trigger) {
    for (Phrase cause : trigger.cast().causes()) {
      Optional<InstrumentKind> kind =
          NounTables.bundled()
              .instrument(trigger.view().allTokens(), cause.first(), cause.head() + 1)
              .map(NounTables.Found::value);
      if (kind.isPresent()) {
        return switch (kind.get()) {
          case AIRCRAFT -> EventMode.AIRCRAFT;
          case DRONE -> EventMode.DRONE;
          case MISSILE -> EventMode.MISSILE;
          default -> EventMode.UNSPECIFIED;
        };
      }
    }
    return EventMode.UNSPECIFIED;
  }

  /// How a bombing was done, by the words of its sentence.
  EventMode mode(Trigger trigger, EventType type) {
    EventMode listed = trigger.entry().mode();
    if (type == EventType.AIR_STRIKE && !listed.fits(type)) {
      listed = EventMode.UNSPECIFIED;
    }
    if (type == EventType.AIR_STRIKE && listed == EventMode.UNSPECIFIED) {
      return byAircraft(trigger);
    }
    if (type != EventType.BOMBING || listed != EventMode.UNSPECIFIED) {
      return listed.fits(type) ? listed : EventMode.UNSPECIFIED;
    }
    SentenceView view = trigger.view();
    for (int i = view.clauseBegin(trigger.phraseFirst());
        i < view.clauseEnd(trigger.phraseEnd() - 1);
        i++) {
      if (view.is(i, "suicide")) {
        return EventMode.SUICIDE;
      }
      if (view.is(i, "grenade", "grenades")) {
        return EventMode.GRENADE;
      }
      if (view.is(i, "car", "truck", "vehicle") && view.is(i + 1, "bomb", "bombs")) {
        return EventMode.VEHICLE;
      }
      if (view.is(i, "roadside", "ied", "ieds", "improvised")) {
        return EventMode.ROADSIDE;
      }
      if (view.is(i, "planted")) {
        return EventMode.PLANTED;
      }
    }
    return EventMode.UNSPECIFIED;
  }
}
