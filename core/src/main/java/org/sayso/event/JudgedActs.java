package org.sayso.event;

import java.util.EnumSet;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;

/// How much of what an accuser says is the act itself, how much the judgment on it, and what is
/// hearsay.
final class JudgedActs {
  /// Steps of authorities, which whoever calls them unlawful takes for known.
  private static final Set<EventType> STEPS =
      EnumSet.of(EventType.ARREST, EventType.TRIAL, EventType.EXECUTION, EventType.RAID);

  private static final Set<EventType> VIOLENCE =
      EnumSet.of(
          EventType.KILLING,
          EventType.SHOOTING,
          EventType.ATTACK,
          EventType.ASSAULT,
          EventType.TORTURE,
          EventType.SEXUAL_VIOLENCE,
          EventType.ABDUCTION,
          EventType.EXECUTION);

  /// So far before an act that somebody commits "reportedly" may stand.
  private static final int REACH = 5;

  private static final Set<String> JUDGMENTS = Words.of("judgments");
  private static final Set<String> SUPPORT = Words.of("support-verbs");

  private JudgedActs() {}

  /// "alleged the arrests were politically motivated": that they were made is no allegation.
  static boolean isJudged(Trigger trigger) {
    SentenceView view = trigger.view();
    boolean step = trigger.entry().type().filter(STEPS::contains).isPresent();
    int be = trigger.phraseEnd();
    if (trigger.isVerb() || !step || !AggregationRules.isDefinite(trigger)) {
      return false;
    }
    if (!view.is(be, "was", "were", "is", "are", "had")) {
      return false;
    }
    int judgment = be + 1;
    while (view.isPos(judgment, PartOfSpeech.ADV, PartOfSpeech.AUX)) {
      judgment++;
    }
    return view.has(judgment) && JUDGMENTS.contains(view.token(judgment).lower());
  }

  /// "reportedly carried out beatings", "reportedly killed dozens": violence that somebody did, as
  /// others say.
  static boolean isReportedlyDone(Trigger trigger) {
    SentenceView view = trigger.view();
    boolean violence = trigger.entry().type().filter(VIOLENCE::contains).isPresent();
    if (!violence) {
      return false;
    }
    if (trigger.isVerb()) {
      boolean there = trigger.group().has("reportedly") || isJoinedToReported(trigger);
      return there && !trigger.cast().doers().isEmpty();
    }
    boolean supported = false;
    for (int i = trigger.phraseFirst() - 1; i >= trigger.phraseFirst() - REACH; i--) {
      if (supported && view.is(i, "reportedly")) {
        return true;
      }
      supported |= view.has(i) && SUPPORT.contains(view.token(i).lower());
      if (view.is(i, ",", ";")) {
        return false;
      }
    }
    return false;
  }

  /// "reportedly killed dozens and injured hundreds": both are hearsay.
  private static boolean isJoinedToReported(Trigger trigger) {
    SentenceView view = trigger.view();
    int and = trigger.group().first() - 1;
    if (!view.is(and, "and")) {
      return false;
    }
    for (int i = and - 1; i >= view.clauseBegin(and); i--) {
      if (view.is(i, ",", "and")) {
        return false;
      }
      if (view.is(i, "reportedly")) {
        return true;
      }
    }
    return false;
  }

  /// "The charges involved attacks on police, burning buses, and bombings": the whole list.
  static boolean isMatterOfCharges(Trigger trigger) {
    SentenceView view = trigger.view();
    for (int i = trigger.first() - 1; i > view.first(); i--) {
      if (view.is(i, ";", ":")) {
        return false;
      }
      boolean involves =
          view.is(i, "involved", "involve", "included", "include", "concerned")
              && view.is(i - 1, "charges", "accusations", "allegations");
      if (involves || view.isPos(i, PartOfSpeech.AUX)) {
        return involves;
      }
    }
    return false;
  }
}
