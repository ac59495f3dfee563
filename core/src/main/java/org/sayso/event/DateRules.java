package org.sayso.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.evidence.By;
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
          "(?i)(for |over |in |within |during )?(the |a |an )?(at least |about |nearly |more than |few |several )?[\\w-]+ (hours?|days?|weeks?|months?|years?|decades?|minutes?)( in prison)?");
  private static final Pattern ANCHORED =
      Pattern.compile("(?i).*\\b(ago|last|past|earlier|this|same|next|previous)\\b.*");
  private static final Set<String> REPORT_VERBS = Words.of("report-verbs");

  private final Reading reading;

  DateRules(Reading reading) {
    this.reading = reading;
  }

  /// The date mentions that may belong to the trigger, durations too.
  List<DateMention> mentioned(Trigger trigger, List<Trigger> ofSentence) {
    List<DateMention> inClause = free(trigger, ofSentence, datesIn(trigger.clause()));
    List<DateMention> close =
        inClause.stream().filter(date -> !Distances.isParted(trigger, date)).toList();
    if (!close.isEmpty()) {
      return close;
    }
    if (!inClause.isEmpty()) {
      return inClause;
    }
    List<DateMention> all = free(trigger, ofSentence, datesIn(trigger.view().sentence().span()));
    return all.stream()
        .filter(date -> Distances.isNearest(trigger, ofSentence, date))
        .filter(date -> !Distances.isParted(trigger, date))
        .toList();
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
        .toList();
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

  /// Whether the verb nearest to the date tells ("police said on Monday that …").
  private boolean isOfTelling(Trigger trigger, DateMention date) {
    SentenceView view = trigger.view();
    int first = reading.text().tokenAt(date.span().begin());
    int end = reading.text().tokenAt(date.span().end() - 1) + 1;
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
      if (isReport(view, right) && !commaBetween(view, end, right)) {
        return true;
      }
      if (view.isPos(left, PartOfSpeech.VERB) || view.isPos(right, PartOfSpeech.VERB)) {
        return false;
      }
    }
    return false;
  }

  private static boolean isReport(SentenceView view, int index) {
    boolean raised = view.is(index + 1, "to");
    return view.has(index) && REPORT_VERBS.contains(view.token(index).lower()) && !raised;
  }

  private static boolean commaBetween(SentenceView view, int from, int to) {
    for (int i = from; i < to; i++) {
      if (view.is(i, ",")) {
        return view.is(from, ",") && to - from > 4;
      }
    }
    return false;
  }
}
