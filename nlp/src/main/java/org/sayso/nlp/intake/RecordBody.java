package org.sayso.nlp.intake;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sayso.document.PublishedDate;
import org.sayso.document.SourceMetadata;
import org.sayso.nlp.intake.FieldMapping.Field;
import org.sayso.text.PrintedDates;
import org.sayso.text.SourceText;
import org.sayso.text.UnreadableDocumentException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.json.JsonMapper;

/// One record: a JSON object whose fields hold an article.
///
/// A line of JSON Lines is kept as it came. A row of a table is kept as a JSON object of its cells,
/// keys sorted, no spaces, UTF-8. A mapping that a person gave is written into the object under
/// [#MAPPING_KEY], since the columns' names do not show it and the record must be readable by
/// itself.
public final class RecordBody {
  /// The key of the person's own mapping.
  public static final String MAPPING_KEY = "sayso:fields";

  private static final JsonMapper JSON = JsonMapper.shared();

  private final Map<String, SourceText> fields;
  private final FieldMapping mapping;

  private RecordBody(Map<String, SourceText> fields) {
    this.fields = fields;
    Optional<String> url = value(FieldMapping.COMMON, Field.URL).map(SourceText::chars);
    SourceText stated = fields.get(MAPPING_KEY);
    this.mapping =
        stated != null
            ? FieldMapping.parse(stated.chars())
            : FieldMapping.detect(fields.keySet(), url);
  }

  /// Reads a record.
  ///
  /// @throws UnreadableDocumentException `broken-record` when `json` is no JSON object
  public static RecordBody parse(String json) throws UnreadableDocumentException {
    try (JsonParser parser = JSON.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw new UnreadableDocumentException("broken-record", "The record is no JSON object.");
      }
      Map<String, SourceText> fields = new LinkedHashMap<>();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        value(parser, json).ifPresent(value -> fields.put(name, value));
      }
      if (parser.nextToken() != null) {
        throw new UnreadableDocumentException(
            "broken-record", "More follows after the record's closing brace.");
      }
      return new RecordBody(fields);
    } catch (JacksonException broken) {
      throw new UnreadableDocumentException(
          "broken-record", "The record is no JSON: " + broken.getOriginalMessage());
    } catch (IllegalArgumentException badMapping) {
      throw new UnreadableDocumentException(
          "broken-record", String.valueOf(badMapping.getMessage()));
    }
  }

  /// A row of a table as a record.
  static byte[] ofCells(Map<String, String> cells, Optional<FieldMapping> stated) {
    Map<String, String> sorted = new TreeMap<>(cells);
    stated.ifPresent(mapping -> sorted.put(MAPPING_KEY, mapping.name()));
    return JSON.writeValueAsString(sorted).getBytes(StandardCharsets.UTF_8);
  }

  /// A JSON object with the person's mapping added; as it came where there is none.
  static byte[] ofObject(String json, Optional<FieldMapping> stated) {
    if (stated.isEmpty()) {
      return json.getBytes(StandardCharsets.UTF_8);
    }
    String key = JSON.writeValueAsString(MAPPING_KEY);
    String value = JSON.writeValueAsString(stated.get().name());
    int brace = json.indexOf('{');
    boolean alone = json.substring(brace + 1).strip().startsWith("}");
    return (json.substring(0, brace + 1)
            + key
            + ":"
            + value
            + (alone ? "" : ",")
            + json.substring(brace + 1))
        .getBytes(StandardCharsets.UTF_8);
  }

  /// The names of the fields that hold words.
  public List<String> names() {
    return fields.keySet().stream().filter(name -> !name.equals(MAPPING_KEY)).toList();
  }

  /// What holds `field`, with its place in the record; absent when it holds no word.
  public Optional<SourceText> value(Field field) {
    return value(mapping, field);
  }

  /// What the record says of its article beside the words.
  public SourceMetadata metadata() {
    return new SourceMetadata(
        words(Field.TITLE),
        words(Field.PUBLISHER).or(mapping::publisher),
        words(Field.DATE)
            .flatMap(PrintedDates::parse)
            .map(day -> new PublishedDate(day, PublishedDate.From.FIELD)),
        words(Field.AUTHOR),
        Optional.empty(),
        words(Field.URL),
        words(Field.LANGUAGE));
  }

  private Optional<String> words(Field field) {
    return value(field).map(text -> text.chars().strip().replaceAll("\\s+", " "));
  }

  private Optional<SourceText> value(FieldMapping by, Field field) {
    return by.columnIn(field, names()).map(fields::get).filter(text -> !text.chars().isBlank());
  }

  /// Strings with their place; other values only as far as metadata needs them.
  private static Optional<SourceText> value(JsonParser parser, String json) {
    JsonToken token = parser.currentToken();
    if (token == JsonToken.VALUE_STRING) {
      int quote = (int) parser.currentTokenLocation().getCharOffset();
      parser.getString();
      return Optional.of(JsonStrings.decode(json, quote));
    }
    if (token == JsonToken.START_ARRAY || token == JsonToken.START_OBJECT) {
      return joined(parser);
    }
    return token == JsonToken.VALUE_NULL
        ? Optional.empty()
        : Optional.of(placeless(parser.getString()));
  }

  /// The strings of an array, and the `name` of an object, as one line.
  private static Optional<SourceText> joined(JsonParser parser) {
    List<String> words = new ArrayList<>();
    int depth = 1;
    boolean inObject = parser.currentToken() == JsonToken.START_OBJECT;
    while (depth > 0) {
      JsonToken token = parser.nextToken();
      if (token == JsonToken.START_ARRAY || token == JsonToken.START_OBJECT) {
        depth++;
      } else if (token == JsonToken.END_ARRAY || token == JsonToken.END_OBJECT) {
        depth--;
      } else if (token == JsonToken.VALUE_STRING
          && ((depth == 1 && !inObject) || "name".equals(parser.currentName()))) {
        words.add(parser.getString());
      }
    }
    return words.isEmpty() ? Optional.empty() : Optional.of(placeless(String.join(", ", words)));
  }

  /// Words for the metadata only, which point to no place.
  private static SourceText placeless(String words) {
    return SourceText.literal(words, 0, words.length());
  }
}
