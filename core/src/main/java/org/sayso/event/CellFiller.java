package org.sayso.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sayso.annotation.PartOfSpeech;
import org.sayso.evidence.By;
import org.sayso.mention.ActorKind;
import org.sayso.mention.Mention.NameForm;
import org.sayso.text.TextSpan;

/// Adds to an event what no rule read and what its sentence tells all the same: candidates for a
/// cell are asked of the model ([EventTagger]).
///
/// What the rules read stays. A row of the model carries its probability as confidence.
final class CellFiller {
  /// Who gives a row of the trigger's own sentence.
  static final String BESIDE = "model:event/reader@1";

  /// The least probability of a row of the trigger's own sentence: from there on four of five are
  /// right.
  private static final double LEAST = 0.5;

  /// A wrong name in this role harms somebody: nine of ten are right.
  private static final double LEAST_OF_DOERS = 0.7;

  /// Below this probability a word that the rules take for a trigger tells no act.
  private static final double NO_ACT = 0.02;

  /// What is done to those who are accused.
  private static final Set<EventType> OF_THE_ACCUSED =
      EnumSet.of(EventType.TRIAL, EventType.ARREST, EventType.RELEASE, EventType.EXECUTION);

  private final Reading reading;
  private final Set<TextSpan> found;
  private final List<Draft> drafts;
  private final CandidateFinder candidates;
  private final ParticipantRules participants;
  private final ThingRules things;

  /// @param drafts what the rules read in the document; where somebody was found is not where what
  ///   is told beside it was
  CellFiller(Reading reading, List<Draft> drafts) {
    this.reading = reading;
    this.drafts = List.copyOf(drafts);
    this.found =
        drafts.stream()
            .flatMap(draft -> draft.places().stream())
            .filter(place -> place.role() == PlaceRole.FOUND)
            .map(place -> place.row().words().span())
            .collect(Collectors.toSet());
    this.candidates = new CandidateFinder(reading);
    this.participants = new ParticipantRules(reading);
    this.things = new ThingRules(reading);
  }

  /// The event with what the model adds; none where its triggers tell no act.
  Optional<EventMention> fill(EventMention told, Happening happening) {
    if (happening.drafts().stream().allMatch(this::tellsNoAct)) {
      return Optional.empty();
    }
    List<Participant> cast = new ArrayList<>(told.participants());
    List<AffectedObject> objects = new ArrayList<>(told.objects());
    Trigger trigger = happening.main().trigger();
    for (Weighed one : best(Cell.WHO, told, trigger)) {
      if (isNamed(one.phrase())
          || isUndergoing(one, told)
          || isOfAnother(one, trigger, happening)) {
        continue;
      }
      participants
          .weighed(trigger, one.view(), one.phrase(), doing(told), one.by())
          .ifPresent(cast::add);
    }
    if (told.type() != EventType.ARMED_CLASH) {
      for (Weighed one : best(Cell.WHOM, told, trigger)) {
        Optional<AffectedObject> thing =
            things
                .object(trigger, one.view(), one.phrase(), one.by())
                .map(object ->
                    trigger.clause().contains(object.row().words().span())
                        ? object
                        : object.withoutEffect());
        thing.ifPresent(objects::add);
        if (thing.isEmpty()
            && reading.isSomebody(one.phrase())
            && !trigger.cast().doers().contains(one.phrase())
            && cast.stream().noneMatch(row -> row.role().isDoing() && isOf(row, one))
            && !isDoer(one, told, trigger)
            && !isOfAnother(one, trigger, happening)) {
          participants
              .weighed(trigger, one.view(), one.phrase(), Role.TARGET, one.by())
              .ifPresent(cast::add);
        }
      }
    }
    List<PlaceRow> places = new ArrayList<>(told.places());
    // "a crowded market" beside "Miravel" says no more where it was, and could not be told apart
    // from
    // "the Lantern Market".
    boolean open = places.isEmpty();
    best(Cell.PLACE, told, trigger).stream()
        .filter(one -> open || reading.isPlace(one.phrase()))
        .forEach(
            one -> places.add(new PlaceRow(reading.row(one.span(), one.by()), PlaceRole.OCCURRED)));
    List<Instrument> means = new ArrayList<>(told.instruments());
    best(Cell.MEANS, told, trigger)
        .forEach(one -> things.instrument(one.phrase(), one.by()).ifPresent(means::add));
    return Optional.of(told.withCells(places, cast, means, objects));
  }

  /// Who is named did nothing because a model says so: it hears "the Front" in "the Front denied
  /// the attack" as well. There is but one "central government", too.
  private boolean isNamed(Phrase phrase) {
    return reading.actorsOver(phrase).stream()
        .anyMatch(one ->
            one.form() == NameForm.NAME
                || one.kind() == ActorKind.STATE
                || one.kind() == ActorKind.GOVERNMENT_BODY);
  }

  /// Whom the rules read as the one it was done to did not do it by the model.
  private static boolean isUndergoing(Weighed one, EventMention told) {
    return told.participants().stream()
        .anyMatch(row -> row.role() == Role.TARGET && isOf(row, one));
  }

  /// Who is accused of a deed is no victim of it, though of a trial; nor is whose name stands
  /// behind that of the doers.
  private static boolean isDoer(Weighed one, EventMention told, Trigger trigger) {
    return !OF_THE_ACCUSED.contains(told.type())
            && AccusedPeople.isAccused(one.view(), one.phrase())
        || one.view().equals(trigger.view())
            && trigger.cast().undergoers().stream().noneMatch(trigger.cast().doers()::contains)
            && NamedSubjects.isBetween(
                one.view(), trigger.cast().doers(), one.phrase(), trigger.first());
  }

  private static boolean isOf(Participant row, Weighed one) {
    return row.row().words().span().overlaps(one.span());
  }

  /// "Guards opened fire after prisoners attacked them", "A man was held after she was stabbed",
  /// "was tried for her murder": who does what other words tell, stands behind them as their
  /// object, or in a clause or phrase of theirs, has no part in this. "They were chained and
  /// beaten" is told of both.
  private boolean isOfAnother(Weighed one, Trigger trigger, Happening happening) {
    TextSpan span = one.span();
    return drafts.stream()
        .filter(draft -> !happening.drafts().contains(draft))
        .filter(draft -> draft.trigger().view().equals(one.view()))
        .anyMatch(draft ->
            draft.participants().stream()
                .filter(row -> row.row().words().span().overlaps(span))
                .anyMatch(row ->
                    draft.trigger().isVerb()
                        ? row.role().isDoing()
                            || draft.trigger().span().begin() < span.begin()
                            || isInClauseBehind(one, trigger)
                        : isOwner(one, draft.trigger())));
  }

  private static boolean isInClauseBehind(Weighed one, Trigger trigger) {
    return IntStream.range(trigger.end(), one.phrase().first())
        .anyMatch(i -> one.view().is(i, "after", "before", "when", "while"));
  }

  /// "her" of "for her murder".
  private static boolean isOwner(Weighed one, Trigger noun) {
    return one.phrase().end() >= noun.phraseFirst() - 1 && one.phrase().first() < noun.first();
  }

  private boolean tellsNoAct(Draft draft) {
    TextSpan words = draft.trigger().span();
    OptionalDouble chance = reading.tagged().chance(Cell.ACT, words, words);
    return chance.isPresent() && chance.getAsDouble() < NO_ACT;
  }

  private static Role doing(EventMention told) {
    return told.type() != EventType.ARMED_CLASH
        ? Role.INITIATOR
        : told.participants().stream().anyMatch(one -> one.role() == Role.SIDE_A)
            ? Role.SIDE_B
            : Role.SIDE_A;
  }

  /// A candidate that is likely enough.
  private record Weighed(SentenceView view, Phrase phrase, TextSpan span, By by) {}

  private List<Weighed> best(Cell cell, EventMention told, Trigger trigger) {
    Set<String> names = new HashSet<>();
    List<Weighed> all = new ArrayList<>();
    open(cell, told, trigger).stream()
        .map(candidate -> weighed(cell, trigger, candidate))
        .flatMap(Optional::stream)
        .filter(one -> one.by().confidence() >= (cell == Cell.WHO ? LEAST_OF_DOERS : LEAST))
        .sorted((one, other) -> Double.compare(other.by().confidence(), one.by().confidence()))
        .filter(one -> names.add(reading.text().words(one.span()).toLowerCase(Locale.ROOT)))
        .forEach(all::add);
    return all;
  }

  private Optional<Weighed> weighed(Cell cell, Trigger trigger, CellCandidate candidate) {
    TextSpan span = candidate.phrase().span(reading.text());
    OptionalDouble likely = reading.tagged().chance(cell, trigger.span(), span);
    return likely.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Weighed(
                candidate.view(),
                candidate.phrase(),
                span,
                new By(BESIDE, Math.round(likely.getAsDouble() * 100) / 100.0)));
  }

  /// "The suspect's wife was arrested": not the suspect.
  private boolean isWhose(CellCandidate candidate, TextSpan row) {
    int clitic = candidate.phrase().end();
    return candidate.view().is(clitic, "'s", "’s", "'", "’")
        && candidate
            .view()
            .phraseStartingAt(clitic + 1)
            .filter(owned -> owned.span(reading.text()).overlaps(row))
            .isPresent();
  }

  /// "A reporter of the Corran Mail was taken": not the paper.
  private static boolean isOfAPerson(CellCandidate candidate) {
    SentenceView view = candidate.view();
    int of = candidate.phrase().first() - 1;
    return view.is(of, "of", "for", "from")
        && view.phraseEndingAt(of)
            .flatMap(whose -> NounTables.bundled().people(view.token(whose.head()).lower()))
            .filter(noun -> noun.kind() == ParticipantKind.INDIVIDUAL)
            .isPresent();
  }

  /// "The opposition leader, Mara Quell, was freed": one person.
  private boolean isBeside(CellCandidate candidate, TextSpan row) {
    int comma = candidate.phrase().end();
    return candidate.view().is(comma, ",")
        && reading.text().tokenAt(row.begin()) == comma + 1
        && candidate.view().is(reading.text().tokenAt(row.end() - 1) + 1, ",")
        && candidate.view().isPos(comma + 1, PartOfSpeech.PROPN);
  }

  /// The candidates of the trigger's sentence that no row of the cell covers: of what stands
  /// elsewhere too much is another act's, however likely it is held to be.
  private List<CellCandidate> open(Cell cell, EventMention told, Trigger trigger) {
    List<TextSpan> taken = taken(cell, told);
    return candidates.of(cell, trigger).stream()
        .filter(candidate -> candidate.apart() == 0)
        .filter(candidate -> cell != Cell.WHO && cell != Cell.WHOM || !isOfAPerson(candidate))
        .filter(candidate ->
            cell != Cell.PLACE || !found.contains(candidate.phrase().span(reading.text())))
        .filter(candidate -> {
          TextSpan span = candidate.phrase().span(reading.text());
          return taken.stream()
              .noneMatch(
                  row -> row.overlaps(span) || isWhose(candidate, row) || isBeside(candidate, row));
        })
        .toList();
  }

  private static List<TextSpan> taken(Cell cell, EventMention told) {
    List<TextSpan> taken = new ArrayList<>();
    switch (cell) {
      case WHO ->
          told.participants().stream()
              .filter(one -> one.role() != Role.TARGET)
              .forEach(one -> taken.add(one.row().words().span()));
      case WHOM -> {
        told.participants().stream()
            .filter(one -> one.role() == Role.TARGET || one.role() == Role.INITIATOR)
            .forEach(one -> taken.add(one.row().words().span()));
        told.objects().forEach(one -> taken.add(one.row().words().span()));
      }
      case PLACE -> told.places().forEach(one -> taken.add(one.row().words().span()));
      case DATE -> told.dates().forEach(one -> taken.add(one.row().words().span()));
      case MEANS -> told.instruments().forEach(one -> taken.add(one.row().words().span()));
      case ACT -> {}
    }
    return taken;
  }
}
