package org.sayso.claim;

/// Where the statement was made (`model.md`, 2).
public enum Channel {
  POST,
  PRESS_RELEASE,
  BRIEFING,
  INTERVIEW,
  SPEECH,
  COURT,
  DOCUMENT,
  LEAK,
  NOT_STATED
}
