package org.sayso.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.event.TriggerEntry.Option;
import org.sayso.evidence.By;
import org.sayso.mention.Mention;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.PlaceMention;
import org.sayso.text.TextSpan;

/// Reads where: the places of the trigger's clause, else those of its sentence to which no other
/// trigger stands nearer. The seat of somebody who is no part of what is told is no place of it.
final class PlaceRules {
  private static final By IN_CLAUSE = By.rule("event/place-in-clause", 1, 0.8);
  private static final By IN_SENTENCE = By.rule("event/place-in-sentence", 1, 0.6);
  private static final By BEFORE_NOUN = By.rule("event/place-before-noun", 1, 0.8);
  private static final Set<String> GROUND = Words.of("ground");
  private static final Set<String> LOCATIVE = Words.of("locative");

  /// What goes somewhere: elsewhere "to Corran" is where somebody was taken or who was told.
  private static final Set<EventType> MOVING =
      EnumSet.of(
          EventType.DEPLOYMENT,
          EventType.WITHDRAWAL,
          EventType.DISPLACEMENT,
          EventType.PROTEST,
          EventType.RIOT);

  private static final Set<String> REPORT_VERBS = Words.of("report-verbs");

  private final Reading reading;

  PlaceRules(Reading reading) {
    this.reading = reading;
  }

  List<PlaceRow> rows(Trigger trigger, List<Trigger> ofSentence) {
    if (trigger.entry().has(Option.CLAIMS) || trigger.entry().has(Option.ACCUSES)) {
      return List.of();
    }
    TextSpan clause = trigger.clause();
    List<PlaceRow> rows = new ArrayList<>();
    List<PlaceMention> inSentence =
        reading.mentions().within(trigger.view().sentence().span(), PlaceMention.class);
    List<PlaceMention> inClause =
        inSentence.stream()
            .filter(place -> clause.contains(place.span()))
            .filter(place -> isLocation(trigger, place))
            .toList();
    for (PlaceMention place : Distances.own(trigger, ofSentence, inClause)) {
      By by = isBeforeNoun(trigger, place) ? BEFORE_NOUN : IN_CLAUSE;
      rows.add(new PlaceRow(reading.row(place.span(), by), role(trigger, place)));
    }
    if (rows.isEmpty()) {
      for (PlaceMention place : inSentence) {
        boolean near = Distances.isNearest(trigger, ofSentence, place);
        if (near
            && !Distances.isParted(trigger, place)
            && isLocation(trigger, place)
            && !isOfTelling(trigger, place)
            && !isInClauseOfOther(trigger, ofSentence, place)) {
          rows.add(new PlaceRow(reading.row(place.span(), IN_SENTENCE), role(trigger, place)));
        }
      }
    }
    return rows;
  }

  private static boolean isInClauseOfOther(
      Trigger trigger, List<Trigger> ofSentence, PlaceMention place) {
    return ofSentence.stream()
        .anyMatch(other -> !other.equals(trigger) && other.clause().contains(place.span()));
  }

  private static EventType typeOf(Trigger trigger) {
    return trigger.entry().type().orElse(EventType.OTHER);
  }

  private boolean isBeforeNoun(Trigger trigger, PlaceMention place) {
    return !trigger.isVerb()
        && trigger.phraseFirst() <= tokenOf(place)
        && tokenOf(place) < trigger.first();
  }

  private int tokenOf(Mention mention) {
    return reading.text().tokenAt(mention.span().begin());
  }

  /// Whether the clause of a place only says who tells it.
  private boolean isOfTelling(Trigger trigger, PlaceMention place) {
    SentenceView view = trigger.view();
    int at = tokenOf(place);
    for (int i = view.clauseBegin(at); i < view.clauseEnd(at); i++) {
      if (REPORT_VERBS.contains(view.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  /// Whether the words before a place make it a location of what is told, not somebody's home or
  /// office.
  private boolean isLocation(Trigger trigger, PlaceMention place) {
    SentenceView view = trigger.view();
    int first = tokenOf(place);
    if (view.is(first - 1, "to") && view.is(first - 2, "according")) {
      return false;
    }
    int end = reading.text().tokenAt(place.span().end() - 1) + 1;
    if (isBeforeNoun(trigger, place)) {
      return true;
    }
    Optional<Phrase> phrase = view.phraseAt(first);
    int to = phrase.map(Phrase::first).orElse(first) - 1;
    if (view.is(to, "to", "toward", "towards") && !MOVING.contains(typeOf(trigger))) {
      return false;
    }
    int before = phrase.map(found -> found.first() - 1).orElse(first - 1);
    if (phrase.isPresent() && phrase.get().head() >= end) {
      return view.has(before)
          && LOCATIVE.contains(view.token(before).lower())
          && isGround(view, phrase.get());
    }
    if (view.is(end, "'s", "’s")) {
      Optional<Phrase> owned = view.phraseStartingAt(end + 1);
      return owned.isPresent()
          && isGround(view, owned.get())
          && view.has(before)
          && LOCATIVE.contains(view.token(before).lower());
    }
    if (view.is(before, ",") || view.is(before, "and")) {
      return followsPlace(view, before);
    }
    return view.has(before)
        && LOCATIVE.contains(view.token(before).lower())
        && !isOfSomebodyElse(trigger, before);
  }

  private boolean followsPlace(SentenceView view, int comma) {
    Optional<Phrase> left = view.phraseEndingAt(comma);
    return left.filter(phrase -> reading.isPlace(phrase) || isGround(view, phrase)).isPresent();
  }

  /// "district", "market", "province": ground on which things happen.
  private boolean isGround(SentenceView view, Phrase phrase) {
    return reading.isPlace(phrase)
        || reading.isThing(phrase)
        || GROUND.contains(view.token(phrase.head()).lower());
  }

  /// "the embassy in Port Selm said": the place of somebody who is no part of what is told.
  private boolean isOfSomebodyElse(Trigger trigger, int preposition) {
    SentenceView view = trigger.view();
    Optional<Phrase> owner = view.phraseEndingAt(preposition);
    if (owner.isEmpty() || !view.isPos(preposition, PartOfSpeech.ADP)) {
      return false;
    }
    boolean body =
        reading.actorsOver(owner.get()).stream()
            .map(ActorMention::kind)
            .anyMatch(kind -> !ActorRows.PERSONS.contains(kind));
    boolean inCast =
        Stream.of(trigger.cast().doers(), trigger.cast().undergoers(), trigger.cast().others())
            .flatMap(List::stream)
            .anyMatch(phrase -> phrase.equals(owner.get()));
    return body && !inCast;
  }

  private PlaceRole role(Trigger trigger, PlaceMention place) {
    SentenceView view = trigger.view();
    int before = view.phraseAt(tokenOf(place)).map(Phrase::first).orElse(tokenOf(place)) - 1;
    EventType type = typeOf(trigger);
    boolean taking =
        type == EventType.ABDUCTION
            || type == EventType.DISAPPEARANCE
            || type == EventType.ARREST
            || type == EventType.HOSTAGE_TAKING;
    if (taking && view.is(before, "from")) {
      return PlaceRole.TAKEN_FROM;
    }
    if (type == EventType.BODY_FOUND) {
      return PlaceRole.FOUND;
    }
    boolean held =
        trigger.isVerb()
            && view.is(trigger.first(), "held", "detained", "imprisoned", "jailed")
            && view.is(before, "at")
            && taking;
    return held ? PlaceRole.HELD : PlaceRole.OCCURRED;
  }
}
