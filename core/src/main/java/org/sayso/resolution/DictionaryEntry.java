package org.sayso.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.sayso.mention.ActorKind;

/// One entry of an actor file: the actor, and what the file says about its names and kin.
///
/// @param acronyms short forms in capitals; part of the actor's aliases too
/// @param parent name of the larger body or family that it belongs to, as written
/// @param successor name of what it became, as written
/// @param carries names of the agencies whose wire an outlet carries, as written
/// @param from first year, month or day of its existence or office (`2016`, `2016-04`,
///   `2016-04-12`)
/// @param until last one; both count where a document's day is known
/// @param not similar names of others
/// @param role office of a person: `President of Tavara`
/// @param sources what shows the names: `wikinews/2019`, `reports/iran-2022`, `seed`, or a public
///   reference
/// @param file name of the file
/// @param line line of the entry's first field
public record DictionaryEntry(
    Actor actor,
    List<String> acronyms,
    Optional<String> parent,
    Optional<String> successor,
    List<String> carries,
    Optional<String> from,
    Optional<String> until,
    List<String> not,
    Optional<String> role,
    List<String> sources,
    String file,
    int line) {
  public DictionaryEntry {
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(parent, "parent");
    Objects.requireNonNull(successor, "successor");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(until, "until");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(file, "file");
    acronyms = List.copyOf(acronyms);
    carries = List.copyOf(carries);
    not = List.copyOf(not);
    sources = List.copyOf(sources);
    if (!carries.isEmpty() && actor.kind() != ActorKind.MEDIA) {
      throw new IllegalArgumentException("the wires of something not an outlet: " + actor.id());
    }
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("an entry without source: " + actor.id());
    }
  }

  /// Whether it did not exist yet, or held its office not yet, on `day`.
  public boolean isAfter(LocalDate day) {
    return from.filter(first -> startOf(day, first).compareTo(first) < 0).isPresent();
  }

  /// Whether it existed, or held its office, no more on `day`.
  public boolean isBefore(LocalDate day) {
    return until.filter(last -> startOf(day, last).compareTo(last) > 0).isPresent();
  }

  /// Whether it existed, or held its office, on `day`, as far as the entry tells.
  public boolean isInForce(LocalDate day) {
    return !isAfter(day) && !isBefore(day);
  }

  /// The day, its month or its year: as much of it as `like` tells.
  private static String startOf(LocalDate day, String like) {
    return day.toString().substring(0, like.length());
  }
}
