package org.sayso.event;

import java.util.Optional;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;

/// Acts that are only spoken of as cases of a kind: "reports of killings".
final class CaseNouns {
  private static final Set<String> CASE_NOUNS = Words.of("case-nouns");
  private static final Set<String> CASE_LINKS = Words.of("case-links");
  private static final Set<String> ALLEGING_NOUNS = Words.of("alleging-nouns");

  private final Reading reading;

  CaseNouns(Reading reading) {
    this.reading = reading;
  }

  /// "87 reports of killings", "allegations that police tortured detainees", "cases involving
  /// rape": spoken of as a kind of case. A day of its own, or one named victim, makes it an act.
  boolean isOneOf(Trigger trigger) {
    return caseNoun(trigger).isPresent();
  }

  /// "credible reports of: killings; torture": told by whoever reports it, and by nobody here.
  boolean isReportedKind(Trigger trigger) {
    return caseNoun(trigger).filter(ALLEGING_NOUNS::contains).isPresent();
  }

  /// The noun that the act is a case of.
  private Optional<String> caseNoun(Trigger trigger) {
    SentenceView view = trigger.view();
    if (trigger.entry().harmOnly() || isOfOne(trigger) || isOneAct(trigger)) {
      return Optional.empty();
    }
    for (int i = trigger.phraseFirst() - 1; i >= view.clauseBegin(view.first()); i--) {
      int link = i + 1;
      // "reports of killings; serious abuses in a conflict, including torture": the abuses, too.
      if (CASE_NOUNS.contains(view.token(i).lower())
          && CASE_LINKS.contains(view.token(link).lower())) {
        return Optional.of(view.token(i).lower());
      }
      boolean says =
          view.isPos(i, PartOfSpeech.VERB)
              && !view.token(i).lower().endsWith("ing")
              && view.phraseAt(i).isEmpty()
              && !view.is(i - 1, ";", ":", ",", "and", "or", "of");
      boolean links = CASE_LINKS.contains(view.token(i).lower());
      if (says && !links || view.isPos(i, PartOfSpeech.AUX) || view.is(i, ".")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// "reports of a shooting": one act.
  private static boolean isOneAct(Trigger trigger) {
    SentenceView view = trigger.view();
    boolean one = view.is(trigger.phraseFirst(), "a", "an", "another");
    boolean told = view.is(trigger.phraseFirst(), "the") && trigger.cast().undergoers().isEmpty();
    return !trigger.isVerb() && !AggregationRules.isPlural(trigger) && (one || told);
  }

  /// Whether it happens to one, or to a number of people, told as such.
  private boolean isOfOne(Trigger trigger) {
    Amounts amounts = new Amounts(reading);
    return trigger.cast().undergoers().stream()
        .anyMatch(phrase ->
            amounts.stated(phrase).isPresent()
                || !amounts.isPluralNoun(trigger.view(), phrase) && reading.isSomebody(phrase));
  }
}
