package org.sayso.corroboration.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
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
}
