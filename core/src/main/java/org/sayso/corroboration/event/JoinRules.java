package org.sayso.corroboration.event;

import java.util.Objects;

/// A named rule set by which accounts are taken for accounts of one happening.
///
/// @param name with its version
/// @param days how many days two dates may lie apart
/// @param km how many kilometres two points may lie apart
/// @param toldWithin how many days after a happening an account without a date is still taken for
///   news of it
/// @param bar how many points two accounts need
/// @param text how alike two texts must be where date or place is not known, 0 to 1
/// @param textAlone how alike they must be where neither is: the sentences and the whole, or one of
///   them where the same is said to have done it
/// @param reportNear least likeness that is taken for a report's likeness to those nearest to it
/// @param reportBar how alike whole reports must be on average, as a share of their likeness to
///   those nearest to them
/// @param reportCohesion how alike the reports of two groups must be, as a share of the likeness
///   within the looser one
public record JoinRules(
    String name,
    int days,
    double km,
    int toldWithin,
    double bar,
    double text,
    double textAlone,
    double reportNear,
    double reportBar,
    double reportCohesion) {
  /// The rule set of every project.
  public static final JoinRules STANDARD =
      new JoinRules("same-event@1", 1, 25, 7, 4, 0.25, 0.4, 0.3, 0.6, 0.65);

  public JoinRules {
    Objects.requireNonNull(name, "name");
    if (days < 0 || toldWithin < 0 || !(km >= 0) || !(bar > 0)) {
      throw new IllegalArgumentException("days and km are 0 or more, the bar above 0: " + name);
    }
  }
}
