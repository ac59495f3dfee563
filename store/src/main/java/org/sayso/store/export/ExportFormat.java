package org.sayso.store.export;

/// Forms of an export.
public enum ExportFormat {
  /// RFC 4180, UTF-8, CR LF; cells that a spreadsheet would run are defused.
  CSV("csv"),
  /// One JSON object per line: the record as in `sayso/1`, with its document and hashes.
  JSONL("jsonl"),
  /// RFC 7946; events only, one feature for each place.
  GEOJSON("geojson");

  private final String extension;

  ExportFormat(String extension) {
    this.extension = extension;
  }

  public String extension() {
    return extension;
  }
}
