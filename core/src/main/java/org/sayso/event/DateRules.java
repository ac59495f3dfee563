package org.sayso.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.event.TriggerEntry.Option;
import org.sayso.evidence.By;
import org.sayso.mention.Mention;
import org.sayso.mention.Mention.DateMention;
import org.sayso.text.TextSpan;

/// Reads when: the dates of the trigger's clause, else those of its sentence to which no other
/// trigger stands nearer. A date beside a verb of telling is that of the telling, and one that
/// qualifies another noun ("Monday's attack") is that noun's.
final class DateRules {
  private static final By IN_CLAUSE = By.rule("event/date-in-clause", 1, 0.85);
  private static final By IN_SENTENCE = By.rule("event/date-in-sentence", 1, 0.65);
  private static final Pattern DURATION =
      Pattern.compile(
          "(?i)(for |over |in |within |during )?(the |a |an )?(at least |about |approximately |around |almost |over |up to |nearly |more than |less than |few |several |a |an )?[\\w-]+ (hours?|days?|weeks?|months?|years?|decades?|minutes?)( in prison)?");
  private static final Pattern ANCHORED =
      Pattern.compile("(?i).*\\b(ago|last|past|earlier|this|same|next|previous)\\b.*");
  private static final Set<String> REPORT_VERBS = Words.of("report-verbs");
  private static final Set<String> STANCE_VERBS = Words.of("verbs-of-stance");
  private static final Set<String> OCCUR = Words.of("occur-verbs");
  private static final Set<String> OBLIQUE = Words.of("oblique");
  private static final Set<String> TIMES = Words.of("times-of-day");
  private static final Set<String> AFTERWARDS = Words.of("what-comes-later");

  private final Reading reading;

  DateRules(Reading reading) {
    this.reading = reading;
  }

  /// The date mentions that may belong to the trigger, durations too.
  List<DateMention> mentioned(Trigger trigger, List<Trigger> ofSentence) {
    List<DateMention> found =
        mentionedAnywhere(trigger, ofSentence).stream()
            .filter(date -> !isTerm(trigger, date))
            .toList();
    return SenseChecks.isMatterOfACase(trigger)
        ? found.stream().filter(date -> isJustBehind(trigger, date)).toList()
        : found;
  }

  /// "released on bail till October": how long it holds, not when it was.
  private boolean isTerm(Trigger trigger, DateMention date) {
    int first = reading.text().tokenAt(date.span().begin());
    return PlaceRules.isElsewhere(trigger)
        && (trigger.view().is(first - 1, "until", "till")
            || trigger.view().is(first, "until", "till"));
  }

  private List<DateMention> mentionedAnywhere(Trigger trigger, List<Trigger> ofSentence) {
    boolean saysWho = trigger.entry().has(Option.CLAIMS) || trigger.entry().has(Option.ACCUSES);
    if (saysWho) {
      return List.of();
    }
    List<DateMention> own = trigger.isVerb() ? List.of() : inPhrase(trigger);
    if (own.isEmpty()) {
      own = ofWhen(trigger);
    }
    if (!own.isEmpty()) {
      return own;
    }
    List<DateMention> all = free(trigger, ofSentence, datesIn(trigger.view().sentence().span()));
    List<DateMention> fronted = all.stream().filter(date -> isFronted(trigger, date)).toList();
    List<DateMention> inside = all.stream().filter(date -> !fronted.contains(date)).toList();
    List<DateMention> found = new ArrayList<>(lead(trigger, fronted));
    found.addAll(near(trigger, ofSentence, inside));
    return found;
  }

  /// "the worst since 2009, when a blast killed 62": the time right before the clause's "when".
  private List<DateMention> ofWhen(Trigger trigger) {
    SentenceView view = trigger.view();
    int when = view.clauseBegin(trigger.phraseFirst()) - 1;
    return datesIn(view.sentence().span()).stream()
        .filter(date -> isRightBefore(view, date, when))
        .toList();
  }

  private boolean isRightBefore(SentenceView view, DateMention date, int when) {
    int end = endOf(date);
    return view.is(when, "when") && (end == when || end == when - 1 && view.is(end, ","));
  }

  /// "the worst attack since 2009", "2009, when a bomb went off": the time of an act before.
  private boolean isOfActBefore(Trigger trigger, DateMention date) {
    SentenceView view = trigger.view();
    int first = reading.text().tokenAt(date.span().begin());
    int since = view.is(first, "since") ? first : first - 1;
    return view.is(since, "since") && AggregationRules.isCompared(view, since);
  }

  /// Of the dates that open a clause, the last one before the trigger, if the trigger is of the
  /// clause that it opens: "On May 3, guards, who had fled, opened fire".
  private List<DateMention> lead(Trigger trigger, List<DateMention> fronted) {
    return fronted.stream()
        .filter(date -> endOf(date) <= trigger.first())
        .reduce((one, other) -> other)
        .filter(date -> !isBelow(trigger, endOf(date)))
        .map(List::of)
        .orElse(List.of());
  }

  private List<DateMention> near(
      Trigger trigger, List<Trigger> ofSentence, List<DateMention> inside) {
    TextSpan clause = trigger.clause();
    List<DateMention> inClause =
        inside.stream()
            .filter(date -> clause.contains(date.span()))
            .filter(date -> !isAside(trigger) || isJustBehind(trigger, date))
            .filter(date -> !isRightBehindOther(trigger, ofSentence, date))
            .toList();
    List<DateMention> close =
        inClause.stream().filter(date -> !Distances.isParted(trigger, date)).toList();
    if (!inClause.isEmpty()) {
      return Distances.own(trigger, ofSentence, close.isEmpty() ? inClause : close);
    }
    return inside.stream()
        .filter(date -> !isAside(trigger) || isJustBehind(trigger, date))
        .filter(date -> !isInClauseOfOther(trigger, ofSentence, date))
        .filter(date -> Distances.isNearest(trigger, ofSentence, date))
        .filter(date -> !Distances.isParted(trigger, date))
        .toList();
  }

  /// "whom it killed in a clash on Thursday had been taken away": the day of the clash.
  private boolean isRightBehindOther(Trigger trigger, List<Trigger> ofSentence, DateMention date) {
    int first = reading.text().tokenAt(date.span().begin());
    return trigger.isVerb()
        && trigger.first() > first
        && (trigger.group().perfect()
            || trigger.view().is(trigger.first() - 1, "later", "then", "subsequently"))
        && ofSentence.stream()
            .anyMatch(other ->
                !other.equals(trigger)
                    && other.end() <= first
                    && first - other.end() <= 1
                    && !trigger.view().is(first - 1, ",", "and"));
  }

  private static boolean isInClauseOfOther(
      Trigger trigger, List<Trigger> ofSentence, DateMention date) {
    return ofSentence.stream()
        .anyMatch(other -> !other.equals(trigger) && other.clause().contains(date.span()));
  }

  /// Whether a date opens a clause: at the head of the sentence, or behind a comma, semicolon or
  /// "and" and before a subject of its own.
  private boolean isFronted(Trigger trigger, DateMention date) {
    SentenceView view = trigger.view();
    int first = reading.text().tokenAt(date.span().begin());
    int left = view.isPos(first - 1, PartOfSpeech.ADP) ? first - 2 : first - 1;
    boolean led = left < first - 1 || view.isPos(first, PartOfSpeech.ADP, PartOfSpeech.SCONJ);
    if (!view.has(left)) {
      return true;
    }
    int end = endOf(date);
    int next = view.is(end, ",") ? end + 1 : end;
    boolean subject =
        view.phraseStartingAt(next)
            .filter(phrase -> !reading.isHead(Mention.PlaceMention.class, phrase))
            .isPresent();
    boolean adverb = left == view.first() && view.isPos(left, PartOfSpeech.ADV);
    return led && subject && (adverb || view.is(left, ",", ";", "and", "but", "–", "—", "\"", "“"));
  }

  /// Whether the trigger stands in a clause or phrase below the one that a date before it opens.
  private static boolean isBelow(Trigger trigger, int from) {
    SentenceView view = trigger.view();
    if (isAside(trigger) || isReduced(trigger, from)) {
      return true;
    }
    boolean closed = false;
    for (int i = trigger.phraseFirst() - 1; i >= from; i--) {
      if (view.is(i, ";")) {
        return true;
      }
      if (view.startsSubclause(i) && !closed) {
        return true;
      }
      closed |= view.is(i, ",");
    }
    return false;
  }

  /// "two men detained by guards died": the participle only says which men.
  private static boolean isReduced(Trigger trigger, int from) {
    SentenceView view = trigger.view();
    boolean participle =
        trigger.isVerb()
            && trigger.cast().turned()
            && trigger.group().bare()
            && !view.isTitleLike();
    if (!participle) {
      return false;
    }
    boolean finite = false;
    for (int i = from; i < view.end(); i++) {
      boolean own = i >= trigger.first() && i < trigger.end();
      finite |= !own && view.isPos(i, PartOfSpeech.VERB, PartOfSpeech.AUX);
    }
    boolean afterObject = view.phraseEndingAt(trigger.group().first()).isPresent();
    return finite && afterObject;
  }

  /// "in response to an attack", "for the riot": a noun that only places or grounds what the clause
  /// tells.
  private static boolean isAside(Trigger trigger) {
    if (trigger.isVerb()) {
      return false;
    }
    SentenceView view = trigger.view();
    int before = trigger.phraseFirst() - 1;
    while (view.is(before, "and", "or", ",")) {
      Optional<Phrase> left = view.phraseEndingAt(before);
      if (left.isEmpty()) {
        return false;
      }
      before = left.get().first() - 1;
    }
    boolean ground =
        view.is(before, "with") && view.is(before - 1, "connection", "relation")
            || view.is(before, "of", "in") && view.is(before - 1, "suspicion", "role", "part");
    return ground || view.has(before) && OBLIQUE.contains(view.token(before).lower());
  }

  /// "the shooting near the border in August": nothing but its own phrases between.
  private boolean isJustBehind(Trigger trigger, DateMention date) {
    SentenceView view = trigger.view();
    int first = reading.text().tokenAt(date.span().begin());
    for (int i = trigger.end(); i < first; i++) {
      if (view.is(i, ",", ";") || view.isPos(i, PartOfSpeech.VERB, PartOfSpeech.AUX)) {
        return false;
      }
    }
    return first >= trigger.end();
  }

  private int endOf(DateMention date) {
    return reading.text().tokenAt(date.span().end() - 1) + 1;
  }

  /// The dates inside the trigger's own phrase: "the 1968 killing".
  List<DateMention> inPhrase(Trigger trigger) {
    return datesIn(trigger.view().text().spanOf(trigger.phraseFirst(), trigger.phraseEnd()));
  }

  List<DateRow> rows(Trigger trigger, List<DateMention> mentioned) {
    TextSpan clause = trigger.clause();
    List<DateRow> rows = new ArrayList<>();
    for (DateMention date : mentioned) {
      String words = date.words().text();
      if (!DURATION.matcher(words).matches() || ANCHORED.matcher(words).matches()) {
        By by = clause.contains(date.span()) ? IN_CLAUSE : IN_SENTENCE;
        rows.add(new DateRow(reading.row(date.span(), by)));
      }
    }
    return rows;
  }

  private List<DateMention> datesIn(TextSpan span) {
    return reading.mentions().within(span, DateMention.class);
  }

  /// Those that are not some other noun's and not those of the telling.
  private List<DateMention> free(
      Trigger trigger, List<Trigger> ofSentence, List<DateMention> dates) {
    return dates.stream()
        .filter(date -> !belongsToOther(trigger, ofSentence, date))
        .filter(date -> !isOfTelling(trigger, date))
        .filter(date -> !isOfActBefore(trigger, date))
        .filter(date -> !isOfParenthesis(trigger, date))
        .filter(date -> !isOfOtherNoun(trigger, date))
        .filter(date -> !isOfLater(trigger, date))
        .filter(date -> !isOfLikeness(trigger, date))
        .toList();
  }

  /// "The deputy shot in Selm was released on Saturday", "The boy who was shot turns six on
  /// Sunday".
  private boolean isOfLater(Trigger trigger, DateMention date) {
    SentenceView view = trigger.view();
    int first = reading.text().tokenAt(date.span().begin());
    for (int i = first - 1; i >= trigger.end(); i--) {
      if (AFTERWARDS.contains(view.token(i).lower())) {
        return true;
      }
      if (view.isPos(i, PartOfSpeech.VERB) || view.is(i, ",", ";", "after")) {
        return false;
      }
    }
    return false;
  }

  /// "As last year, rebels attacked": the day of one like it.
  private boolean isOfLikeness(Trigger trigger, DateMention date) {
    int first = reading.text().tokenAt(date.span().begin());
    return trigger.view().is(first - 1, "as", "like")
        && !trigger.view().is(first - 2, "early", "late", "recently", "far", "such");
  }

  private boolean belongsToOther(Trigger trigger, List<Trigger> ofSentence, DateMention date) {
    int end = reading.text().tokenAt(date.span().end() - 1) + 1;
    SentenceView view = trigger.view();
    if (trigger.phraseHolds(end) || view.is(end, "'s", "’s") && trigger.phraseFirst() == end + 1) {
      return false;
    }
    boolean inOther =
        ofSentence.stream()
            .anyMatch(
                other -> !other.equals(trigger) && !other.isVerb() && other.phraseHolds(end - 1));
    return inOther || view.is(end, "'s", "’s");
  }

  /// "the July 20 elections", "under the Order Act, 2019": the day of something else.
  private boolean isOfOtherNoun(Trigger trigger, DateMention date) {
    SentenceView view = trigger.view();
    int first = reading.text().tokenAt(date.span().begin());
    boolean bare = view.is(first - 1, ",") && view.token(first).text().matches("(19|20)\\d\\d");
    if (bare && view.isPos(first - 2, PartOfSpeech.PROPN) && first - 2 > view.first()) {
      return true;
    }
    return view.phraseAt(first)
        .filter(phrase -> phrase.first() < first && phrase.head() >= endOf(date))
        .filter(phrase -> !phrase.holds(trigger.head()))
        .filter(phrase -> !TIMES.contains(view.token(phrase.head()).lower()))
        .isPresent();
  }

  /// "The front, founded in 2009, claimed the attack": the day of a verb between commas.
  private boolean isOfParenthesis(Trigger trigger, DateMention date) {
    SentenceView view = trigger.view();
    int first = reading.text().tokenAt(date.span().begin());
    int end = endOf(date);
    if (!view.is(end, ",") || trigger.first() < end) {
      return false;
    }
    for (int i = first - 1; i > view.first() && !view.is(i, ",", ";"); i--) {
      boolean verb = view.isPos(i, PartOfSpeech.VERB) && !OCCUR.contains(view.token(i).lower());
      if (verb && view.is(view.verbGroup(i).first() - 1, ",")) {
        return true;
      }
    }
    return false;
  }

  /// Whether the verb nearest to the date tells ("police said on Monday that …").
  private boolean isOfTelling(Trigger trigger, DateMention date) {
    SentenceView view = trigger.view();
    int first = reading.text().tokenAt(date.span().begin());
    int end = endOf(date);
    if (isInSourcePhrase(view, first)) {
      return true;
    }
    boolean closed = trigger.end() <= first && view.is(end, ",");
    for (int reach = 1; reach <= 9; reach++) {
      int left = first - reach;
      int right = end + reach - 1;
      boolean ownLeft = left >= trigger.first() && left < trigger.end();
      boolean ownRight = right >= trigger.first() && right < trigger.end();
      if (ownLeft || ownRight) {
        return false;
      }
      if (isReport(view, left) && !view.is(left + 1, ",")) {
        return true;
      }
      if (isReport(view, right) && !closed && !(right == end && isJustBehind(trigger, date))) {
        return true;
      }
      if (view.isPos(left, PartOfSpeech.VERB) || view.isPos(right, PartOfSpeech.VERB)) {
        return false;
      }
    }
    return false;
  }

  /// "According to the committee's report in September,": no comma since "according".
  private static boolean isInSourcePhrase(SentenceView view, int date) {
    for (int i = date - 1; view.has(i) && !view.is(i, ",", ";"); i--) {
      if (view.is(i, "according")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isReport(SentenceView view, int index) {
    boolean raised = view.is(index + 1, "to");
    return view.has(index) && isSaying(view.token(index).lower()) && !raised;
  }

  private static boolean isSaying(String verb) {
    return REPORT_VERBS.contains(verb) || STANCE_VERBS.contains(verb);
  }
}
