package org.sayso.store.decision;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sayso.claim.Basis;
import org.sayso.claim.Form;
import org.sayso.claim.Identity;
import org.sayso.claim.Narrator;
import org.sayso.claim.Stance;
import org.sayso.claim.Standing;
import org.sayso.event.Aggregation;
import org.sayso.event.Blame;
import org.sayso.event.CivilianStatus;
import org.sayso.event.Effect;
import org.sayso.event.EventMode;
import org.sayso.event.EventType;
import org.sayso.event.Happened;
import org.sayso.event.HarmUnit;
import org.sayso.event.InstrumentKind;
import org.sayso.event.Involvement;
import org.sayso.event.PlaceRole;
import org.sayso.event.Role;
import org.sayso.mention.ActorKind;
import org.sayso.resolution.Protection;

/// The fields that a person can correct, each with what it takes.
///
/// A name is any words, an actor or place id may be `-` for unknown, a number is `AT_LEAST 5`,
/// `RANGE 3 5`, `PLURAL`, a date is EDTF, a place is `ID` or `ID LAT LON`.
public enum Field {
  CLAIM_STANCE(Scope.CLAIM, "stance", words(Stance.class)),
  CLAIM_FORM(Scope.CLAIM, "form", words(Form.class)),
  CLAIM_BASIS(Scope.CLAIM, "basis", words(Basis.class)),
  CLAIM_NARRATOR(Scope.CLAIM, "narrator", words(Narrator.class)),
  CLAIM_SPEAKER(Scope.CLAIM, "speaker", Field::name),
  CLAIM_ACTOR(Scope.CLAIM, "actor", Field::name),
  CLAIM_IDENTITY(Scope.CLAIM, "identity", words(Identity.class)),
  CLAIM_STANDING(Scope.CLAIM, "standing", words(Standing.class)),
  EVENT_TYPE(Scope.EVENT, "type", words(EventType.class)),
  EVENT_MODE(Scope.EVENT, "mode", words(EventMode.class)),
  EVENT_HAPPENED(Scope.EVENT, "happened", words(Happened.class)),
  EVENT_AGGREGATION(Scope.EVENT, "aggregation", words(Aggregation.class)),
  DATE_EDTF(Scope.DATES, "edtf", EdtfDay::parse),
  PLACE_NAME(Scope.PLACES, "name", Field::name),
  PLACE_PLACE(Scope.PLACES, "place", PlaceValue::parse),
  PLACE_ROLE(Scope.PLACES, "role", words(PlaceRole.class)),
  PARTICIPANT_NAME(Scope.PARTICIPANTS, "name", Field::name),
  PARTICIPANT_ACTOR(Scope.PARTICIPANTS, "actor", Field::name),
  PARTICIPANT_ROLE(Scope.PARTICIPANTS, "role", words(Role.class)),
  PARTICIPANT_INVOLVEMENT(Scope.PARTICIPANTS, "involvement", words(Involvement.class)),
  PARTICIPANT_BLAME(Scope.PARTICIPANTS, "blame", words(Blame.class)),
  PARTICIPANT_CIVILIAN_STATUS(Scope.PARTICIPANTS, "civilian-status", words(CivilianStatus.class)),
  INSTRUMENT_KIND(Scope.INSTRUMENTS, "kind", words(InstrumentKind.class)),
  OBJECT_EFFECT(Scope.OBJECTS, "effect", words(Effect.class)),
  OBJECT_NUMBER(Scope.OBJECTS, "number", NumberValue::parse),
  HARM_EFFECT(Scope.HARM, "effect", words(Effect.class)),
  HARM_UNIT(Scope.HARM, "unit", words(HarmUnit.class)),
  HARM_NUMBER(Scope.HARM, "number", NumberValue::parse),
  HARM_CIVILIAN_STATUS(Scope.HARM, "civilian-status", words(CivilianStatus.class)),
  ACTOR_NAME(Scope.ACTOR, "name", Field::name),
  ACTOR_KIND(Scope.ACTOR, "kind", words(ActorKind.class)),
  ACTOR_PROTECTION(Scope.ACTOR, "protection", words(Protection.class));

  /// What has the field.
  public enum Scope {
    CLAIM,
    EVENT,
    DATES,
    PLACES,
    PARTICIPANTS,
    INSTRUMENTS,
    OBJECTS,
    HARM,
    ACTOR
  }

  private final Scope scope;
  private final String key;

  @SuppressWarnings("ImmutableEnumChecker") // every parser is a function without state
  private final Consumer<String> parser;

  Field(Scope scope, String key, Consumer<String> parser) {
    this.scope = scope;
    this.key = key;
    this.parser = parser;
  }

  public Scope scope() {
    return scope;
  }

  /// The field's name in a command: `stance`, `civilian-status`.
  public String key() {
    return key;
  }

  /// The fields of what `target` points at.
  public static List<Field> of(Target target) {
    return Arrays.stream(values()).filter(field -> field.scope == scope(target)).toList();
  }

  /// The field of the target with this name.
  ///
  /// @throws IllegalArgumentException with the names that there are
  public static Field of(Target target, String key) {
    List<Field> fields = of(target);
    return fields.stream()
        .filter(field -> field.key.equals(key))
        .findFirst()
        .orElseThrow(() ->
            new IllegalArgumentException(
                "no field \"" + key + "\" here; there are " + keys(fields)));
  }

  /// Checks that the value fits the field and the field the target.
  ///
  /// @throws IllegalArgumentException saying what fits
  void check(Target target, String value) {
    if (scope != scope(target)) {
      throw new IllegalArgumentException(
          "no field \"" + key + "\" here; there are " + keys(of(target)));
    }
    parser.accept(value);
  }

  private static String keys(List<Field> fields) {
    return fields.stream().map(Field::key).collect(Collectors.joining(", "));
  }

  private static Scope scope(Target target) {
    return switch (target) {
      case Target.ClaimTarget _ -> Scope.CLAIM;
      case Target.EventTarget _ -> Scope.EVENT;
      case Target.CellTarget cell -> Scope.valueOf(cell.cell().name());
      case Target.ActorTarget _ -> Scope.ACTOR;
    };
  }

  private static void name(String value) {
    if (value.isBlank()) {
      throw new IllegalArgumentException("give a value, or - for unknown");
    }
  }

  private static <E extends Enum<E>> Consumer<String> words(Class<E> vocabulary) {
    return value -> {
      if (Stream.of(vocabulary.getEnumConstants()).noneMatch(word -> word.name().equals(value))) {
        throw new IllegalArgumentException(
            "no "
                + vocabulary.getSimpleName().toLowerCase(Locale.ROOT)
                + " \""
                + value
                + "\"; there are "
                + Arrays.toString(vocabulary.getEnumConstants()));
      }
    };
  }
}
