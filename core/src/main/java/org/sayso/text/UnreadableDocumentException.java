package org.sayso.text;

import java.util.Objects;

/// The bytes hold no readable text. Caught at the border of the pipeline and kept as data.
public final class UnreadableDocumentException extends Exception {
  private static final long serialVersionUID = 1L;

  /// A machine-readable reason, stable across versions.
  private final String code;

  /// @param code stable reason, such as `empty`, `binary`, `encoding`, `too-deep`, `too-large`
  /// @param message what, where and how to mend it
  public UnreadableDocumentException(String code, String message) {
    super(message);
    this.code = code;
  }

  public String code() {
    return code;
  }

  /// What is wrong, where, and how to mend it.
  public String reason() {
    return Objects.requireNonNullElse(getMessage(), code);
  }
}
