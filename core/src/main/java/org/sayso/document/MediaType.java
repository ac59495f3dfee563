package org.sayso.document;

/// The forms of a document's body that the intake reads.
public enum MediaType {
  TEXT("text/plain"),
  HTML("text/html"),
  /// One row of a CSV or JSON Lines file, kept as a JSON object of its fields.
  RECORD("application/json"),
  /// One message of a MUC-4 text file.
  MUC("text/x-muc");

  private final String mime;

  MediaType(String mime) {
    this.mime = mime;
  }

  public String mime() {
    return mime;
  }
}
