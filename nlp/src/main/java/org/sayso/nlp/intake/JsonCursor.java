package org.sayso.nlp.intake;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.sayso.document.MediaType;
import org.sayso.text.BodyDecoder;
import org.sayso.text.UnreadableDocumentException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Walks through a JSON file: one record, or an array of records.
final class JsonCursor implements Cursor {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Item item;
  private final RecordItems records;
  private final Optional<FieldMapping> mapping;
  private final Iterator<String> objects;
  private final boolean array;
  private int given;

  JsonCursor(Item item, byte[] body, Optional<FieldMapping> mapping) throws RefusalException {
    this.item = item;
    this.records = new RecordItems(item);
    this.mapping = mapping;
    String json = decoded(body);
    this.array = json.startsWith("[");
    this.objects = (array ? elements(json) : List.of(json)).iterator();
  }

  private static String decoded(byte[] body) throws RefusalException {
    try {
      return BodyDecoder.decode(body, MediaType.RECORD).text().strip();
    } catch (UnreadableDocumentException unreadable) {
      throw new RefusalException(unreadable.code(), unreadable.reason());
    }
  }

  private static List<String> elements(String json) throws RefusalException {
    try {
      return JSON.readTree(json).valueStream().map(JsonNode::toString).toList();
    } catch (JacksonException broken) {
      throw new RefusalException(
          "broken-record", "The file is no JSON: " + broken.getOriginalMessage());
    }
  }

  @Override
  public String address() {
    return item.address();
  }

  @Override
  public void close() {}

  @Override
  public Optional<Step> next() {
    if (!objects.hasNext()) {
      return Optional.empty();
    }
    given++;
    String object = objects.next();
    String where = array ? String.valueOf(given) : "L1";
    return Optional.of(
        new Step.Give(
            object.startsWith("{")
                ? records.of(RecordBody.ofObject(object, mapping), where)
                : records.refused(
                    where,
                    "broken-record",
                    "This is no JSON object. Write one object a line, {…}.")));
  }
}
