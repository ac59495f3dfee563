package org.sayso.event;

import java.util.ArrayList;
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

/// Whether words that name no day tell a habit rather than one act: words for many times, plurals
/// without number, the present tense, many who did it to many.
final class HabitRules {
  private static final Set<String> HABIT = Words.of("habit");
  private static final Set<String> ROUNDS = Words.of("rounds");
  private static final Set<String> ALIKE_IN_THE_PAST = Words.of("alike-in-the-past");
  private static final Set<String> ATTACKERS = Words.of("attackers");

  private static final Pattern MONTH =
      Pattern.compile(
          "(?i)(early |mid-?|late )?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?( (19|20)\\d\\d)?");

  /// From here on a toll without a day, by nobody in particular, is a total.
  private static final long MANY = 50;

  /// An exact toll may be larger before it is one: it was counted somewhere.
  private static final long MANY_EXACT = 100;

  /// So many are let go, taken in or driven out at once, and it is still one act.
  private static final long MANY_AT_ONCE = 1000;

  private static final Set<EventType> WOUNDING =
      EnumSet.of(EventType.SHOOTING, EventType.KILLING, EventType.ASSAULT);

  /// So far behind the verb "times" may stand.
  private static final int TIMES_REACH = 4;

  private static final Set<EventType> DONE_TO_MANY =
      EnumSet.of(EventType.RELEASE, EventType.ARREST, EventType.DISPLACEMENT);

  private final Reading reading;

  HabitRules(Reading reading) {
    this.reading = reading;
  }

  /// @param incidents how many happenings the words state
  boolean isPattern(Trigger trigger, List<DateMention> dates, Optional<NewsNumber> incidents) {
    if (trigger.entry().harmOnly()) {
      return false;
    }
    if (hasHabitWord(trigger)) {
      return true;
    }
    return trigger.isVerb()
        ? isHabitualVerb(trigger, dates)
        : isManyNouns(trigger, dates, incidents);
  }

  private boolean isManyNouns(
      Trigger trigger, List<DateMention> dates, Optional<NewsNumber> incidents) {
    if (!trigger.entry().has(Option.PLURAL)) {
      return false;
    }
    if (AggregationRules.isPlural(trigger)) {
      boolean several =
          incidents.filter(number -> number.qualifier() == Qualifier.EXACT).isPresent();
      boolean lasting =
          trigger.entry().type().filter(AggregationRules.LASTING_TYPES::contains).isPresent();
      return lasting
          ? !AggregationRules.isDefinite(trigger)
              && dates.isEmpty()
              && !isPlaced(trigger)
              && !isOverTime(trigger)
          : !several && !AggregationRules.isDefinite(trigger) || !several && dates.isEmpty();
    }
    SentenceView view = trigger.view();
    boolean bare = !AggregationRules.isDetermined(trigger);
    Amounts amounts = new Amounts(reading);
    boolean somebody =
        trigger.cast().undergoers().stream()
            .anyMatch(phrase ->
                amounts.stated(phrase).isPresent() || !amounts.isPluralNoun(view, phrase));
    return bare && !somebody && !view.isTitle();
  }

  /// "two weeks of protests".
  private static boolean isOverTime(Trigger trigger) {
    SentenceView view = trigger.view();
    int of = trigger.phraseFirst() - 1;
    return view.is(of, "of") && view.is(of - 1, "days", "weeks", "months", "nights", "day", "week");
  }

  /// "met with protests in Corran".
  private boolean isPlaced(Trigger trigger) {
    SentenceView view = trigger.view();
    return view.is(trigger.phraseEnd(), "in", "at", "outside", "near", "across")
        && view.phraseStartingAt(trigger.phraseEnd() + 1).filter(reading::isPlace).isPresent();
  }

  private boolean isHabitualVerb(Trigger trigger, List<DateMention> dates) {
    VerbGroup group = trigger.group();
    boolean dayless = dates.stream().allMatch(date -> MONTH.matcher(date.words().text()).matches());
    boolean loose =
        dates.isEmpty()
                && !isOfDatedClause(trigger)
                && !isBySoMany(trigger)
                && !isByKnownAttackers(trigger)
                && (hasBarePlural(trigger) || isVague(trigger))
            || dayless && trigger.cast().doers().isEmpty() && isVague(trigger);
    if (group.progressiveForm() && group.perfect() || group.perfect() && loose) {
      return true;
    }
    boolean never = group.negated() && (group.has("do") || group.has("does"));
    boolean harm = trigger.entry().harmOnly();
    return never && !harm
        || !harm && (isPresent(trigger, group) || loose && !trigger.view().isTitleLike());
  }

  /// "two gunmen opened fire on guards": so many came once.
  private boolean isBySoMany(Trigger trigger) {
    Amounts amounts = new Amounts(reading);
    return trigger.cast().doers().stream()
        .map(amounts::stated)
        .flatMap(Optional::stream)
        .anyMatch(stated -> stated.number().qualifier() == Qualifier.EXACT);
  }

  /// "the gunmen opened fire on traders", "attackers then shot guards": they came once.
  private static boolean isByKnownAttackers(Trigger trigger) {
    SentenceView view = trigger.view();
    boolean then = view.is(trigger.first() - 1, "then");
    return trigger.cast().doers().stream()
        .anyMatch(doer ->
            ATTACKERS.contains(view.token(doer.head()).lower())
                && (then || view.is(doer.first(), "the")));
  }

  /// "In July a man was killed after police opened fire on marchers", "Police beat marchers as they
  /// arrested two on Monday": the time is told for both.
  private boolean isOfDatedClause(Trigger trigger) {
    SentenceView view = trigger.view();
    int end = view.clauseEnd(trigger.end() - 1);
    for (int i = end; i + 1 < view.end(); i++) {
      if (view.is(i, "as", "while", "when")
          && reading
              .mentions()
              .within(view.text().spanOf(i, view.end()), DateMention.class)
              .stream()
              .anyMatch(AggregationRules::isDay)) {
        return true;
      }
    }
    int begin = view.clauseBegin(trigger.first());
    return view.is(begin - 1, "after", "when")
        && !reading
            .mentions()
            .within(view.text().spanOf(view.first(), begin - 1), DateMention.class)
            .isEmpty();
  }

  /// "militants attack villages": what is told in the present outside titles is a habit.
  private static boolean isPresent(Trigger trigger, VerbGroup group) {
    SentenceView view = trigger.view();
    String form = view.token(group.verb()).lower();
    boolean past =
        ALIKE_IN_THE_PAST.contains(form) || !view.token(group.verb()).lemma().equals(form);
    boolean present =
        form.endsWith("s")
            || !past
                && trigger.entry().words().getFirst().contains(form)
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
        .filter(phrase -> !trigger.view().is(phrase.end(), "whom"))
        .anyMatch(phrase ->
            amounts.isPluralNoun(trigger.view(), phrase)
                && amounts.stated(phrase).filter(HabitRules::bounds).isEmpty()
                && !trigger
                    .view()
                    .is(phrase.first(), "the", "these", "both", "his", "her", "their"));
  }

  /// Whether the words give a number: "numerous" gives none.
  private static boolean bounds(Amounts.Stated stated) {
    return stated.number().qualifier() != Qualifier.PLURAL;
  }

  /// "militants killed more than 100 soldiers": many did it to many, on no day.
  private boolean isVague(Trigger trigger) {
    Amounts amounts = new Amounts(reading);
    SentenceView view = trigger.view();
    List<Phrase> doers = new ArrayList<>(trigger.cast().doers());
    if (!trigger.cast().turned()) {
      doers.addAll(trigger.cast().causes());
    }
    boolean many =
        trigger.cast().undergoers().stream()
            .filter(phrase -> !view.is(phrase.first(), "the", "these", "those", "all", "both"))
            .map(amounts::stated)
            .flatMap(Optional::stream)
            .anyMatch(stated -> isMany(trigger, stated.number()));
    boolean some =
        !doers.isEmpty()
            && doers.stream()
                .allMatch(phrase ->
                    amounts.isPluralNoun(view, phrase)
                        && amounts.stated(phrase).isEmpty()
                        && !view.isPos(phrase.first(), PartOfSpeech.DET));
    return many && (some || doers.isEmpty() && trigger.cast().turned());
  }

  static boolean isMany(Trigger trigger, NewsNumber number) {
    boolean atOnce = trigger.entry().type().filter(DONE_TO_MANY::contains).isPresent();
    long exactly = number.qualifier() == Qualifier.EXACT ? MANY_EXACT : MANY;
    return number.qualifier() == Qualifier.WORD
        || number.low().isPresent()
            && number.low().getAsLong() >= (atOnce ? MANY_AT_ONCE : exactly);
  }

  static boolean hasHabitWord(Trigger trigger) {
    SentenceView view = trigger.view();
    int from = view.clauseBegin(trigger.first());
    for (int i = Math.max(from, trigger.phraseFirst() - 6);
        i < Math.min(view.clauseEnd(trigger.end() - 1), trigger.phraseEnd() + 12);
        i++) {
      boolean everyTime =
          view.is(i, "every", "each") && (view.has(i + 1) && isRound(view, i + 1))
              || view.is(i, "times")
                  && !view.token(i).isCapitalized()
                  && !view.is(i - 1, "three", "two")
                  && !isHitSoOften(trigger, i)
                  && view.has(i - 1);
      if (everyTime) {
        return true;
      }
      boolean unsolved =
          !trigger.isVerb()
              && i > trigger.first()
              && (view.is(i, "never") || view.is(trigger.phraseFirst() - 1, "into"));
      if (HABIT.contains(view.token(i).lower()) && !unsolved) {
        return !view.is(i, "series", "wave", "incidents", "cases", "instances", "numerous")
            || i < trigger.first();
      }
    }
    return false;
  }

  /// "was shot several times", "stabbed at least ten times": so many wounds, one act.
  private static boolean isHitSoOften(Trigger trigger, int times) {
    return trigger.isVerb()
        && trigger.entry().type().filter(WOUNDING::contains).isPresent()
        && times >= trigger.end()
        && times - trigger.end() <= TIMES_REACH;
  }

  private static boolean isRound(SentenceView view, int index) {
    return ROUNDS.contains(view.token(index).lower());
  }
}
