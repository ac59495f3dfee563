package org.sayso.store.export;

/// Forms of an export.
public enum ExportFormat {
  /// RFC 4180, UTF-8, CR LF; cells that a spreadsheet would run are defused.
  CSV("csv", "csv"),
  /// One JSON object per line: the record as in `sayso/1`, with its document and hashes.
  JSONL("jsonl", "jsonl"),
  /// RFC 7946; events only, one feature for each place.
  GEOJSON("geojson", "geojson"),
  /// Events in the 49 columns of UCDP GED, as CSV.
  UCDP_GED("ucdp-ged", "csv"),
  /// Events in the 31 columns of ACLED, as CSV.
  ACLED("acled", "csv"),
  /// Events in PLOVER's codes, as JSON Lines in the shape of NGEC.
  PLOVER("plover", "jsonl"),
  /// Events in the HURIDOCS Events Standard Formats: a folder with a CSV file for each entity.
  HURIDOCS("huridocs", "");

  private final String key;
  private final String extension;

  ExportFormat(String key, String extension) {
    this.key = key;
    this.extension = extension;
  }

  /// The word in a command.
  public String key() {
    return key;
  }

  /// Of the file; empty for a folder.
  public String extension() {
    return extension;
  }

  /// Whether it codes events by somebody else's codebook, so that only events that count are rows.
  public boolean isCoded() {
    return switch (this) {
      case CSV, JSONL, GEOJSON -> false;
      case UCDP_GED, ACLED, PLOVER, HURIDOCS -> true;
    };
  }

  /// Whether it is a folder of files and not one file.
  public boolean isFolder() {
    return extension.isEmpty();
  }

  /// As the command has it.
  @Override
  public String toString() {
    return key;
  }
}
