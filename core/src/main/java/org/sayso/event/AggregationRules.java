package org.sayso.event;

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
  private static final Set<String> HABIT =
      Set.of(
          "regularly",
          "routinely",
          "often",
          "frequently",
          "repeatedly",
          "continually",
          "constantly",
          "sometimes",
          "usually",
          "generally",
          "periodically",
          "occasionally",
          "systematically",
          "increasingly",
          "continue",
          "continued",
          "continues",
          "continuing",
          "escalated",
          "escalating",
          "increase",
          "increased",
          "increasing",
          "rise",
          "rising",
          "wave",
          "campaign",
          "practice",
          "widespread",
          "ongoing",
          "frequent",
          "numerous",
          "persistent",
          "cases",
          "incidents",
          "instances",
          "throughout",
          "previously",
          "typically",
          "commonly",
          "never",
          "always",
          "credible",
          "pattern",
          "series");
  private static final Set<String> SEVERAL_DAYS =
      Set.of(
          "weekend",
          "days",
          "week-long",
          "weeklong",
          "day-long",
          "two-day",
          "three-day",
          "four-day",
          "five-day",
          "overnight");
  private static final Pattern PERIOD =
      Pattern.compile(
          "(?i).*\\b(the (past|last) (\\w+ )?(year|years|months|month|decade|decades|weeks)|(this|the|last) year|decades?|years|months|since|between|so far|to date|annual|quarter|half of)\\b.*|^(in |during |throughout )?(19|20)\\d\\d$");
  private static final Pattern LASTING =
      Pattern.compile(
          "(?i).*\\b(decades?|years|months|weeks|since|between|throughout)\\b(?! (ago|earlier)).*");
  private static final Pattern DAY =
      Pattern.compile(
          "(?i).*\\b(mon|tues|wednes|thurs|fri|satur|sun)day\\b.*|.*\\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.? \\d.*|.*\\d (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec).*|.*\\b(yesterday|today|tonight|tomorrow|last night|morning|evening|afternoon|night|hours|days ago)\\b.*");

  private final Reading reading;

  AggregationRules(Reading reading) {
    this.reading = reading;
  }

  Aggregation of(Trigger trigger, List<DateMention> dates) {
    boolean day = dates.stream().anyMatch(date -> DAY.matcher(date.words().text()).matches());
    boolean period =
        !day && (dates.stream().anyMatch(AggregationRules::isPeriod) || saysSince(trigger));
    boolean counted = hasNumber(trigger);
    boolean lasting =
        dates.stream().anyMatch(date -> LASTING.matcher(date.words().text()).matches());
    if (period && (lasting || !isOneHappening(trigger))) {
      return counted ? Aggregation.PERIOD_TOTAL : Aggregation.PATTERN;
    }
    if (!day && isPattern(trigger, dates)) {
      return Aggregation.PATTERN;
    }
    return takesDays(trigger) ? Aggregation.MULTI_DAY : Aggregation.SINGLE;
  }

  static boolean isPeriod(DateMention date) {
    return PERIOD.matcher(date.words().text()).matches();
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
    for (int i = view.clauseBegin(trigger.first()); i < view.clauseEnd(trigger.end() - 1); i++) {
      if (view.is(i, "since") && !view.is(i + 1, "the", "then")
          || view.is(i, "year")
              && view.is(i - 1, "the", "this")
              && view.is(i - 2, "during", "of", "throughout")) {
        return true;
      }
    }
    return false;
  }

  private boolean isPattern(Trigger trigger, List<DateMention> dates) {
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
    boolean bare =
        trigger.phraseFirst() == trigger.first() && !view.is(trigger.first() - 1, "'s", "’s");
    boolean object = !trigger.cast().undergoers().isEmpty() || !trigger.cast().doers().isEmpty();
    return bare && !object && dates.isEmpty() && !view.isTitle();
  }

  private boolean isHabitualVerb(Trigger trigger, List<DateMention> dates) {
    VerbGroup group = trigger.group();
    boolean loose = dates.isEmpty() && hasBarePlural(trigger);
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
    return base
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

  static boolean isDefinite(Trigger trigger) {
    SentenceView view = trigger.view();
    int first = trigger.phraseFirst();
    return view.is(first, "the", "this", "that", "these", "those", "its", "their", "his", "her")
        || view.is(first - 1, "'s", "’s", "'");
  }
}
