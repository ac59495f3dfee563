package org.sayso.eval.text;

import java.util.Objects;
import tools.jackson.databind.JsonNode;

/// A line of a file that is a JSON record.
///
/// @param text the line as it stands there, without its end
public record JsonLine(String text, JsonNode record) {
  public JsonLine {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(record, "record");
  }
}
