package org.sayso.document;

/// A document's id: the hash of its body as received (`model.md`, 3).
public record DocumentId(Sha256 sha256) implements Comparable<DocumentId> {
  /// The id of the document with this body.
  public static DocumentId of(byte[] body) {
    return new DocumentId(Sha256.of(body));
  }

  /// Reads the 64 hexadecimal digits back.
  public static DocumentId parse(String hex) {
    return new DocumentId(new Sha256(hex));
  }

  @Override
  public int compareTo(DocumentId other) {
    return sha256.compareTo(other.sha256);
  }

  @Override
  public String toString() {
    return sha256.hex();
  }
}
