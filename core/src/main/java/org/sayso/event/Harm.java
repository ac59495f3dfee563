package org.sayso.event;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.sayso.evidence.MentionId;
import org.sayso.evidence.Quoted;
import org.sayso.evidence.Row;
import org.sayso.mention.NewsNumber;

/// Harm to people, as one claim has it. Parts point to their whole: "15, four of them children" is
/// 15 with a part of 4.
///
/// @param of the words for whom ("civilians", "four children"), empty when not said
/// @param actor the mention harmed, when it is somebody named or described
/// @param partOf index, in the event's harm cell, of the row this is a part of
/// @param includesAttacker whether the number counts the attacker, when said
/// @param side which side of a clash was harmed
/// @param sex only where stated, never from a name
/// @param ageGroup only where stated: `child`, `adult`, `elderly`
/// @param asOf words for the time at which the number held
public record Harm(
    Row row,
    Effect effect,
    HarmUnit unit,
    NewsNumber number,
    String of,
    Optional<MentionId> actor,
    OptionalInt partOf,
    Optional<Boolean> includesAttacker,
    CivilianStatus civilianStatus,
    Optional<Role> side,
    Optional<String> sex,
    Optional<String> ageGroup,
    Optional<Quoted> asOf) {
  public Harm {
    Objects.requireNonNull(row, "row");
    Objects.requireNonNull(effect, "effect");
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(of, "of");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(partOf, "partOf");
    Objects.requireNonNull(includesAttacker, "includesAttacker");
    Objects.requireNonNull(civilianStatus, "civilianStatus");
    Objects.requireNonNull(side, "side");
    Objects.requireNonNull(sex, "sex");
    Objects.requireNonNull(ageGroup, "ageGroup");
    Objects.requireNonNull(asOf, "asOf");
  }

  /// The same harm as a part of the row at index `whole`.
  Harm within(OptionalInt whole) {
    return as(row, unit, number, whole, includesAttacker, side);
  }

  /// The same harm as done to `role` of a clash.
  Harm onSide(Role role) {
    return as(row, unit, number, partOf, includesAttacker, Optional.of(role));
  }

  /// The same harm of `other` many.
  Harm withNumber(NewsNumber other) {
    return as(row, unit, other, partOf, includesAttacker, side);
  }

  /// The same harm counted in persons.
  Harm ofPersons() {
    return as(row, HarmUnit.PERSONS, number, partOf, includesAttacker, side);
  }

  /// The same harm, whose number counts the attacker.
  Harm withAttacker() {
    return as(row, unit, number, partOf, Optional.of(true), side);
  }

  Harm with(Row other) {
    return as(other, unit, number, partOf, includesAttacker, side);
  }

  private Harm as(
      Row row,
      HarmUnit unit,
      NewsNumber number,
      OptionalInt partOf,
      Optional<Boolean> includesAttacker,
      Optional<Role> side) {
    return new Harm(
        row,
        effect,
        unit,
        number,
        of,
        actor,
        partOf,
        includesAttacker,
        civilianStatus,
        side,
        sex,
        ageGroup,
        asOf);
  }
}
