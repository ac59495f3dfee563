package org.sayso.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.annotation.Token;
import org.sayso.evidence.By;
import org.sayso.mention.Mention.QuantityMention;
import org.sayso.mention.NewsNumber;
import org.sayso.mention.NumberWords;
import org.sayso.text.TextSpan;

/// Reads counts that do not say themselves what was done, and mean those counted before: "The
/// ministry stood by its figure of eleven"; "Thirteen and one is fourteen"; "The hospital said it
/// had treated 17 people"; "They named the dead as A, B and C".
///
/// Each is a row of harm of its speaker.
final class CountRules {
  private static final By BY_KEPT = By.rule("event/harm-count-kept", 1, 0.7);
  private static final By BY_SUM = By.rule("event/harm-count-summed", 1, 0.6);
  private static final By BY_TREATED = By.rule("event/harm-treated", 1, 0.65);
  private static final By BY_NAMED = By.rule("event/harm-named-dead", 1, 0.6);

  private static final Set<Effect> COUNTED = EnumSet.of(Effect.KILLED, Effect.INJURED);
  private static final Set<EventType> HURTING =
      EnumSet.of(
          EventType.BOMBING,
          EventType.SHELLING,
          EventType.AIR_STRIKE,
          EventType.SHOOTING,
          EventType.ARMED_CLASH,
          EventType.ATTACK,
          EventType.ASSAULT,
          EventType.CRACKDOWN,
          EventType.RIOT,
          EventType.KILLING);

  private static final Set<String> COUNTS = Words.of("counts");
  private static final Set<String> MEDICAL = Words.of("those-who-treat");
  private static final Set<String> PATIENTS = Words.of("those-treated");
  private static final Set<String> ILLNESSES = Words.of("illnesses");
  private static final Set<String> DEAD = Words.of("the-dead");

  /// So far behind the verb the count may stand.
  private static final int NEAR = 4;

  /// So many names make a list.
  private static final int LIST = 3;

  private final Reading reading;
  private final List<Happening> happenings;

  CountRules(Reading reading, List<Happening> happenings) {
    this.reading = reading;
    this.happenings = happenings;
  }

  /// The counts that mean those of `happening`.
  List<Harm> of(Happening happening) {
    List<Harm> rows = new ArrayList<>();
    int begin = happening.drafts().getFirst().sentence();
    for (SentenceView view : reading.sentences()) {
      if (view.sentence().index() > begin && !view.isTitleLike()) {
        for (int i = view.first(); i < view.end(); i++) {
          row(happening, view, i).ifPresent(rows::add);
        }
      }
    }
    return rows;
  }

  private Optional<Harm> row(Happening happening, SentenceView view, int i) {
    return kept(happening, view, i)
        .or(() -> summed(happening, view, i))
        .or(() -> treated(happening, view, i))
        .or(() -> named(happening, view, i));
  }

  /// "stood by its figure of eleven": of the effect that was counted last.
  private Optional<Harm> kept(Happening happening, SentenceView view, int i) {
    boolean stands =
        view.is(i, "stood", "stands", "stand", "stuck", "sticks") && view.is(i + 1, "by", "to");
    boolean repeats =
        view.is(i, "repeated", "repeats", "reiterated", "defended", "defends", "maintained");
    if (!stands && !repeats) {
      return Optional.empty();
    }
    for (int noun = i + 1; noun < Math.min(view.end(), i + 1 + NEAR); noun++) {
      if (COUNTS.contains(view.token(noun).lower()) && view.is(noun + 1, "of")) {
        int first = noun;
        return number(view, noun + 2)
            .flatMap(number ->
                last(view.sentence().index())
                    .filter(counted -> counted.happening() == happening)
                    .map(counted ->
                        harm(
                            view, first, number.end(), counted.effect(), number.value(), BY_KEPT)));
      }
    }
    return Optional.empty();
  }

  /// "Thirteen and one is fourteen": a sum that comes right, whose first number counts the dead or
  /// the wounded.
  private Optional<Harm> summed(Happening happening, SentenceView view, int i) {
    Optional<Read> first = number(view, i);
    Optional<Read> second =
        first
            .filter(one -> view.is(one.end(), "and", "plus"))
            .flatMap(one -> number(view, one.end() + 1));
    Optional<Read> sum =
        second
            .filter(two -> view.is(two.end(), "is", "are", "makes", "make"))
            .flatMap(two -> number(view, two.end() + 1));
    if (sum.isEmpty() || low(first.orElseThrow()) + low(second.orElseThrow()) != low(sum.get())) {
      return Optional.empty();
    }
    long counted = low(first.orElseThrow());
    return happening.drafts().stream()
        .filter(draft -> draft.sentence() <= view.sentence().index())
        .flatMap(draft -> draft.harm().stream())
        .filter(harm -> COUNTED.contains(harm.effect()) && harm.partOf().isEmpty())
        .filter(harm -> harm.number().low().equals(OptionalLong.of(counted)))
        .findFirst()
        .map(harm -> harm(view, i, sum.get().end(), harm.effect(), sum.get().value(), BY_SUM));
  }

  private static long low(Read number) {
    return number.value().low().orElse(-1);
  }

  /// "The hospital said it had treated 17 people": of the first act of violence that the text
  /// tells.
  private Optional<Harm> treated(Happening happening, SentenceView view, int i) {
    if (!view.is(i, "treated", "treating") || !isByMedics(view, i) || !isStory(happening)) {
      return Optional.empty();
    }
    Optional<Phrase> whom = new ClauseRoles(view).objectAt(i + 1);
    return whom.filter(phrase -> PATIENTS.contains(view.token(phrase.head()).lower()))
        .filter(phrase -> !isOfIllness(view, phrase.end()))
        .flatMap(phrase ->
            new Amounts(reading)
                .stated(phrase)
                .map(stated ->
                    harm(
                        view,
                        phrase.first(),
                        phrase.end(),
                        Effect.INJURED,
                        stated.number(),
                        BY_TREATED)));
  }

  private static boolean isByMedics(SentenceView view, int verb) {
    for (int i = view.first(); i < verb; i++) {
      if (MEDICAL.contains(view.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfIllness(SentenceView view, int from) {
    for (int i = from; i < view.end(); i++) {
      if (ILLNESSES.contains(view.token(i).lower())) {
        return true;
      }
    }
    return false;
  }

  private boolean isStory(Happening happening) {
    return happenings.stream()
        .filter(one -> HURTING.contains(one.type()) && one.drafts().getFirst().counts())
        .findFirst()
        .filter(one -> one == happening)
        .isPresent();
  }

  /// "named the dead as A, B and C": as many as are named, where each is a name or somebody
  /// described at the end of the list.
  private Optional<Harm> named(Happening happening, SentenceView view, int i) {
    boolean naming = view.is(i, "named", "identified", "names", "identifies");
    if (!naming
        || !view.is(i + 1, "the")
        || !DEAD.contains(view.token(Math.min(i + 2, view.end() - 1)).lower())
        || !view.is(i + 3, "as")) {
      return Optional.empty();
    }
    OptionalInt names = names(view, i + 4);
    boolean last =
        last(view.sentence().index())
            .filter(one -> one.happening() == happening && one.effect() == Effect.KILLED)
            .isPresent();
    if (names.isEmpty() || !last) {
      return Optional.empty();
    }
    TextSpan words = view.text().spanOf(i + 1, i + 3);
    return Optional.of(
        harm(
            view,
            i + 1,
            i + 3,
            Effect.KILLED,
            NewsNumber.exact(names.getAsInt(), reading.text().words(words)),
            BY_NAMED));
  }

  /// How many a list names; none where an age, a trade or a number among the names leaves it open.
  private static OptionalInt names(SentenceView view, int from) {
    int names = 0;
    boolean opens = true;
    boolean closing = false;
    for (int i = from; i < view.end() && !view.is(i, ".", ";", "who", "whose", "which"); i++) {
      if (view.is(i, ",", "and")) {
        closing |= view.is(i, "and");
        opens = true;
      } else if (opens) {
        boolean name = view.isPos(i, PartOfSpeech.PROPN);
        boolean beside = view.is(i, "the") || view.isPos(i, PartOfSpeech.NOUN);
        boolean described = closing && view.is(i, "a", "an");
        if (!name && !beside && !described) {
          return OptionalInt.empty();
        }
        names++;
        opens = false;
      } else if (view.isPos(i, PartOfSpeech.VERB, PartOfSpeech.AUX)) {
        break;
      }
    }
    return names >= LIST ? OptionalInt.of(names) : OptionalInt.empty();
  }

  /// Who was counted last before or in a sentence.
  private record Counted(Happening happening, Effect effect, int sentence) {}

  private Optional<Counted> last(int sentence) {
    Counted last = null;
    for (Happening happening : happenings) {
      for (Draft draft : happening.drafts()) {
        for (Harm harm : draft.harm()) {
          boolean counts =
              COUNTED.contains(harm.effect())
                  && harm.partOf().isEmpty()
                  && harm.number().low().isPresent()
                  && draft.counts()
                  && draft.sentence() < sentence;
          if (counts && (last == null || draft.sentence() >= last.sentence())) {
            last = new Counted(happening, harm.effect(), draft.sentence());
          }
        }
      }
    }
    return Optional.ofNullable(last);
  }

  /// A number as it stands in the text, and the token behind it.
  private record Read(NewsNumber value, int end) {}

  private Optional<Read> number(SentenceView view, int at) {
    if (!view.has(at)) {
      return Optional.empty();
    }
    TextSpan token = view.token(at).span();
    Optional<Read> mention =
        reading.mentions().within(view.sentence().span(), QuantityMention.class).stream()
            .filter(amount -> amount.span().begin() == token.begin())
            .filter(amount -> amount.number().low().isPresent())
            .map(amount ->
                new Read(amount.number(), view.text().tokenAt(amount.span().end() - 1) + 1))
            .findFirst();
    List<String> words =
        view.allTokens().subList(at, view.end()).stream().map(Token::text).toList();
    return mention.or(() ->
        NumberWords.at(words, 0)
            .map(numeral ->
                new Read(
                    NewsNumber.exact(
                        numeral.value(),
                        reading.text().words(view.text().spanOf(at, at + numeral.tokens()))),
                    at + numeral.tokens())));
  }

  private Harm harm(
      SentenceView view, int first, int end, Effect effect, NewsNumber number, By by) {
    return HarmRows.ofPersons(reading.row(view.text().spanOf(first, end), by), effect, number, "");
  }
}
