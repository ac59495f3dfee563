package org.sayso.event;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sayso.evidence.MentionId;
import org.sayso.evidence.Row;
import org.sayso.mention.NewsNumber;

/// Somebody in an event, as one claim has it.
///
/// @param name the fullest name the document gives for the words
/// @param number how many they are, of those who take part in a protest or a riot; empty where no
///   number is told
public record Participant(
    Row row,
    String name,
    Optional<MentionId> mention,
    ParticipantKind kind,
    Role role,
    Involvement involvement,
    Blame blame,
    CivilianStatus civilianStatus,
    Optional<NewsNumber> number) {
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
    Objects.requireNonNull(number, "number");
  }

  /// Somebody of whom no number is told.
  public Participant(
      Row row,
      String name,
      Optional<MentionId> mention,
      ParticipantKind kind,
      Role role,
      Involvement involvement,
      Blame blame,
      CivilianStatus civilianStatus) {
    this(row, name, mention, kind, role, involvement, blame, civilianStatus, Optional.empty());
  }

  /// "gunmen", "three attackers": a word for doing it, by which nobody in particular is blamed.
  public boolean isNobodyKnown() {
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return kind == ParticipantKind.INDIVIDUAL && ATTACKERS.contains(last);
  }

  Participant with(Row other) {
    return new Participant(
        other, name, mention, kind, role, involvement, blame, civilianStatus, number);
  }

  /// The same participant, involved as `other`.
  Participant withInvolvement(Involvement other) {
    return new Participant(row, name, mention, kind, role, other, blame, civilianStatus, number);
  }

  /// The same participant, blamed as `other`.
  public Participant withBlame(Blame other) {
    return new Participant(
        row, name, mention, kind, role, involvement, other, civilianStatus, number);
  }

  /// The same participants, so many.
  Participant numbering(NewsNumber other) {
    return new Participant(
        row, name, mention, kind, role, involvement, blame, civilianStatus, Optional.of(other));
  }
}
