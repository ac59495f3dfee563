package org.sayso.event;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.evidence.By;
import org.sayso.evidence.Quoted;
import org.sayso.evidence.Row;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.DateMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.mention.NewsNumber;
import org.sayso.text.TextSpan;

/// Makes the row of a harm that [HarmRules] found: of whom, in what unit, as of when.
final class HarmRows {
  private static final Set<String> REPORT_VERBS = Words.of("report-verbs");

  private final Reading reading;
  private final Amounts amounts;

  HarmRows(Reading reading) {
    this.reading = reading;
    this.amounts = new Amounts(reading);
  }

  /// So many persons, of whom nothing more is told.
  ///
  /// @param of for whom, as the words say; empty where they give a number alone
  static Harm ofPersons(Row row, Effect effect, NewsNumber number, String of) {
    return new Harm(
        row,
        effect,
        HarmUnit.PERSONS,
        number,
        of,
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        CivilianStatus.NOT_STATED,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  Harm rowOf(
      SentenceView view,
      Phrase phrase,
      Effect effect,
      NewsNumber number,
      By by,
      OptionalInt partOf) {
    boolean onlyNumber =
        view.isPos(phrase.head(), PartOfSpeech.NUM)
            || Set.of("dozens", "hundreds", "scores", "thousands", "others", "many", "several")
                .contains(view.token(phrase.head()).lower());
    String of = onlyNumber ? "" : reading.text().words(phrase.span(reading.text()));
    Optional<ActorMention> actor =
        reading.actorAt(phrase).filter(mention -> mention.form() == NameForm.NAME);
    return row(
        words(phrase), effect, unit(view, phrase), number, of, by, actor, partOf, view, phrase);
  }

  Harm row(
      TextSpan span,
      Effect effect,
      HarmUnit unit,
      NewsNumber number,
      String of,
      By by,
      Optional<ActorMention> actor,
      OptionalInt partOf,
      SentenceView view,
      Phrase phrase) {
    Optional<NounTables.People> people =
        NounTables.bundled().people(view.token(phrase.head()).lower());
    return new Harm(
        reading.row(span, by),
        effect,
        unit,
        number,
        of,
        actor.map(ActorMention::id),
        partOf,
        Optional.empty(),
        civilian(view, phrase),
        Optional.empty(),
        people.flatMap(NounTables.People::sex),
        people.flatMap(NounTables.People::ageGroup),
        asOf(view, phrase));
  }

  private static CivilianStatus civilian(SentenceView view, Phrase phrase) {
    for (int i = phrase.first(); i < phrase.head(); i++) {
      if (view.is(i, "civilian", "unarmed")) {
        return CivilianStatus.CIVILIAN;
      }
      if (view.is(i, "police", "army", "security", "military")
          && view.is(
              phrase.head(),
              "officer",
              "officers",
              "official",
              "officials",
              "personnel",
              "guard",
              "guards",
              "forces",
              "men",
              "recruits")) {
        return CivilianStatus.SECURITY_FORCES;
      }
    }
    if (view.is(phrase.head(), "officer", "officers") && isOfPolice(view)) {
      return CivilianStatus.SECURITY_FORCES;
    }
    return NounTables.bundled()
        .people(view.token(phrase.head()).lower())
        .map(NounTables.People::civilianStatus)
        .or(() -> SamePeople.ofSubjectBefore(view, phrase).map(one -> civilian(view, one)))
        .orElse(CivilianStatus.NOT_STATED);
  }

  private static boolean isOfPolice(SentenceView view) {
    return view.tokens().stream().anyMatch(token -> token.is("police"));
  }

  static HarmUnit unit(SentenceView view, Phrase phrase) {
    if (view.is(phrase.head(), "families", "households", "family", "household")) {
      return HarmUnit.FAMILIES;
    }
    return view.is(phrase.head(), "bodies", "corpses", "body") ? HarmUnit.BODIES : HarmUnit.PERSONS;
  }

  TextSpan words(Phrase phrase) {
    TextSpan span = phrase.span(reading.text());
    return amounts.stated(phrase).map(stated -> stated.span().cover(span)).orElse(span);
  }

  private Optional<Quoted> asOf(SentenceView view, Phrase phrase) {
    if (isToll(view)) {
      TextSpan rest = view.text().spanOf(phrase.first(), view.clauseEnd(phrase.head()));
      return reading.mentions().within(rest, DateMention.class).stream()
          .findFirst()
          .or(() -> dayOfTelling(view))
          .map(DateMention::words);
    }
    for (int i = view.first(); i + 1 < view.end(); i++) {
      if (view.is(i, "as") && view.is(i + 1, "of")) {
        TextSpan rest = view.text().spanOf(i, view.end());
        return reading.mentions().within(rest, DateMention.class).stream()
            .findFirst()
            .map(DateMention::words);
      }
    }
    return Optional.empty();
  }

  /// "On Wednesday the toll rose to 31", "…, the ministry said on Wednesday": a count is as old as
  /// its telling.
  private Optional<DateMention> dayOfTelling(SentenceView view) {
    return reading.mentions().within(view.sentence().span(), DateMention.class).stream()
        .filter(date -> {
          int first = reading.text().tokenAt(date.span().begin());
          return first <= view.first() + 1
              || isTelling(view, first - 1)
              || isTelling(view, first - 2);
        })
        .reduce((one, other) -> other);
  }

  /// "the death toll rose to 18 on Tuesday": the day is that of the count.
  private static boolean isToll(SentenceView view) {
    return view.tokens().stream()
        .anyMatch(token ->
            token.is("toll")
                || token.is("tolls")
                || token.is("number") && view.is(token.index() + 1, "of"));
  }

  static boolean isTelling(SentenceView view, int i) {
    return view.has(i) && REPORT_VERBS.contains(view.token(i).lower());
  }
}
