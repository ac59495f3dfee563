package org.sayso.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sayso.event.Draft.Certainty;

/// Which of the happenings so far a telling is most likely of, by points for and against.
///
/// @param titled places where the title tells something, in lower case
record LikeliestHappening(List<Happening> happenings, Set<String> titled) {
  private static final int ENOUGH = 3;

  /// Words for somebody that say nothing of whom.
  private static final Set<String> ANY_PERSON =
      Set.of("a person", "one person", "a suspect", "one suspect", "the suspect", "somebody");

  Optional<Happening> of(Draft draft) {
    return happenings.stream()
        .filter(happening ->
            happening.counts()
                || happening.happened() == draft.happened()
                    && happening.happened() != Happened.REPORTED)
        .filter(happening -> happening.allows(draft.type().orElseThrow()))
        .filter(happening ->
            happening.happened() == draft.happened()
                || draft.certainty() == Certainty.DEFINITE
                || draft.isDenial())
        .filter(happening -> !happening.datesConflict(draft))
        .filter(happening -> !happening.turnsRound(draft))
        .filter(happening -> !happening.isOtherwiseElsewhere(draft))
        .filter(happening -> !happening.isOfAnotherYear(draft))
        .filter(happening -> !isOfPlaceOfAnother(happening, draft))
        .filter(happening -> !isOfAnotherAct(happening, draft))
        .filter(happening -> !TellingsApart.areApart(happening, draft))
        .filter(
            happening -> !happening.meansConflict(draft) || draft.certainty() == Certainty.DEFINITE)
        .filter(happening -> likeness(happening, draft) >= ENOUGH)
        .reduce((one, other) -> likeness(other, draft) >= likeness(one, draft) ? other : one);
  }

  /// "the Harrow Bay bombing": of what was told to be there, not of what was told last.
  private boolean isOfPlaceOfAnother(Happening happening, Draft draft) {
    return !happening.isNamedByPlaceOf(draft)
        && happenings.stream()
            .anyMatch(other ->
                other.counts()
                    && other.isNamedByPlaceOf(draft)
                    && other.allows(draft.type().orElseThrow())
                    && !other.datesConflict(draft)
                    && !other.isOfAnotherYear(draft));
  }

  /// "The army killed the four farmers", somebody says, where the text tells of a bombing: another
  /// doer and other dead, of no day or place in common, are another act.
  private static boolean isOfAnotherAct(Happening happening, Draft draft) {
    boolean own =
        draft.trigger().isVerb()
            && !draft.isByOutlet()
            && draft.participants().stream().anyMatch(one -> one.role() == Role.INITIATOR);
    boolean others = happening.tollsConflict(draft) || happening.targetsConflict(draft);
    return own
        && others
        && happening.type() != draft.type().orElseThrow()
        && !happening.sharesDay(draft)
        && !happening.sharesPlace(draft)
        && !happening.sharesNumber(draft)
        && !happening.sharesTarget(draft)
        && !happening.sharesDoer(draft);
  }

  /// "Police said that 22 people had been arrested. The committee said that 61 had been detained":
  /// two who are quoted give two numbers of the same people.
  private static boolean contests(Happening happening, Draft draft) {
    Draft last = happening.last();
    return happening.type() == draft.type().orElseThrow()
        && draft.sentence() - last.sentence() == 1
        && !last.isByOutlet()
        && !draft.isByOutlet()
        && happening.tollsConflict(draft)
        && draft.dates().isEmpty()
        && draft.places().isEmpty();
  }

  /// Points for and against one happening; a definite noun ("the attack") alone is enough.
  private int likeness(Happening happening, Draft draft) {
    boolean first = happenings.indexOf(happening) == 0;
    boolean titled = first && Happening.placesOf(draft).stream().anyMatch(this.titled::contains);
    int points = titled ? 4 : 0;
    points += draft.certainty() == Certainty.DEFINITE ? 3 : 0;
    points += happening.type() == draft.type().orElseThrow() ? 1 : 0;
    points += happening.sharesDay(draft) ? 2 : 0;
    points += happening.sharesPlace(draft) ? 2 : 0;
    points += happening.sharesNumber(draft) ? 3 : 0;
    points += happening.sharesTarget(draft) ? 3 : 0;
    points += happening.sharesThing(draft) ? 2 : 0;
    points += happening.sharesDoer(draft) ? 1 : 0;
    points -= happening.actsConflict(draft) ? 2 : 0;
    points += isPointedAt(happening, draft) ? 3 : 0;
    points += HappeningGrouper.tellsIn(happening, draft.sentence() - 1, draft.sentence()) ? 1 : 0;
    points -=
        happening.placesConflict(draft) ? (draft.certainty() == Certainty.DEFINITE ? 1 : 3) : 0;
    points -= draft.certainty() == Certainty.DEFINITE && happening.isBackground() ? 2 : 0;
    points -=
        HappeningGrouper.tellsIn(
                happening, draft.sentence() - HappeningGrouper.FAR, draft.sentence())
            ? 0
            : 3;
    points -= happening.isSeveral() && draft.incidents().isEmpty() ? 2 : 0;
    points += contests(happening, draft) ? 3 : 0;
    points -= happening.tollsConflict(draft) && draft.certainty() != Certainty.DEFINITE ? 2 : 0;
    points -= happening.targetsConflict(draft) && !isOfAnyPerson(happening) ? 2 : 0;
    return points;
  }

  /// "took a person into custody": whoever is told of later may be that one.
  private static boolean isOfAnyPerson(Happening happening) {
    return happening.drafts().stream()
        .flatMap(draft -> draft.participants().stream())
        .filter(one -> one.role() == Role.TARGET)
        .map(one -> one.row().words().text().toLowerCase(Locale.ROOT))
        .allMatch(ANY_PERSON::contains);
  }

  /// "in that assault": the one just told.
  private boolean isPointedAt(Happening happening, Draft draft) {
    return AggregationRules.isPointedAt(draft.trigger())
        && happenings.stream()
            .filter(other ->
                HappeningGrouper.tellsIn(other, draft.sentence() - 1, draft.sentence() - 1))
            .reduce((one, other) -> other.last().sentence() >= one.last().sentence() ? other : one)
            .filter(happening::equals)
            .isPresent();
  }
}
