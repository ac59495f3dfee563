package org.sayso.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.event.TriggerEntry.Option;
import org.sayso.evidence.By;
import org.sayso.mention.Mention;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.DateMention;
import org.sayso.mention.Mention.PlaceMention;
import org.sayso.mention.NearPhrases;
import org.sayso.text.TextSpan;

/// Reads where: the places of the trigger's clause, else those of its sentence to which no other
/// trigger stands nearer. The seat of somebody who is no part of what is told is no place of it.
final class PlaceRules {
  private static final By IN_CLAUSE = By.rule("event/place-in-clause", 1, 0.8);
  private static final By IN_SENTENCE = By.rule("event/place-in-sentence", 1, 0.6);

  /// The place of another clause: a guess that never parts two tellings.
  static final By BY_SENTENCE = By.rule("event/place-of-sentence", 1, 0.5);

  private static final By BY_PARAGRAPH = By.rule("event/place-of-paragraph", 1, 0.4);
  private static final By BEFORE_NOUN = By.rule("event/place-before-noun", 1, 0.8);

  /// So many sentences back a place may be told.
  private static final int REACH = 2;

  private static final Set<String> GROUND = Words.of("ground");

  /// "the Corran road" leads there and is not there.
  private static final Set<String> ROADS =
      Set.of("road", "roads", "highway", "motorway", "railway", "route");

  private static final Set<String> LOCATIVE = Words.of("locative");

  /// What comes "from Corran" happens elsewhere.
  private static final Set<EventType> COMING =
      EnumSet.of(
          EventType.AIR_STRIKE,
          EventType.SHELLING,
          EventType.BOMBING,
          EventType.SHOOTING,
          EventType.ATTACK);

  /// What goes somewhere: elsewhere "to Corran" is where somebody was taken or who was told.
  private static final Set<EventType> MOVING =
      EnumSet.of(
          EventType.DEPLOYMENT,
          EventType.WITHDRAWAL,
          EventType.DISPLACEMENT,
          EventType.PROTEST,
          EventType.RIOT);

  /// What follows on an act, in another place than it.
  private static final Set<EventType> ELSEWHERE =
      EnumSet.of(
          EventType.TRIAL,
          EventType.RELEASE,
          EventType.AGREEMENT,
          EventType.RESTRICTION,
          EventType.BODY_FOUND);

  /// "the bombing of Corran": what is hit is where it was.
  private static final Set<EventType> STRIKING =
      EnumSet.of(
          EventType.BOMBING,
          EventType.SHELLING,
          EventType.AIR_STRIKE,
          EventType.ATTACK,
          EventType.RAID,
          EventType.DESTRUCTION,
          EventType.ARSON);

  private static final Set<String> REPORT_VERBS = Words.of("report-verbs");

  private final Reading reading;

  PlaceRules(Reading reading) {
    this.reading = reading;
  }

  List<PlaceRow> rows(Trigger trigger, List<Trigger> ofSentence) {
    List<PlaceRow> rows = anywhere(trigger, ofSentence);
    return SenseChecks.isMatterOfACase(trigger)
        ? rows.stream()
            .filter(row -> row.row().words().span().begin() > trigger.span().end())
            .toList()
        : rows;
  }

  private List<PlaceRow> anywhere(Trigger trigger, List<Trigger> ofSentence) {
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
    boolean named = inClause.stream().anyMatch(place -> isBeforeNoun(trigger, place));
    for (PlaceMention place : Distances.own(trigger, ofSentence, inClause)) {
      if (named && !isBeforeNoun(trigger, place) && Distances.isParted(trigger, place)) {
        continue;
      }
      By by = isBeforeNoun(trigger, place) ? BEFORE_NOUN : IN_CLAUSE;
      rows.add(new PlaceRow(reading.row(place.span(), by), role(trigger, place)));
    }
    if (rows.isEmpty()) {
      for (PlaceMention place : inSentence) {
        boolean near = Distances.isNearest(trigger, ofSentence, place);
        if (near
            && !Distances.isParted(trigger, place)
            && isLocation(trigger, place)
            && !isOfTelling(trigger.view(), place)
            && !isInClauseOfOther(trigger, ofSentence, place)) {
          rows.add(new PlaceRow(reading.row(place.span(), IN_SENTENCE), role(trigger, place)));
        }
      }
    }
    return rows.isEmpty() ? ofOtherClause(trigger, ofSentence, inSentence) : rows;
  }

  /// Whether it is mostly in another place than what is told around it: somebody is taken and let
  /// go elsewhere than the deed was done.
  static boolean isElsewhere(Trigger trigger) {
    return isAfterwards(trigger)
        || trigger.entry().type().filter(type -> type == EventType.ARREST).isPresent();
  }

  /// Whether it follows on an act, in another place than it.
  static boolean isAfterwards(Trigger trigger) {
    return trigger.entry().type().filter(ELSEWHERE::contains).isPresent();
  }

  /// "opened fire on women who led a protest in Corran": what happens in one sentence happens in
  /// one place, where it names only one.
  private List<PlaceRow> ofOtherClause(
      Trigger trigger, List<Trigger> ofSentence, List<PlaceMention> inSentence) {
    List<PlaceMention> there =
        inSentence.stream()
            .filter(place -> isThere(trigger.view(), place))
            .filter(place -> !isSeat(trigger, place))
            .toList();
    boolean one =
        isOneSpot(trigger.view(), there)
            && trigger.entry().type().filter(ELSEWHERE::contains).isEmpty()
            && trigger.entry().type().isPresent()
            && there.stream().noneMatch(place -> isOfCase(trigger, ofSentence, place));
    return one
        ? there.stream()
            .map(place -> new PlaceRow(reading.row(place.span(), BY_SENTENCE), PlaceRole.OCCURRED))
            .toList()
        : List.of();
  }

  /// "arrested in Corran after he was stabbed": where somebody was taken is not where it happened.
  private static boolean isOfCase(Trigger trigger, List<Trigger> ofSentence, PlaceMention place) {
    return ofSentence.stream()
        .filter(other -> !other.equals(trigger) && other.clause().contains(place.span()))
        .anyMatch(PlaceRules::isElsewhere);
  }

  /// "in Corran", told of by nobody in particular.
  private boolean isThere(SentenceView view, PlaceMention place) {
    int first = tokenOf(place);
    int before = view.phraseAt(first).map(Phrase::first).orElse(first) - 1;
    boolean in = view.is(before, "in", "at", "near", "outside", "across");
    boolean further = view.is(before, ",") && followsPlace(view, before);
    boolean town =
        view.is(before, "of")
            && view.has(before - 1)
            && GROUND.contains(view.token(before - 1).lower())
            && view.phraseEndingAt(before).filter(ground -> !isOf(view, ground)).isPresent();
    return (in || further || town) && !isOfTelling(view, place);
  }

  /// "the mayor of the city of Corran": somebody's city.
  private static boolean isOf(SentenceView view, Phrase ground) {
    return view.is(ground.first() - 1, "of");
  }

  /// "the movement in Tavara said": where somebody is who is no part of it; police come to the
  /// spot.
  private boolean isSeat(Trigger trigger, PlaceMention place) {
    SentenceView view = trigger.view();
    int first = tokenOf(place);
    int before = view.phraseAt(first).map(Phrase::first).orElse(first) - 1;
    boolean police = view.is(before - 1, "police", "officers", "firefighters");
    boolean placed =
        view.phraseEndingAt(before)
            .filter(owner ->
                owner.holds(trigger.head())
                    || view.has(owner.first() - 1)
                        && LOCATIVE.contains(view.token(owner.first() - 1).lower()))
            .isPresent();
    return !police && !placed && isOfSomebodyElse(trigger, before);
  }

  /// "Corran", "Corran, Karst Province": one spot.
  private boolean isOneSpot(SentenceView view, List<PlaceMention> places) {
    for (int i = 1; i < places.size(); i++) {
      int end = reading.text().tokenAt(places.get(i - 1).span().end() - 1) + 1;
      int first = tokenOf(places.get(i));
      if (!(view.is(end, ",") && first == end + 1)) {
        return false;
      }
    }
    return !places.isEmpty();
  }

  /// Where the paragraph up to `view` is, if its latest sentence with a place names only one.
  List<PlaceRow> before(SentenceView view) {
    List<SentenceView> all = reading.sentences();
    int at = all.indexOf(view);
    for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
      SentenceView earlier = all.get(i);
      if (!isSameParagraph(earlier, view)) {
        return List.of();
      }
      List<PlaceMention> there =
          reading.mentions().within(earlier.sentence().span(), PlaceMention.class).stream()
              .filter(place -> isThere(earlier, place))
              .toList();
      if (!there.isEmpty()) {
        return isOneSpot(earlier, there)
            ? there.stream()
                .map(place ->
                    new PlaceRow(reading.row(place.span(), BY_PARAGRAPH), PlaceRole.OCCURRED))
                .toList()
            : List.of();
      }
    }
    return List.of();
  }

  private boolean isSameParagraph(SentenceView earlier, SentenceView later) {
    int from = earlier.sentence().span().begin();
    int to = later.sentence().span().begin();
    return from <= to && reading.text().article().text().substring(from, to).indexOf('\n') < 0;
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
  private boolean isOfTelling(SentenceView view, PlaceMention place) {
    int at = tokenOf(place);
    for (int i = view.clauseBegin(at); i < view.clauseEnd(at); i++) {
      boolean noun = view.is(i, "reports", "report", "claims") && view.isPos(i, PartOfSpeech.NOUN);
      if (REPORT_VERBS.contains(view.token(i).lower()) && !noun) {
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
    OptionalInt border = NearPhrases.atBorder(reading.text().article().text(), place.span());
    if (border.isPresent()) {
      return !isOfSomebodyElse(trigger, reading.text().tokenAt(border.getAsInt()));
    }
    Optional<Phrase> phrase = view.phraseAt(first);
    int to = phrase.map(Phrase::first).orElse(first) - 1;
    if (view.is(to, "to", "toward", "towards") && !MOVING.contains(typeOf(trigger))) {
      return false;
    }
    int before = phrase.map(found -> found.first() - 1).orElse(first - 1);
    if (view.is(before, "from") && COMING.contains(typeOf(trigger))) {
      return false;
    }
    if (phrase.isPresent() && ROADS.contains(view.token(phrase.get().head()).lower())) {
      return false;
    }
    if (phrase.isPresent() && phrase.get().head() >= end && !isDate(phrase.get().head())) {
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
    if (view.is(before, "of") && before == trigger.end() && STRIKING.contains(typeOf(trigger))) {
      return !trigger.isVerb();
    }
    return view.has(before)
        && LOCATIVE.contains(view.token(before).lower())
        && !isOfSomebodyElse(trigger, before);
  }

  /// "near Corran last week": the day behind a place is no part of its name.
  private boolean isDate(int token) {
    TextSpan word = reading.text().tokens().get(token).span();
    return reading
        .mentions()
        .within(reading.text().sentenceAt(word.begin()).span(), DateMention.class)
        .stream()
        .anyMatch(date -> date.span().contains(word));
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
    boolean found = type == EventType.RELEASE && view.is(trigger.first(), "found", "find");
    if (type == EventType.BODY_FOUND || found) {
      return PlaceRole.FOUND;
    }
    if (trigger.entry().effect().filter(effect -> effect == Effect.MISSING).isPresent()) {
      return PlaceRole.LAST_SEEN;
    }
    boolean held =
        trigger.isVerb()
            && view.is(trigger.first(), "held", "detained", "imprisoned", "jailed")
            && view.is(before, "at")
            && taking;
    return held ? PlaceRole.HELD : PlaceRole.OCCURRED;
  }
}
