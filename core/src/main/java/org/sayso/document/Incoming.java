package org.sayso.document;

import java.util.Objects;
import java.util.Optional;

/// What a source gave at one address: a document, or the reason why there is none. Nothing that was
/// met is dropped in silence.
public sealed interface Incoming {
  /// Where it lies: a path inside the collection (`reports/a.zip!/b.txt`, `wire.csv#L12`), or the
  /// address that was asked for.
  String address();

  /// A document.
  ///
  /// @param document the bytes and what their carrier says of them
  /// @param address where it lies
  /// @param collection name of the folder, archive or table that held it
  /// @param versionKey what stays the same when the document is changed: new bytes with the same
  ///   key are a new version. Absent for a row of a table without an address of its own, since rows
  ///   move.
  record Received(
      SourceDocument document,
      String address,
      Optional<String> collection,
      Optional<String> versionKey)
      implements Incoming {
    public Received {
      Objects.requireNonNull(document, "document");
      Objects.requireNonNull(address, "address");
      Objects.requireNonNull(collection, "collection");
      Objects.requireNonNull(versionKey, "versionKey");
    }
  }

  /// Something that should be a document and cannot be read.
  ///
  /// @param address where it lies
  /// @param code stable reason, such as `empty`, `binary`, `encoding`, `zip-bomb`
  /// @param reason what is wrong and how to mend it
  record Refused(String address, String code, String reason) implements Incoming {
    public Refused {
      Objects.requireNonNull(address, "address");
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(reason, "reason");
    }
  }

  /// Something that is no document by its name or kind (a hidden file, a picture, a README) and was
  /// not read. Not a fault of the collection.
  ///
  /// @param address where it lies
  /// @param code stable reason: `hidden`, `unknown-type`
  /// @param reason why it was passed over
  record Skipped(String address, String code, String reason) implements Incoming {
    public Skipped {
      Objects.requireNonNull(address, "address");
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(reason, "reason");
    }
  }
}
