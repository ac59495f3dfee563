package org.sayso.nlp.intake;

/// How much the intake takes before it refuses: what keeps one hostile file from filling memory or
/// disk.
///
/// @param documentBytes the largest document, row or message
/// @param entryBytes the largest archive entry, unpacked
/// @param archiveBytes all entries of an archive and of the archives in it, unpacked
/// @param archiveEntries the most entries of one archive
/// @param archiveRatio unpacked bytes for each packed one; text packs at 3 to 20, a bomb at up to
///   1,032
/// @param archiveDepth how deep archives may lie inside archives
public record IntakeLimits(
    int documentBytes,
    long entryBytes,
    long archiveBytes,
    int archiveEntries,
    int archiveRatio,
    int archiveDepth) {
  /// Enough for the largest corpora of news text; a report of 33,000 words is a quarter of a
  /// megabyte.
  public static final IntakeLimits DEFAULT =
      new IntakeLimits(20_000_000, 4_000_000_000L, 20_000_000_000L, 1_000_000, 200, 3);

  public IntakeLimits {
    if (documentBytes < 1
        || entryBytes < 1
        || archiveBytes < 1
        || archiveEntries < 1
        || archiveRatio < 1
        || archiveDepth < 1) {
      throw new IllegalArgumentException("every limit must be at least 1");
    }
  }
}
