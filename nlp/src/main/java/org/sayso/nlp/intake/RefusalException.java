package org.sayso.nlp.intake;

import java.io.IOException;

/// Ends the reading of one file, entry or table; becomes a line in the list of refusals.
final class RefusalException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String code;

  RefusalException(String code, String message) {
    super(message);
    this.code = code;
  }

  String code() {
    return code;
  }
}
