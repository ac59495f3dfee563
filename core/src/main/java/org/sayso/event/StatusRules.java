package org.sayso.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.evidence.By;
import org.sayso.mention.NewsNumber;
import org.sayso.mention.NewsNumber.Qualifier;
import org.sayso.mention.NumberWords;
import org.sayso.text.TextSpan;

/// Reads who the dead are said to have been: "The army says that the five were militants; relatives
/// say that they were farmers." Each is a row of harm of its speaker, whose number is that of the
/// words, if they have one.
final class StatusRules {
  private static final By BY = By.rule("event/harm-who-they-were", 1, 0.65);

  /// So many sentences after the deaths "they" can be the dead.
  private static final int REACH = 3;

  private static final Set<String> DEAD = Words.of("the-dead");
  private static final Set<String> CIVIL = Words.of("civil-trades");
  private static final Set<String> FORCES = Words.of("members");

  private final Reading reading;
  private final List<Happening> happenings;

  StatusRules(Reading reading, List<Happening> happenings) {
    this.reading = reading;
    this.happenings = happenings;
  }

  /// What the text says of those who were killed in `happening`.
  List<Harm> of(Happening happening) {
    List<Harm> rows = new ArrayList<>();
    if (!kills(happening)) {
      return rows;
    }
    for (SentenceView view : reading.sentences()) {
      for (int i = view.first() + 1; i < view.end() && !view.isTitleLike(); i++) {
        if (view.is(i, "were", "was")) {
          said(view, i).filter(row -> isOf(happening, view, row)).ifPresent(rows::add);
        }
      }
    }
    return rows;
  }

  private static boolean kills(Happening happening) {
    return happening.drafts().stream()
        .flatMap(draft -> draft.harm().stream())
        .anyMatch(harm -> harm.effect() == Effect.KILLED);
  }

  /// The last happening told before that killed somebody, of the same number where both have one.
  private boolean isOf(Happening happening, SentenceView view, Harm row) {
    int at = view.sentence().index();
    Optional<Happening> last =
        happenings.stream()
            .filter(StatusRules::kills)
            .filter(one -> row.number().low().isEmpty() || counts(one, row.number().low()))
            .filter(one -> one.drafts().getFirst().sentence() <= at)
            .reduce((one, other) -> other.last().sentence() > one.last().sentence() ? other : one);
    boolean near =
        row.number().low().isPresent()
            || happening.drafts().stream()
                .anyMatch(draft -> draft.sentence() <= at && at - draft.sentence() <= REACH);
    return near && last.filter(one -> one == happening).isPresent();
  }

  private static boolean counts(Happening happening, OptionalLong number) {
    return happening.drafts().stream()
        .flatMap(draft -> draft.harm().stream())
        .anyMatch(harm -> harm.effect() == Effect.KILLED && harm.number().low().equals(number));
  }

  private Optional<Harm> said(SentenceView view, int be) {
    Optional<Phrase> subject =
        Stream.of(view.phraseEndingAt(be), counted(view, be))
            .flatMap(Optional::stream)
            .filter(phrase -> isTheDead(view, phrase))
            .findFirst();
    Optional<Phrase> what = new ClauseRoles(view).objectAt(be + 1);
    if (subject.isEmpty() || what.isEmpty()) {
      return Optional.empty();
    }
    CivilianStatus status = status(view, what.get());
    return status == CivilianStatus.NOT_STATED
        ? Optional.empty()
        : Optional.of(row(view, subject.get(), what.get(), status));
  }

  /// "the five", which is no phrase of its own.
  private static Optional<Phrase> counted(SentenceView view, int be) {
    boolean number = be - 2 >= view.first() && view.isPos(be - 1, PartOfSpeech.NUM);
    return number ? Optional.of(new Phrase(be - 2, be, be - 1)) : Optional.empty();
  }

  /// "they", "the five", "the dead", "the five men".
  private static boolean isTheDead(SentenceView view, Phrase phrase) {
    boolean they = view.is(phrase.head(), "they") && phrase.first() == phrase.head();
    boolean known =
        view.is(phrase.first(), "the", "these", "those", "all")
            && (view.isPos(phrase.head(), PartOfSpeech.NUM)
                || DEAD.contains(view.token(phrase.head()).lower()));
    return (they || known) && !view.is(phrase.first() - 1, "of");
  }

  private CivilianStatus status(SentenceView view, Phrase phrase) {
    String noun = view.token(phrase.head()).lower();
    boolean ofForce =
        FORCES.contains(noun)
            && view.is(phrase.end(), "of")
            && new ClauseRoles(view)
                .objectAt(phrase.end() + 1)
                .flatMap(reading::actorAt)
                .filter(actor -> reading.mentions().antecedentOf(actor).kind().isArmedNonState())
                .isPresent();
    if (ofForce) {
      return CivilianStatus.COMBATANT;
    }
    return NounTables.bundled()
        .people(noun)
        .map(NounTables.People::civilianStatus)
        .filter(status -> status != CivilianStatus.NOT_STATED)
        .orElse(CIVIL.contains(noun) ? CivilianStatus.CIVILIAN : CivilianStatus.NOT_STATED);
  }

  /// "the five" counts those told before, so that no amount is read there.
  private static Optional<NewsNumber> numeral(SentenceView view, Phrase subject) {
    String word = view.token(subject.head()).text();
    return view.isPos(subject.head(), PartOfSpeech.NUM)
        ? NumberWords.at(List.of(word), 0).map(found -> NewsNumber.exact(found.value(), word))
        : Optional.empty();
  }

  private Harm row(SentenceView view, Phrase subject, Phrase what, CivilianStatus status) {
    TextSpan words = view.text().spanOf(subject.first(), what.end());
    NewsNumber number =
        new Amounts(reading)
            .stated(subject)
            .map(Amounts.Stated::number)
            .or(() -> numeral(view, subject))
            .orElseGet(() ->
                new NewsNumber(
                    Qualifier.NONE_STATED,
                    OptionalLong.empty(),
                    OptionalLong.empty(),
                    reading.text().words(subject.span(reading.text()))));
    return new Harm(
        reading.row(words, BY),
        Effect.KILLED,
        HarmUnit.PERSONS,
        number,
        reading.text().words(what.span(reading.text())),
        Optional.empty(),
        OptionalInt.empty(),
        Optional.empty(),
        status,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
