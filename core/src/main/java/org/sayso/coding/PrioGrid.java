package org.sayso.coding;

/// Cells of PRIO-GRID: half a degree by half a degree, numbered from 1 at the south-western corner,
/// row by row to the east (Tollefsen, Strand and Buhaug 2012).
public final class PrioGrid {
  private static final int PER_DEGREE = 2;
  private static final int COLUMNS = 360 * PER_DEGREE;
  private static final int ROWS = 180 * PER_DEGREE;

  private PrioGrid() {}

  /// The number of the cell that holds a point, in degrees.
  ///
  /// @throws IllegalArgumentException when the point is not on the globe
  public static int gid(double latitude, double longitude) {
    if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
      throw new IllegalArgumentException("not on the globe: " + latitude + ", " + longitude);
    }
    int row = Math.min((int) Math.floor((latitude + 90) * PER_DEGREE), ROWS - 1);
    int column = Math.min((int) Math.floor((longitude + 180) * PER_DEGREE), COLUMNS - 1);
    return row * COLUMNS + column + 1;
  }
}
