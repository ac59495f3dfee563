package org.sayso.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.sayso.annotation.Token;
import org.sayso.event.Draft.Certainty;
import org.sayso.event.TriggerEntry.Option;

/// Puts the tellings of one happening together: first within a sentence, then along the body, then
/// title and takeaways into what the body tells, or, where the body tells no act by itself, what it
/// adds into those of the title. What only joins and finds nothing to join is dropped.
final class HappeningGrouper {
  /// How many sentences back harm without a cause may find its event.
  private static final int REACH = 2;

  /// So many sentences away "the attack" needs more than itself to be the one told there.
  static final int FAR = 10;

  /// So far behind "accused" the deed may begin: "accused the army in the north of killing".
  private static final int ACCUSED_REACH = 8;

  private static final Set<String> OTHER = Words.of("other");

  private static final Set<EventType> WAYS_OF_ATTACK =
      EnumSet.of(EventType.BOMBING, EventType.SHOOTING);
  static final Set<EventType> ATTACKS =
      EnumSet.of(EventType.ATTACK, EventType.KILLING, EventType.BOMBING, EventType.SHOOTING);

  /// In a sentence: it tells of one more.
  private static final Set<String> ANEW =
      Set.of("also", "later", "again", "meanwhile", "elsewhere", "after", "followed");

  private final boolean violent;

  /// Whether the title tells of one attack, and not how it was done.
  private boolean titledAttack;

  private final List<Happening> happenings = new ArrayList<>();
  private final DigestTellings digests = new DigestTellings(happenings);

  /// Places where the title tells something.
  private final Set<String> titled = new HashSet<>();

  private final LikeliestHappening likeliest = new LikeliestHappening(happenings, titled);

  /// @param violent whether the text is about violence
  HappeningGrouper(boolean violent) {
    this.violent = violent;
  }

  /// The happenings that `drafts` (in text order) tell, in the order of their first telling in the
  /// body.
  List<Happening> group(List<Draft> drafts) {
    List<Draft> digest = drafts.stream().filter(Draft::isDigest).toList();
    List<Draft> body = drafts.stream().filter(draft -> !draft.isDigest()).toList();
    digest.forEach(draft -> titled.addAll(Happening.placesOf(draft)));
    titledAttack =
        digest.stream()
            .anyMatch(draft ->
                draft.type().filter(EventType.ATTACK::equals).isPresent()
                    && !AggregationRules.isPlural(draft.trigger()));
    boolean told =
        body.stream().anyMatch(draft -> draft.certainty() != Certainty.JOINING && draft.counts());
    if (told) {
      bySentence(body).forEach(this::placeSentence);
    }
    for (List<Draft> sentence : bySentence(digest)) {
      digests.place(typedFirst(sentence));
    }
    if (!told) {
      bySentence(body).forEach(this::placeSentence);
    }
    return List.copyOf(happenings);
  }

  /// The happenings that only the model sees: what may be told of one that is known already adds
  /// nothing to it, since it would bring the day and place of its own sentence along.
  ///
  /// @param drafts of the model, in text order
  List<Happening> others(List<Draft> drafts) {
    int known = happenings.size();
    for (Draft draft : drafts) {
      boolean told =
          draft.type().isPresent() && draft.certainty() != Certainty.JOINING && !draft.isDigest();
      Optional<Happening> named = told ? namedAgain(draft) : Optional.empty();
      if (named.isPresent()) {
        named.get().add(draft);
      } else if (told && homeOfEvent(draft).isEmpty() && !isKnownDeed(draft)) {
        happenings.add(new Happening(draft));
      }
    }
    return List.copyOf(happenings.subList(known, happenings.size()));
  }

  /// "Artillery fire hit a school": one deed, which the model tells by "hit" and takes for another
  /// kind.
  private boolean isKnownDeed(Draft draft) {
    return happenings.stream()
        .filter(happening -> happening.counts() == draft.counts() && happening.doesHarm())
        .flatMap(happening -> happening.drafts().stream())
        .filter(told -> told.sentence() == draft.sentence())
        .anyMatch(told -> isOfTheSameWords(told, draft));
  }

  private static boolean isOfTheSameWords(Draft told, Draft draft) {
    return !told.instruments().isEmpty()
        && told.instruments().equals(draft.instruments())
        && (told.objects().isEmpty() || told.objects().equals(draft.objects()));
  }

  /// "the Dunlow shooting", which is nothing but named, behind what the model alone sees: "Gunmen
  /// shot dead four farmers in Dunlow".
  private Optional<Happening> namedAgain(Draft draft) {
    return latest(happening ->
        happening.drafts().stream()
                .allMatch(told ->
                    told.certainty() == Certainty.DEFINITE
                        && told.sentence() > draft.sentence()
                        && told.dates().isEmpty()
                        && told.harm().isEmpty())
            && happening.counts()
            && draft.counts()
            && happening.allows(draft.type().orElseThrow())
            && happening.sharesPlace(draft));
  }

  private static List<List<Draft>> bySentence(List<Draft> drafts) {
    List<List<Draft>> sentences = new ArrayList<>();
    for (Draft draft : drafts) {
      if (sentences.isEmpty() || sentences.getLast().getFirst().sentence() != draft.sentence()) {
        sentences.add(new ArrayList<>());
      }
      sentences.getLast().add(draft);
    }
    return sentences;
  }

  private void placeSentence(List<Draft> sentence) {
    typedFirst(sentence).forEach(this::place);
  }

  /// Typed tellings first, so that harm told beside them finds them.
  private static List<Draft> typedFirst(List<Draft> sentence) {
    List<Draft> typedFirst = new ArrayList<>(sentence);
    typedFirst.sort(
        Comparator.comparingInt((Draft draft) -> draft.certainty() == Certainty.JOINING ? 1 : 0));
    return typedFirst;
  }

  private void place(Draft draft) {
    Optional<Happening> home =
        draft.certainty() == Certainty.JOINING ? homeOfHarm(draft) : homeOfEvent(draft);
    if (home.isEmpty() && draft.certainty() == Certainty.JOINING && isToldAlone(draft)) {
      home = homeOfTold(draft);
    }
    if (home.isPresent()) {
      boolean denied = draft.isDenial() && home.get().counts();
      home.get().add(denied ? draft.asDenialOfTold() : draft);
    } else if (draft.certainty() != Certainty.JOINING || isTotal(draft) || isToldAlone(draft)) {
      happenings.add(new Happening(draft));
    }
  }

  /// "340 people were killed during the year": stands for itself, and never counts.
  private static boolean isTotal(Draft draft) {
    return draft.type().isPresent() && draft.aggregation() == Aggregation.PERIOD_TOTAL;
  }

  /// "Five men were killed near Old Quarry on Thursday", in a text about violence: a killing, with
  /// or without words of violence beside it. Without day and place only the death of another than
  /// the one whose death was just told.
  private boolean isToldAlone(Draft draft) {
    boolean somebody = draft.harm().stream().anyMatch(harm -> harm.number().low().isPresent());
    return violent
        && draft.type().isPresent()
        && draft.trigger().isVerb()
        && draft.trigger().entry().has(Option.WEAK)
        && draft.counts()
        && somebody
        && (!draft.dates().isEmpty() || !draft.places().isEmpty() || isDeathOfAnother(draft));
  }

  private boolean isDeathOfAnother(Draft draft) {
    return happenings.stream()
        .filter(happening -> tellsIn(happening, draft.sentence() - REACH, draft.sentence()))
        .anyMatch(happening -> happening.isDeathOfAnother(draft));
  }

  /// "According to the ministry, eleven people were killed on Saturday": of what the text tells of
  /// that day or place.
  private Optional<Happening> homeOfTold(Draft draft) {
    return latest(happening ->
        happening.counts()
            && happening.allows(draft.type().orElseThrow())
            && !happening.isSeveral()
            && !happening.datesConflict(draft)
            && !happening.placesConflict(draft)
            && (happening.sharesDay(draft) || happening.sharesPlace(draft)));
  }

  private Optional<Happening> homeOfHarm(Draft draft) {
    if (draft.isDenial()) {
      return latest(happening ->
          happening.counts()
              && happening.doesHarm()
              && tellsIn(happening, draft.sentence() - FAR, draft.sentence())
              && (happening.sharesNumber(draft) || happening.sharesTarget(draft)));
    }
    if (draft.happened() == Happened.DENIED || draft.happened() == Happened.HYPOTHETICAL) {
      return Optional.empty();
    }
    Optional<String> doer = doerOfVictims(draft);
    if (doer.isPresent()) {
      return latest(happening -> fitsHarm(happening, draft) && isDoneBy(happening, doer.get()));
    }
    List<Happening> inSentence =
        happenings.stream()
            .filter(happening -> tellsIn(happening, draft.sentence(), draft.sentence()))
            .toList();
    if (inSentence.stream().anyMatch(happening -> isOfAnother(happening, draft))) {
      return Optional.empty();
    }
    Optional<Happening> beside =
        inSentence.stream()
            .filter(happening -> fitsHarm(happening, draft))
            .min(Comparator.comparingInt(happening -> happening.distance(draft)));
    boolean accusation = draft.trigger().entry().has(Option.ACCUSES) && !draft.trigger().isBe();
    if (accusation && isOfAnotherDeed(draft, beside)) {
      return Optional.empty();
    }
    if (beside.isPresent() || accusation) {
      return beside;
    }
    if (draft.trigger().entry().has(Option.CLAIMS)) {
      if (TellingsApart.isClaimOfSeveral(draft)) {
        return Optional.empty();
      }
      return latest(happening -> happening.counts() && fitsHarm(happening, draft));
    }
    if (!draft.aggregation().counts()) {
      return Optional.empty();
    }
    Optional<Happening> near =
        latest(happening ->
            tellsIn(happening, draft.sentence() - REACH, draft.sentence())
                && happening.counts()
                && fitsHarm(happening, draft)
                && !happening.isDeathOfAnother(draft));
    return near.or(() -> ofOneToldBefore(draft)).or(() -> onlyOne(draft));
  }

  /// "The boy had died", some sentences behind "A boy was shot": the last one told of whom that may
  /// be.
  private Optional<Happening> ofOneToldBefore(Draft draft) {
    return latest(happening ->
        happening.counts()
            && tellsIn(happening, draft.sentence() - FAR, draft.sentence())
            && fitsHarm(happening, draft)
            && happening.tellsOfOneIn(draft));
  }

  /// "lynched a man accused of stealing": what somebody is accused of stands behind it, and is not
  /// what was told before.
  private static boolean isOfAnotherDeed(Draft accusation, Optional<Happening> told) {
    SentenceView view = accusation.trigger().view();
    int end = accusation.trigger().end();
    int first = accusation.trigger().first();
    boolean named =
        IntStream.range(first, Math.min(view.end() - 1, first + ACCUSED_REACH))
            .anyMatch(
                i -> view.is(i, "of", "with", "for") && view.token(i + 1).lower().endsWith("ing"));
    return named
        && told.isPresent()
        && told.get().drafts().stream()
            .filter(draft -> draft.sentence() == accusation.sentence())
            .noneMatch(draft -> draft.trigger().first() >= end);
  }

  /// "Two of Varrow's victims died": whose victims they are did it, and nobody else.
  private static Optional<String> doerOfVictims(Draft draft) {
    SentenceView view = draft.trigger().view();
    for (int i = view.first() + 2; i < draft.trigger().first(); i++) {
      if (view.is(i, "victim", "victims")
          && view.is(i - 1, "'s", "’s")
          && view.token(i - 2).isCapitalized()) {
        return Optional.of(view.token(i - 2).text());
      }
    }
    return Optional.empty();
  }

  private static boolean isDoneBy(Happening happening, String name) {
    return happening.drafts().stream()
        .flatMap(draft -> draft.participants().stream())
        .filter(one -> one.role() == Role.INITIATOR)
        .anyMatch(one -> List.of(one.row().words().text().split(" ")).contains(name));
  }

  /// "The hospital said that it had ten bodies": of the one happening that the text tells, if it
  /// tells no other.
  private Optional<Happening> onlyOne(Draft draft) {
    boolean counted =
        draft.trigger().entry().harmOnly()
            && draft.harm().stream().anyMatch(harm -> harm.unit() == HarmUnit.BODIES);
    List<Happening> all =
        happenings.stream()
            .filter(happening -> happening.counts() && happening.doesHarm())
            .filter(happening -> !happening.isBackground())
            .toList();
    return counted && all.size() == 1 && fitsHarm(all.getFirst(), draft)
        ? Optional.of(all.getFirst())
        : Optional.empty();
  }

  /// "The shooting came before another one in Corran, where ten people died": not of the first.
  private static boolean isOfAnother(Happening happening, Draft draft) {
    SentenceView view = draft.trigger().view();
    return happening.drafts().stream()
        .filter(told -> told.sentence() == draft.sentence())
        .allMatch(told -> {
          for (int i = told.trigger().end(); i < draft.trigger().first(); i++) {
            if (view.is(i, "another") && view.is(i + 1, "one", "in", "at", "on")) {
              return true;
            }
          }
          return false;
        });
  }

  private static boolean fitsHarm(Happening happening, Draft draft) {
    boolean typeFits =
        draft
            .type()
            .map(type -> happening.allows(type) || happening.doesHarm())
            .orElse(happening.doesHarm());
    boolean alike =
        happening.happened() == draft.happened() && happening.counts() == draft.counts()
            || draft.trigger().entry().has(Option.CLAIMS)
            || draft.trigger().entry().has(Option.ACCUSES)
                && happening.happened() == Happened.ALLEGED_ONLY;
    return typeFits
        && alike
        && !happening.datesConflict(draft)
        && !happening.meansConflict(draft)
        && !TellingsApart.isSelfInflictedByAnother(happening, draft);
  }

  private Optional<Happening> homeOfEvent(Draft draft) {
    Optional<Happening> beside =
        latest(happening ->
            tellsIn(happening, draft.sentence(), draft.sentence())
                && isSameBeside(happening, draft));
    if (beside.isPresent() || draft.certainty() == Certainty.OTHER) {
      return beside;
    }
    if (draft.isDenial()) {
      return likeliest.of(draft);
    }
    Optional<Happening> harmed =
        latest(happening ->
            tellsIn(happening, draft.sentence(), draft.sentence()) && isHarmOfIt(happening, draft));
    if (harmed.isPresent()) {
      return harmed;
    }
    Optional<Happening> several = severalTold(draft);
    if (several.isPresent()) {
      return several;
    }
    if (!draft.aggregation().counts()) {
      return latest(happening -> !happening.counts() && isSamePattern(happening, draft));
    }
    if (draft.happened() == Happened.DENIED || draft.happened() == Happened.HYPOTHETICAL) {
      return Optional.empty();
    }
    Optional<Happening> best = likeliest.of(draft);
    return best.or(() -> blastTold(draft))
        .or(() -> toldByTitle(draft))
        .or(() -> WoundsTold.home(happenings, draft));
  }

  /// "A suicide bomber blew himself up after gunmen opened fire", in a text whose title tells of
  /// one attack, next to that: what it was made of, where neither day, place nor toll is told.
  private Optional<Happening> toldByTitle(Draft draft) {
    boolean bare =
        draft.certainty() == Certainty.NEW
            && draft.type().filter(WAYS_OF_ATTACK::contains).isPresent()
            && draft.counts()
            && draft.isByOutlet()
            && draft.dates().isEmpty()
            && draft.places().isEmpty()
            && draft.harm().isEmpty()
            && draft.trigger().view().tokens().stream()
                .noneMatch(token -> OTHER.contains(token.lower()) || token.is("also"));
    return !bare || !titledAttack || happenings.stream().filter(Happening::counts).count() != 1
        ? Optional.empty()
        : latest(happening ->
            happening.counts()
                && tellsIn(happening, draft.sentence() - REACH, draft.sentence())
                && happening.drafts().stream()
                    .flatMap(told -> told.type().stream())
                    .allMatch(ATTACKS::contains)
                && (!happening.targetsConflict(draft)
                    || tellsIn(happening, draft.sentence(), draft.sentence())));
  }

  /// "another", "later"; not "of each other".
  private static boolean isAnew(SentenceView view, Token token) {
    return ANEW.contains(token.lower())
        || OTHER.contains(token.lower()) && !view.is(token.index() - 1, "each");
  }

  /// "The attacks" behind "two bombings", or behind a blast and a shooting: those that were told
  /// before, not a habit.
  private Optional<Happening> severalTold(Draft draft) {
    boolean back =
        draft.certainty() == Certainty.DEFINITE
            && AggregationRules.isPlural(draft.trigger())
            && draft.incidents().isEmpty()
            && draft.happened() == Happened.REPORTED
            && draft.aggregation() == Aggregation.PATTERN
            && draft.dates().isEmpty();
    boolean bare =
        draft.places().isEmpty()
            && draft.harm().isEmpty()
            && draft.participants().stream().allMatch(one -> one.role() == Role.INITIATOR)
            && !HabitRules.hasHabitWord(draft.trigger());
    return back
        ? latest(happening ->
            happening.counts()
                && (happening.isSeveral() || bare && !happening.isBackground())
                && happening.allows(draft.type().orElseThrow())
                && tellsIn(happening, draft.sentence() - FAR, draft.sentence()))
        : Optional.empty();
  }

  /// "A blast killed twelve in Corran. Two bombs went off at the market": what went off tells how
  /// the bombing was done, where neither day, town nor toll is told.
  private Optional<Happening> blastTold(Draft draft) {
    SentenceView view = draft.trigger().view();
    boolean bare =
        draft.certainty() == Certainty.NEW
            && draft.trigger().entry().frame() == Frame.THING
            && draft.trigger().isVerb()
            && draft.counts()
            && draft.dates().isEmpty()
            && draft.places().isEmpty()
            && draft.harm().isEmpty()
            && view.tokens().stream().noneMatch(token -> isAnew(view, token));
    return bare
        ? latest(happening ->
            happening.counts()
                && happening.type() == draft.type().orElseThrow()
                && tellsIn(happening, draft.sentence() - REACH, draft.sentence() - 1)
                && !happening.targetsConflict(draft))
        : Optional.empty();
  }

  /// "Police fired tear gas, injuring several": the verb tells no act beside the one that harmed.
  private static boolean isHarmOfIt(Happening happening, Draft draft) {
    return draft.trigger().entry().type().isEmpty()
        && draft.trigger().entry().effect().isPresent()
        && happening.doesHarm()
        && happening.happened() == draft.happened()
        && happening.counts() == draft.counts()
        && happening.sharesDoer(draft)
        && !happening.datesConflict(draft);
  }

  /// "Gunmen killed two teachers hours after a car bomb killed three": two acts of two doers, with
  /// a time between.
  private static boolean isHoursApart(Draft told, Draft draft) {
    if (told.sentence() != draft.sentence()) {
      return false;
    }
    boolean turned = told.trigger().first() > draft.trigger().first();
    Draft one = turned ? draft : told;
    Draft other = turned ? told : draft;
    SentenceView view = draft.trigger().view();
    for (int i = one.trigger().end(); i < other.trigger().first(); i++) {
      if (view.is(i, "after", "before") && isStretch(view, i - 1)) {
        return one.trigger().isVerb();
      }
    }
    return false;
  }

  /// Whether the word is a span of time: "hours", "a week".
  static boolean isStretch(SentenceView view, int index) {
    return view.is(
        index, "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months");
  }

  /// In one sentence one happening unless days, places or stages differ.
  private static boolean isSameBeside(Happening happening, Draft draft) {
    return happening.allows(draft.type().orElseThrow())
        && happening.happened() == draft.happened()
        && happening.counts() == draft.counts()
        && !happening.datesConflict(draft)
        && (!happening.placesConflict(draft) || draft.certainty() == Certainty.DEFINITE)
        && draft.certainty() != Certainty.OTHER
        && !happening.rolesConflict(draft)
        && !TellingsApart.isSelfInflictedByAnother(happening, draft)
        && !TellingsApart.isOfAnotherClause(happening, draft)
        && !TellingsApart.isLessThanBefore(happening, draft)
        && !happening.isOfYearBefore(draft)
        && happening.drafts().stream().noneMatch(told -> isHoursApart(told, draft));
  }

  private static boolean isSamePattern(Happening happening, Draft draft) {
    return happening.type() == draft.type().orElseThrow()
        && happening.happened() == draft.happened()
        && happening.drafts().getFirst().aggregation() == draft.aggregation()
        && tellsIn(happening, draft.sentence() - 1, draft.sentence())
        && draft.harm().isEmpty()
        && !happening.datesConflict(draft)
        && !happening.placesConflict(draft)
        && !TellingsApart.isByOthers(happening, draft);
  }

  static boolean tellsIn(Happening happening, int from, int to) {
    return happening.drafts().stream()
        .anyMatch(draft -> draft.sentence() >= from && draft.sentence() <= to);
  }

  private Optional<Happening> latest(Predicate<Happening> fits) {
    return happenings.stream()
        .filter(fits)
        .reduce((one, other) -> other.last().sentence() >= one.last().sentence() ? other : one);
  }
}
