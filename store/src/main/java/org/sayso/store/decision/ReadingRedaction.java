package org.sayso.store.decision;

import java.util.Set;
import org.sayso.store.json.Sayso1;
import org.sayso.store.json.Sayso1Codec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// Redacts the words of JSON records; vocabularies, hashes and rule names stay as they are.
public final class ReadingRedaction {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /// The fields that hold words of a text or ids made of them.
  private static final Set<String> WORDS =
      Set.of(
          "text",
          "title",
          "publisher",
          "byline",
          "credit",
          "url",
          "place",
          "date",
          "name",
          "names",
          "asDescribed",
          "onBehalfOf",
          "candidates",
          "aliases",
          "of",
          "actor",
          "id",
          "into",
          "merged",
          "message",
          "exact",
          "prefix",
          "suffix",
          "speaker",
          "value",
          "detail",
          "who",
          "why",
          "address",
          "finalAddress",
          "feed");

  private ReadingRedaction() {}

  /// The reading with every name replaced, short forms that the document uses included.
  public static Sayso1.Reading apply(Sayso1.Reading reading, Redaction redaction) {
    String json = Sayso1Codec.write(reading);
    if (!redaction.occursIn(json)) {
      return reading;
    }
    return Sayso1Codec.read(apply(json, shortForms(reading, redaction)), Sayso1.Reading.class);
  }

  static Redaction shortForms(Sayso1.Reading reading, Redaction redaction) {
    return redaction.withShortForms(
        reading.mentions().stream().map(Sayso1.Mention::text).distinct().toList());
  }

  /// The JSON with the names replaced in the fields that hold words.
  public static String apply(String json, Redaction redaction) {
    JsonNode tree = MAPPER.readTree(json);
    redact(tree, redaction);
    return MAPPER.writeValueAsString(tree);
  }

  private static void redact(JsonNode node, Redaction redaction) {
    if (node instanceof ObjectNode object) {
      for (String key : object.propertyNames()) {
        JsonNode value = object.get(key);
        if (!WORDS.contains(key)) {
          redact(value, redaction);
        } else if (value instanceof StringNode words) {
          object.put(key, redaction.apply(words.stringValue()));
        } else if (value instanceof ArrayNode list) {
          redactAll(list, redaction);
        } else {
          redact(value, redaction);
        }
      }
    } else if (node instanceof ArrayNode list) {
      for (JsonNode item : list) {
        redact(item, redaction);
      }
    }
  }

  private static void redactAll(ArrayNode list, Redaction redaction) {
    for (int i = 0; i < list.size(); i++) {
      if (list.get(i) instanceof StringNode words) {
        list.set(i, StringNode.valueOf(redaction.apply(words.stringValue())));
      } else {
        redact(list.get(i), redaction);
      }
    }
  }
}
