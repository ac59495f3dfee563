package org.sayso.event;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.sayso.annotation.PartOfSpeech;

/// What sets a telling apart from a happening, however alike they are.
final class TellingsApart {
  private static final Set<String> ONE_MORE = Set.of("another", "second", "third");
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "of");

  /// Before a doer: somebody of those told just before.
  private static final Set<String> AGAIN =
      Set.of("its", "his", "her", "their", "one", "some", "two");

  private TellingsApart() {}

  static boolean areApart(Happening happening, Draft draft) {
    return isOneMoreOfAnotherDay(happening, draft)
        || isOfAnotherAge(happening, draft)
        || isSelfInflictedByAnother(happening, draft)
        || isOfAnotherClause(happening, draft);
  }

  /// "The army killed five farmers, while rebels killed three traders": another did it, to others,
  /// by the words of one sentence. Not "and the attackers shot two", "and its men shot two".
  static boolean isOfAnotherClause(Happening happening, Draft draft) {
    return happening.drafts().stream()
        .filter(told -> told.sentence() == draft.sentence())
        .anyMatch(told ->
            told.trigger().first() < draft.trigger().first()
                ? isOfAnotherClause(told, draft)
                : isOfAnotherClause(draft, told));
  }

  private static boolean isOfAnotherClause(Draft one, Draft next) {
    Set<String> hurt = names(one, Role.TARGET);
    List<Participant> doers = of(next, Role.INITIATOR);
    return one.trigger().isVerb()
        && next.trigger().isVerb()
        && !of(one, Role.INITIATOR).isEmpty()
        && !doers.isEmpty()
        && isDoneToSome(one)
        && isDoneToSome(next)
        && names(next, Role.TARGET).stream().noneMatch(hurt::contains)
        && doers.stream().allMatch(doer -> isOwnDoer(doer, one, next));
  }

  /// "murdered elders and attacked aid workers": whoever is only attacked was not murdered.
  static boolean isLessThanBefore(Happening happening, Draft draft) {
    Set<String> attacked = names(draft, Role.TARGET);
    return draft.trigger().isVerb()
        && draft.type().filter(EventType.ATTACK::equals).isPresent()
        && !attacked.isEmpty()
        && of(draft, Role.TARGET).stream().noneMatch(one -> isPronoun(draft, one))
        && happening.drafts().stream()
            .filter(told -> told.sentence() == draft.sentence() && told.trigger().isVerb())
            .filter(told -> told.trigger().first() < draft.trigger().first())
            .filter(told -> told.type().filter(EventType.KILLING::equals).isPresent())
            .map(told -> names(told, Role.TARGET))
            .anyMatch(killed -> !killed.isEmpty() && killed.stream().noneMatch(attacked::contains));
  }

  private static boolean isPronoun(Draft draft, Participant one) {
    SentenceView view = draft.trigger().view();
    return view.isPos(view.text().tokenAt(one.row().words().span().begin()), PartOfSpeech.PRON);
  }

  /// Named behind the act before, by a word of its own.
  private static boolean isOwnDoer(Participant doer, Draft one, Draft next) {
    SentenceView view = next.trigger().view();
    int first = view.text().tokenAt(doer.row().words().span().begin());
    String known = doer.name().toLowerCase(Locale.ROOT);
    return first >= one.trigger().end()
        && !view.isPos(first, PartOfSpeech.PRON)
        && !AGAIN.contains(view.token(first).lower())
        && !doer.isNobodyKnown()
        && Arrays.stream(known.split("\\W+", -1))
            .filter(word -> !ARTICLES.contains(word))
            .noneMatch(words(one, Role.INITIATOR)::contains);
  }

  private static boolean isDoneToSome(Draft draft) {
    return !of(draft, Role.TARGET).isEmpty()
        || !draft.objects().isEmpty()
        || draft.harm().stream().anyMatch(row -> row.number().low().isPresent());
  }

  private static List<Participant> of(Draft draft, Role role) {
    return draft.participants().stream().filter(one -> one.role() == role).toList();
  }

  private static Set<String> names(Draft draft, Role role) {
    return of(draft, role).stream()
        .map(one -> one.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  private static Set<String> words(Draft draft, Role role) {
    return of(draft, role).stream()
        .flatMap(one -> Arrays.stream(one.name().toLowerCase(Locale.ROOT).split("\\W+", -1)))
        .filter(word -> !ARTICLES.contains(word))
        .collect(Collectors.toSet());
  }

  /// "On 11 March another car bomb went off", "Another man was shot in Selm on Friday", behind what
  /// was not told to be of that day.
  private static boolean isOneMoreOfAnotherDay(Happening happening, Draft draft) {
    SentenceView view = draft.trigger().view();
    Cast cast = draft.trigger().cast();
    return draft.trigger().isVerb()
        && !draft.dates().isEmpty()
        && !happening.sharesDay(draft)
        && (isOneMore(view, cast.undergoers()) || isOneMore(view, cast.causes()));
  }

  private static boolean isOneMore(SentenceView view, List<Phrase> phrases) {
    return phrases.stream()
        .anyMatch(phrase ->
            ONE_MORE.contains(view.token(phrase.first()).lower())
                || view.is(phrase.first(), "a", "an")
                    && ONE_MORE.contains(view.token(phrase.first() + 1).lower()));
  }

  /// "A 45-year-old man was arrested. A 24-year-old man was arrested": two arrests. Several who are
  /// shot may be of one shooting.
  private static boolean isOfAnotherAge(Happening happening, Draft draft) {
    return happening.type() == EventType.ARREST && VictimAges.differ(happening.drafts(), draft);
  }

  /// "An officer was shot. The suspect died of a self-inflicted wound": nobody else's deed, but
  /// that of one who did what was told.
  static boolean isSelfInflictedByAnother(Happening happening, Draft draft) {
    boolean one = isSelfInflicted(draft) && !isByOneOf(happening, draft);
    return one
        && happening.drafts().stream()
            .noneMatch(told -> isSelfInflicted(told) || isDoneToDoer(told));
  }

  /// "shot himself".
  private static boolean isDoneToDoer(Draft draft) {
    return draft.participants().stream()
        .filter(one -> one.role() == Role.INITIATOR)
        .anyMatch(one ->
            draft.participants().stream()
                .anyMatch(hurt -> hurt.role() == Role.TARGET && hurt.name().equals(one.name())));
  }

  private static boolean isByOneOf(Happening happening, Draft draft) {
    return happening.drafts().stream()
        .flatMap(told -> told.participants().stream())
        .filter(told -> told.role() == Role.INITIATOR)
        .anyMatch(told ->
            draft.participants().stream()
                .anyMatch(hurt ->
                    hurt.role() == Role.TARGET && SamePeople.isOne(told.name(), hurt.name())));
  }

  private static boolean isSelfInflicted(Draft draft) {
    SentenceView view = draft.trigger().view();
    int end = view.clauseEnd(draft.trigger().end() - 1);
    for (int i = view.clauseBegin(draft.trigger().first()); i < end; i++) {
      if (view.is(i, "self-inflicted")) {
        return true;
      }
    }
    return false;
  }

  /// "The army killed farmers. The front killed elders", each of which tells a habit; "They were
  /// killed by the front" is of those told of just before.
  static boolean isByOthers(Happening happening, Draft draft) {
    SentenceView view = draft.trigger().view();
    boolean again =
        draft.trigger().cast().undergoers().stream()
            .anyMatch(phrase -> view.isPos(phrase.head(), PartOfSpeech.PRON));
    return !again && happening.isByOthersThan(draft);
  }

  /// "a series of attacks claimed by the front", which nothing else tells: not the one attack told
  /// before.
  static boolean isClaimOfSeveral(Draft draft) {
    SentenceView view = draft.trigger().view();
    int noun = draft.trigger().first() - 1;
    return view.is(draft.trigger().end() - 1, "by")
        && view.is(noun, "attacks", "bombings", "killings", "blasts", "raids", "assaults")
        && view.phraseAt(noun)
            .filter(phrase -> !view.is(phrase.first(), "the", "both", "these", "those"))
            .isPresent();
  }

  /// Whether it tells several acts together: "three shootings"; not "ten shots".
  static boolean isSum(Happening happening) {
    return happening.drafts().stream()
        .filter(draft -> draft.incidents().isPresent())
        .anyMatch(draft -> !draft.trigger().view().is(draft.trigger().head(), "shots"));
  }
}
