package org.sayso.nlp.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sayso.document.Incoming;
import org.sayso.document.MediaType;
import org.sayso.nlp.intake.ByteLines.Line;
import org.sayso.text.BodyDecoder;
import org.sayso.text.UnreadableDocumentException;

/// Walks through JSON Lines: one record a line; a bad line costs that line only.
final class JsonLinesCursor implements Cursor {
  private final Item item;
  private final Optional<FieldMapping> mapping;
  private final IntakeLimits limits;
  private final ByteLines lines;
  private final RecordItems records;

  JsonLinesCursor(Item item, InputStream in, Optional<FieldMapping> mapping, IntakeLimits limits) {
    this.item = item;
    this.mapping = mapping;
    this.limits = limits;
    this.lines = new ByteLines(in, limits.documentBytes(), false);
    this.records = new RecordItems(item);
  }

  @Override
  public String address() {
    return item.address();
  }

  @Override
  public void close() throws IOException {
    lines.close();
  }

  @Override
  public Optional<Step> next() throws IOException {
    Optional<Line> line = lines.next();
    while (line.isPresent()
        && new String(line.get().bytes(), StandardCharsets.ISO_8859_1).isBlank()) {
      line = lines.next();
    }
    return line.map(this::incoming).map(Step.Give::new);
  }

  private Incoming incoming(Line line) {
    String where = "L" + line.number();
    if (line.tooLong()) {
      return records.refused(where, "too-large", ContentReader.tooLarge(limits.documentBytes()));
    }
    try {
      String json = BodyDecoder.decode(line.bytes(), MediaType.RECORD).text().strip();
      if (!json.startsWith("{")) {
        return records.refused(
            where, "broken-record", "The line is no JSON object. Write one object a line, {…}.");
      }
      return records.of(RecordBody.ofObject(json, mapping), where);
    } catch (UnreadableDocumentException unreadable) {
      return records.refused(where, unreadable.code(), unreadable.reason());
    }
  }
}
