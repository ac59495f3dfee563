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

  /// The direction in which `other` lies from here, in degrees clockwise from north, 0 up to 360; 0
  /// when they are the same point.
  public double bearingTo(GeoPoint other) {
    double from = Math.toRadians(latitude);
    double to = Math.toRadians(other.latitude);
    double right = Math.toRadians(other.longitude - longitude);
    double east = Math.sin(right) * Math.cos(to);
    double north = Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(right);
    return (Math.toDegrees(Math.atan2(east, north)) + 360) % 360;
  }

  /// The point at a distance from here along a great circle.
  ///
  /// @param bearing the direction at the beginning, in degrees clockwise from north
  /// @param kilometres how far, at least 0
  public GeoPoint towards(double bearing, double kilometres) {
    double angle = kilometres / EARTH_RADIUS_KM;
    double from = Math.toRadians(latitude);
    double turn = Math.toRadians(bearing);
    double sine =
        Math.sin(from) * Math.cos(angle) + Math.cos(from) * Math.sin(angle) * Math.cos(turn);
    double to = Math.asin(Math.clamp(sine, -1, 1));
    double right =
        Math.atan2(
            Math.sin(turn) * Math.sin(angle) * Math.cos(from),
            Math.cos(angle) - Math.sin(from) * Math.sin(to));
    double east = Math.toDegrees(right) + longitude;
    return new GeoPoint(Math.toDegrees(to), (east + 540) % 360 - 180);
  }
}
