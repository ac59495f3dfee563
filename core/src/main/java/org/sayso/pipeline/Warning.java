package org.sayso.pipeline;

import java.util.Objects;
import java.util.Optional;
import org.sayso.text.TextSpan;

/// Something a reader of the record should know about how it was made.
///
/// @param code stable name, such as `not-read`, `year-open`
/// @param span the words it concerns, if any
public record Warning(String code, String message, Optional<TextSpan> span) {
  public Warning {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
    Objects.requireNonNull(span, "span");
  }
}
