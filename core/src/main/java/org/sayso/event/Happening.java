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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
  private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");
  private static final Pattern FAR =
      Pattern.compile(
          "(?i)\\b(19|20)\\d\\d\\b|\\b(last|previous) (year|month)\\b|\\b(years|months|weeks) (ago|earlier)\\b");
  private static final Pattern WEEKDAY =
      Pattern.compile("(?i)\\b(mon|tues|wednes|thurs|fri|satur|sun)day\\b");
  private static final Pattern MONTH_DAY =
      Pattern.compile(
          "(?i)\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? (\\d{1,2})\\b|\\b(\\d{1,2}) (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)");

  private static final Pattern MONTH =
      Pattern.compile(
          "(?i)\\b(january|february|march|april|may|june|july|august|september|october|november|december)\\b");

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

  /// Whether its dates lie far from the news: a year, "last month".
  boolean isBackground() {
    return dateWords().stream().anyMatch(words -> FAR.matcher(words).find());
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

  /// Whether dates speak against one happening: other weekdays, days of months, months, or years.
  boolean datesConflict(Draft draft) {
    return differ(days(MONTH, dateWords()), days(MONTH, words(draft)))
        || differ(days(WEEKDAY, dateWords()), days(WEEKDAY, words(draft)))
        || differ(days(MONTH_DAY, dateWords()), days(MONTH_DAY, words(draft)))
        || differ(days(YEAR, dateWords()), days(YEAR, words(draft)))
        || days(YEAR, dateWords()).isEmpty() && !dateWords().isEmpty() && isBareYear(words(draft))
        || isBareYear(dateWords()) && !words(draft).isEmpty() && days(YEAR, words(draft)).isEmpty();
  }

  /// Whether `draft` is of a year, and this was told before without one: "… since 2009, when a
  /// blast killed 62", behind the bombing of no day.
  boolean isOfYearBefore(Draft draft) {
    return isBareYear(words(draft))
        && days(YEAR, dateWords()).isEmpty()
        && drafts.stream().anyMatch(told -> told.sentence() < draft.sentence());
  }

  /// Whether `draft` names a year of its own ("the 2017 murder of a nun"), which this does not, and
  /// somebody or some place else.
  boolean isOfAnotherYear(Draft draft) {
    Set<String> years = days(YEAR, words(draft));
    return !years.isEmpty()
        && days(YEAR, dateWords()).stream().noneMatch(years::contains)
        && (targetsConflict(draft) || placesConflict(draft) || tollsConflict(draft));
  }

  private static boolean isBareYear(List<String> words) {
    return !words.isEmpty() && words.stream().allMatch(word -> YEAR.matcher(word).find());
  }

  private static boolean differ(Set<String> some, Set<String> others) {
    return !some.isEmpty() && !others.isEmpty() && some.stream().noneMatch(others::contains);
  }

  private List<String> dateWords() {
    return drafts.stream().flatMap(draft -> words(draft).stream()).toList();
  }

  private static List<String> words(Draft draft) {
    List<String> words =
        new ArrayList<>(draft.dates().stream().map(row -> row.row().words().text()).toList());
    Trigger trigger = draft.trigger();
    for (int i = trigger.phraseFirst(); i < trigger.first(); i++) {
      if (YEAR.matcher(trigger.view().token(i).text()).matches()) {
        words.add(trigger.view().token(i).text());
      }
    }
    return words;
  }

  private static Set<String> days(Pattern pattern, List<String> words) {
    Set<String> found = new HashSet<>();
    for (String word : words) {
      Matcher matcher = pattern.matcher(word);
      while (matcher.find()) {
        found.add(normal(matcher.group()));
      }
    }
    return found;
  }

  /// "Sept. 2", "September 2" and "2 September" alike.
  private static String normal(String day) {
    String letters = day.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    String digits = day.replaceAll("[^0-9]", "");
    return (letters.length() > 3 && !digits.isEmpty() ? letters.substring(0, 3) : letters) + digits;
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
    return shares(dateSet(dateWords()), dateSet(words(draft)));
  }

  private static Set<String> dateSet(List<String> words) {
    return words.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
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
        || names(draft, Role.TARGET).stream().anyMatch(name -> isToldOf(name, draft.sentence()));
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

  /// Whether both name somebody it happened to, without a word in common.
  boolean targetsConflict(Draft draft) {
    return !isNamedOrCounted(draft)
        && differ(
            set(drafts, other -> nameWords(other, Role.TARGET)), nameWords(draft, Role.TARGET));
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

  private static Set<String> set(List<Draft> drafts, Function<Draft, Set<String>> values) {
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
