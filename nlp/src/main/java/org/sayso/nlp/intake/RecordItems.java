package org.sayso.nlp.intake;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sayso.document.Incoming;
import org.sayso.document.MediaType;
import org.sayso.document.SourceDocument;
import org.sayso.nlp.intake.FieldMapping.Field;
import org.sayso.text.UnreadableDocumentException;

/// Makes documents of the records of one file.
final class RecordItems {
  private final Item item;

  RecordItems(Item item) {
    this.item = item;
  }

  /// The document of one record, or why it is none.
  ///
  /// @param where the record's place in the file: `L12`, or `3` for the third of an array
  Incoming of(byte[] body, String where) {
    try {
      RecordBody record = RecordBody.parse(new String(body, StandardCharsets.UTF_8));
      if (record.value(Field.TEXT).isEmpty()) {
        return refused(where, "no-text-field", noText(record));
      }
      SourceDocument document = SourceDocument.of(body, MediaType.RECORD, record.metadata());
      return new Incoming.Received(
          document,
          address(where),
          Optional.of(item.collection().orElse(item.name())),
          document.metadata().url());
    } catch (UnreadableDocumentException unreadable) {
      return refused(where, unreadable.code(), unreadable.reason());
    }
  }

  Incoming refused(String where, String code, String reason) {
    return new Incoming.Refused(address(where), code, reason);
  }

  private String address(String where) {
    return item.address() + "#" + where;
  }

  private static String noText(RecordBody record) {
    return "No field with words is known to hold the text. The fields are "
        + String.join(", ", record.names())
        + ". Say which one does, for example text="
        + record.names().stream().findFirst().orElse("body")
        + ".";
  }
}
