package org.sayso.resolution;

/// A point on the Earth, WGS 84.
///
/// @param latitude degrees north, −90 to 90
/// @param longitude degrees east, −180 to 180
public record GeoPoint(double latitude, double longitude) {
  private static final double EARTH_RADIUS_KM = 6371.0088;

  public GeoPoint {
    if (!(latitude >= -90 && latitude <= 90)) {
      throw new IllegalArgumentException("latitude is not within -90 and 90: " + latitude);
    }
    if (!(longitude >= -180 && longitude <= 180)) {
      throw new IllegalArgumentException("longitude is not within -180 and 180: " + longitude);
    }
  }

  /// Great-circle distance (haversine) in kilometres.
  public double kilometresTo(GeoPoint other) {
    double up = Math.toRadians(other.latitude - latitude) / 2;
    double right = Math.toRadians(other.longitude - longitude) / 2;
    double h =
        Math.sin(up) * Math.sin(up)
            + Math.cos(Math.toRadians(latitude))
                * Math.cos(Math.toRadians(other.latitude))
                * Math.sin(right)
                * Math.sin(right);
    return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h)));
  }
}
