package org.sayso.corroboration.event;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.sayso.corroboration.event.Account.Toll;
import org.sayso.event.Effect;
import org.sayso.mention.NewsNumber;
import org.sayso.mention.NewsNumber.Qualifier;

/// Holds the tolls of two accounts against each other. Numbers of one happening differ and change,
/// so that another number alone never keeps two documents apart.
final class TollRule {
  /// What two accounts are held against each other by, in the order of the effects.
  static final Set<Effect> COUNTED =
      Collections.unmodifiableSet(
          EnumSet.of(
              Effect.KILLED,
              Effect.INJURED,
              Effect.DETAINED,
              Effect.ABDUCTED,
              Effect.DISPLACED,
              Effect.MISSING));

  private static final long TELLING = 5;
  private static final long FAR = 3;

  void weigh(AccountFacts one, AccountFacts other, Points points) {
    for (Effect effect : COUNTED) {
      weigh(one.wholes(effect), other.wholes(effect), effect, points);
    }
  }

  private static void weigh(List<Toll> first, List<Toll> second, Effect effect, Points points) {
    if (first.isEmpty() || second.isEmpty()) {
      return;
    }
    String word = Trajectory.word(effect);
    OptionalLong same = same(first, second);
    if (same.isPresent() && same.getAsLong() > 1) {
      points.add(
          same.getAsLong() >= TELLING ? 1.5 : 1,
          () -> "both tell of %d %s".formatted(same.getAsLong(), word));
    } else if (same.isPresent() || first.stream().anyMatch(a -> anyHolds(a, second))) {
      points.add(0.25, () -> "their numbers of %s can be the same".formatted(word));
    } else if (isFar(first, second)) {
      points.add(-1.5, () -> "their numbers of %s are far apart".formatted(word));
    } else {
      points.add(-0.25, () -> "their numbers of %s differ".formatted(word));
    }
  }

  static List<Toll> wholes(Account account, Effect effect) {
    return account.tolls().stream()
        .filter(toll -> toll.effect() == effect && !toll.part())
        .filter(toll -> toll.number().low().isPresent() || toll.number().high().isPresent())
        .toList();
  }

  private static OptionalLong same(List<Toll> first, List<Toll> second) {
    return first.stream()
        .filter(one -> second.stream().anyMatch(o -> o.number().low().equals(one.number().low())))
        .map(one -> one.number().low())
        .flatMapToLong(OptionalLong::stream)
        .max();
  }

  private static boolean anyHolds(Toll one, List<Toll> others) {
    return others.stream().anyMatch(other -> canBeOne(one.number(), other.number()));
  }

  private static boolean isFar(List<Toll> first, List<Toll> second) {
    long most = largest(first);
    long other = largest(second);
    long small = Math.min(most, other);
    long large = Math.max(most, other);
    return large - small >= TELLING && large >= FAR * Math.max(1, small);
  }

  private static long largest(List<Toll> tolls) {
    return tolls.stream().mapToLong(toll -> low(toll.number())).max().orElse(0);
  }

  private static long low(NewsNumber number) {
    return number.low().orElse(number.high().orElse(0));
  }

  /// Whether one number of people can be meant by both.
  static boolean canBeOne(NewsNumber one, NewsNumber other) {
    return least(one) <= most(other) && least(other) <= most(one);
  }

  private static long least(NewsNumber number) {
    return switch (number.qualifier()) {
      case EXACT, AT_LEAST, RANGE -> number.low().orElse(0);
      case ABOUT -> Math.floorDiv(number.low().orElse(0) * 9, 10);
      case AT_MOST, WORD, PLURAL, NONE_STATED -> 0;
    };
  }

  private static long most(NewsNumber number) {
    return switch (number.qualifier()) {
      case EXACT, RANGE -> number.high().orElse(number.low().orElse(Long.MAX_VALUE));
      case AT_MOST -> number.high().orElse(Long.MAX_VALUE);
      case ABOUT -> Math.ceilDiv(number.high().orElse(number.low().orElse(0)) * 11, 10);
      case AT_LEAST, WORD, PLURAL, NONE_STATED -> Long.MAX_VALUE;
    };
  }

  static boolean isExact(NewsNumber number) {
    return number.qualifier() == Qualifier.EXACT;
  }
}
