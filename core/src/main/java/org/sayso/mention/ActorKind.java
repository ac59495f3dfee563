package org.sayso.mention;

/// Kinds of actors (closed list, `model.md`, 2).
public enum ActorKind {
  STATE,
  GOVERNMENT_BODY,
  MILITARY,
  POLICE,
  INTELLIGENCE,
  COURT,
  EMBASSY,
  ARMED_GROUP,
  MILITIA,
  GANG,
  PARTY,
  NGO,
  IGO,
  MEDIA,
  AGENCY,
  COMPANY,
  RELIGIOUS_BODY,
  POPULATION_GROUP,
  PERSON,
  UNIDENTIFIED_GROUP,
  OTHER;

  /// Whether the actor acts for a state.
  public boolean isOfficial() {
    return switch (this) {
      case STATE, GOVERNMENT_BODY, MILITARY, POLICE, INTELLIGENCE, COURT, EMBASSY -> true;
      case ARMED_GROUP,
          MILITIA,
          GANG,
          PARTY,
          NGO,
          IGO,
          MEDIA,
          AGENCY,
          COMPANY,
          RELIGIOUS_BODY,
          POPULATION_GROUP,
          PERSON,
          UNIDENTIFIED_GROUP,
          OTHER ->
          false;
    };
  }

  /// Whether the actor bears arms against or beside a state.
  public boolean isArmedNonState() {
    return this == ARMED_GROUP || this == MILITIA || this == GANG;
  }
}
