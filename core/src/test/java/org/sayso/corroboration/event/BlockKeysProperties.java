package org.sayso.corroboration.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.sayso.event.EventType;
import org.sayso.resolution.GeoPoint;

/// Accounts that the rules could join find each other.
class BlockKeysProperties {
  private static final LocalDate DAY = LocalDate.of(2019, 3, 2);

  private final BlockKeys keys = new BlockKeys(JoinRules.STANDARD);

  private static AccountBuilder account(String name, double latitude, double longitude) {
    double turned = longitude >= 180 ? longitude - 360 : longitude;
    return AccountBuilder.of(name, EventType.BOMBING).at(name, new GeoPoint(latitude, turned));
  }

  private boolean share(AccountBuilder one, AccountBuilder other) {
    return !Collections.disjoint(keys.of(one.build()), keys.of(other.build()));
  }

  @Property(tries = 1000)
  void daysAndPlacesThatTheRulesTakeForOneShareAKey(
      @ForAll @DoubleRange(min = -80, max = 80) double latitude,
      @ForAll @DoubleRange(min = -180, max = 179.9) double longitude,
      @ForAll @DoubleRange(min = 0, max = 0.49) double north,
      @ForAll @DoubleRange(min = 0, max = 0.49) double east,
      @ForAll @IntRange(min = 0, max = 1) int later,
      @ForAll @IntRange(max = 20_000) int day) {
    AccountBuilder one = account("Miravel", latitude, longitude).on(DAY.plusDays(day).toString());
    AccountBuilder other =
        account("Corran", latitude + north, longitude + east)
            .on(DAY.plusDays(day + later).toString());

    assertThat(share(one, other)).isTrue();
  }

  @Property(tries = 1000)
  void whatIsToldWithinAWeekSharesAKeyWithoutADay(
      @ForAll @DoubleRange(min = -80, max = 80) double latitude,
      @ForAll @DoubleRange(min = -180, max = 179.9) double longitude,
      @ForAll @DoubleRange(min = 0, max = 0.49) double north,
      @ForAll @DoubleRange(min = 0, max = 0.49) double east,
      @ForAll @IntRange(min = 0, max = 7) int later,
      @ForAll @IntRange(max = 20_000) int day) {
    AccountBuilder one = account("Miravel", latitude, longitude).on(DAY.plusDays(day).toString());
    AccountBuilder other =
        account("Corran", latitude + north, longitude + east)
            .published(DAY.plusDays(day + later).toString());

    assertThat(share(one, other)).isTrue();
  }

  /// Two accounts and the rules by which they are held against each other.
  record Drawn(JoinRules rules, Account one, Account other) {}

  @Provide
  Arbitrary<Drawn> pairs() {
    Arbitrary<JoinRules> rules =
        Combinators.combine(
                Arbitraries.integers().between(0, JoinRules.MOST_DAYS),
                Arbitraries.doubles().between(0, JoinRules.MOST_KM).ofScale(1),
                Arbitraries.integers().between(0, JoinRules.MOST_TOLD_WITHIN))
            .as((days, km, told) -> new JoinRules("own@1", days, km, told, 0.1, 0.25, 0.4));
    return Combinators.combine(
            rules,
            Arbitraries.doubles().between(-60, 60).ofScale(2),
            Arbitraries.doubles().between(-180, 179.9).ofScale(2),
            Arbitraries.doubles().between(0, 3).ofScale(2),
            Arbitraries.doubles().between(0, 3).ofScale(2),
            Arbitraries.integers().between(-JoinRules.MOST_DAYS, JoinRules.MOST_TOLD_WITHIN),
            Arbitraries.of(true, false),
            Arbitraries.of(true, false))
        .as((all, latitude, longitude, north, east, later, dated, otherDated) -> {
          AccountBuilder one = account("Miravel", latitude, longitude);
          AccountBuilder other = account("Corran", latitude + north, longitude + east);
          return new Drawn(
              all, timed(one, DAY, dated), timed(other, DAY.plusDays(later), otherDated));
        });
  }

  private static Account timed(AccountBuilder account, LocalDate day, boolean dated) {
    return (dated ? account.on(day.toString()) : account.published(day.toString())).build();
  }

  /// What is anchored in time and place is found by these alone, whatever the words.
  @Property(tries = 3000)
  void whatAUsersRulesJoinByDayAndPlaceSharesAKey(@ForAll("pairs") Drawn drawn) {
    BlockKeys own = new BlockKeys(drawn.rules());
    Verdict verdict = new PairJudge(drawn.rules()).judge(drawn.one(), drawn.other());
    boolean share = !Collections.disjoint(own.of(drawn.one()), own.of(drawn.other()));

    assertThat(verdict.isJoined() && !share).as("%s %s", drawn, verdict).isFalse();
    assertThat(
            Mark.of(drawn.one()).mayJoin(Mark.of(drawn.other()), drawn.rules())
                || verdict.isApart())
        .isTrue();
  }
}
