package org.sayso.corroboration;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.event.Effect;
import org.sayso.event.EventType;
import org.sayso.event.Happened;
import org.sayso.event.Role;
import org.sayso.evidence.ClaimId;
import org.sayso.evidence.EventId;

/// What one document says to have happened, with what a question can ask about it.
///
/// @param words the words that tell it, the trigger first
public record CorpusEvent(
    EventId id,
    EventType type,
    Happened happened,
    boolean counts,
    List<Day> days,
    List<Spot> places,
    List<Part> cast,
    List<Toll> tolls,
    List<String> words) {
  /// When, as one claim says.
  ///
  /// @param edtf `XXXX-03-02` where no year is stated
  /// @param first earliest day, when the year is known
  /// @param last latest day, when the year is known
  public record Day(
      String edtf, Optional<LocalDate> first, Optional<LocalDate> last, ClaimId claim) {
    public Day {
      Objects.requireNonNull(edtf, "edtf");
      Objects.requireNonNull(first, "first");
      Objects.requireNonNull(last, "last");
      Objects.requireNonNull(claim, "claim");
    }
  }

  /// Where, as one claim says.
  ///
  /// @param path the places that hold it, largest first, itself last
  public record Spot(String name, List<String> path, ClaimId claim) {
    public Spot {
      Objects.requireNonNull(name, "name");
      path = List.copyOf(path);
      Objects.requireNonNull(claim, "claim");
    }
  }

  /// Who took what part, as one claim says.
  public record Part(ActorRef actor, Role role, ClaimId claim) {
    public Part {
      Objects.requireNonNull(actor, "actor");
      Objects.requireNonNull(role, "role");
      Objects.requireNonNull(claim, "claim");
    }
  }

  /// Harm, as one claim tells it.
  ///
  /// @param number as one would write it in a table
  public record Toll(Effect effect, String number, ClaimId claim) {
    public Toll {
      Objects.requireNonNull(effect, "effect");
      Objects.requireNonNull(number, "number");
      Objects.requireNonNull(claim, "claim");
    }
  }

  public CorpusEvent {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(happened, "happened");
    days = List.copyOf(days);
    places = List.copyOf(places);
    cast = List.copyOf(cast);
    tolls = List.copyOf(tolls);
    words = List.copyOf(words);
  }

  /// Whether any of its rows is told by `claim`.
  public boolean isToldBy(ClaimId claim) {
    return days.stream().anyMatch(day -> day.claim().equals(claim))
        || places.stream().anyMatch(spot -> spot.claim().equals(claim))
        || cast.stream().anyMatch(part -> part.claim().equals(claim))
        || tolls.stream().anyMatch(toll -> toll.claim().equals(claim));
  }
}
