package org.sayso.eval.muc;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// The 25 slots of a MUC-4 template, in their order.
public enum MucSlot {
  MESSAGE_ID("message-id", "MESSAGE: ID", Kind.INDEX),
  TEMPLATE_ID("template-id", "MESSAGE: TEMPLATE", Kind.INDEX),
  DATE("inc-date", "INCIDENT: DATE", Kind.DATE),
  LOCATION("inc-loc", "INCIDENT: LOCATION", Kind.LOCATION),
  TYPE("inc-type", "INCIDENT: TYPE", Kind.SET),
  STAGE("inc-stage", "INCIDENT: STAGE OF EXECUTION", Kind.SET),
  INSTRUMENT_ID("inc-instr-id", "INCIDENT: INSTRUMENT ID", Kind.STRING),
  INSTRUMENT_TYPE("inc-instr-type", "INCIDENT: INSTRUMENT TYPE", Kind.SET),
  CATEGORY("perp-inc-cat", "PERP: INCIDENT CATEGORY", Kind.SET),
  INDIVIDUAL("perp-ind-id", "PERP: INDIVIDUAL ID", Kind.STRING),
  ORGANIZATION("perp-org-id", "PERP: ORGANIZATION ID", Kind.STRING),
  CONFIDENCE("perp-org-conf", "PERP: ORGANIZATION CONFIDENCE", Kind.SET),
  PHYSICAL_ID("phys-tgt-id", "PHYS TGT: ID", Kind.STRING),
  PHYSICAL_TYPE("phys-tgt-type", "PHYS TGT: TYPE", Kind.SET),
  PHYSICAL_NUMBER("phys-tgt-num", "PHYS TGT: NUMBER", Kind.NUMBER),
  PHYSICAL_NATION("phys-tgt-nation", "PHYS TGT: FOREIGN NATION", Kind.SET),
  PHYSICAL_EFFECT("phys-tgt-effect", "PHYS TGT: EFFECT OF INCIDENT", Kind.SET),
  PHYSICAL_TOTAL("phys-tgt-total-num", "PHYS TGT: TOTAL NUMBER", Kind.NUMBER),
  HUMAN_NAME("hum-tgt-name", "HUM TGT: NAME", Kind.STRING),
  HUMAN_DESCRIPTION("hum-tgt-desc", "HUM TGT: DESCRIPTION", Kind.STRING),
  HUMAN_TYPE("hum-tgt-type", "HUM TGT: TYPE", Kind.SET),
  HUMAN_NUMBER("hum-tgt-num", "HUM TGT: NUMBER", Kind.NUMBER),
  HUMAN_NATION("hum-tgt-nation", "HUM TGT: FOREIGN NATION", Kind.SET),
  HUMAN_EFFECT("hum-tgt-effect", "HUM TGT: EFFECT OF INCIDENT", Kind.SET),
  HUMAN_TOTAL("hum-tgt-total-num", "HUM TGT: TOTAL NUMBER", Kind.NUMBER);

  /// What a slot is filled with.
  public enum Kind {
    INDEX,
    DATE,
    LOCATION,
    SET,
    STRING,
    NUMBER
  }

  private static final List<MucSlot> SCORED = List.of(values()).subList(2, 25);

  private final String scoreName;
  private final String label;
  private final Kind kind;

  MucSlot(String scoreName, String label, Kind kind) {
    this.scoreName = scoreName;
    this.label = label;
    this.kind = kind;
  }

  /// The name in score tables, `inc-date`.
  public String scoreName() {
    return scoreName;
  }

  /// The name in keys, `INCIDENT: DATE`.
  public String label() {
    return label;
  }

  public Kind kind() {
    return kind;
  }

  /// The slots whose fillers stand behind the colon of this one's.
  public List<MucSlot> referred() {
    return switch (this) {
      case INSTRUMENT_TYPE -> List.of(INSTRUMENT_ID);
      case CONFIDENCE -> List.of(ORGANIZATION);
      case PHYSICAL_TYPE, PHYSICAL_NUMBER, PHYSICAL_NATION, PHYSICAL_EFFECT -> List.of(PHYSICAL_ID);
      case HUMAN_DESCRIPTION -> List.of(HUMAN_NAME);
      case HUMAN_TYPE, HUMAN_NUMBER, HUMAN_NATION, HUMAN_EFFECT ->
          List.of(HUMAN_NAME, HUMAN_DESCRIPTION);
      default -> List.of();
    };
  }

  /// The 23 slots that are counted in the totals.
  public static List<MucSlot> scored() {
    return SCORED;
  }

  /// The slot of a number from 0 to 24.
  public static Optional<MucSlot> of(int number) {
    return number >= 0 && number < values().length
        ? Optional.of(values()[number])
        : Optional.empty();
  }

  /// The slot of a score table's name.
  public static Optional<MucSlot> named(String scoreName) {
    return Arrays.stream(values()).filter(slot -> slot.scoreName.equals(scoreName)).findFirst();
  }
}
