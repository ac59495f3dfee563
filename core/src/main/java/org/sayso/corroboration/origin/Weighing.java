package org.sayso.corroboration.origin;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sayso.corroboration.ActorRef;
import org.sayso.corroboration.Kinship;
import org.sayso.corroboration.origin.Lineage.Openness;
import org.sayso.mention.ActorKind;

/// Tells which origins are independent by evidence, which are of one side with such a one, and of
/// which that cannot be told.
final class Weighing {
  /// Who can be counted comes before who cannot; then by day, then by name.
  private static final Comparator<Origin> ORDER =
      Comparator.comparing((Origin origin) -> isOpen(origin))
          .thenComparing(origin ->
              origin
                  .accounts()
                  .getFirst()
                  .claim()
                  .carrier()
                  .published()
                  .map(Object::toString)
                  .orElse("9999"))
          .thenComparing(origin -> origin.who().name().toLowerCase(Locale.ROOT))
          .thenComparing(Origin::key);

  private final Kinship kinship;

  Weighing(Kinship kinship) {
    this.kinship = kinship;
  }

  /// The origins with their weights. What a person set apart makes no other one aligned.
  ///
  /// @param decided people's decisions on the weight, by key
  /// @param firstHand the keys of those who tell elsewhere in their report what they saw themselves
  List<Origin> weigh(
      List<Origin> origins, Map<String, OriginDecision> decided, Set<String> firstHand) {
    List<Origin> counted = new ArrayList<>();
    List<Origin> apart = new ArrayList<>();
    for (Origin origin : origins.stream().sorted(ORDER).toList()) {
      OriginDecision decision = decided.get(origin.key());
      if (decision == null) {
        counted.add(weigh(origin, counted, firstHand));
      } else {
        (decision.joins() ? counted : apart).add(origin.weighing(decision));
      }
    }
    return Stream.concat(counted.stream(), apart.stream())
        .sorted(Comparator.comparing(Origin::weight).thenComparing(ORDER))
        .toList();
  }

  private Origin weigh(Origin origin, List<Origin> counted, Set<String> firstHand) {
    Optional<Openness> openness = OriginFolder.openness(origin);
    boolean sawIt =
        firstHand.contains(origin.key())
            || origin.accounts().stream()
                .anyMatch(account -> OriginKinds.isFirstHand(account.claim().basis()));
    boolean alone = sawIt && openness.filter(open -> isAlone(open, counted)).isPresent();
    if (openness.isPresent() && !alone) {
      return origin.weighing(Weight.UNDETERMINED, why(openness.get()));
    }
    return counted.stream()
        .filter(other -> other.weight() == Weight.ESTABLISHED && isOneSide(origin, other))
        .findFirst()
        .map(other -> origin.weighing(Weight.ALIGNED, "on one side with " + other.who().name()))
        .orElseGet(() -> origin.weighing(Weight.ESTABLISHED, established(openness)));
  }

  private static String established(Optional<Openness> openness) {
    return openness.isPresent()
        ? "not named, but knows it at first hand; of such sources one is counted"
        : "known, and on the side of none that is counted before it";
  }

  private static String why(Openness openness) {
    return switch (openness) {
      case OWN_VOICE -> "an outlet's own voice, which does not say how it knows";
      case UNNAMED -> "not named: it may be the same as another source";
      case RELAYED -> "heard only through another speaker";
      case NOBODY -> "nobody in particular is given for it";
    };
  }

  private static boolean isOpen(Origin origin) {
    return OriginFolder.openness(origin).isPresent();
  }

  /// A source without a name that saw it counts once; a second one may be the same.
  private static boolean isAlone(Openness openness, List<Origin> counted) {
    return openness == Openness.UNNAMED
        && counted.stream()
            .noneMatch(other -> other.weight() == Weight.ESTABLISHED && isOpen(other));
  }

  /// Parts of one body, arms of one state, or an outlet and its owner.
  boolean isOneSide(Origin one, Origin other) {
    if (one.who().nearness(other.who()) > 0) {
      return true;
    }
    Set<String> line = ids(one.who());
    line.retainAll(ids(other.who()));
    return !line.isEmpty() || isUnnamedOfficial(one, other) || isUnnamedOfficial(other, one);
  }

  /// Itself and all larger actors, whole states apart: a rights group is no arm of its state.
  private Set<String> ids(ActorRef who) {
    Set<String> ids = new HashSet<>();
    who.id().ifPresent(ids::add);
    kinship.line(who).stream()
        .filter(above -> above.kind() != ActorKind.STATE)
        .forEach(above -> above.id().ifPresent(ids::add));
    return ids;
  }

  /// Officials without a country are taken for those of the state that speaks already.
  private static boolean isUnnamedOfficial(Origin one, Origin other) {
    return one.kind() == OriginKind.OFFICIAL
        && other.kind() == OriginKind.OFFICIAL
        && one.who().country().isEmpty()
        && one.who().id().isEmpty();
  }
}
