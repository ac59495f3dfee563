package org.sayso.event;

import java.util.List;
import java.util.Optional;
import org.sayso.mention.NewsNumber;

/// What one trigger tells, before happenings are put together.
///
/// @param type empty when the words only add to an event told elsewhere
/// @param certainty how the words bind it to other tellings
/// @param isByOutlet whether nobody is quoted for it
record Draft(
    Trigger trigger,
    Optional<EventType> type,
    EventMode mode,
    Happened happened,
    Aggregation aggregation,
    Optional<NewsNumber> incidents,
    Certainty certainty,
    List<DateRow> dates,
    List<PlaceRow> places,
    List<Participant> participants,
    List<Instrument> instruments,
    List<AffectedObject> objects,
    List<Harm> harm,
    boolean isByOutlet) {
  /// How a telling stands to the others of the document.
  enum Certainty {
    /// "the attack": told before.
    DEFINITE,
    /// "a bombing", "gunmen killed": tells by itself.
    NEW,
    /// "another attack": told for the first time, for sure.
    OTHER,
    /// Adds to what is told nearby, or is nothing.
    JOINING
  }

  Draft {
    dates = List.copyOf(dates);
    places = List.copyOf(places);
    participants = List.copyOf(participants);
    instruments = List.copyOf(instruments);
    objects = List.copyOf(objects);
    harm = List.copyOf(harm);
  }

  Draft with(Aggregation other) {
    return as(type, mode, other, participants, harm);
  }

  /// The same as another's word on an act that is told: "The front has denied carrying out the
  /// attack, which killed six" counts nobody and has nobody do it.
  Draft asDenialOfTold() {
    return telling(participants.stream().filter(one -> !one.role().isDoing()).toList(), List.of());
  }

  /// The same, of these people and this harm.
  Draft telling(List<Participant> people, List<Harm> harms) {
    return as(type, mode, aggregation, people, harms);
  }

  private Draft as(
      Optional<EventType> type,
      EventMode mode,
      Aggregation aggregation,
      List<Participant> participants,
      List<Harm> harm) {
    return new Draft(
        trigger,
        type,
        mode,
        happened,
        aggregation,
        incidents,
        certainty,
        dates,
        places,
        participants,
        instruments,
        objects,
        harm,
        isByOutlet);
  }

  /// "denied the attack", "denied killing six": somebody says no to what others tell.
  boolean isDenial() {
    return happened == Happened.DENIED && HappenedRules.isDeniedBySomebody(trigger);
  }

  /// The same as the sum of several acts; none where nothing says of what.
  Optional<Draft> asTotal() {
    Optional<EventType> what =
        type.or(() ->
            harm.stream().anyMatch(row -> row.effect() == Effect.KILLED)
                ? Optional.of(EventType.KILLING)
                : Optional.empty());
    return what.map(found ->
        as(
            Optional.of(found),
            mode.fits(found) ? mode : EventMode.UNSPECIFIED,
            Aggregation.PERIOD_TOTAL,
            participants,
            harm));
  }

  boolean counts() {
    return happened == Happened.REPORTED && aggregation.counts();
  }

  int sentence() {
    return trigger.view().sentence().index();
  }

  boolean isDigest() {
    return trigger.view().isTitleLike();
  }
}
