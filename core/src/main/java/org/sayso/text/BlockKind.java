package org.sayso.text;

/// The parts of a page (closed list, `model.md`, 1).
public enum BlockKind {
  TITLE,
  STANDFIRST,
  SUMMARY,
  TAKEAWAY,
  DATELINE,
  BYLINE,
  CREDIT,
  CAPTION,
  BODY,
  OTHER;

  /// Whether the block is the outlet's own digest of the body; its claims never add an origin.
  public boolean isDigest() {
    return this == TITLE || this == STANDFIRST || this == SUMMARY || this == TAKEAWAY;
  }

  /// Whether the reader reads the block as running text.
  public boolean isRead() {
    return this == BODY || this == CAPTION || isDigest();
  }
}
