package org.sayso.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.sayso.text.TextSpan;

/// How firmly the words around a name blame it: small rules, the first that answers decides. What
/// the telling claim's stance adds is the pipeline's to say.
final class BlameRules {
  private static final Set<String> UNKNOWN = Words.of("unidentified");
  private static final Set<String> SUSPECTED = Words.of("suspected");
  private static final Set<String> POSSIBLE = Words.of("possible");

  private final Reading reading;
  private final List<BiFunction<Trigger, TextSpan, Optional<Blame>>> rules =
      List.of(
          this::byWordsInName,
          this::byLegalWord,
          this::byAccusation,
          this::byAdmission,
          this::byHedge);

  BlameRules(Reading reading) {
    this.reading = reading;
  }

  Blame of(Trigger trigger, TextSpan name) {
    return rules.stream()
        .flatMap(rule -> rule.apply(trigger, name).stream())
        .findFirst()
        .orElse(Blame.REPORTED_AS_FACT);
  }

  private Optional<Blame> byWordsInName(Trigger trigger, TextSpan name) {
    SentenceView view = trigger.view();
    int first = reading.text().tokenAt(name.begin());
    int end = reading.text().tokenAt(name.end() - 1) + 1;
    for (int i = Math.max(view.first(), first - 2); i < end; i++) {
      if (UNKNOWN.contains(view.token(i).lower())) {
        return Optional.of(Blame.UNIDENTIFIED);
      }
      if (SUSPECTED.contains(view.token(i).lower())) {
        return Optional.of(Blame.ACCUSED);
      }
    }
    return Optional.empty();
  }

  private Optional<Blame> byLegalWord(Trigger trigger, TextSpan name) {
    if (near(trigger, Set.of("acquitted", "exonerated")) || isNotGuilty(trigger)) {
      return Optional.of(Blame.ACQUITTED);
    }
    if (near(trigger, Set.of("convicted", "guilty", "sentenced"))) {
      return Optional.of(Blame.CONVICTED);
    }
    return near(trigger, Set.of("charged", "indicted", "charges"))
        ? Optional.of(Blame.CHARGED)
        : Optional.empty();
  }

  /// "was found not guilty of killing two".
  private static boolean isNotGuilty(Trigger trigger) {
    SentenceView view = trigger.view();
    int from = Math.max(view.clauseBegin(trigger.first()), trigger.phraseFirst() - 6);
    for (int i = from; i < trigger.first(); i++) {
      if (view.is(i, "not") && view.is(i + 1, "guilty")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Blame> byAccusation(Trigger trigger, TextSpan name) {
    boolean accused =
        near(
            trigger,
            Set.of(
                "accused",
                "accuses",
                "accusing",
                "alleged",
                "allegedly",
                "implicated",
                "blamed",
                "suspected",
                "purportedly"));
    return accused ? Optional.of(Blame.ACCUSED) : Optional.empty();
  }

  private Optional<Blame> byAdmission(Trigger trigger, TextSpan name) {
    if (near(trigger, Set.of("admitted", "confessed", "acknowledged", "admits", "confesses"))) {
      return Optional.of(Blame.ADMITTED);
    }
    return near(trigger, Set.of("claimed")) && near(trigger, Set.of("to", "having"))
        ? Optional.of(Blame.CLAIMED)
        : Optional.empty();
  }

  private Optional<Blame> byHedge(Trigger trigger, TextSpan name) {
    return near(trigger, POSSIBLE) ? Optional.of(Blame.POSSIBLE) : Optional.empty();
  }

  /// Whether one of `words` stands among the six tokens before the trigger, in its clause.
  private static boolean near(Trigger trigger, Set<String> words) {
    SentenceView view = trigger.view();
    int from = Math.max(view.clauseBegin(trigger.first()), trigger.phraseFirst() - 6);
    for (int i = from; i < trigger.first(); i++) {
      boolean denied = view.is(i - 1, "not", "never", "n't", "n’t");
      if (words.contains(view.token(i).lower()) && !isMonth(view, i) && !denied) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMonth(SentenceView view, int token) {
    return view.token(token).text().equals("May");
  }
}
