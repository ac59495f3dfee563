package org.sayso.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sayso.evidence.By;
import org.sayso.evidence.ClaimId;
import org.sayso.evidence.EventId;
import org.sayso.evidence.Quoted;
import org.sayso.evidence.ReadingIds;
import org.sayso.mention.NewsNumber;
import org.sayso.text.TextSpan;

/// Makes the event of one happening: the rows of all its tellings, each once.
final class EventAssembly {
  private static final By BY_VERB = By.rule("event/verb-trigger", 1, 0.8);
  private static final By BY_NOUN = By.rule("event/noun-trigger", 1, 0.75);
  private static final By BY_DIGEST = By.rule("event/digest-trigger", 1, 0.6);

  private static final String BY_MODEL = "model:event/trigger@1";

  private final Reading reading;
  private final ReadingIds ids;
  private final List<Draft> all;
  private final PlaceRules where;
  private final StoryFrame story;
  private final TakenPerson taken;
  private final StatusRules status;
  private final CountRules counts;
  private final ShotPeople shot;
  private final CrowdRules crowds;
  private final CustodyRules custody;
  private final SideRules sides;
  private final Set<EventId> given = new HashSet<>();

  /// @param all whatever the document tells, grouped or not
  EventAssembly(Reading reading, List<Draft> all, List<Happening> happenings) {
    this.reading = reading;
    this.story = new StoryFrame(reading, all, happenings);
    this.taken = new TakenPerson(reading, all);
    this.status = new StatusRules(reading, happenings);
    this.counts = new CountRules(reading, happenings);
    this.shot = new ShotPeople(reading, all);
    this.custody = new CustodyRules(reading, happenings);
    this.crowds = new CrowdRules(reading, happenings);
    this.all = List.copyOf(all);
    this.sides = new SideRules(reading);
    this.where = new PlaceRules(reading);
    this.ids = new ReadingIds(reading.text().article().sha256());
  }

  EventMention assemble(Happening happening) {
    List<Draft> drafts = DoersDeaths.apart(happening.drafts());
    Draft main = happening.main();
    List<Quoted> evidence = evidence(happening, main);
    EventType type = happening.type();
    List<Harm> harm = new ArrayList<>(harm(drafts));
    harm.addAll(status.of(happening));
    harm.addAll(counts.of(happening));
    harm.addAll(custody.of(happening));
    harm.addAll(shot.of(happening, harm));
    List<Harm> hurt = List.copyOf(harm);
    harm.removeIf(row -> shot.isOfOneWhoDies(row, hurt));
    List<Participant> who = crowds.of(happening, participants(drafts, type, harm));
    return new EventMention(
        id(type, evidence),
        type,
        mode(happening, type),
        happening.happened(),
        drafts.getFirst().aggregation(),
        drafts.stream().map(Draft::incidents).flatMap(Optional::stream).findFirst(),
        Optional.empty(),
        dates(happening),
        places(happening),
        who,
        distinct(drafts, Draft::instruments, row -> row.row().words().span()),
        distinct(drafts, Draft::objects, row -> row.row().words().span()),
        type == EventType.ARMED_CLASH ? sides.onSides(harm, who) : OwnDeaths.marked(harm, who),
        evidence,
        by(main));
  }

  /// "He was stabbed on Monday. He died today": the day of a death is not that of the act, where
  /// the act has one.
  private static List<Draft> dated(List<Draft> drafts) {
    List<Draft> acts = drafts.stream().filter(draft -> !isDying(draft)).toList();
    if (acts.stream().anyMatch(draft -> !draft.dates().isEmpty())) {
      return acts;
    }
    return drafts.stream()
        .filter(
            draft -> acts.contains(draft) || acts.stream().noneMatch(act -> diesLater(draft, act)))
        .toList();
  }

  /// "She died on Tuesday, a week after she was beaten": she was not beaten on Tuesday.
  private static boolean diesLater(Draft death, Draft act) {
    SentenceView view = death.trigger().view();
    return death.sentence() == act.sentence()
        && IntStream.range(death.trigger().end(), act.trigger().first())
            .anyMatch(i -> view.is(i, "after") && HappeningGrouper.isStretch(view, i - 1));
  }

  private List<DateRow> dates(Happening happening) {
    List<DateRow> own =
        distinct(dated(happening.drafts()), Draft::dates, row -> row.row().words().span());
    return own.isEmpty() ? story.dates(happening) : own;
  }

  private static boolean isDying(Draft draft) {
    TriggerEntry entry = draft.trigger().entry();
    return entry.harmOnly()
        && entry.frame() == Frame.UNDERGOES
        && entry.part() == TriggerEntry.Part.V;
  }

  /// What counts and names no place is where its paragraph is, unless it often is elsewhere.
  private List<PlaceRow> places(Happening happening) {
    List<PlaceRow> told =
        Stream.of(false, true)
            .flatMap(guessed ->
                happening.drafts().stream()
                    .flatMap(draft -> draft.places().stream())
                    .filter(row -> isGuess(row) == guessed))
            .toList();
    boolean sure = told.stream().anyMatch(row -> !isGuess(row));
    Map<TextSpan, PlaceRow> kept = new LinkedHashMap<>();
    told.stream()
        .filter(row -> !sure || !isGuess(row))
        .forEach(row -> kept.putIfAbsent(row.row().words().span(), row));
    SentenceView view = happening.main().trigger().view();
    boolean dated =
        happening.drafts().stream().anyMatch(draft -> !draft.dates().isEmpty())
            && happening.main().certainty() != Draft.Certainty.DEFINITE;
    boolean open =
        kept.isEmpty()
            && !dated
            && happening.counts()
            && !view.isTitleLike()
            && !PlaceRules.isAfterwards(happening.main().trigger());
    List<PlaceRow> near =
        open ? where.before(view).stream().filter(row -> isOf(happening, row)).toList() : List.of();
    List<PlaceRow> own = kept.isEmpty() ? near : List.copyOf(kept.values());
    if (!own.isEmpty()) {
      return own;
    }
    List<PlaceRow> ofStory = story.places(happening);
    return ofStory.isEmpty() ? story.ofSubject() : ofStory;
  }

  /// "Hundreds protested in Corran. Police arrested 12": somebody is taken where something is told
  /// to go on, but not where a theft was.
  private boolean isOf(Happening happening, PlaceRow row) {
    return happening.type() != EventType.ARREST
        || all.stream()
            .filter(draft -> draft.trigger().tagged().isEmpty())
            .anyMatch(draft ->
                draft.trigger().view().sentence().span().contains(row.row().words().span()));
  }

  private static boolean isGuess(PlaceRow row) {
    return row.row().by().equals(PlaceRules.BY_SENTENCE);
  }

  private static By by(Draft main) {
    if (main.trigger().tagged().isPresent()) {
      double likely = main.trigger().tagged().orElseThrow().probability();
      return new By(BY_MODEL, Math.round(likely * 100) / 100.0);
    }
    return main.isDigest() ? BY_DIGEST : main.trigger().isVerb() ? BY_VERB : BY_NOUN;
  }

  private EventId id(EventType type, List<Quoted> evidence) {
    List<TextSpan> spans = evidence.stream().map(Quoted::span).toList();
    int ordinal = 0;
    EventId id = ids.event(type.name(), spans, ordinal);
    while (!given.add(id)) {
      id = ids.event(type.name(), spans, ++ordinal);
    }
    return id;
  }

  private List<Quoted> evidence(Happening happening, Draft main) {
    Set<TextSpan> spans = new LinkedHashSet<>();
    spans.add(main.trigger().span());
    happening.drafts().stream()
        .map(draft -> draft.trigger().view().sentence().span())
        .sorted()
        .forEach(spans::add);
    happening.drafts().stream()
        .filter(EventAssembly::isOnlyNamed)
        .map(draft -> draft.trigger().span())
        .forEach(spans::add);
    return spans.stream().map(reading::quoted).toList();
  }

  /// "that it had nothing to do with the disappearance": without a row of its own, so that the word
  /// alone shows what the claim is about.
  private static boolean isOnlyNamed(Draft draft) {
    return !draft.isByOutlet()
        && draft.dates().isEmpty()
        && draft.places().isEmpty()
        && draft.participants().isEmpty()
        && draft.harm().isEmpty();
  }

  private static EventMode mode(Happening happening, EventType type) {
    return happening.drafts().stream()
        .map(Draft::mode)
        .filter(mode -> mode != EventMode.UNSPECIFIED && mode.fits(type))
        .findFirst()
        .orElse(EventMode.UNSPECIFIED);
  }

  private static <T, K> List<T> distinct(
      List<Draft> drafts, Function<Draft, List<T>> rows, Function<T, K> key) {
    Map<K, T> kept = new LinkedHashMap<>();
    drafts.stream()
        .flatMap(draft -> rows.apply(draft).stream())
        .forEach(row -> kept.putIfAbsent(key.apply(row), row));
    return List.copyOf(kept.values());
  }

  /// A clash has sides, not victims: whoever is only harmed in it stays in the harm rows.
  private List<Participant> participants(List<Draft> drafts, EventType type, List<Harm> harm) {
    List<Participant> told = participants(drafts, type);
    return taken
        .of(type, told, harm)
        .map(person -> Stream.concat(told.stream(), Stream.of(person)).toList())
        .orElse(told);
  }

  private List<Participant> participants(List<Draft> drafts, EventType type) {
    List<Participant> told = OwnDeaths.withoutDoers(fitting(drafts, type));
    boolean open =
        type == EventType.ARMED_CLASH && told.stream().noneMatch(one -> one.role().isDoing());
    return open
        ? Stream.concat(
                sides
                    .ofVictims(drafts.stream().flatMap(one -> one.participants().stream()).toList())
                    .stream(),
                told.stream())
            .toList()
        : told;
  }

  private static List<Participant> fitting(List<Draft> drafts, EventType type) {
    Map<List<Object>, Participant> kept = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      for (Participant participant : draft.participants()) {
        Optional<Participant> fitting = fitting(participant, type);
        fitting.ifPresent(row ->
            kept.putIfAbsent(
                List.of(row.name(), row.role(), row.involvement(), row.blame(), row.row().claim()),
                row));
      }
    }
    return List.copyOf(kept.values());
  }

  private static Optional<Participant> fitting(Participant participant, EventType type) {
    boolean side = participant.role() == Role.SIDE_A || participant.role() == Role.SIDE_B;
    if (type != EventType.ARMED_CLASH) {
      return Optional.of(
          side
              ? withRole(
                  participant, participant.role() == Role.SIDE_A ? Role.INITIATOR : Role.TARGET)
              : participant);
    }
    return switch (participant.role()) {
      case TARGET -> Optional.empty();
      case INITIATOR -> Optional.of(withRole(participant, Role.SIDE_A));
      case SIDE_A, SIDE_B, RESPONDER, SUPPORTER, PRESENT -> Optional.of(participant);
    };
  }

  static Participant withRole(Participant participant, Role role) {
    return new Participant(
        participant.row(),
        participant.name(),
        participant.mention(),
        participant.kind(),
        role,
        participant.involvement(),
        participant.blame(),
        participant.civilianStatus(),
        participant.number());
  }

  /// All harm rows; the same number of the same people told by the same claim stands once.
  private List<Harm> harm(List<Draft> drafts) {
    List<Harm> rows = new ArrayList<>();
    Map<List<Object>, Integer> kept = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      List<Integer> indexes = new ArrayList<>();
      for (Harm harm : draft.harm()) {
        OptionalInt whole =
            harm.partOf().isPresent()
                ? OptionalInt.of(indexes.get(harm.partOf().getAsInt()))
                : OptionalInt.empty();
        List<Object> key =
            List.of(
                harm.effect(),
                harm.unit(),
                value(harm.number()),
                harm.of(),
                whole,
                harm.row().claim());
        Integer same = kept.putIfAbsent(key, rows.size());
        indexes.add(same == null ? rows.size() : same);
        if (same == null) {
          rows.add(harm.within(whole));
        }
      }
    }
    Set<ClaimId> outlets =
        drafts.stream()
            .filter(Draft::isByOutlet)
            .flatMap(draft -> draft.harm().stream())
            .map(harm -> harm.row().claim())
            .collect(Collectors.toSet());
    return OwnPeople.asParts(withoutRetold(rows), outlets);
  }

  /// "He died" after "a man was shot and killed" tells nobody new.
  private static List<Harm> withoutRetold(List<Harm> rows) {
    List<Harm> kept = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (Harm row : rows) {
      boolean retold =
          isVague(row)
              && Stream.concat(kept.stream(), rows.stream().filter(one -> !isVague(one)))
                  .anyMatch(one -> one.effect() == row.effect());
      places.add(retold ? -1 : kept.size());
      if (!retold) {
        kept.add(
            row.within(
                row.partOf().isPresent()
                    ? OptionalInt.of(places.get(row.partOf().getAsInt()))
                    : OptionalInt.empty()));
      }
    }
    return kept;
  }

  private static boolean isVague(Harm row) {
    return row.row().by().equals(HarmRules.BY_PRONOUN) || row.row().by().equals(HarmRules.BY_FATAL);
  }

  private static List<Object> value(NewsNumber number) {
    return List.of(number.qualifier(), number.low(), number.high());
  }
}
