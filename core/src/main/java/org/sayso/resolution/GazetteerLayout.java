package org.sayso.resolution;

/// The layout of the compact gazetteer file, shared by the script that writes it (`gazetteer/`) and
/// its reader.
///
/// The file is the length of its content (`int`) and a zlib stream. Inflated it is one block of
/// big-endian numbers that is queried in place:
///
/// - header: [#MAGIC], then the ten numbers of [Field];
/// - columns over all places: id, latitude, longitude (in 1/100,000 degree), parent, population
///   (`int` each), offset of the name (`int`, one more than places), feature and flags (`byte`
///   each). Areas come first, each before the places in it;
/// - offsets of the areas' codes (`int`, one more than areas), the feature codes, the codes, the
///   names (UTF-8);
/// - offsets of the key blocks (`int`, one more than blocks) and the blocks: [#BLOCK] sorted keys,
///   front-coded, each with its places as differences. A reference's lowest bit says that the name
///   is another name of the place.
public final class GazetteerLayout {
  /// "SGZ" and the version of the layout.
  public static final int MAGIC = 0x53475A31;

  /// Keys in a block.
  public static final int BLOCK = 16;

  /// Coordinates are kept as whole numbers of this part of a degree.
  public static final int DEGREE = 100_000;

  /// The point of an area is its parent's, since it holds no listed town.
  public static final int FLAG_POINT_OF_PARENT = 1;

  private GazetteerLayout() {}

  /// Numbers of the header, in this order after [#MAGIC].
  public enum Field {
    PLACES,
    AREAS,
    COUNTRIES,
    BLOCKS,
    LONGEST_NAME_IN_WORDS,
    KEYS,
    FEATURES_LENGTH,
    CODES_LENGTH,
    NAMES_LENGTH,
    KEY_BYTES;

    /// Where in the block this number stands.
    public int offset() {
      return Integer.BYTES * (1 + ordinal());
    }

    /// Length of the header.
    public static int headerLength() {
      return Integer.BYTES * (1 + values().length);
    }
  }
}
