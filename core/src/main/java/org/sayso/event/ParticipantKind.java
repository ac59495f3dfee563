package org.sayso.event;

/// Whether a participant is a person or persons, or an organisation.
public enum ParticipantKind {
  INDIVIDUAL,
  ORGANISATION
}
