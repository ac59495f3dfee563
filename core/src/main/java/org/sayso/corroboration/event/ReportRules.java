package org.sayso.corroboration.event;

/// By what [Reports] groups whole reports.
///
/// @param near least likeness that is taken for a report's likeness to those nearest to it, above 0
/// @param bar how alike reports must be on average, as a share of their likeness to those nearest
///   to them
/// @param cohesion how alike the reports of two groups must be, as a share of the likeness within
///   the looser one
public record ReportRules(double near, double bar, double cohesion) {
  /// As chosen on the even topics of ECB+.
  public static final ReportRules STANDARD = new ReportRules(0.3, 0.6, 0.65);

  public ReportRules {
    if (!(near > 0) || !(bar >= 0) || !(cohesion >= 0)) {
      throw new IllegalArgumentException("near is above 0, bar and cohesion are 0 or more");
    }
  }
}
