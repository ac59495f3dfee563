package org.sayso.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sayso.mention.NewsNumber;

/// The tellings of one happening gathered so far.
final class Happening {
  /// Types by how much they say, the most first: "the attack" joins a bombing and the bombing names
  /// it.
  private static final List<EventType> MOST_SPECIFIC_FIRST =
      List.of(
          EventType.BOMBING,
          EventType.AIR_STRIKE,
          EventType.SHELLING,
          EventType.ARMED_CLASH,
          EventType.HOSTAGE_TAKING,
          EventType.HIJACKING,
          EventType.SHOOTING,
          EventType.EXECUTION,
          EventType.ARSON,
          EventType.RIOT,
          EventType.KILLING,
          EventType.ASSAULT,
          EventType.DESTRUCTION,
          EventType.ATTACK,
          EventType.RAID);

  private static final Set<EventType> VIOLENT = EnumSet.copyOf(MOST_SPECIFIC_FIRST);
  private static final Set<EventType> GENERIC =
      EnumSet.of(EventType.ATTACK, EventType.KILLING, EventType.ASSAULT, EventType.RAID);
  private static final Set<EventType> HARMING =
      EnumSet.of(
          EventType.CRACKDOWN,
          EventType.PROTEST,
          EventType.RAID,
          EventType.ROBBERY,
          EventType.TORTURE,
          EventType.ABDUCTION,
          EventType.SEXUAL_VIOLENCE);

  /// Types that say with what it was done.
  private static final Set<EventType> BY_MEANS =
      EnumSet.of(EventType.SHOOTING, EventType.BOMBING, EventType.SHELLING, EventType.AIR_STRIKE);

  /// So many sentences before "the priests" are those who were told there.
  private static final int NEAR = 5;

  /// Words of a name that say nothing of whom it means.
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");

  /// How many such words are at least.
  private static final Map<String, Long> LEAST =
      Map.of("dozens", 24L, "scores", 40L, "hundreds", 200L, "thousands", 2000L);

  private final List<Draft> drafts = new ArrayList<>();

  Happening(Draft first) {
    drafts.add(first);
  }

  void add(Draft draft) {
    drafts.add(draft);
  }

  List<Draft> drafts() {
    return drafts;
  }

  Draft last() {
    return drafts.getLast();
  }

  /// The draft that names the happening: one of the rules before one of the model, of the body
  /// before the digest, of the most specific type, the first. Somebody killed at a protest does not
  /// make it a killing.
  Draft main() {
    boolean violent = drafts.getFirst().type().filter(VIOLENT::contains).isPresent();
    return drafts.stream()
        .filter(draft -> draft.type().isPresent())
        .filter(draft -> violent || draft.certainty() != Draft.Certainty.JOINING)
        .min(
            Comparator.comparing((Draft draft) -> draft.trigger().tagged().isPresent())
                .thenComparing(Happening::isOnlyHarm)
                .thenComparingInt(draft -> rank(draft.type().orElseThrow())))
        .orElse(drafts.getFirst());
  }

  /// "injuring several", an attack only since somebody armed did it.
  private static boolean isOnlyHarm(Draft draft) {
    return draft.trigger().entry().type().isEmpty()
        && draft.type().filter(EventType.ATTACK::equals).isPresent();
  }

  EventType type() {
    return main().type().orElse(EventType.OTHER);
  }

  Happened happened() {
    return drafts.getFirst().happened();
  }

  private static int rank(EventType type) {
    int rank = MOST_SPECIFIC_FIRST.indexOf(type);
    return rank < 0 ? MOST_SPECIFIC_FIRST.size() : rank;
  }

  /// Whether an event of `other` may be told as this one is.
  boolean allows(EventType other) {
    EventType own = type();
    if (own == other) {
      return true;
    }
    boolean violent = VIOLENT.contains(own) && VIOLENT.contains(other);
    return violent
        && (GENERIC.contains(own) || GENERIC.contains(other))
        && !(own == EventType.RIOT && other == EventType.ARMED_CLASH);
  }

  /// Whether harm told beside it may be its harm.
  boolean doesHarm() {
    return VIOLENT.contains(type()) || HARMING.contains(type());
  }

  boolean counts() {
    return drafts.getFirst().counts();
  }

  /// A bare word is no event: an event that counts has a day, a place, harm or somebody in it;
  /// several told at once ("the three attacks") more than somebody.
  boolean saysSomething() {
    if (!counts()) {
      return true;
    }
    boolean circumstance =
        drafts.stream()
            .anyMatch(draft ->
                !draft.dates().isEmpty() || !draft.places().isEmpty() || !draft.harm().isEmpty());
    boolean cast =
        drafts.stream()
            .anyMatch(draft ->
                draft.participants().stream().anyMatch(one -> one.role() != Role.RESPONDER)
                    || !draft.objects().isEmpty());
    return circumstance || cast && !isSeveral();
  }

  /// Whether its dates lie far from the news: a year, "last month".
  boolean isBackground() {
    return DayWords.of(drafts).areFar();
  }

  /// Whether it stands for several incidents told together.
  boolean isSeveral() {
    return drafts.stream().anyMatch(draft -> draft.incidents().isPresent());
  }

  /// How far `draft` stands from the nearest telling in its sentence; what follows counts double.
  int distance(Draft draft) {
    return drafts.stream()
        .filter(other -> other.sentence() == draft.sentence())
        .mapToInt(other -> distance(other.trigger().first(), draft.trigger().first()))
        .min()
        .orElse(Integer.MAX_VALUE);
  }

  private static int distance(int told, int harm) {
    return told <= harm ? harm - told : 2 * (told - harm);
  }

  /// Whether dates speak against one happening ([DayWords]).
  boolean datesConflict(Draft draft) {
    return DayWords.of(drafts).conflictWith(DayWords.of(draft));
  }

  /// Whether `draft` is of a year, and this was told before without one: "… since 2009, when a
  /// blast killed 62", behind the bombing of no day.
  boolean isOfYearBefore(Draft draft) {
    return DayWords.of(draft).isBareYear()
        && DayWords.of(drafts).years().isEmpty()
        && drafts.stream().anyMatch(told -> told.sentence() < draft.sentence());
  }

  /// Whether `draft` names a year of its own ("the 2017 murder of a nun"), which this does not, and
  /// somebody or some place else.
  boolean isOfAnotherYear(Draft draft) {
    Set<String> years = DayWords.of(draft).years();
    return !years.isEmpty()
        && DayWords.of(drafts).years().stream().noneMatch(years::contains)
        && (targetsConflict(draft) || placesConflict(draft) || tollsConflict(draft));
  }

  private static <T> boolean differ(Set<T> some, Set<T> others) {
    return !some.isEmpty() && !others.isEmpty() && some.stream().noneMatch(others::contains);
  }

  boolean placesConflict(Draft draft) {
    return differ(set(drafts, other -> places(other, true)), places(draft, true));
  }

  private Set<String> placeNames() {
    return drafts.stream().flatMap(draft -> places(draft).stream()).collect(Collectors.toSet());
  }

  /// The places of a telling, in lower case.
  static Set<String> placesOf(Draft draft) {
    return places(draft);
  }

  private static Set<String> places(Draft draft) {
    return places(draft, false);
  }

  private static Set<String> places(Draft draft, boolean sure) {
    return draft.places().stream()
        .filter(row -> !sure || !row.row().by().equals(PlaceRules.BY_SENTENCE))
        .map(row -> row.row().words().text().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  boolean sharesPlace(Draft draft) {
    return shares(placeNames(), places(draft)) || isNamedByPlaceOf(draft);
  }

  /// "the Harrow Bay bombing", where no mention shows the place: the words before the noun name one
  /// of this.
  boolean isNamedByPlaceOf(Draft draft) {
    Trigger trigger = draft.trigger();
    if (trigger.isVerb() || trigger.phraseFirst() == trigger.first()) {
      return false;
    }
    String before =
        " "
            + trigger
                .view()
                .text()
                .words(trigger.view().text().spanOf(trigger.phraseFirst(), trigger.first()))
            + " ";
    return placeNames().stream()
        .anyMatch(name -> before.toLowerCase(Locale.ROOT).contains(" " + name + " "));
  }

  boolean sharesDay(Draft draft) {
    return shares(DayWords.of(drafts).distinct(), DayWords.of(draft).distinct());
  }

  boolean sharesNumber(Draft draft) {
    return shares(set(drafts, Happening::numbers), numbers(draft));
  }

  /// Whether both state a toll of the same effect and the tolls differ.
  boolean tollsConflict(Draft draft) {
    return differ(set(drafts, Happening::numbers), numbers(draft)) && !numbers(draft).isEmpty();
  }

  boolean sharesTarget(Draft draft) {
    return shares(set(drafts, other -> names(other, Role.TARGET)), names(draft, Role.TARGET))
        || isNamedOrCounted(draft)
        || VictimAges.isSame(drafts, draft)
        || names(draft, Role.TARGET).stream().anyMatch(name -> isToldOf(name, draft.sentence()));
  }

  /// Whether somebody whom it happened to is told of in `draft` again, by name or as "the boy".
  boolean tellsOfOneIn(Draft draft) {
    Set<String> own = set(drafts, other -> names(other, Role.TARGET));
    return names(draft, Role.TARGET).stream()
        .anyMatch(name -> {
          String known = name.startsWith("the ") ? name.substring("the ".length()) : name;
          return own.contains(name) || own.stream().anyMatch(one -> one.endsWith(" " + known));
        });
  }

  /// "the priests" behind "two priests", told not far before.
  private boolean isToldOf(String target, int sentence) {
    String known = target.startsWith("the ") ? " " + target.substring("the ".length()) : "";
    return !known.isEmpty()
        && drafts.stream()
            .filter(other -> Math.abs(sentence - other.sentence()) <= NEAR)
            .flatMap(other -> names(other, Role.TARGET).stream())
            .anyMatch(name -> name.endsWith(known) && !name.equals(target));
  }

  /// "Father Amar and Father Petrie" behind "two priests": as many names as were counted, of nobody
  /// who was named before.
  private boolean isNamedOrCounted(Draft draft) {
    long named = namedTargets(draft);
    return named > 1
        && drafts.stream().anyMatch(other -> countsOfPeople(other).contains(named))
        && drafts.stream().allMatch(other -> namedTargets(other) == 0);
  }

  private static long namedTargets(Draft draft) {
    List<Participant> targets =
        draft.participants().stream().filter(one -> one.role() == Role.TARGET).toList();
    boolean named =
        targets.stream()
            .allMatch(one ->
                one.kind() == ParticipantKind.INDIVIDUAL
                    && one.mention().isPresent()
                    && Character.isUpperCase(one.name().charAt(0))
                    && one.name().contains(" "));
    return named ? targets.size() : 0;
  }

  private static Set<Long> countsOfPeople(Draft draft) {
    return draft.harm().stream()
        .filter(harm -> harm.number().low().isPresent())
        .map(harm -> harm.number().low().getAsLong())
        .collect(Collectors.toSet());
  }

  boolean sharesDoer(Draft draft) {
    return shares(set(drafts, other -> names(other, Role.INITIATOR)), names(draft, Role.INITIATOR));
  }

  /// Whether both name somebody who did it, without a word in common.
  boolean isByOthersThan(Draft draft) {
    return differ(
        set(drafts, other -> nameWords(other, Role.INITIATOR)), nameWords(draft, Role.INITIATOR));
  }

  /// Whether both name somebody it happened to, without a word in common.
  boolean targetsConflict(Draft draft) {
    return !isNamedOrCounted(draft)
        && differ(
            set(drafts, other -> nameWords(other, Role.TARGET)), nameWords(draft, Role.TARGET));
  }

  /// Whether somebody whom the one has do it has it done to him in the other ("Police shot a man
  /// who had attacked an officer"), or does it to himself ("near where she was shot, a boy shot
  /// himself").
  boolean rolesConflict(Draft draft) {
    return drafts.stream()
        .filter(told -> told.sentence() == draft.sentence())
        .anyMatch(told ->
            isTurnedOn(told, draft)
                || isTurnedOn(draft, told)
                || isApartFromOwn(told, draft)
                || isApartFromOwn(draft, told));
  }

  /// "Soldiers returned fire, killing eleven", behind "seven soldiers were killed when rebels
  /// attacked": who undergoes the one does the other, which another than its doer does.
  boolean turnsRound(Draft draft) {
    Set<String> doing = heads(draft, Role.INITIATOR);
    Set<String> told = set(drafts, other -> heads(other, Role.INITIATOR));
    return !told.isEmpty()
        && doing.stream().anyMatch(set(drafts, other -> heads(other, Role.TARGET))::contains)
        && doing.stream().noneMatch(told::contains)
        && !heads(draft, Role.TARGET).isEmpty();
  }

  /// The last words of the names of those who have the part.
  private static Set<String> heads(Draft draft, Role role) {
    return names(draft, role).stream()
        .map(name -> name.substring(name.lastIndexOf(' ') + 1))
        .collect(Collectors.toSet());
  }

  private static boolean isApartFromOwn(Draft one, Draft other) {
    Set<String> oneself = new HashSet<>(names(one, Role.INITIATOR));
    oneself.retainAll(names(one, Role.TARGET));
    return !oneself.isEmpty()
        && !names(other, Role.TARGET).isEmpty()
        && names(other, Role.INITIATOR).stream().noneMatch(oneself::contains)
        && names(other, Role.TARGET).stream().noneMatch(oneself::contains);
  }

  private static boolean isTurnedOn(Draft one, Draft other) {
    Set<String> doing = names(one, Role.INITIATOR);
    Set<String> undergoing = names(other, Role.TARGET);
    return doing.stream()
        .anyMatch(name ->
            undergoing.contains(name)
                && !names(one, Role.TARGET).contains(name)
                && !names(other, Role.INITIATOR).contains(name));
  }

  /// Whether one is a shooting and the other a stabbing or beating, which are two acts.
  boolean meansConflict(Draft draft) {
    return isByHand(draft) && drafts.stream().anyMatch(Happening::isShooting)
        || isShooting(draft) && drafts.stream().anyMatch(Happening::isByHand);
  }

  private static boolean isShooting(Draft draft) {
    return draft.type().filter(EventType.SHOOTING::equals).isPresent();
  }

  private static boolean isByHand(Draft draft) {
    EventMode mode = draft.trigger().entry().mode();
    return mode == EventMode.STABBING || mode == EventMode.BEATING;
  }

  /// Whether both say with what it was done, and with nothing that may be the same, of different
  /// places or things: "a drone strike on Corran", "the attack on the school by artillery".
  boolean isOtherwiseElsewhere(Draft draft) {
    return differ(set(drafts, Happening::acts), acts(draft))
        && (placesConflict(draft) || thingsConflict(draft));
  }

  /// Whether both say with what it was done, and with nothing that may be the same.
  boolean actsConflict(Draft draft) {
    return differ(set(drafts, Happening::acts), acts(draft));
  }

  /// Whether both name something that was hit, with no word in common.
  private boolean thingsConflict(Draft draft) {
    return differ(set(drafts, Happening::things), things(draft));
  }

  /// "the school" behind "a school in Selm".
  boolean sharesThing(Draft draft) {
    return shares(set(drafts, Happening::things), things(draft))
        || things(draft).stream().anyMatch(word -> speaksOf(word, draft.sentence()));
  }

  /// Whether a sentence before `sentence` that tells it has the word, whatever part it has there.
  private boolean speaksOf(String word, int sentence) {
    return drafts.stream()
        .filter(draft -> draft.sentence() < sentence)
        .flatMap(draft -> draft.trigger().view().tokens().stream())
        .anyMatch(token -> token.lower().equals(word));
  }

  private static Set<String> things(Draft draft) {
    return draft.objects().stream()
        .map(row -> row.row().words().text().toLowerCase(Locale.ROOT))
        .flatMap(name -> Arrays.stream(name.split("\\W+", -1)))
        .filter(word -> !ARTICLES.contains(word))
        .collect(Collectors.toSet());
  }

  /// The acts by what was used that a telling may be of, by its type and instruments.
  private static Set<EventType> acts(Draft draft) {
    Set<EventType> acts = EnumSet.noneOf(EventType.class);
    draft.type().filter(BY_MEANS::contains).ifPresent(acts::add);
    draft.instruments().forEach(row -> acts.addAll(row.kind().acts()));
    return acts;
  }

  /// Whether it tells the death of one, and `draft` that of another: "The attacker was shot dead.
  /// The woman was killed in a stairwell."
  boolean isDeathOfAnother(Draft draft) {
    return isOnesDeath(draft)
        && drafts.stream().anyMatch(Happening::isOnesDeath)
        && drafts.stream().allMatch(own -> own.harm().isEmpty() || isOnesDeath(own))
        && targetsConflict(draft);
  }

  private static boolean isOnesDeath(Draft draft) {
    return draft.harm().size() == 1
        && draft.harm().getFirst().effect() == Effect.KILLED
        && draft.harm().getFirst().number().low().equals(OptionalLong.of(1));
  }

  /// Whether both name somebody it happened to, and one in words of the other: "farmers", "five
  /// detained farmers".
  boolean tellsOfTheSame(Happening other) {
    Set<String> own = set(drafts, draft -> nameWords(draft, Role.TARGET));
    Set<String> others = set(other.drafts, draft -> nameWords(draft, Role.TARGET));
    return !own.isEmpty()
        && !others.isEmpty()
        && (own.containsAll(others) || others.containsAll(own));
  }

  private static Set<String> nameWords(Draft draft, Role role) {
    return names(draft, role).stream()
        .flatMap(name -> Arrays.stream(name.split("\\W+", -1)))
        .filter(word -> !ARTICLES.contains(word))
        .collect(Collectors.toSet());
  }

  private static <T> Set<T> set(List<Draft> drafts, Function<Draft, Set<T>> values) {
    return drafts.stream()
        .flatMap(draft -> values.apply(draft).stream())
        .collect(Collectors.toSet());
  }

  private static boolean shares(Set<String> some, Set<String> others) {
    return some.stream().anyMatch(others::contains);
  }

  private static Set<String> numbers(Draft draft) {
    return draft.harm().stream()
        .filter(harm -> harm.partOf().isEmpty())
        .map(harm ->
            Optional.of(harm.number())
                .filter(number -> number.low().isPresent() && number.low().getAsLong() > 1)
                .map(NewsNumber::low)
                .map(low -> harm.effect() + ":" + low.getAsLong()))
        .flatMap(Optional::stream)
        .collect(Collectors.toSet());
  }

  /// The largest toll of dead that it tells, none as 0; "dozens" for the least that they are.
  long killed() {
    return drafts.stream().mapToLong(Happening::killed).max().orElse(0);
  }

  static long killed(Draft draft) {
    return draft.harm().stream()
        .filter(harm -> harm.effect() == Effect.KILLED && harm.partOf().isEmpty())
        .map(Harm::number)
        .mapToLong(number -> number.low().orElseGet(() -> least(number.text())))
        .max()
        .orElse(0);
  }

  private static long least(String words) {
    return LEAST.entrySet().stream()
        .filter(entry -> words.toLowerCase(Locale.ROOT).contains(entry.getKey()))
        .mapToLong(Map.Entry::getValue)
        .max()
        .orElse(0);
  }

  private static Set<String> names(Draft draft, Role role) {
    return draft.participants().stream()
        .filter(participant -> participant.role() == role)
        .map(participant -> participant.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }
}
