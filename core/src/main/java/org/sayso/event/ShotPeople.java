package org.sayso.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.evidence.By;
import org.sayso.mention.NewsNumber;
import org.sayso.mention.NewsNumber.Qualifier;
import org.sayso.text.TextSpan;

/// Who was shot or stabbed and is not said to have died was wounded: "A man was shot in Miravel";
/// "shot in the leg", also where the text tells of others' deaths.
final class ShotPeople {
  private static final By BY = By.rule("event/harm-shot", 1, 0.65);
  private static final Set<Happened> TOLD = EnumSet.of(Happened.REPORTED, Happened.ALLEGED_ONLY);
  private static final Set<String> WOUNDING = Words.of("wounding-verbs");
  private static final Set<String> LIMBS = Words.of("limbs");
  private static final Set<String> DEATH = Words.of("death-words");
  private static final Set<String> AIMED_AT = Set.of("down", "at", "into", "toward", "towards");

  /// So far behind "shot" the limb may stand: "in the upper left leg".
  private static final int LIMB_REACH = 6;

  private final Reading reading;
  private final boolean tellsDeath;

  /// @param all whatever the document tells
  ShotPeople(Reading reading, List<Draft> all) {
    this.reading = reading;
    this.tellsDeath =
        all.stream().flatMap(draft -> draft.harm().stream()).anyMatch(ShotPeople::isDead)
            || reading.sentences().stream()
                .flatMap(view -> view.tokens().stream())
                .anyMatch(token -> DEATH.contains(token.lower()));
  }

  /// The wounded of `happening`: of the sentence that tells of the most, none twice.
  ///
  /// @param told its other rows of harm
  List<Harm> of(Happening happening, List<Harm> told) {
    boolean counted = told.stream().anyMatch(row -> row.effect() == Effect.INJURED);
    List<Harm> most = List.of();
    for (Draft draft : counted ? List.<Draft>of() : happening.drafts()) {
      List<Harm> rows = of(draft, told);
      most = number(rows) > number(most) ? rows : most;
    }
    return most;
  }

  /// "was taken to hospital in critical condition before he was pronounced dead".
  ///
  /// @param all the rows of the event
  boolean isOfOneWhoDies(Harm row, List<Harm> all) {
    TextSpan span = row.row().words().span();
    TextSpan sentence = reading.text().sentenceAt(span.begin()).span();
    return row.effect() == Effect.INJURED
        && row.partOf().isEmpty()
        && row.number().high().orElse(2) == 1
        && all.stream().noneMatch(other -> other.partOf().isPresent())
        && all.stream()
            .filter(other -> isDead(other) && other.row().by().equals(HarmRules.BY_PRONOUN))
            .map(other -> other.row().words().span())
            .anyMatch(dead -> sentence.contains(dead) && dead.begin() > span.begin());
  }

  private List<Harm> of(Draft draft, List<Harm> told) {
    Trigger trigger = draft.trigger();
    boolean tells = TOLD.contains(draft.happened()) && draft.aggregation().counts();
    boolean sure = isInLimb(trigger);
    List<Harm> rows = new ArrayList<>();
    if (!tells || !wounds(trigger) || tellsDeath && !sure) {
      return rows;
    }
    for (Participant one : draft.participants()) {
      TextSpan span = one.row().words().span();
      if (one.role() == Role.TARGET
          && told.stream().filter(ShotPeople::isDead).noneMatch(row -> isOf(row, one))
          && rows.stream().noneMatch(row -> row.row().words().span().overlaps(span))) {
        row(trigger.view(), span).ifPresent(rows::add);
      }
    }
    return rows;
  }

  private Optional<Harm> row(SentenceView view, TextSpan span) {
    return view.phraseAt(reading.text().tokenAt(span.end() - 1))
        .map(phrase -> new Amounts(reading).of(view, phrase))
        .filter(number -> number.qualifier() != Qualifier.NONE_STATED)
        .map(number ->
            HarmRows.ofPersons(
                reading.row(span, BY), Effect.INJURED, number, reading.text().words(span)));
  }

  private static boolean wounds(Trigger trigger) {
    SentenceView view = trigger.view();
    boolean noun = !trigger.isVerb() && view.is(trigger.end() - 1, "wound", "wounds");
    boolean verb =
        trigger.isVerb()
            && WOUNDING.contains(view.token(trigger.head()).lower())
            && !(view.has(trigger.end()) && AIMED_AT.contains(view.token(trigger.end()).lower()))
            && !view.is(trigger.end() - 1, "at", "into", "toward", "towards");
    return trigger.entry().effect().isEmpty() && (noun || verb);
  }

  /// "shot in the leg", "shot him in the left foot".
  private static boolean isInLimb(Trigger trigger) {
    SentenceView view = trigger.view();
    int end = Math.min(view.clauseEnd(trigger.end() - 1), trigger.end() + LIMB_REACH);
    for (int i = trigger.end(); i < end; i++) {
      if (LIMBS.contains(view.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isDead(Harm row) {
    return row.effect() == Effect.KILLED;
  }

  private static boolean isOf(Harm dead, Participant one) {
    return dead.row().words().span().overlaps(one.row().words().span())
        || Stream.of(dead.of(), dead.row().words().text())
            .anyMatch(words -> !words.isEmpty() && words.equalsIgnoreCase(one.name()));
  }

  private static long number(List<Harm> rows) {
    return rows.stream().map(Harm::number).mapToLong(ShotPeople::least).sum();
  }

  private static long least(NewsNumber number) {
    return number.low().orElse(1);
  }
}
