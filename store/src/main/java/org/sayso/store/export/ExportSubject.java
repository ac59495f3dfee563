package org.sayso.store.export;

import java.util.Locale;

/// What is exported.
public enum ExportSubject {
  DOCUMENTS,
  CLAIMS,
  EVENTS;

  /// The word in a command and in a file's name.
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
