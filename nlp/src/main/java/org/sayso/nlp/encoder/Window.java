package org.sayso.nlp.encoder;

import java.util.ArrayList;
import java.util.List;

/// What goes through the encoder at once: one or several ranges of a passage, with separators
/// between them.
public final class Window {
  /// A single token may have thousands of pieces (a row of dashes); the encoder takes 512 in all,
  /// and what a token begins with says enough.
  private static final int LONGEST = 480;

  private final Passage passage;
  private final List<Passage.Range> ranges;
  private final int[] ids;
  private final int[] units;
  private final int[] positions;

  /// @param ranges in text order, each not empty
  public Window(Passage passage, List<Passage.Range> ranges, WordPiece wordPiece) {
    this.passage = passage;
    this.ranges = List.copyOf(ranges);
    int length = 1;
    int count = 0;
    for (Passage.Range range : ranges) {
      length += shown(passage.pieces(range)) + 1;
      count += range.length();
    }
    this.ids = new int[length];
    this.units = new int[count];
    this.positions = new int[count];
    ids[0] = wordPiece.begin();
    int at = 1;
    int unit = 0;
    for (Passage.Range range : ranges) {
      Passage.Range pieces = passage.pieces(range);
      for (int i = range.from(); i < range.to(); i++) {
        units[unit] = i;
        positions[unit++] =
            Math.min(
                at + passage.units().get(i).firstPiece() - pieces.from(), at + shown(pieces) - 1);
      }
      for (int i = pieces.from(); i < pieces.from() + shown(pieces); i++) {
        ids[at++] = passage.id(i);
      }
      ids[at++] = wordPiece.separator();
    }
  }

  private static int shown(Passage.Range pieces) {
    return Math.min(pieces.length(), LONGEST);
  }

  /// What it is cut from.
  public Passage passage() {
    return passage;
  }

  /// The ranges of units that stand in it.
  public List<Passage.Range> ranges() {
    return ranges;
  }

  /// Vocabulary numbers, with the opening and closing pieces.
  public int[] ids() {
    return ids.clone();
  }

  /// How many pieces.
  public int length() {
    return ids.length;
  }

  /// The passage's numbers of the units here, in order.
  public int[] units() {
    return units.clone();
  }

  /// Where the first piece of each unit stands.
  public int[] positions() {
    return positions.clone();
  }

  /// Packs ranges, in order, into windows of at most `most` pieces; a longer range is cut.
  public static List<Window> pack(
      Passage passage, List<Passage.Range> ranges, int most, WordPiece wordPiece) {
    List<Window> windows = new ArrayList<>();
    List<Passage.Range> open = new ArrayList<>();
    int length = 1;
    for (Passage.Range whole : ranges) {
      for (Passage.Range range : passage.cut(whole, most - 2)) {
        int more = shown(passage.pieces(range)) + 1;
        if (!open.isEmpty() && length + more > most) {
          windows.add(new Window(passage, open, wordPiece));
          open.clear();
          length = 1;
        }
        open.add(range);
        length += more;
      }
    }
    if (!open.isEmpty()) {
      windows.add(new Window(passage, open, wordPiece));
    }
    return windows;
  }
}
