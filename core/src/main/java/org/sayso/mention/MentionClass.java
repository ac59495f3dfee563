package org.sayso.mention;

/// What a model that tags mentions calls them; the order is that of its scores.
public enum MentionClass {
  /// Groups of every sort, peoples and armed men too.
  ORGANISATION,
  PERSON,
  /// Places by name or not, and built things.
  LOCATION,
  /// The adjective of a people or a creed.
  NATIONALITY,
  TEMPORAL,
  QUANTITY,
  WEAPON
}
