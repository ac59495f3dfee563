package org.sayso.event;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.mention.Mention.DateMention;
import org.sayso.mention.NewsNumber;
import org.sayso.mention.NewsNumber.Qualifier;

/// Whether the words tell one happening or many.
final class AggregationRules {
  private static final Set<String> VIOLENT_NOUNS = Words.of("violent-nouns");
  private static final Set<String> COUNT_VERBS = Words.of("count-verbs");
  private static final Set<String> SUPERLATIVES = Words.of("superlatives");
  private static final Set<String> ATTACKERS = Words.of("attackers");

  /// So far before "since" a superlative may stand: "the worst bombing in the town since 2009".
  private static final int COMPARISON_REACH = 10;

  /// From so many acts on, without a day, they are counted, not told.
  private static final long SEVERAL_ACTS = 5;

  /// So long a time before the first comma may be: "In the first six months of the year,".
  private static final int LONGEST_HEAD = 12;

  /// Types whose plural is one happening over days: "the protests", "the riots".
  static final Set<EventType> LASTING_TYPES = EnumSet.of(EventType.PROTEST, EventType.RIOT);

  private static final Set<String> SEVERAL_DAYS = Words.of("several-days");
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?i).*\\b(the (past|last) (\\w+ )?(year|years|months|month|decade|decades|weeks)|(this|the|last) year|decades?|years|months|since|between|so far|to date|annual|quarter|half of)\\b.*|^(in |during |throughout )?(19|20)\\d\\d$");
  private static final Pattern THEN =
      Pattern.compile("(?i)(in |early |late |mid-)?((19|20)\\d\\d|.*\\b(years?|months?) ago)");
  private static final Pattern LASTING =
      Pattern.compile(
          "(?i).*\\b(decades?|years|months|weeks|since|between|throughout)\\b(?! (ago|earlier)).*");
  private static final Pattern RANGE =
      Pattern.compile("(?i)(from|between) .+ (to|and|through|until) .+");
  private static final Pattern DAY =
      Pattern.compile(
          "(?i).*\\b(mon|tues|wednes|thurs|fri|satur|sun)day\\b.*|.*\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d{1,2}(?!\\d).*|.*\\b\\d{1,2} (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec).*|.*\\b(yesterday|today|tonight|tomorrow|last night|morning|evening|afternoon|night|hours|days ago)\\b.*");

  private final Reading reading;
  private final HabitRules habits;
  private final CaseNouns cases;

  AggregationRules(Reading reading) {
    this.reading = reading;
    this.habits = new HabitRules(reading);
    this.cases = new CaseNouns(reading);
  }

  Aggregation of(Trigger trigger, List<DateMention> dates) {
    SentenceView view = trigger.view();
    boolean day = dates.stream().anyMatch(date -> isDay(date) && !isBound(view, date));
    boolean period =
        !day
            && (dates.stream().anyMatch(date -> isPeriod(date) || isBound(view, date))
                || saysSince(trigger)
                || saysPeriod(trigger));
    boolean counted = hasNumber(trigger);
    boolean alone = dates.stream().anyMatch(date -> view.is(dateEnd(date), "alone"));
    if (!day && !dates.isEmpty() && (isTotal(trigger) || alone && counted)) {
      return Aggregation.PERIOD_TOTAL;
    }
    if (!day && (isCountOfMany(trigger) || cases.isOneOf(trigger))) {
      return counted ? Aggregation.PERIOD_TOTAL : Aggregation.PATTERN;
    }
    boolean lasting =
        dates.stream()
            .anyMatch(date ->
                isRange(date)
                    || isBound(view, date)
                    || LASTING.matcher(date.words().text()).matches());
    boolean once =
        isOneHappening(trigger) || isAttackOfThen(trigger, dates) || isToldByWhen(trigger, dates);
    if (period && (lasting || !once)) {
      return counted ? Aggregation.PERIOD_TOTAL : Aggregation.PATTERN;
    }
    if (!day && habits.isPattern(trigger, dates, incidents(trigger))) {
      return Aggregation.PATTERN;
    }
    boolean onOneDay = dates.stream().filter(date -> isDay(date)).count() == 1;
    return takesDays(trigger, onOneDay) || dates.stream().anyMatch(date -> isTwoDays(view, date))
        ? Aggregation.MULTI_DAY
        : Aggregation.SINGLE;
  }

  /// "killed a total of 26 protesters in January".
  private static boolean isTotal(Trigger trigger) {
    return trigger.isVerb()
        && trigger.cast().undergoers().stream()
            .anyMatch(phrase ->
                IntStream.of(phrase.first(), phrase.first() - 3)
                    .anyMatch(i -> trigger.view().is(i, "a") && trigger.view().is(i + 1, "total")));
  }

  /// "On February 22 and 25, police arrested": a second day of the month.
  private boolean isTwoDays(SentenceView view, DateMention date) {
    int and = dateEnd(date);
    return date.words().text().matches(".*[a-z]\\.? \\d{1,2}")
        && view.is(and, "and")
        && view.has(and + 1)
        && view.token(and + 1).text().matches("[1-9]|[12]\\d|3[01]")
        && !view.isPos(and + 2, PartOfSpeech.NOUN, PartOfSpeech.ADJ);
  }

  /// "as of August 31", "through May", "by July": up to then, not then.
  private boolean isBound(SentenceView view, DateMention date) {
    int first = reading.text().tokenAt(date.span().begin());
    return view.is(first - 1, "of") && view.is(first - 2, "as")
        || view.is(first - 1, "through", "until", "till", "throughout")
        || view.is(first - 1, "between") && view.is(dateEnd(date), "and")
        || view.is(first - 1, "from") && view.is(dateEnd(date), "to", "through", "until");
  }

  private int dateEnd(DateMention date) {
    return reading.text().tokenAt(date.span().end() - 1) + 1;
  }

  /// "recorded 120 disappearances", "66 arrests": a count of acts, not an act.
  private boolean isCountOfMany(Trigger trigger) {
    SentenceView view = trigger.view();
    if (trigger.isVerb() || trigger.entry().harmOnly() || !isSeveral(trigger)) {
      return false;
    }
    Optional<NewsNumber> stated = incidents(trigger);
    if (stated.isEmpty()) {
      return false;
    }
    boolean counting = false;
    for (int i = Math.max(view.first(), trigger.phraseFirst() - 6);
        i < Math.min(view.end(), trigger.phraseEnd() + 3);
        i++) {
      counting |= COUNT_VERBS.contains(view.token(i).lower());
    }
    boolean many =
        stated.get().low().isPresent() && stated.get().low().getAsLong() >= SEVERAL_ACTS
            || stated.get().qualifier() == Qualifier.PLURAL
            || stated.get().qualifier() == Qualifier.WORD;
    return counting || many;
  }

  /// "so far", "during the year", "as of": said in the clause or at the head of the sentence.
  private static boolean saysPeriod(Trigger trigger) {
    SentenceView view = trigger.view();
    int head = view.first();
    while (view.has(head) && !view.is(head, ",") && head < view.first() + LONGEST_HEAD) {
      head++;
    }
    int begin = view.clauseBegin(trigger.phraseFirst());
    int end = view.clauseEnd(trigger.phraseEnd() - 1);
    boolean atHead =
        view.is(head, ",")
            && head <= trigger.first()
            && CueGroups.bundled().anyIn("period", view.allTokens().subList(view.first(), head));
    return atHead || CueGroups.bundled().anyIn("period", view.allTokens().subList(begin, end));
  }

  static boolean isPeriod(DateMention date) {
    return PERIOD.matcher(date.words().text()).matches() || isRange(date);
  }

  static boolean isDay(DateMention date) {
    return DAY.matcher(date.words().text()).matches() && !isRange(date);
  }

  /// "from May to August": a total's time, not a happening's.
  private static boolean isRange(DateMention date) {
    return RANGE.matcher(date.words().text()).matches();
  }

  /// How many happenings the words state: "two attacks", "a series of bombings".
  Optional<NewsNumber> incidents(Trigger trigger) {
    if (trigger.isVerb() || trigger.entry().harmOnly() || !isSeveral(trigger)) {
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
    boolean many = trigger.isVerb() && (trigger.group().perfect() || trigger.cast().turned());
    if (many && view.is(end, "since")) {
      return true;
    }
    for (int i = view.clauseBegin(trigger.first()); i < end; i++) {
      boolean since = view.is(i, "since") && !view.is(i + 1, "the", "then") && !isCompared(view, i);
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

  /// "the worst attack since 2009", "its deadliest since the war": the last one like it was then.
  static boolean isCompared(SentenceView view, int since) {
    for (int i = since - 1; i >= Math.max(view.first(), since - COMPARISON_REACH); i--) {
      if (view.is(i, ",", ";")) {
        return false;
      }
      boolean superlative = SUPERLATIVES.contains(view.token(i).lower());
      if (superlative && (view.isPos(i - 1, PartOfSpeech.DET) || isOwned(view, i - 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOwned(SentenceView view, int index) {
    return view.is(index, "its", "their", "his", "her", "our", "my", "'s", "’s");
  }

  /// Whether `draft`, told by a verb without a day, is one of the many times that `before` tells:
  /// it was done to the same, or to very many by the same or by what `before` names.
  boolean isAsOften(Draft before, Draft draft) {
    Trigger trigger = draft.trigger();
    if (!trigger.isVerb() || !draft.dates().isEmpty() || !draft.aggregation().counts()) {
      return false;
    }
    Cast cast = trigger.cast();
    boolean sameDoer =
        before.trigger().isVerb()
            && before.trigger().first() < trigger.first()
            && !cast.doers().isEmpty()
            && before.trigger().cast().doers().equals(cast.doers());
    boolean doneByIt =
        cast.causes().stream().anyMatch(cause -> cause.holds(before.trigger().head()))
            && before.incidents().isEmpty();
    Amounts amounts = new Amounts(reading);
    boolean many =
        cast.undergoers().stream()
            .map(amounts::stated)
            .flatMap(Optional::stream)
            .anyMatch(stated -> HabitRules.isMany(trigger, stated.number()));
    boolean alike =
        before.trigger().isVerb()
            && cast.turned()
            && before.trigger().cast().turned()
            && !cast.undergoers().isEmpty()
            && before.trigger().cast().undergoers().equals(cast.undergoers());
    return alike || (sameDoer || doneByIt) && many;
  }

  private static boolean takesDays(Trigger trigger, boolean onOneDay) {
    SentenceView view = trigger.view();
    boolean series = trigger.entry().type().filter(LASTING_TYPES::contains).isPresent();
    if (series && isPlural(trigger) && !onOneDay) {
      return true;
    }
    for (int i = view.clauseBegin(trigger.first()); i < view.clauseEnd(trigger.end() - 1); i++) {
      if (SEVERAL_DAYS.contains(view.token(i).lower())
          && !isPartedByVerb(trigger, i)
          && !view.is(i, "overnight")
          && !view.is(i + 1, "ago", "after", "before", "later", "earlier")) {
        return true;
      }
    }
    return false;
  }

  /// "destroyed the station, cutting off water for 20 days": the days of another verb.
  private static boolean isPartedByVerb(Trigger trigger, int index) {
    SentenceView view = trigger.view();
    for (int i = trigger.end(); i < index; i++) {
      if (view.isPos(i, PartOfSpeech.VERB)) {
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
    SentenceView view = trigger.view();
    boolean byOne =
        !trigger.cast().turned()
            && trigger.cast().causes().stream()
                .map(cause -> view.token(cause.head()).lower())
                .anyMatch(noun -> VIOLENT_NOUNS.contains(noun) && !endsInS(noun));
    if (byOne) {
      return true;
    }
    List<Phrase> undergoers = trigger.cast().undergoers();
    return !undergoers.isEmpty()
        && undergoers.stream()
            .noneMatch(phrase ->
                amounts.stated(phrase).isPresent() || amounts.isPluralNoun(trigger.view(), phrase));
  }

  /// "In 2015 gunmen killed eight soldiers", "Three years ago a bomb killed 14": one attack of a
  /// year, by those who come for one attack, and by no more than such an attack kills.
  private boolean isAttackOfThen(Trigger trigger, List<DateMention> dates) {
    Cast cast = trigger.cast();
    SentenceView view = trigger.view();
    Amounts amounts = new Amounts(reading);
    boolean then =
        !dates.isEmpty()
            && dates.stream().allMatch(date -> THEN.matcher(date.words().text()).matches());
    boolean attackers =
        !cast.doers().isEmpty()
            && cast.doers().stream()
                .allMatch(doer -> ATTACKERS.contains(view.token(doer.head()).lower()));
    boolean weapon =
        cast.doers().isEmpty()
            && !cast.causes().isEmpty()
            && cast.causes().stream()
                .allMatch(cause -> reading.isInstrument(cause) && isSingular(view, cause));
    boolean few =
        cast.undergoers().stream()
            .map(amounts::stated)
            .flatMap(Optional::stream)
            .allMatch(stated -> !HabitRules.isMany(trigger, stated.number()));
    return trigger.isVerb()
        && !cast.turned()
        && then
        && !saysSince(trigger)
        && (attackers || weapon)
        && few;
  }

  /// "the second assault since 2019, when rebels killed 40 people": what made that year one to
  /// name.
  private boolean isToldByWhen(Trigger trigger, List<DateMention> dates) {
    SentenceView view = trigger.view();
    int when = view.clauseBegin(trigger.phraseFirst()) - 1;
    return view.is(when, "when")
        && dates.stream()
            .filter(date -> THEN.matcher(date.words().text()).matches())
            .mapToInt(this::dateEnd)
            .anyMatch(end -> end == when || end == when - 1 && view.is(end, ","))
        && IntStream.range(view.first(), when)
            .anyMatch(i -> SUPERLATIVES.contains(view.token(i).lower()));
  }

  private static boolean isSingular(SentenceView view, Phrase phrase) {
    return view.is(phrase.first(), "a", "an") && !endsInS(view.token(phrase.head()).lower());
  }

  private boolean hasNumber(Trigger trigger) {
    Amounts amounts = new Amounts(reading);
    boolean undergoer =
        trigger.cast().undergoers().stream()
            .anyMatch(phrase ->
                amounts.stated(phrase).isPresent()
                    || trigger.view().is(phrase.first(), "thousands", "hundreds", "dozens"));
    boolean noun =
        !trigger.isVerb()
            && trigger.view().phraseAt(trigger.head()).flatMap(amounts::stated).isPresent();
    return undergoer || noun;
  }

  static boolean isPlural(Trigger trigger) {
    String noun = trigger.view().token(trigger.head()).lower();
    return !trigger.isVerb() && endsInS(noun) && !noun.equals("wounds");
  }

  /// "shootings", "nine rape cases".
  private static boolean isSeveral(Trigger trigger) {
    return isPlural(trigger) || trigger.view().is(trigger.end(), "cases", "incidents");
  }

  private static boolean endsInS(String word) {
    return word.endsWith("s") && !word.endsWith("ss");
  }

  /// "people", "soldiers".
  static boolean isPluralForm(String word) {
    return endsInS(word) || Words.of("plurals-without-s").contains(word);
  }

  static boolean isDetermined(Trigger trigger) {
    SentenceView view = trigger.view();
    for (int i = trigger.phraseFirst(); i < trigger.head(); i++) {
      boolean year = view.token(i).text().matches("(19|20)\\d\\d");
      if (view.isPos(i, PartOfSpeech.DET, PartOfSpeech.NUM, PartOfSpeech.PRON) && !year) {
        return true;
      }
    }
    return view.is(trigger.phraseFirst() - 1, "'s", "’s") || isPointedAt(trigger);
  }

  /// "in that assault", also where the tagger took "that" for no part of the phrase.
  static boolean isPointedAt(Trigger trigger) {
    SentenceView view = trigger.view();
    int first = trigger.phraseFirst();
    boolean outside =
        view.is(first - 1, "this", "that", "these", "those")
            && view.isPos(first - 2, PartOfSpeech.ADP);
    return !trigger.isVerb() && (outside || view.is(first, "this", "that", "these", "those"));
  }

  static boolean isDefinite(Trigger trigger) {
    SentenceView view = trigger.view();
    int first = trigger.phraseFirst();
    return isPointedAt(trigger)
        || view.is(
            first, "the", "this", "that", "these", "those", "both", "its", "their", "his", "her")
        || view.is(first - 1, "'s", "’s", "'");
  }
}
