package org.sayso.cli;

import java.io.PrintWriter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// JSON on a command's output: records in the order of their components, indented, ended by a line
/// break.
final class JsonOutput {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private JsonOutput() {}

  static String text(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  static void print(PrintWriter out, Object value) {
    out.println(text(value));
    out.flush();
  }
}
