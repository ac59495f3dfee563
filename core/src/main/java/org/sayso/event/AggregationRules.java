package org.sayso.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.event.TriggerEntry.Option;
import org.sayso.mention.Mention.DateMention;
import org.sayso.mention.NewsNumber;
import org.sayso.mention.NewsNumber.Qualifier;

/// Whether the words tell one happening or many.
final class AggregationRules {
  private static final Set<String> HABIT = Words.of("habit");

  /// Types whose plural is one happening over days: "the protests", "the riots".
  private static final Set<EventType> LASTING_TYPES = EnumSet.of(EventType.PROTEST, EventType.RIOT);

  private static final Set<String> SEVERAL_DAYS = Words.of("several-days");
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?i).*\\b(the (past|last) (\\w+ )?(year|years|months|month|decade|decades|weeks)|(this|the|last) year|decades?|years|months|since|between|so far|to date|annual|quarter|half of)\\b.*|^(in |during |throughout )?(19|20)\\d\\d$");
  private static final Pattern LASTING =
      Pattern.compile(
          "(?i).*\\b(decades?|years|months|weeks|since|between|throughout)\\b(?! (ago|earlier)).*");
  private static final Pattern RANGE =
      Pattern.compile("(?i)(from|between) .+ (to|and|through|until) .+");
  private static final Pattern DAY =
      Pattern.compile(
          "(?i).*\\b(mon|tues|wednes|thurs|fri|satur|sun)day\\b.*|.*\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d.*|.*\\d (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec).*|.*\\b(yesterday|today|tonight|tomorrow|last night|morning|evening|afternoon|night|hours|days ago)\\b.*");

  /// From here on a toll without a day, by nobody in particular, is a total.
  private static final long MANY = 100;

  private final Reading reading;

  AggregationRules(Reading reading) {
    this.reading = reading;
  }

  Aggregation of(Trigger trigger, List<DateMention> dates) {
    boolean day = dates.stream().anyMatch(AggregationRules::isDay);
    boolean period =
        !day && (dates.stream().anyMatch(AggregationRules::isPeriod) || saysSince(trigger));
    boolean counted = hasNumber(trigger);
    boolean lasting =
        dates.stream()
            .anyMatch(date -> isRange(date) || LASTING.matcher(date.words().text()).matches());
    if (period && (lasting || !isOneHappening(trigger))) {
      return counted ? Aggregation.PERIOD_TOTAL : Aggregation.PATTERN;
    }
    if (!day && isPattern(trigger, dates)) {
      return Aggregation.PATTERN;
    }
    return takesDays(trigger) ? Aggregation.MULTI_DAY : Aggregation.SINGLE;
  }

  static boolean isPeriod(DateMention date) {
    return PERIOD.matcher(date.words().text()).matches() || isRange(date);
  }

  private static boolean isDay(DateMention date) {
    return DAY.matcher(date.words().text()).matches() && !isRange(date);
  }

  /// "from May to August": a total's time, not a happening's.
  private static boolean isRange(DateMention date) {
    return RANGE.matcher(date.words().text()).matches();
  }

  /// How many happenings the words state: "two attacks", "a series of bombings".
  Optional<NewsNumber> incidents(Trigger trigger) {
    if (trigger.isVerb() || trigger.entry().harmOnly() || !isPlural(trigger)) {
      return Optional.empty();
    }
    return trigger
        .view()
        .phraseAt(trigger.head())
        .flatMap(phrase -> new Amounts(reading).stated(phrase))
        .map(Amounts.Stated::number);
  }

  private static boolean saysSince(Trigger trigger) {
    SentenceView view = trigger.view();
    int end = view.clauseEnd(trigger.end() - 1);
    if (trigger.isVerb() && trigger.group().perfect() && view.is(end, "since")) {
      return true;
    }
    for (int i = view.clauseBegin(trigger.first()); i < end; i++) {
      boolean since = view.is(i, "since") && !view.is(i + 1, "the", "then");
      boolean year =
          view.is(i, "year")
              && view.is(i - 1, "the", "this")
              && view.is(i - 2, "during", "of", "throughout");
      if (since || year) {
        return true;
      }
    }
    return false;
  }

  private boolean isPattern(Trigger trigger, List<DateMention> dates) {
    if (trigger.entry().harmOnly()) {
      return false;
    }
    if (hasHabitWord(trigger)) {
      return true;
    }
    return trigger.isVerb() ? isHabitualVerb(trigger, dates) : isManyNouns(trigger, dates);
  }

  private boolean isManyNouns(Trigger trigger, List<DateMention> dates) {
    if (!trigger.entry().has(Option.PLURAL)) {
      return false;
    }
    if (isPlural(trigger)) {
      boolean several =
          incidents(trigger).filter(number -> number.qualifier() == Qualifier.EXACT).isPresent();
      return !several && !isDefinite(trigger) || !several && dates.isEmpty();
    }
    SentenceView view = trigger.view();
    boolean bare = !isDetermined(trigger);
    Amounts amounts = new Amounts(reading);
    boolean somebody =
        trigger.cast().undergoers().stream()
            .anyMatch(phrase ->
                amounts.stated(phrase).isPresent() || !amounts.isPluralNoun(view, phrase));
    return bare && !somebody && !view.isTitle();
  }

  private boolean isHabitualVerb(Trigger trigger, List<DateMention> dates) {
    VerbGroup group = trigger.group();
    boolean loose = dates.isEmpty() && (hasBarePlural(trigger) || isVague(trigger));
    if (group.progressiveForm() && group.perfect() || group.perfect() && loose) {
      return true;
    }
    boolean harm = trigger.entry().harmOnly();
    return !harm && (isPresent(trigger, group) || loose && !trigger.view().isTitleLike());
  }

  /// "militants attack villages": what is told in the present outside titles is a habit.
  private static boolean isPresent(Trigger trigger, VerbGroup group) {
    SentenceView view = trigger.view();
    String form = view.token(group.verb()).lower();
    boolean present =
        form.endsWith("s")
            || trigger.entry().words().getFirst().contains(form)
                && WordForms.ofVerb(form).contains(form + "s");
    boolean base = present && !form.endsWith("ed") && !form.endsWith("ing");
    boolean passive =
        (group.has("is") || group.has("are"))
            && !group.has("being")
            && !group.progressiveForm()
            && !view.isTitleLike();
    return passive
        || base
            && group.bare()
            && !group.infinitive()
            && !view.isTitleLike()
            && view.isPos(group.verb(), PartOfSpeech.VERB);
  }

  /// "killed civilians", "arrested critics": a plural without number.
  private boolean hasBarePlural(Trigger trigger) {
    Amounts amounts = new Amounts(reading);
    return trigger.cast().undergoers().stream()
        .anyMatch(phrase ->
            amounts.isPluralNoun(trigger.view(), phrase)
                && amounts.stated(phrase).isEmpty()
                && !trigger
                    .view()
                    .is(phrase.first(), "the", "these", "both", "his", "her", "their"));
  }

  /// "militants killed more than 100 soldiers": many did it to many, on no day.
  private boolean isVague(Trigger trigger) {
    Amounts amounts = new Amounts(reading);
    SentenceView view = trigger.view();
    List<Phrase> doers = trigger.cast().doers();
    boolean many =
        trigger.cast().undergoers().stream()
            .map(amounts::stated)
            .flatMap(Optional::stream)
            .anyMatch(stated -> isMany(stated.number()));
    boolean some =
        !doers.isEmpty()
            && doers.stream()
                .allMatch(phrase ->
                    amounts.isPluralNoun(view, phrase)
                        && amounts.stated(phrase).isEmpty()
                        && !view.isPos(phrase.first(), PartOfSpeech.DET));
    return many && (some || doers.isEmpty() && trigger.cast().turned());
  }

  private static boolean isMany(NewsNumber number) {
    return number.qualifier() == Qualifier.WORD
        || number.low().isPresent() && number.low().getAsLong() >= MANY;
  }

  private static boolean hasHabitWord(Trigger trigger) {
    SentenceView view = trigger.view();
    int from = view.clauseBegin(trigger.first());
    for (int i = Math.max(from, trigger.phraseFirst() - 6);
        i < Math.min(view.clauseEnd(trigger.end() - 1), trigger.phraseEnd() + 12);
        i++) {
      if (HABIT.contains(view.token(i).lower())) {
        return !view.is(i, "series", "wave", "incidents", "cases", "instances", "numerous")
            || i < trigger.first();
      }
    }
    return false;
  }

  private static boolean takesDays(Trigger trigger) {
    SentenceView view = trigger.view();
    boolean series = trigger.entry().type().filter(LASTING_TYPES::contains).isPresent();
    if (series && isPlural(trigger)) {
      return true;
    }
    for (int i = view.clauseBegin(trigger.first()); i < view.clauseEnd(trigger.end() - 1); i++) {
      if (SEVERAL_DAYS.contains(view.token(i).lower())
          && !view.is(i, "overnight")
          && !view.is(i + 1, "ago", "after", "before", "later", "earlier")) {
        return true;
      }
    }
    return false;
  }

  /// One named or singular victim, or a singular noun, is one happening however broad its date.
  private boolean isOneHappening(Trigger trigger) {
    if (!trigger.isVerb()) {
      return !isPlural(trigger) && !trigger.entry().harmOnly();
    }
    Amounts amounts = new Amounts(reading);
    List<Phrase> undergoers = trigger.cast().undergoers();
    return !undergoers.isEmpty()
        && undergoers.stream()
            .noneMatch(phrase ->
                amounts.stated(phrase).isPresent() || amounts.isPluralNoun(trigger.view(), phrase));
  }

  private boolean hasNumber(Trigger trigger) {
    Amounts amounts = new Amounts(reading);
    boolean undergoer =
        trigger.cast().undergoers().stream().anyMatch(phrase -> amounts.stated(phrase).isPresent());
    boolean noun =
        !trigger.isVerb()
            && trigger.view().phraseAt(trigger.head()).flatMap(amounts::stated).isPresent();
    return undergoer || noun;
  }

  static boolean isPlural(Trigger trigger) {
    String head = trigger.view().token(trigger.head()).lower();
    return !trigger.isVerb() && head.endsWith("s") && !head.endsWith("ss");
  }

  private static boolean isDetermined(Trigger trigger) {
    SentenceView view = trigger.view();
    for (int i = trigger.phraseFirst(); i < trigger.head(); i++) {
      boolean year = view.token(i).text().matches("(19|20)\\d\\d");
      if (view.isPos(i, PartOfSpeech.DET, PartOfSpeech.NUM, PartOfSpeech.PRON) && !year) {
        return true;
      }
    }
    return view.is(trigger.phraseFirst() - 1, "'s", "’s");
  }

  static boolean isDefinite(Trigger trigger) {
    SentenceView view = trigger.view();
    int first = trigger.phraseFirst();
    return view.is(first, "the", "this", "that", "these", "those", "its", "their", "his", "her")
        || view.is(first - 1, "'s", "’s", "'");
  }
}
