package org.sayso.store.decision;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.sayso.store.json.Sayso1;

/// An event of a document as a decision on several documents' events has it.
///
/// @param joins whether all events of the decision are of one happening, or those of different
///   sides of different ones
/// @param event its id
public record EventWish(long decision, boolean joins, int side, String event) {
  public EventWish {
    Objects.requireNonNull(event, "event");
  }

  /// The events of a document that such decisions are about.
  ///
  /// @param base what the machine read
  /// @param decisions those in force that bind to a text of this document
  public static List<EventWish> of(Sayso1.Reading base, List<Decision> decisions) {
    if (decisions.isEmpty()) {
      return List.of();
    }
    Map<String, EventState> events = new LinkedHashMap<>();
    base.events().forEach(event -> events.put(event.id(), new EventState(event)));
    TargetFinder finder = new TargetFinder(base, events);
    List<EventWish> wishes = new ArrayList<>();
    for (Decision decision : decisions) {
      switch (decision.act()) {
        case Act.JoinEvents(List<Target.EventTarget> joined) ->
            joined.forEach(one -> add(wishes, finder, decision, true, 0, one));
        case Act.PartEvents(Target.EventTarget event, List<Target.EventTarget> others) -> {
          add(wishes, finder, decision, false, 0, event);
          others.forEach(one -> add(wishes, finder, decision, false, 1, one));
        }
        default -> {
          // About one document, or about actors.
        }
      }
    }
    return wishes;
  }

  private static void add(
      List<EventWish> wishes,
      TargetFinder finder,
      Decision decision,
      boolean joins,
      int side,
      Target.EventTarget target) {
    finder
        .event(target)
        .map(event -> new EventWish(decision.number(), joins, side, event.base().id()))
        .filter(wish -> wishes.stream().noneMatch(wish::isSameEvent))
        .ifPresent(wishes::add);
  }

  private boolean isSameEvent(EventWish other) {
    return decision == other.decision && event.equals(other.event);
  }
}
