package org.sayso.claim;

/// Whether Sayso holds the statement itself or only an outlet's quotation of it.
public enum Seen {
  ORIGINAL,
  QUOTED_ONLY
}
