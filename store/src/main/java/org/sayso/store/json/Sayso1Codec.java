package org.sayso.store.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Writes and reads the records of [Sayso1]: fields in the order of the schema, nulls written.
public final class Sayso1Codec {
  private static final int MAX_TEXT = 64 * 1024 * 1024;
  private static final JsonMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(MAX_TEXT).build())
                  .build())
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  private Sayso1Codec() {}

  /// `value` on one line.
  public static String write(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /// `value` over several lines, for people.
  public static String writePretty(Object value) {
    return MAPPER.writer().with(SerializationFeature.INDENT_OUTPUT).writeValueAsString(value);
  }

  /// Reads what [#write] wrote.
  ///
  /// @throws IllegalArgumentException when `json` is not a `type`
  public static <T> T read(String json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(
          "not a " + type.getSimpleName() + " of sayso/1: " + e.getOriginalMessage(), e);
    }
  }
}
