package org.sayso.store.search;

/// The order of what is found; equals stand in the order of arrival, then as in the text.
public enum SearchOrder {
  /// What holds the words best comes first.
  RELEVANCE,
  /// Last day of publication first, undated last.
  NEWEST,
  /// First day of publication first, undated last.
  OLDEST
}
