package org.sayso.coding;

import java.util.Objects;
import java.util.regex.Pattern;
import org.sayso.claim.Stance;
import org.sayso.mention.NewsNumber;

/// One row of harm, as one teller has it.
///
/// @param row its place among the event's rows of harm
/// @param teller whoever says it: all rows of one speaker have the same
/// @param claim the claim that says it
/// @param part whether it counts a part of another row ("four of them children")
/// @param joined whether it is joined to the row before it by "and", so that both are added
/// @param group who is counted, when said
public record Count(
    int row,
    String teller,
    String claim,
    NewsNumber number,
    boolean part,
    boolean joined,
    Group group) {
  private static final Pattern PARTITIVE =
      Pattern.compile("(?iu)\\w\\s+(?:of|among)\\s+(?:the|them|those|these|whom)\\b");

  /// Who is counted, by what is said of them.
  public enum Group {
    SIDE_A,
    SIDE_B,
    CIVILIANS,
    SECURITY_FORCES,
    COMBATANTS,
    NOT_SAID
  }

  public Count {
    Objects.requireNonNull(teller, "teller");
    Objects.requireNonNull(claim, "claim");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(group, "group");
  }

  /// Whether words count some of those whom other words count: "two of the nine".
  public static boolean isPartitive(String words) {
    return PARTITIVE.matcher(words).find();
  }

  /// Whether a figure in a claim of this stance is one that its speaker holds to be so.
  public static boolean isHeldBy(Stance stance) {
    return switch (stance) {
      case ASSERTS,
          ALLEGES,
          CLAIMS_RESPONSIBILITY,
          DENIES_RESPONSIBILITY,
          ACKNOWLEDGES,
          OFFERS_OTHER_EXPLANATION,
          JUSTIFIES,
          CONFIRMS,
          CORRECTS,
          CONDEMNS,
          ENDORSES,
          EXPRESSES ->
          true;
      case DENIES,
          DENIES_KNOWLEDGE,
          DOUBTS,
          CANNOT_VERIFY,
          WITHDRAWS,
          DECLINES_COMMENT,
          CALLS_FOR,
          PROMISES,
          ORDERS,
          THREATENS,
          PREDICTS,
          ASKS ->
          false;
    };
  }

  Figure figure() {
    return Figure.of(number);
  }
}
