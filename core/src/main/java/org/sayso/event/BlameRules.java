package org.sayso.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.text.TextSpan;

/// How firmly the words around a name blame it: small rules, the first that answers decides. What
/// the telling claim's stance adds is the pipeline's to say.
final class BlameRules {
  /// So far behind its verb a name in apposition may stand.
  private static final int OBJECT_REACH = 7;

  private static final Set<String> UNKNOWN = Words.of("unidentified");
  private static final Set<String> SUSPECTED = Words.of("suspected");
  private static final Set<String> POSSIBLE = Words.of("possible");

  private final Reading reading;
  private final NamedSuspects suspects;

  /// What blames: the words before an act, or before the words that give somebody a part in it.
  private record Spot(SentenceView view, int phraseFirst, int first) {}

  private final List<BiFunction<Spot, TextSpan, Optional<Blame>>> rules =
      List.of(
          this::byWordsInName,
          this::byLegalWord,
          this::byAccusation,
          this::byAdmission,
          this::byHedge,
          this::bySuspicion);

  BlameRules(Reading reading) {
    this.reading = reading;
    this.suspects = new NamedSuspects(reading);
  }

  Blame of(Trigger trigger, TextSpan name) {
    return of(new Spot(trigger.view(), trigger.phraseFirst(), trigger.first()), name);
  }

  /// How firmly `name` is blamed for the part in an act that the token `cue` gives it.
  Blame of(SentenceView view, int cue, TextSpan name) {
    return of(new Spot(view, view.verbGroup(cue).first(), cue), name);
  }

  private Blame of(Spot spot, TextSpan name) {
    return rules.stream()
        .flatMap(rule -> rule.apply(spot, name).stream())
        .findFirst()
        .orElse(Blame.REPORTED_AS_FACT);
  }

  private Optional<Blame> byWordsInName(Spot spot, TextSpan name) {
    SentenceView view = spot.view();
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

  private Optional<Blame> byLegalWord(Spot spot, TextSpan name) {
    if (near(spot, Set.of("acquitted", "exonerated")) || isNotGuilty(spot)) {
      return Optional.of(Blame.ACQUITTED);
    }
    Optional<Blame> court = ofObject(spot.view(), reading.text().tokenAt(name.begin()));
    if (court.isPresent()) {
      return court;
    }
    if (near(spot, Set.of("convicted", "guilty", "sentenced"))) {
      return Optional.of(Blame.CONVICTED);
    }
    return near(spot, Set.of("charged", "indicted", "charges"))
        ? Optional.of(Blame.CHARGED)
        : Optional.empty();
  }

  /// "convicted a former general, Tarn Brun, of ordering": whom the court names.
  private static Optional<Blame> ofObject(SentenceView view, int name) {
    for (int i = name - 1; i >= Math.max(view.first(), name - OBJECT_REACH); i--) {
      if (view.isPos(i, PartOfSpeech.VERB)) {
        boolean done = !view.verbGroup(i).negated() && !view.verbGroup(i).auxiliaryPassive();
        return done ? CourtRules.blameOf(view.token(i).lower()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// "was found not guilty of killing two".
  private static boolean isNotGuilty(Spot spot) {
    SentenceView view = spot.view();
    int from = Math.max(view.clauseBegin(spot.first()), spot.phraseFirst() - 6);
    for (int i = from; i < spot.first(); i++) {
      if (view.is(i, "not") && view.is(i + 1, "guilty")) {
        return true;
      }
    }
    return false;
  }

  private Optional<Blame> byAccusation(Spot spot, TextSpan name) {
    boolean accused =
        near(
            spot,
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

  /// "Attacks claimed by the Front killed 40".
  private boolean isClaimedBy(SentenceView view, TextSpan name) {
    int first = reading.text().tokenAt(name.begin());
    int by = view.is(first - 1, "the") ? first - 2 : first - 1;
    return view.is(by, "by") && view.is(by - 1, "claimed");
  }

  private Optional<Blame> byAdmission(Spot spot, TextSpan name) {
    if (isClaimedBy(spot.view(), name)) {
      return Optional.of(Blame.CLAIMED);
    }
    if (near(spot, Set.of("admitted", "confessed", "acknowledged", "admits", "confesses"))) {
      return Optional.of(Blame.ADMITTED);
    }
    return near(spot, Set.of("claimed")) && near(spot, Set.of("to", "having"))
        ? Optional.of(Blame.CLAIMED)
        : Optional.empty();
  }

  private Optional<Blame> byHedge(Spot spot, TextSpan name) {
    return near(spot, POSSIBLE) ? Optional.of(Blame.POSSIBLE) : Optional.empty();
  }

  /// Who is named as a suspect is one wherever the text tells what he did.
  private Optional<Blame> bySuspicion(Spot spot, TextSpan name) {
    return suspects.holds(name) ? Optional.of(Blame.ACCUSED_BY_AUTHORITIES) : Optional.empty();
  }

  /// Whether one of `words` stands among the six tokens before the spot, in its clause.
  private static boolean near(Spot spot, Set<String> words) {
    SentenceView view = spot.view();
    int from = Math.max(view.clauseBegin(spot.first()), spot.phraseFirst() - 6);
    for (int i = from; i < spot.first(); i++) {
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
