package org.sayso.coding;

import java.util.Optional;
import org.sayso.event.Aggregation;
import org.sayso.event.Happened;

/// Why an event is no row of a table that counts events.
public enum NotCounted {
  ATTEMPTED("attempted only"),
  PLANNED("planned only"),
  THREATENED("threatened only"),
  ALLEGED_ONLY("told by an accuser only"),
  DENIED("denied"),
  HYPOTHETICAL("hypothetical, called for or feared"),
  PATTERN("a pattern of happenings, not one"),
  PERIOD_TOTAL("a total over a period"),
  PART_OF_ANOTHER("part of another event that has a row"),
  OLDER_VERSION("in a version of a document that a later one replaced"),
  NO_TYPE("of no type that the format has for what is told"),
  NO_VIOLENCE("of no kind of violence that UCDP counts"),
  NO_DEATH("no death told: UCDP counts events with at least one"),
  DEATHS_WITHOUT_FIGURE("deaths told without any figure"),
  NO_RECIPIENT("the category needs a recipient, and none is told");

  private final String words;

  NotCounted(String words) {
    this.words = words;
  }

  /// The reason in words.
  public String words() {
    return words;
  }

  /// Why an event that is told so does not count, whatever the codebook.
  public static Optional<NotCounted> of(Happened happened, Aggregation aggregation) {
    return switch (happened) {
      case ATTEMPTED -> Optional.of(ATTEMPTED);
      case PLANNED -> Optional.of(PLANNED);
      case THREATENED -> Optional.of(THREATENED);
      case ALLEGED_ONLY -> Optional.of(ALLEGED_ONLY);
      case DENIED -> Optional.of(DENIED);
      case HYPOTHETICAL -> Optional.of(HYPOTHETICAL);
      case REPORTED ->
          switch (aggregation) {
            case PATTERN -> Optional.of(PATTERN);
            case PERIOD_TOTAL -> Optional.of(PERIOD_TOTAL);
            case SINGLE, MULTI_DAY -> Optional.empty();
          };
    };
  }
}
