package org.sayso.event;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sayso.evidence.MentionId;
import org.sayso.evidence.Row;

/// Somebody in an event, as one claim has it.
///
/// @param name the fullest name the document gives for the words
public record Participant(
    Row row,
    String name,
    Optional<MentionId> mention,
    ParticipantKind kind,
    Role role,
    Involvement involvement,
    Blame blame,
    CivilianStatus civilianStatus) {
  private static final Set<String> ATTACKERS = Words.of("attackers");

  public Participant {
    Objects.requireNonNull(row, "row");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(mention, "mention");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(involvement, "involvement");
    Objects.requireNonNull(blame, "blame");
    Objects.requireNonNull(civilianStatus, "civilianStatus");
  }

  /// "gunmen", "three attackers": a word for doing it, by which nobody in particular is blamed.
  public boolean isNobodyKnown() {
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return kind == ParticipantKind.INDIVIDUAL && ATTACKERS.contains(last);
  }

  Participant with(Row other) {
    return new Participant(other, name, mention, kind, role, involvement, blame, civilianStatus);
  }

  /// The same participant, involved as `other`.
  Participant withInvolvement(Involvement other) {
    return new Participant(row, name, mention, kind, role, other, blame, civilianStatus);
  }

  /// The same participant, blamed as `other`.
  public Participant withBlame(Blame other) {
    return new Participant(row, name, mention, kind, role, involvement, other, civilianStatus);
  }
}
