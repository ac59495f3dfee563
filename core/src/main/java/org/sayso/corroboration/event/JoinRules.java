package org.sayso.corroboration.event;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/// A named rule set by which accounts are taken for accounts of one happening. A project has one:
/// [#STANDARD], or its user's own ([JoinRulesFile]).
///
/// @param name with its version, such as `karst-war@2`
/// @param days how many days two dates may lie apart, 0 to [#MOST_DAYS]
/// @param km how many kilometres two points may lie apart, 0 to [#MOST_KM]
/// @param toldWithin how many days after a happening an account without a date is still taken for
///   news of it, 0 to [#MOST_TOLD_WITHIN]
/// @param bar how many points two accounts need, above 0, [#MOST_POINTS] at most
/// @param text how alike two texts must be where date or place is not known, 0 to 1
/// @param textAlone how alike they must be where neither is: the sentences and the whole, or one of
///   them where the same is said to have done it, 0 to 1
public record JoinRules(
    String name, int days, double km, int toldWithin, double bar, double text, double textAlone) {
  // Before the rule set below, which is held against it.
  private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*@[0-9]+");

  /// What is further apart is not looked for: see [BlockKeys].
  public static final int MOST_DAYS = 31;

  public static final double MOST_KM = 300;
  public static final int MOST_TOLD_WITHIN = 60;

  /// More than any two accounts can have.
  public static final double MOST_POINTS = 20;

  /// The rule set of a project whose user gave none.
  public static final JoinRules STANDARD = new JoinRules("same-event@1", 1, 25, 7, 4, 0.25, 0.4);

  public JoinRules {
    if (!isName(name)) {
      throw new IllegalArgumentException("a rule set is called like karst-war@1, not: " + name);
    }
    require(name, days >= 0 && days <= MOST_DAYS, "days are 0 to " + MOST_DAYS);
    require(name, km >= 0 && km <= MOST_KM, "km are 0 to " + plain(MOST_KM));
    require(
        name,
        toldWithin >= 0 && toldWithin <= MOST_TOLD_WITHIN,
        "told-within is 0 to " + MOST_TOLD_WITHIN);
    require(
        name,
        bar > 0 && bar <= MOST_POINTS,
        "points are above 0, " + plain(MOST_POINTS) + " at most");
    require(name, text >= 0 && text <= 1 && textAlone >= 0 && textAlone <= 1, "likeness is 0 to 1");
  }

  private static void require(String name, boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException(what + ": " + name);
    }
  }

  /// Whether a rule set can be called so.
  static boolean isName(String name) {
    return NAME.matcher(Objects.requireNonNull(name, "name")).matches();
  }

  /// The same in words, for people.
  public String words() {
    return String.format(
        Locale.ROOT,
        "dates up to %s apart, places up to %s km apart, without a date told within %s, %s points,"
            + " words alike to %d in 100 where date or place is not known and to %d where neither"
            + " is",
        counted(days),
        plain(km),
        counted(toldWithin),
        plain(bar),
        Math.round(text * 100),
        Math.round(textAlone * 100));
  }

  private static String counted(int days) {
    return days + (days == 1 ? " day" : " days");
  }

  /// A number without needless digits: 25, not 25.0.
  static String plain(double number) {
    return number == 0 ? "0" : BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
  }
}
