package org.sayso.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.evidence.By;
import org.sayso.mention.Mention;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.DateMention;
import org.sayso.mention.Mention.PlaceMention;
import org.sayso.text.TextSpan;

/// Reads when and where: the dates and places of the trigger's clause, else those of its sentence
/// that no other trigger is nearer to.
final class CircumstanceRules {
  private static final By DATE_IN_CLAUSE = By.rule("event/date-in-clause", 1, 0.85);
  private static final By DATE_IN_SENTENCE = By.rule("event/date-in-sentence", 1, 0.65);
  private static final By PLACE_IN_CLAUSE = By.rule("event/place-in-clause", 1, 0.8);
  private static final By PLACE_IN_SENTENCE = By.rule("event/place-in-sentence", 1, 0.6);
  private static final By PLACE_BEFORE_NOUN = By.rule("event/place-before-noun", 1, 0.8);

  private static final Pattern DURATION =
      Pattern.compile(
          "(?i)(for |over |in |within |during )?(the )?(at least |about |nearly |more than )?[\\w-]+ (hours?|days?|weeks?|months?|years?|decades?|minutes?)( in prison)?");
  private static final Pattern LAST =
      Pattern.compile("(?i).*\\b(ago|last|past|earlier|this|same|next|previous)\\b.*");
  private static final Set<String> LOCATIVE =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "on",
          "around",
          "across",
          "inside",
          "throughout",
          "from",
          "to",
          "into",
          "of",
          "over",
          "towards",
          "toward",
          "along",
          "between",
          "within",
          "hit",
          "struck",
          "rocked",
          "through");

  private final Reading reading;

  CircumstanceRules(Reading reading) {
    this.reading = reading;
  }

  /// The date mentions that may belong to the trigger, durations too.
  List<DateMention> mentionedDates(Trigger trigger, List<Trigger> ofSentence) {
    List<DateMention> inClause = datesIn(clause(trigger));
    return inClause.isEmpty()
        ? nearer(trigger, ofSentence, datesIn(trigger.view().sentence().span()))
        : inClause;
  }

  List<DateRow> dates(Trigger trigger, List<DateMention> mentioned) {
    TextSpan clause = clause(trigger);
    List<DateRow> rows = new ArrayList<>();
    for (DateMention date : mentioned) {
      String words = date.words().text();
      if (DURATION.matcher(words).matches() && !LAST.matcher(words).matches()) {
        continue;
      }
      By by = clause.contains(date.span()) ? DATE_IN_CLAUSE : DATE_IN_SENTENCE;
      rows.add(new DateRow(reading.row(date.span(), by)));
    }
    return rows;
  }

  private List<DateMention> datesIn(TextSpan span) {
    return reading.mentions().within(span, DateMention.class);
  }

  private static TextSpan clause(Trigger trigger) {
    SentenceView view = trigger.view();
    return view.text()
        .spanOf(view.clauseBegin(trigger.phraseFirst()), view.clauseEnd(trigger.phraseEnd() - 1));
  }

  /// Those of `found` to which no other trigger of the sentence stands nearer.
  private static <T extends Mention> List<T> nearer(
      Trigger trigger, List<Trigger> all, List<T> found) {
    List<T> mine = new ArrayList<>();
    for (T mention : found) {
      int distance = distance(trigger.span(), mention.span());
      boolean nearest =
          all.stream().allMatch(other -> distance(other.span(), mention.span()) >= distance);
      if (nearest) {
        mine.add(mention);
      }
    }
    return mine;
  }

  private static int distance(TextSpan trigger, TextSpan mention) {
    return mention.begin() >= trigger.end()
        ? mention.begin() - trigger.end()
        : Math.max(0, trigger.begin() - mention.end());
  }

  List<PlaceRow> places(Trigger trigger, List<Trigger> ofSentence) {
    TextSpan clause = clause(trigger);
    List<PlaceRow> rows = new ArrayList<>();
    List<PlaceMention> inSentence =
        reading.mentions().within(trigger.view().sentence().span(), PlaceMention.class);
    List<PlaceMention> inClause =
        inSentence.stream()
            .filter(place -> clause.contains(place.span()))
            .filter(place -> isLocation(trigger, place))
            .toList();
    for (PlaceMention place : inClause) {
      By by = isBeforeNoun(trigger, place) ? PLACE_BEFORE_NOUN : PLACE_IN_CLAUSE;
      rows.add(new PlaceRow(reading.row(place.span(), by), role(trigger, place)));
    }
    if (rows.isEmpty()) {
      for (PlaceMention place : nearer(trigger, ofSentence, inSentence)) {
        if (isLocation(trigger, place)) {
          rows.add(
              new PlaceRow(reading.row(place.span(), PLACE_IN_SENTENCE), role(trigger, place)));
        }
      }
    }
    return rows;
  }

  private boolean isBeforeNoun(Trigger trigger, PlaceMention place) {
    return !trigger.isVerb()
        && trigger.phraseFirst() <= tokenOf(place)
        && tokenOf(place) < trigger.first();
  }

  private int tokenOf(Mention mention) {
    return reading.text().tokenAt(mention.span().begin());
  }

  /// Whether the words before a place make it a location of what is told, not somebody's home or
  /// office.
  private boolean isLocation(Trigger trigger, PlaceMention place) {
    SentenceView view = trigger.view();
    int first = tokenOf(place);
    int end = reading.text().tokenAt(place.span().end() - 1) + 1;
    if (isBeforeNoun(trigger, place)) {
      return true;
    }
    Optional<Phrase> phrase = view.phraseAt(first);
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
        || view.is(
            phrase.head(),
            "district",
            "province",
            "city",
            "town",
            "village",
            "area",
            "region",
            "state",
            "county",
            "suburb",
            "neighborhood",
            "neighbourhood",
            "capital",
            "valley",
            "agency",
            "division",
            "border",
            "tehsil",
            "square",
            "street",
            "avenue",
            "south",
            "north",
            "east",
            "west",
            "center",
            "centre",
            "outskirts",
            "part",
            "territory",
            "island",
            "coast",
            "stronghold",
            "port");
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
            .anyMatch(kind -> kind.isOfficial());
    boolean inCast =
        java.util.stream.Stream.of(
                trigger.cast().doers(), trigger.cast().undergoers(), trigger.cast().others())
            .flatMap(List::stream)
            .anyMatch(phrase -> phrase.equals(owner.get()));
    return body && !inCast;
  }

  private PlaceRole role(Trigger trigger, PlaceMention place) {
    SentenceView view = trigger.view();
    int before = view.phraseAt(tokenOf(place)).map(Phrase::first).orElse(tokenOf(place)) - 1;
    EventType type = trigger.entry().type().orElse(EventType.OTHER);
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
