package org.sayso.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.evidence.By;
import org.sayso.mention.Mention.DateMention;
import org.sayso.mention.Mention.QuantityMention;
import org.sayso.mention.NewsNumber;
import org.sayso.mention.NewsNumber.Qualifier;
import org.sayso.text.TextSpan;

/// Reads harm to people: what, how many, of whom; parts point to their whole.
final class HarmRules {
  private static final By BY_ARGUMENT = By.rule("event/harm-by-role", 1, 0.8);
  private static final By BY_NOUN = By.rule("event/harm-noun", 1, 0.85);
  private static final By BY_TOLL = By.rule("event/death-toll", 1, 0.8);
  private static final By BY_PART = By.rule("event/harm-including", 1, 0.8);

  /// Somebody told before: kept only where the event has no other row of that harm.
  static final By BY_PRONOUN = By.rule("event/harm-pronoun", 1, 0.6);

  /// A word for the whole act: kept only where the event has no other row of that harm.
  static final By BY_FATAL = By.rule("event/harm-fatal", 1, 0.7);

  private static final Set<String> ONE_PERSON = Set.of("he", "she", "him", "her");

  /// "killed three people and then himself".
  private static final By BY_SELF = By.rule("event/harm-to-oneself", 1, 0.8);

  private static final Set<String> ONESELF = Set.of("himself", "herself");

  /// "a double murder", "the triple homicide".
  private static final List<String> TIMES = List.of("double", "triple", "quadruple", "quintuple");

  private static final By BY_OTHER = By.rule("event/harm-other-count", 1, 0.75);

  /// So far behind a number its teller's verb may stand: "14, the Karst town's hospital said".
  private static final int TELLER_REACH = 8;

  /// So far behind "ages" its last number may stand.
  private static final int AGE_REACH = 6;

  private static final Set<String> INCLUDING =
      Set.of("including", "among", "mostly", "mainly", "includes", "included");
  private static final Set<String> ATTACKER = Words.of("attackers");

  /// So far behind the whole "including" may stand: a place and a day may come between.
  private static final int PART_REACH = 12;

  /// So far behind "the number of people killed" its number may stand.
  private static final int COUNT_REACH = 20;

  /// So far behind "toll" its number may stand, and so far where somebody sets it anew.
  private static final int TOLL_REACH = 8;

  private static final int RAISED_REACH = 16;

  private static final Set<Effect> OF_THINGS =
      Set.of(Effect.DESTROYED, Effect.DAMAGED, Effect.TAKEN, Effect.UNDAMAGED);

  private final Reading reading;
  private final Amounts amounts;
  private final HarmRows made;
  private final FoundBodies bodies;
  private final PronounRules pronouns;

  HarmRules(Reading reading) {
    this.reading = reading;
    this.amounts = new Amounts(reading);
    this.made = new HarmRows(reading);
    this.bodies = new FoundBodies(reading);
    this.pronouns = new PronounRules(reading);
  }

  List<Harm> of(Trigger trigger) {
    Optional<Effect> effect = trigger.entry().effect().filter(found -> !OF_THINGS.contains(found));
    List<Harm> rows = new ArrayList<>();
    if (trigger.entry().type().filter(EventType.BODY_FOUND::equals).isPresent()) {
      bodies.killed(trigger).forEach(dead -> undergoer(trigger.view(), dead, Effect.KILLED, rows));
      return rows;
    }
    if (effect.isEmpty()) {
      someFatally(trigger, rows);
      return rows;
    }
    if (trigger.view().is(trigger.first(), "fatal", "deadly")
        && trigger.cast().undergoers().isEmpty()) {
      fatal(trigger, effect.get(), rows);
    } else if (trigger.entry().part() == TriggerEntry.Part.N && trigger.entry().harmOnly()) {
      nounItself(trigger, effect.get(), rows);
    } else {
      for (Phrase phrase : trigger.cast().undergoers()) {
        undergoer(trigger.view(), phrase, effect.get(), rows);
      }
      if (rows.isEmpty() || isUncounted(trigger, rows)) {
        several(trigger, effect.get(), rows);
      }
    }
    return JointCounts.shared(trigger, rows);
  }

  /// "six people were shot, one fatally".
  private void someFatally(Trigger trigger, List<Harm> rows) {
    SentenceView view = trigger.view();
    for (int i = trigger.end() + 1; trigger.isVerb() && i < view.end(); i++) {
      Optional<QuantityMention> count =
          view.is(i, "fatally") && !view.isPos(i + 1, PartOfSpeech.VERB)
              ? amountAt(view, i - 1)
              : Optional.empty();
      if (count.isPresent()) {
        Phrase words = new Phrase(i - 1, i + 1, i - 1);
        rows.add(
            made.row(
                words.span(reading.text()),
                Effect.KILLED,
                HarmUnit.PERSONS,
                count.get().number(),
                "",
                BY_FATAL,
                Optional.empty(),
                OptionalInt.empty(),
                view,
                words));
        return;
      }
    }
  }

  /// "24 arrests"; "a double murder": so many were killed; "a murder-suicide": one at least, and
  /// who killed them.
  private void several(Trigger trigger, Effect effect, List<Harm> rows) {
    SentenceView view = trigger.view();
    if (effect == Effect.DETAINED && view.is(trigger.head(), "arrests", "detentions")) {
      counted(trigger, effect, rows);
      return;
    }
    boolean killing = effect == Effect.KILLED && !trigger.isVerb();
    int times =
        killing && view.has(trigger.first() - 1)
            ? TIMES.indexOf(view.token(trigger.first() - 1).lower())
            : -1;
    boolean both = killing && view.is(trigger.head(), "murder-suicide", "murder-suicides");
    if (times < 0 && !both) {
      return;
    }
    Phrase words =
        new Phrase(
            times < 0 ? trigger.first() : trigger.first() - 1, trigger.end(), trigger.head());
    if (both) {
      rows.add(told(view, words, effect, Qualifier.AT_LEAST, 2, OptionalLong.empty()));
    } else {
      long dead = times + 2L;
      rows.add(told(view, words, effect, Qualifier.EXACT, dead, OptionalLong.of(dead)));
    }
  }

  /// "178 detentions of former soldiers": the number stands before the act.
  private static boolean isUncounted(Trigger trigger, List<Harm> rows) {
    return !trigger.isVerb() && rows.size() == 1 && rows.getFirst().number().low().isEmpty();
  }

  /// "police made 24 arrests": so many people.
  private void counted(Trigger trigger, Effect effect, List<Harm> rows) {
    SentenceView view = trigger.view();
    for (int i = trigger.phraseFirst(); i < trigger.first(); i++) {
      Optional<QuantityMention> count = amountAt(view, i);
      if (count.isPresent()) {
        Phrase words = new Phrase(i, trigger.end(), trigger.head());
        rows.clear();
        rows.add(
            made.row(
                words.span(reading.text()),
                effect,
                HarmUnit.PERSONS,
                count.get().number(),
                "",
                BY_NOUN,
                Optional.empty(),
                OptionalInt.empty(),
                view,
                words));
        return;
      }
    }
  }

  /// "a fatal shooting": somebody was killed, at least one.
  private void fatal(Trigger trigger, Effect effect, List<Harm> rows) {
    SentenceView view = trigger.view();
    Phrase words = new Phrase(trigger.first(), trigger.end(), trigger.head());
    rows.add(told(view, words, effect, Qualifier.AT_LEAST, 1, OptionalLong.empty()));
  }

  /// Persons whom the words of an act tell of by themselves, without naming any.
  private Harm told(
      SentenceView view,
      Phrase words,
      Effect effect,
      Qualifier qualifier,
      long low,
      OptionalLong high) {
    TextSpan span = words.span(reading.text());
    return made.row(
        span,
        effect,
        HarmUnit.PERSONS,
        new NewsNumber(qualifier, OptionalLong.of(low), high, reading.text().words(span)),
        "",
        BY_FATAL,
        Optional.empty(),
        OptionalInt.empty(),
        view,
        words);
  }

  /// "15 fatalities", "numerous injuries", "a death toll of 27".
  private void nounItself(Trigger trigger, Effect effect, List<Harm> rows) {
    SentenceView view = trigger.view();
    Optional<Phrase> around = view.phraseAt(trigger.head());
    if (isToll(trigger)) {
      toll(trigger, effect, rows);
      return;
    }
    if (!trigger.cast().undergoers().isEmpty()) {
      trigger.cast().undergoers().forEach(phrase -> undergoer(view, phrase, effect, rows));
      return;
    }
    if (around.isEmpty() || !AggregationRules.isPlural(trigger)) {
      return;
    }
    boolean numberless = amounts.stated(around.get()).isEmpty();
    if (numberless && AggregationRules.isDefinite(trigger)) {
      return;
    }
    HarmUnit unit = effect == Effect.INJURED ? HarmUnit.INJURIES : HarmUnit.PERSONS;
    NewsNumber number = amounts.of(view, around.get());
    rows.add(
        made.row(
            made.words(around.get()),
            effect,
            unit,
            number,
            "",
            BY_NOUN,
            Optional.empty(),
            OptionalInt.empty(),
            view,
            around.get()));
    parts(view, around.get(), effect, rows.size() - 1, rows);
  }

  /// Whether the words are "the toll" or "the death toll".
  static boolean isToll(Trigger trigger) {
    return isTollItself(trigger) || trigger.view().is(trigger.end(), "toll", "tolls");
  }

  static boolean isTollItself(Trigger trigger) {
    return !trigger.isVerb() && trigger.view().is(trigger.first(), "toll", "tolls");
  }

  private void toll(Trigger trigger, Effect effect, List<Harm> rows) {
    SentenceView view = trigger.view();
    int reach = isRaised(trigger) ? RAISED_REACH : TOLL_REACH;
    int toll = isTollItself(trigger) ? trigger.first() : trigger.end();
    for (int i = toll + 1; i < Math.min(view.clauseEnd(toll), toll + reach); i++) {
      Optional<Phrase> phrase = view.phraseStartingAt(i);
      Optional<Amounts.Stated> stated = phrase.flatMap(amounts::stated);
      if (stated.isPresent() && !reading.isHead(DateMention.class, phrase.get())) {
        TextSpan span = view.text().spanOf(trigger.first(), toll + 1).cover(stated.get().span());
        rows.add(
            made.row(
                span,
                effect,
                HarmUnit.PERSONS,
                stated.get().number(),
                "",
                BY_TOLL,
                Optional.empty(),
                OptionalInt.empty(),
                view,
                phrase.get()));
        parts(view, phrase.get(), effect, rows.size() - 1, rows);
        return;
      }
    }
  }

  /// "raised the death toll of Friday's market bombing in Corran to 13".
  private static boolean isRaised(Trigger trigger) {
    SentenceView view = trigger.view();
    int verb = trigger.phraseFirst() - 1;
    return view.is(verb, "raised", "raises", "put", "revised", "lowered", "increased", "updated");
  }

  private void undergoer(SentenceView view, Phrase phrase, Effect effect, List<Harm> rows) {
    if (isNumberOf(view, phrase)) {
      countBehind(view, phrase, effect, rows);
      return;
    }
    if (reading.isNobody(phrase) || isAge(view, phrase)) {
      return;
    }
    boolean people = reading.isSomebody(phrase) || HarmRows.unit(view, phrase) == HarmUnit.BODIES;
    if (people && ONE_PERSON.contains(view.token(phrase.head()).lower())) {
      String word = view.token(phrase.head()).text();
      NewsNumber one = NewsNumber.exact(1, word);
      rows.add(made.rowOf(view, phrase, effect, one, BY_PRONOUN, OptionalInt.empty()));
      return;
    }
    if (people && ONESELF.contains(view.token(phrase.head()).lower())) {
      NewsNumber one = NewsNumber.exact(1, view.token(phrase.head()).text());
      rows.add(made.rowOf(view, phrase, effect, one, BY_SELF, OptionalInt.empty()).withAttacker());
      return;
    }
    Optional<NewsNumber> some = someOf(view, phrase);
    if (people && some.isPresent()) {
      rows.add(
          made.rowOf(view, phrase, effect, some.get(), BY_ARGUMENT, OptionalInt.empty())
              .ofPersons());
      return;
    }
    if (people && view.is(phrase.head(), "they", "them")) {
      pronouns
          .standsFor(view, phrase, List.of())
          .map(meant -> amounts.of(meant.view(), meant.phrase()))
          .filter(number -> number.low().isPresent())
          .map(number -> made.rowOf(view, phrase, effect, number, BY_PRONOUN, OptionalInt.empty()))
          .ifPresent(rows::add);
      return;
    }
    if (!people || isPronoun(view, phrase)) {
      return;
    }
    Optional<Phrase> size = members(view, phrase);
    if (size.isPresent()) {
      Phrase all = new Phrase(phrase.first(), size.get().end(), phrase.head());
      NewsNumber members = amounts.of(view, size.get());
      rows.add(
          made.rowOf(view, all, effect, members, BY_ARGUMENT, OptionalInt.empty()).ofPersons());
      return;
    }
    NewsNumber number = amounts.of(view, phrase);
    if (number.qualifier() == Qualifier.NONE_STATED) {
      return;
    }
    rows.add(made.rowOf(view, phrase, effect, number, BY_ARGUMENT, OptionalInt.empty()));
    parts(view, phrase, effect, rows.size() - 1, rows);
    otherCounts(view, phrase, effect, rows);
    joinedCount(view, phrase, effect, rows);
  }

  /// "two" of "two of them": not as many as they all are.
  private Optional<NewsNumber> someOf(SentenceView view, Phrase phrase) {
    boolean of = view.is(phrase.head(), "them", "whom") && view.is(phrase.head() - 1, "of");
    return of && view.isPos(phrase.head() - 2, PartOfSpeech.NUM)
        ? amounts
            .stated(new Phrase(phrase.head() - 2, phrase.head() - 1, phrase.head() - 2))
            .map(Amounts.Stated::number)
        : Optional.empty();
  }

  /// "22" of "two men, ages 20 and 22, were wounded".
  private static boolean isAge(SentenceView view, Phrase phrase) {
    int first = phrase.first();
    return view.isPos(phrase.head(), PartOfSpeech.NUM)
        && first == phrase.head()
        && IntStream.rangeClosed(first - AGE_REACH, first - 1)
            .anyMatch(i -> view.is(i, "ages", "aged"));
  }

  /// "six" of "a family of six": so many persons, not one family.
  private Optional<Phrase> members(SentenceView view, Phrase phrase) {
    boolean group = view.is(phrase.head(), "family", "household", "group");
    boolean alone = view.is(phrase.first(), "a", "an", "the", "one");
    return group && alone && view.is(phrase.head() + 1, "of")
        ? new ClauseRoles(view)
            .objectAt(phrase.head() + 2)
            .filter(size -> view.isPos(size.head(), PartOfSpeech.NUM))
            .filter(size -> amounts.stated(size).isPresent())
        : Optional.empty();
  }

  /// "13 people, according to the ministry, and at least 14, according to the station": another
  /// teller's number of the same people.
  private void otherCounts(SentenceView view, Phrase counted, Effect effect, List<Harm> rows) {
    ClauseRoles roles = new ClauseRoles(view);
    boolean told = false;
    for (int i = counted.end(); i < view.end() && !view.is(i, ";"); i++) {
      boolean telling = HarmRows.isTelling(view, i);
      if (!telling && view.isPos(i, PartOfSpeech.VERB)) {
        return;
      }
      told |= telling;
      if (told && view.is(i, "and", "but", "or", "while", "though")) {
        Optional<Phrase> other =
            roles
                .objectAt(i + 1)
                .filter(phrase -> isCount(view, phrase) && isToldBehind(view, phrase.end()));
        if (other.isPresent()) {
          NewsNumber number = amounts.of(view, other.get());
          rows.add(made.rowOf(view, other.get(), effect, number, BY_OTHER, OptionalInt.empty()));
          i = other.get().end() - 1;
          told = false;
        }
      }
    }
  }

  /// "doctors speak of nine dead and a committee of at least 14": the number of a second teller, by
  /// the preposition of the first.
  private void joinedCount(SentenceView view, Phrase counted, Effect effect, List<Harm> rows) {
    ClauseRoles roles = new ClauseRoles(view);
    boolean led = view.is(counted.first() - 1, "of", "at");
    for (int i = counted.end(); led && i < view.end() && i <= counted.end() + 1; i++) {
      Optional<Phrase> teller =
          view.is(i, "and", "while") ? view.phraseStartingAt(i + 1) : Optional.empty();
      int at = teller.map(Phrase::end).orElse(i);
      Optional<Phrase> other =
          teller.isPresent() && view.is(at, view.token(counted.first() - 1).lower())
              ? roles.objectAt(at + 1).filter(phrase -> isCount(view, phrase))
              : Optional.empty();
      if (other.isPresent() && !view.isPos(other.get().end(), PartOfSpeech.NOUN)) {
        NewsNumber number = amounts.of(view, other.get());
        rows.add(made.rowOf(view, other.get(), effect, number, BY_OTHER, OptionalInt.empty()));
      }
    }
  }

  /// A number alone, or one of people.
  private boolean isCount(SentenceView view, Phrase phrase) {
    boolean counted = view.isPos(phrase.head(), PartOfSpeech.NUM);
    return amounts.stated(phrase).isPresent()
        && !reading.isHead(DateMention.class, phrase)
        && (counted || reading.isSomebody(phrase));
  }

  /// Whether words of telling follow before anything else is said.
  private static boolean isToldBehind(SentenceView view, int from) {
    for (int i = from; i < Math.min(view.end(), from + TELLER_REACH); i++) {
      if (HarmRows.isTelling(view, i)) {
        return true;
      }
      if (view.is(i, ";") || view.isPos(i, PartOfSpeech.VERB)) {
        return false;
      }
    }
    return false;
  }

  /// "the number of people killed in the bombing": counted further on.
  static boolean isNumberOf(SentenceView view, Phrase phrase) {
    return view.is(phrase.first(), "the")
        && view.is(phrase.first() + 1, "number")
        && view.is(phrase.first() + 2, "of");
  }

  /// Whether the words count what was told before: the day beside them is that of the count.
  static boolean isCount(Trigger trigger) {
    return isToll(trigger)
        || trigger.cast().undergoers().stream()
            .anyMatch(phrase -> isNumberOf(trigger.view(), phrase));
  }

  /// "… stood at eleven", "… rose to 14".
  private void countBehind(SentenceView view, Phrase counted, Effect effect, List<Harm> rows) {
    for (int i = counted.end(); i < Math.min(view.end() - 1, counted.end() + COUNT_REACH); i++) {
      Optional<QuantityMention> count =
          view.is(i, "at", "to", "is", "was", "reached") ? amountAt(view, i + 1) : Optional.empty();
      if (count.isPresent()) {
        int last = reading.text().tokenAt(count.get().span().end() - 1);
        Phrase words = new Phrase(i + 1, last + 1, last);
        rows.add(
            made.row(
                count.get().span(),
                effect,
                HarmUnit.PERSONS,
                count.get().number(),
                "",
                BY_TOLL,
                Optional.empty(),
                OptionalInt.empty(),
                view,
                words));
        otherCounts(view, words, effect, rows);
        return;
      }
    }
  }

  private Optional<QuantityMention> amountAt(SentenceView view, int index) {
    int begin = view.token(index).span().begin();
    return reading.mentions().within(view.sentence().span(), QuantityMention.class).stream()
        .filter(amount -> amount.span().begin() == begin)
        .findFirst();
  }

  private boolean isPronoun(SentenceView view, Phrase phrase) {
    return view.isPos(phrase.head(), PartOfSpeech.PRON) && amounts.stated(phrase).isEmpty();
  }

  /// "15 people, including four children", "12, four of them women".
  private void parts(SentenceView view, Phrase whole, Effect effect, int index, List<Harm> rows) {
    ClauseRoles roles = new ClauseRoles(view);
    int i = including(view, whole).orElse(whole.end());
    i += view.is(i, ",", "–", "—", "(") ? 1 : 0;
    if (view.has(i) && INCLUDING.contains(view.token(i).lower())) {
      i += view.is(i + 1, "them") ? 2 : 1;
      i += view.is(i, ",") ? 1 : 0;
      for (Phrase part : roles.objectAt(i).map(roles::joined).orElse(List.of())) {
        part(view, part, effect, index, rows);
      }
      return;
    }
    boolean behindComma = i > whole.end();
    Optional<Phrase> ofThem =
        roles.objectAt(i).filter(phrase -> behindComma && view.is(phrase.head(), "them", "whom"));
    if (ofThem.isPresent()) {
      Optional<Phrase> what = view.phraseStartingAt(ofThem.get().end());
      what.ifPresent(noun ->
          part(
              view,
              new Phrase(ofThem.get().first(), noun.end(), noun.head()),
              effect,
              index,
              rows));
    }
  }

  /// Where "including" stands behind "15 people dead in Corran on Monday,": no other verb and no
  /// other number of people comes between.
  private static OptionalInt including(SentenceView view, Phrase whole) {
    for (int i = whole.end(); i < Math.min(view.end(), whole.end() + PART_REACH); i++) {
      if (view.has(i) && INCLUDING.contains(view.token(i).lower())) {
        boolean listed = view.is(i - 1, ",", "–", "—", "(") || i == whole.end();
        return listed ? OptionalInt.of(i) : OptionalInt.empty();
      }
      boolean state = view.is(i, "dead", "injured", "wounded", "killed", "hurt", "missing");
      boolean other =
          view.is(i, "and", "or", "but", ";")
              || view.isPos(i, PartOfSpeech.AUX)
              || view.isPos(i, PartOfSpeech.VERB);
      if (other && !state) {
        return OptionalInt.empty();
      }
    }
    return OptionalInt.empty();
  }

  private void part(SentenceView view, Phrase part, Effect effect, int whole, List<Harm> rows) {
    boolean attacker = ATTACKER.contains(view.token(part.head()).lower());
    if (attacker) {
      rows.set(whole, rows.get(whole).withAttacker());
    }
    NewsNumber number = amounts.of(view, part);
    if (reading.isSomebody(part) && number.qualifier() != Qualifier.NONE_STATED) {
      rows.add(made.rowOf(view, part, effect, number, BY_PART, OptionalInt.of(whole)));
    }
  }
}
