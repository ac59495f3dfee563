package org.sayso.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.evidence.By;
import org.sayso.evidence.Row;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.DateMention;
import org.sayso.mention.Mention.PlaceMention;
import org.sayso.text.TextSpan;

/// What a report is about, and what its other tellings take over from that: "Police broke up a
/// march in Corran on Saturday. … The ministry said 22 people had been arrested." They were
/// arrested there and then.
///
/// Taken over is only what the telling leaves open, from a happening that the title or the
/// beginning tells, by one that goes with it, and never past another place, another day or words
/// for another time.
final class StoryFrame {
  static final By PLACE = By.rule("event/place-of-story", 1, 0.4);
  static final By DATE = By.rule("event/date-of-story", 1, 0.4);
  private static final By TITLE = By.rule("event/place-of-title", 1, 0.4);
  private static final By SUBJECT = By.rule("event/place-of-subject", 1, 0.6);

  /// So many sentences of the body count as its beginning.
  private static final int BEGINNING = 3;

  private static final Set<String> OTHER = Words.of("other");
  private static final Set<String> OTHER_TIMES = Words.of("other-times");

  private static final Set<EventType> IN_THE_STREET =
      EnumSet.of(EventType.PROTEST, EventType.RIOT, EventType.CRACKDOWN);
  private static final Set<EventType> BESIDE_IT =
      EnumSet.of(
          EventType.PROTEST,
          EventType.RIOT,
          EventType.CRACKDOWN,
          EventType.ARREST,
          EventType.ASSAULT,
          EventType.ATTACK,
          EventType.SHOOTING,
          EventType.KILLING,
          EventType.ARSON,
          EventType.DESTRUCTION);
  private static final Set<EventType> TAKING =
      EnumSet.of(
          EventType.ABDUCTION, EventType.DISAPPEARANCE, EventType.HOSTAGE_TAKING, EventType.ARREST);

  private final Reading reading;
  private final List<Draft> all;
  private final Optional<Happening> story;
  private final List<PlaceRow> subject;

  StoryFrame(Reading reading, List<Draft> all, List<Happening> happenings) {
    this.reading = reading;
    this.all = all;
    this.story =
        first(happenings, Happening::counts).or(() -> first(happenings, StoryFrame::isOneTime));
    this.subject = findSubject();
  }

  private Optional<Happening> first(List<Happening> happenings, Predicate<Happening> fits) {
    return happenings.stream()
        .filter(fits)
        .filter(happening -> !happening.isBackground() && !happening.isSeveral())
        .filter(this::isOfTheBeginning)
        .findFirst();
  }

  /// What is told, alleged or denied to have happened once; a denial by somebody who is quoted: "No
  /// such attack has been reported" is none.
  private static boolean isOneTime(Happening happening) {
    Draft first = happening.drafts().getFirst();
    boolean held =
        switch (happening.happened()) {
          case REPORTED, ALLEGED_ONLY -> true;
          case DENIED -> !first.isByOutlet();
          case ATTEMPTED, PLANNED, THREATENED, HYPOTHETICAL -> false;
        };
    return held && first.aggregation().counts();
  }

  private boolean isOfTheBeginning(Happening happening) {
    Set<Integer> first =
        reading.sentences().stream()
            .filter(view -> !view.isTitleLike())
            .limit(BEGINNING)
            .map(view -> view.sentence().index())
            .collect(Collectors.toSet());
    return happening.drafts().stream().anyMatch(draft -> first.contains(draft.sentence()));
  }

  /// The places of the story, for a telling of it that names none.
  List<PlaceRow> places(Happening happening) {
    if (story.filter(main -> main == happening).isPresent()) {
      return PlaceRules.isAfterwards(happening.main().trigger()) ? List.of() : ofTitle(happening);
    }
    return from(happening).stream()
        .flatMap(main -> placesOf(main).stream())
        .map(row -> new PlaceRow(again(row.row(), PLACE), row.role()))
        .filter(row -> row.role() == PlaceRole.OCCURRED || row.role() == PlaceRole.LAST_SEEN)
        .toList();
  }

  private List<PlaceRow> placesOf(Happening main) {
    List<PlaceRow> told =
        mainFirst(main, draft -> !draft.places().isEmpty())
            .flatMap(draft -> draft.places().stream())
            .toList();
    return told.isEmpty() ? ofTitle(main) : told;
  }

  /// The country that the text is about by its title ("Yearbook of Rights: Tavara"): where all is
  /// that is told to be nowhere else.
  List<PlaceRow> ofSubject() {
    return subject;
  }

  private List<PlaceRow> findSubject() {
    return reading.sentences().stream()
        .filter(SentenceView::isTitle)
        .flatMap(view ->
            reading.mentions().within(view.sentence().span()).stream()
                .filter(mention -> isCountry(mention) && isPart(view, mention.span())))
        .map(mention -> mention.words().text())
        .flatMap(this::placeOf)
        .limit(1)
        .map(span -> new PlaceRow(reading.row(span, SUBJECT), PlaceRole.OCCURRED))
        .toList();
  }

  private static boolean isCountry(Mention mention) {
    return mention instanceof PlaceMention
        || mention instanceof ActorMention actor && actor.kind() == ActorKind.STATE;
  }

  /// Whether a title is nothing else, or has the words apart behind a colon or before a dash.
  private boolean isPart(SentenceView view, TextSpan span) {
    int first = reading.text().tokenAt(span.begin());
    int end = reading.text().tokenAt(span.end() - 1) + 1;
    boolean begins = first == view.first() || view.is(first - 1, ":");
    boolean ends = end == view.end() || first == view.first() && view.is(end, "-", "–", "—");
    return begins && ends;
  }

  /// Where the text names the country as a place.
  private Stream<TextSpan> placeOf(String country) {
    return reading.mentions().of(PlaceMention.class).stream()
        .filter(place -> place.words().text().equalsIgnoreCase(country))
        .map(PlaceMention::span)
        .limit(1);
  }

  /// The day of the story, for a telling of it that names none.
  List<DateRow> dates(Happening happening) {
    return from(happening).stream()
        .flatMap(main -> mainFirst(main, draft -> !draft.dates().isEmpty()))
        .flatMap(draft -> draft.dates().stream())
        .map(row -> new DateRow(again(row.row(), DATE)))
        .toList();
  }

  /// The telling that names the story, or else the first that has what is asked for.
  private static Stream<Draft> mainFirst(Happening story, Predicate<Draft> has) {
    return Stream.concat(Stream.of(story.main()), story.drafts().stream()).filter(has).limit(1);
  }

  private Row again(Row row, By by) {
    return reading.row(row.words().span(), by);
  }

  private Optional<Happening> from(Happening happening) {
    return story
        .filter(main -> main != happening)
        .filter(main -> isOneTime(happening) && goesWith(main, happening))
        .filter(main -> !happening.isBackground() && !happening.isSeveral())
        .filter(main -> !main.datesConflict(happening.main()))
        .filter(main -> !main.placesConflict(happening.main()))
        .filter(main -> happening.drafts().stream().noneMatch(draft -> isElsewhere(main, draft)));
  }

  private static boolean goesWith(Happening main, Happening happening) {
    EventType one = main.type();
    EventType other = happening.type();
    return IN_THE_STREET.contains(one) && BESIDE_IT.contains(other)
        || TAKING.contains(one)
            && TAKING.contains(other)
            && (other != EventType.ARREST || happening.happened() == Happened.DENIED)
        || main.allows(other)
            && (happening.main().certainty() == Draft.Certainty.DEFINITE
                || happening.happened() == Happened.DENIED
                || happening.tellsOfTheSame(main)
                || isOtherwiseTold(main, happening));
  }

  /// "denied that soldiers had killed five farmers. … Five militants died when they attacked a
  /// patrol": so many dead, told otherwise by whoever denies.
  private static boolean isOtherwiseTold(Happening main, Happening happening) {
    return main.happened() == Happened.DENIED
        && happening.drafts().stream().anyMatch(main::sharesNumber);
  }

  /// Whether the sentence, or its paragraph up to it, speaks of another place, day or time.
  private boolean isElsewhere(Happening main, Draft draft) {
    SentenceView view = draft.trigger().view();
    return draft.certainty() == Draft.Certainty.OTHER
        || view.tokens().stream()
            .anyMatch(token -> OTHER_TIMES.contains(token.lower()) || OTHER.contains(token.lower()))
        || Stream.concat(mentions(view, PlaceMention.class), mentions(view, DateMention.class))
            .filter(mention -> !isOfAnother(draft, mention))
            .filter(mention -> !(mention instanceof DateMention && isUndated(main)))
            .anyMatch(mention -> !isOf(main, mention.words().text()));
  }

  /// "denied that soldiers had killed five men at Old Quarry", without a day: no day is another
  /// one.
  private static boolean isUndated(Happening main) {
    return main.drafts().stream().allMatch(draft -> draft.dates().isEmpty());
  }

  /// "taken from their homes on March 12 and later shot": the day of what is told beside it.
  private boolean isOfAnother(Draft draft, Mention mention) {
    return all.stream()
        .filter(other -> !other.equals(draft) && other.sentence() == draft.sentence())
        .flatMap(StoryFrame::when)
        .anyMatch(row -> row.words().span().equals(mention.span()));
  }

  private static Stream<Row> when(Draft draft) {
    return Stream.concat(
        draft.places().stream().map(PlaceRow::row), draft.dates().stream().map(DateRow::row));
  }

  private <T extends Mention> Stream<? extends Mention> mentions(SentenceView view, Class<T> type) {
    return reading.mentions().within(view.sentence().span(), type).stream();
  }

  private static boolean isOf(Happening main, String words) {
    return main.drafts().stream()
        .flatMap(StoryFrame::when)
        .anyMatch(row -> row.words().text().equalsIgnoreCase(words));
  }

  /// The only place that the title names, where the title is about the story and the place is
  /// nobody's home.
  private List<PlaceRow> ofTitle(Happening main) {
    List<SentenceView> titles = reading.sentences().stream().filter(SentenceView::isTitle).toList();
    boolean about =
        main.drafts().stream().anyMatch(Draft::isDigest)
            || all.stream().noneMatch(draft -> draft.trigger().view().isTitle());
    List<PlaceMention> named =
        titles.stream()
            .flatMap(view ->
                reading.mentions().within(view.sentence().span(), PlaceMention.class).stream())
            .toList();
    return about && named.size() == 1 && !isHome(titles, named.getFirst())
        ? List.of(new PlaceRow(reading.row(named.getFirst().span(), TITLE), PlaceRole.OCCURRED))
        : List.of();
  }

  /// "Corran teen killed": where somebody is from.
  private boolean isHome(List<SentenceView> titles, PlaceMention place) {
    int last = reading.text().tokenAt(place.span().end() - 1);
    return titles.stream()
        .filter(view -> view.has(last))
        .flatMap(view -> view.phraseAt(last).stream())
        .anyMatch(phrase -> phrase.head() > last && reading.isSomebody(phrase));
  }

  /// Whether a row was taken over from elsewhere in the text, so that who tells it need not tell
  /// the event.
  static boolean isTakenOver(String by) {
    return by.equals(PLACE.name())
        || by.equals(DATE.name())
        || by.equals(TITLE.name())
        || by.equals(SUBJECT.name());
  }
}
