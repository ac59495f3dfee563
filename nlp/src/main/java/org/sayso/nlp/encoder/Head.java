package org.sayso.nlp.encoder;

/// What the encoder answers in one pass, each with columns of its own behind those of the one
/// before.
public enum Head {
  /// The tags of attribution.
  ATTRIBUTION(AttributionTag.count()),
  /// Four vectors of 64 numbers: which source a cue has, which cue a content.
  LINK(4 * 64),
  /// The tags of mentions.
  MENTION(1 + 2 * 7),
  /// Votes of source, cue and content on what the speaker does.
  STANCE(3 * ActReading.WIDTH),
  /// Acts, who and what takes part in them, and the ties between the two.
  EVENT(EventReading.WIDTH);

  private final int width;

  Head(int width) {
    this.width = width;
  }

  /// Its first column.
  public int from() {
    int from = 0;
    for (int i = 0; i < ordinal(); i++) {
      from += values()[i].width;
    }
    return from;
  }

  /// How many columns it has.
  public int width() {
    return width;
  }

  /// The columns of all heads together.
  public static int columns() {
    Head last = values()[values().length - 1];
    return last.from() + last.width;
  }
}
