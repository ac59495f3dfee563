package org.sayso.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.evidence.By;
import org.sayso.mention.Mention.ActorMention;
import org.sayso.mention.Mention.NameForm;
import org.sayso.mention.NewsNumber;
import org.sayso.mention.NewsNumber.Qualifier;
import org.sayso.mention.NumberWords;
import org.sayso.text.TextSpan;

/// Reads who the dead are said to have been: "The army says that the five were militants; relatives
/// say that they were farmers." "The men belonged to the Front." Each is a row of harm of its
/// speaker, whose number is that of the words, if they have one; nought where none of them was:
/// "None of the dead were its members."
final class StatusRules {
  private static final By BY = By.rule("event/harm-who-they-were", 1, 0.65);

  /// So many sentences after the deaths "they" can be the dead; "the men" further.
  private static final int REACH = 3;

  private static final Set<String> DEAD = Words.of("the-dead");
  private static final Set<String> CIVIL = Words.of("civil-trades");
  private static final Set<String> FORCES = Words.of("members");
  private static final Set<String> OWN = Set.of("its", "our", "their", "his", "her");

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
        said(view, i).filter(row -> isOf(happening, view, row)).ifPresent(rows::add);
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
    boolean they = row.row().words().text().toLowerCase(Locale.ROOT).startsWith("they");
    int reach = they ? REACH : HappeningGrouper.FAR;
    Optional<Happening> last =
        happenings.stream()
            .filter(StatusRules::kills)
            .filter(one -> !isCounted(row) || counts(one, row.number().low()))
            .filter(one -> one.drafts().getFirst().sentence() <= at)
            .reduce((one, other) -> other.last().sentence() > one.last().sentence() ? other : one);
    boolean near =
        isCounted(row)
            || happening.drafts().stream()
                .anyMatch(draft -> draft.sentence() <= at && at - draft.sentence() <= reach);
    return near && last.filter(one -> one == happening).isPresent();
  }

  /// Whether the words say how many the dead are: not "they", and not "none of them".
  private static boolean isCounted(Harm row) {
    return row.number().low().orElse(0) > 0;
  }

  private static boolean counts(Happening happening, OptionalLong number) {
    return happening.drafts().stream()
        .flatMap(draft -> draft.harm().stream())
        .anyMatch(harm -> harm.effect() == Effect.KILLED && harm.number().low().equals(number));
  }

  private Optional<Harm> said(SentenceView view, int verb) {
    boolean belong =
        view.is(verb, "belonged", "belong") && view.is(verb + 1, "to")
            || view.is(verb, "fought") && view.is(verb + 1, "for");
    if (!belong && !view.is(verb, "were", "was")) {
      return Optional.empty();
    }
    Optional<Phrase> subject =
        Stream.of(view.phraseEndingAt(verb), counted(view, verb))
            .flatMap(Optional::stream)
            .map(phrase -> ofNone(view, phrase))
            .filter(phrase -> isTheDead(view, phrase))
            .findFirst();
    Optional<Phrase> object = new ClauseRoles(view).objectAt(belong ? verb + 2 : verb + 1);
    if (subject.isEmpty() || object.isEmpty()) {
      return Optional.empty();
    }
    CivilianStatus status =
        belong
            ? isOfForce(object.get()) ? CivilianStatus.COMBATANT : CivilianStatus.NOT_STATED
            : status(view, object.get());
    Phrase what =
        belong
            ? new Phrase(verb, object.get().end(), object.get().head())
            : withForce(view, object.get());
    return status == CivilianStatus.NOT_STATED
        ? Optional.empty()
        : Optional.of(row(view, subject.get(), object.get().end(), what, status));
  }

  /// "members of the Karst Liberation Front".
  private Phrase withForce(SentenceView view, Phrase members) {
    return force(view, members)
        .map(force -> new Phrase(members.first(), force.end(), members.head()))
        .orElse(members);
  }

  private Optional<Phrase> force(SentenceView view, Phrase members) {
    boolean of =
        FORCES.contains(view.token(members.head()).lower()) && view.is(members.end(), "of");
    return of
        ? new ClauseRoles(view).objectAt(members.end() + 1).filter(this::isOfForce)
        : Optional.empty();
  }

  /// Whether the words are for an armed group.
  private boolean isOfForce(Phrase phrase) {
    return reading
        .actorAt(phrase)
        .filter(actor -> reading.mentions().antecedentOf(actor).kind().isArmedNonState())
        .isPresent();
  }

  /// "the five", "the dead", which are no phrases of their own.
  private static Optional<Phrase> counted(SentenceView view, int be) {
    boolean number =
        be - 2 >= view.first()
            && (view.isPos(be - 1, PartOfSpeech.NUM)
                || DEAD.contains(view.token(be - 1).lower()) && view.is(be - 2, "the"));
    return number ? Optional.of(new Phrase(be - 2, be, be - 1)) : Optional.empty();
  }

  /// "they", "the five", "the dead", "the five men".
  private static boolean isTheDead(SentenceView view, Phrase phrase) {
    boolean they = view.is(phrase.head(), "they") && phrase.first() == phrase.head();
    boolean known =
        view.is(phrase.first(), "the", "these", "those", "all")
            && (view.isPos(phrase.head(), PartOfSpeech.NUM)
                || DEAD.contains(view.token(phrase.head()).lower()));
    return (they || known) && (!view.is(phrase.first() - 1, "of") || isNone(view, phrase.first()));
  }

  /// "the dead" of "none of the dead".
  private static Phrase ofNone(SentenceView view, Phrase phrase) {
    int first = phrase.first() + 2;
    return first < phrase.end() && isNone(view, first)
        ? new Phrase(first, phrase.end(), phrase.end() - 1)
        : phrase;
  }

  /// Whether "none of" stands before the token at `first`.
  private static boolean isNone(SentenceView view, int first) {
    int of = first - 1;
    return view.is(of, "of")
        && (view.is(of - 1, "none", "neither")
            || view.is(of - 1, "one") && view.is(of - 2, "not", "no"));
  }

  private CivilianStatus status(SentenceView view, Phrase phrase) {
    String noun = view.token(phrase.head()).lower();
    if (force(view, phrase).isPresent() || FORCES.contains(noun) && isOfOwnForce(view, phrase)) {
      return CivilianStatus.COMBATANT;
    }
    return NounTables.bundled()
        .people(noun)
        .map(NounTables.People::civilianStatus)
        .filter(status -> status != CivilianStatus.NOT_STATED)
        .orElse(CIVIL.contains(noun) ? CivilianStatus.CIVILIAN : CivilianStatus.NOT_STATED);
  }

  /// "its members", behind the name of an armed group.
  private boolean isOfOwnForce(SentenceView view, Phrase members) {
    boolean own =
        members.first() > view.first() && OWN.contains(view.token(members.first()).lower());
    return own
        && reading
            .mentions()
            .within(view.text().spanOf(view.first(), members.first()), ActorMention.class)
            .stream()
            .filter(actor -> actor.form() == NameForm.NAME)
            .reduce((one, other) -> other)
            .filter(actor -> actor.kind().isArmedNonState())
            .isPresent();
  }

  /// "the five" counts those told before, so that no amount is read there.
  static Optional<NewsNumber> numeral(SentenceView view, int index) {
    String word = view.token(index).text();
    return view.isPos(index, PartOfSpeech.NUM)
        ? NumberWords.at(List.of(word), 0).map(found -> NewsNumber.exact(found.value(), word))
        : Optional.empty();
  }

  /// @param end of the words that tell it
  /// @param what who they were
  private Harm row(SentenceView view, Phrase subject, int end, Phrase what, CivilianStatus status) {
    boolean none = isNone(view, subject.first());
    TextSpan words = view.text().spanOf(none ? subject.first() - 2 : subject.first(), end);
    NewsNumber number =
        Optional.of(NewsNumber.exact(0, view.token(Math.max(0, subject.first() - 2)).text()))
            .filter(nought -> none)
            .or(() -> new Amounts(reading).stated(subject).map(Amounts.Stated::number))
            .or(() -> numeral(view, subject.head()))
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
