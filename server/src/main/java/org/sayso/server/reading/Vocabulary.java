package org.sayso.server.reading;

import java.util.Arrays;
import java.util.List;
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
import org.sayso.store.decision.Field;

/// The closed lists that a field of a correction takes its value from.
public final class Vocabulary {
  private Vocabulary() {}

  /// The values of `field`; empty where any words, a number, a date or a place will do.
  public static List<String> of(Field field) {
    return switch (field) {
      case CLAIM_STANCE -> names(Stance.values());
      case CLAIM_FORM -> names(Form.values());
      case CLAIM_BASIS -> names(Basis.values());
      case CLAIM_NARRATOR -> names(Narrator.values());
      case CLAIM_IDENTITY -> names(Identity.values());
      case CLAIM_STANDING -> names(Standing.values());
      case EVENT_TYPE -> names(EventType.values());
      case EVENT_MODE -> names(EventMode.values());
      case EVENT_HAPPENED -> names(Happened.values());
      case EVENT_AGGREGATION -> names(Aggregation.values());
      case PLACE_ROLE -> names(PlaceRole.values());
      case PARTICIPANT_ROLE -> names(Role.values());
      case PARTICIPANT_INVOLVEMENT -> names(Involvement.values());
      case PARTICIPANT_BLAME -> names(Blame.values());
      case PARTICIPANT_CIVILIAN_STATUS, HARM_CIVILIAN_STATUS -> names(CivilianStatus.values());
      case INSTRUMENT_KIND -> names(InstrumentKind.values());
      case OBJECT_EFFECT, HARM_EFFECT -> names(Effect.values());
      case HARM_UNIT -> names(HarmUnit.values());
      case ACTOR_KIND -> names(ActorKind.values());
      case ACTOR_PROTECTION -> names(Protection.values());
      case CLAIM_SPEAKER,
          CLAIM_ACTOR,
          DATE_EDTF,
          PLACE_NAME,
          PLACE_PLACE,
          PARTICIPANT_NAME,
          PARTICIPANT_ACTOR,
          OBJECT_NUMBER,
          HARM_NUMBER,
          ACTOR_NAME ->
          List.of();
    };
  }

  /// What a free value looks like.
  public static String form(Field field) {
    return switch (field) {
      case DATE_EDTF -> "a date in EDTF: 2019-03-02, XXXX-09-02";
      case PLACE_PLACE -> "ID, ID LAT LON, or - for unknown";
      case OBJECT_NUMBER, HARM_NUMBER -> "5, AT_LEAST 5, RANGE 3 5, PLURAL";
      case CLAIM_ACTOR, PARTICIPANT_ACTOR -> "an actor's id, or - for unknown";
      default -> "any words";
    };
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }
}
